import { afterAll, beforeAll } from '@jest/globals';
import { createInProcessQueue, openBullMqQueue, type JobQueue } from '#jobs';
import { processSurroundings } from '#runtime';
import { RedisServer } from '../support/redis-server.js';
import { jobQueueContract } from './job-queue-contract.js';

const { random, wait } = processSurroundings(() => undefined);

jobQueueContract('in this process', async (tries) => {
  const jobs = createInProcessQueue({ ...tries, wait });
  return { jobs, dispose: () => jobs.close() };
});

let redis: RedisServer;
let used = 0;
beforeAll(async () => {
  redis = await RedisServer.start();
});
afterAll(() => redis.stop());

jobQueueContract('BullMQ', async (tries) => {
  const prefix = `contract-${(used += 1)}`;
  const opened: JobQueue[] = [];
  const open = async (): Promise<JobQueue> => {
    const jobs = await openBullMqQueue({ ...tries, url: redis.url, prefix, random, wait });
    opened.push(jobs);
    return jobs;
  };
  const dispose = async (): Promise<void> => {
    for (const jobs of opened) await jobs.close();
  };
  return { jobs: await open(), another: open, dispose };
});
