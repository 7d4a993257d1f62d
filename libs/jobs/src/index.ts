export * from './errors.js';
export * from './in-process-adapter.js';
export * from './open.js';
export * from './port.js';
export type { BullMqQueueOptions, OpenRedisOptions, Redis } from './redis-options.js';
export { growingPause, type TriesOptions } from './tries.js';
