import type { BullMqQueueOptions } from './bullmq-adapter.js';
import type { JobQueue } from './port.js';
import type { OpenRedisOptions, Redis } from './redis.js';

/** What needs Redis, loaded with its clients by whoever opens it: a process that keeps its jobs itself never does. */

/** As `BullMqQueue` says: jobs in BullMQ, one queue per kind. Opens with Redis down, too: then `add` throws, and workers wait. */
export async function openBullMqQueue(options: BullMqQueueOptions): Promise<JobQueue> {
  const adapter = await import('./bullmq-adapter.js');
  return adapter.openBullMqQueue(options);
}

/** A connection for short commands. Resolves when it is connected, or after `commandMillis` all the same: Redis may come later. */
export async function openRedis(options: OpenRedisOptions): Promise<Redis> {
  const adapter = await import('./redis.js');
  return adapter.openRedis(options);
}
