import type { JobQueue } from './port.js';
import type { BullMqQueueOptions, OpenRedisOptions, Redis } from './redis-options.js';

/** What is at Redis. The clients are loaded where one is opened: one process alone starts without them. */

/** Opens with Redis down, too: then `add` throws, and workers wait. */
export async function openBullMqQueue(options: BullMqQueueOptions): Promise<JobQueue> {
  const { BullMqQueue } = await import('./bullmq-adapter.js');
  const queue = new BullMqQueue(options);
  await queue.opened;
  return queue;
}

/** Resolves when it is connected, or after `commandMillis` all the same: Redis may come later. */
export async function openRedis(options: OpenRedisOptions): Promise<Redis> {
  const { commandClient, connected } = await import('./redis.js');
  const client = commandClient(options);
  await connected(client, options);
  return {
    call: (command, ...args) => client.call(command, ...args),
    close: async () => client.disconnect(),
  };
}
