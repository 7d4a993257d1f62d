import { openEsdbEventStore } from '#event-store';
import { openBullMqQueue } from '#jobs';
import type { HouseOptions, SharedLog, Surroundings } from '#runtime';
import type { DistributedSettings } from './config.js';

/** Where the record and the jobs of one of several processes are: nothing is connected yet. */
export function shared(
  { esdb, redis, leaseSeconds, sweepSeconds }: DistributedSettings,
  role: SharedLog['role'],
  { random, wait, log, at }: Surroundings,
): HouseOptions {
  const labels = at ? { at } : {};
  return {
    openJobs: (logId, transient) =>
      openBullMqQueue({ url: redis, prefix: redisPrefix(logId), transient, random, wait, log, ...labels }),
    sweepMillis: sweepSeconds * 1000,
    shared: {
      role,
      openStore: () => openEsdbEventStore({ connectionString: esdb, random, log }),
      leaseMillis: leaseSeconds * 1000,
      elapsed: () => performance.now(),
    },
  };
}

/** Several logs may share a Redis. */
export const redisPrefix = (logId: string): string => `duixian-${logId}`;
