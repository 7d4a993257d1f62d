export * from './bullmq-adapter.js';
export * from './errors.js';
export * from './in-process-adapter.js';
export * from './port.js';
export { openRedis, type OpenRedisOptions, type Redis } from './redis.js';
export { growingPause, type TriesOptions } from './tries.js';
