export type { BullMqQueueOptions } from './bullmq-adapter.js';
export * from './errors.js';
export * from './in-process-adapter.js';
export * from './port.js';
export { openBullMqQueue, openRedis } from './on-redis.js';
export type { OpenRedisOptions, Redis } from './redis.js';
export { growingPause, type TriesOptions } from './tries.js';
