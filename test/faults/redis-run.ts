import { openBullMqQueue, type Job, type JobQueue } from '#jobs';
import { processSurroundings, Sweeper } from '#runtime';
import { RedisServer } from '../support/redis-server.js';

export type RedisFault = 'flushed' | 'restarted' | 'paused';

const { random, wait } = processSurroundings(() => undefined);
const NEVER = new AbortController().signal;
const JOBS = 120;
const WORKERS = 2;
const SWEEP_MILLIS = 50;
/** Shorter than the pause of the fault: workers are taken for gone while they are not. */
const LOCK_MILLIS = 200;
const PAUSED_MILLIS = 500;

export interface RedisRun {
  /** How often each job had its effect. */
  readonly effects: ReadonlyMap<string, number>;
  readonly runs: number;
  readonly left: number;
  readonly dead: number;
}

/** The log: what is still to be done, and effects that are appended at an expected revision, so that one of two wins. */
class Log {
  readonly effects = new Map<string, number>();
  readonly #revisions = new Map<string, number>();

  revision(id: string): number {
    return this.#revisions.get(id) ?? -1;
  }

  ask(id: string): void {
    this.#revisions.set(id, 0);
  }

  append(id: string, expected: number): void {
    if (this.revision(id) !== expected) return;
    this.#revisions.set(id, expected + 1);
    this.effects.set(id, (this.effects.get(id) ?? 0) + 1);
  }

  pending(): readonly Job[] {
    return [...this.#revisions].filter(([, revision]) => revision === 0).map(([id]) => jobOf(id));
  }
}

const jobOf = (id: string): Job => ({ id, kind: 'work', data: {} });

/**
 * Jobs asked for one after the other and done by two workers, with two faults on the way, each when so many of them have
 * begun. Ends when the log waits for nothing.
 */
export async function runWithFaults(fault: RedisFault, after: readonly number[]): Promise<RedisRun> {
  const redis = await RedisServer.start();
  const log = new Log();
  const queues: JobQueue[] = [];
  let runs = 0;
  const begun: (() => void)[] = [];
  const quick = { commandMillis: 200, reconnectMillis: 20, lockMillis: LOCK_MILLIS, closeMillis: 1000 };
  const open = () =>
    openBullMqQueue({ ...quick, url: redis.url, prefix: 'faults', random, wait, log: () => undefined, concurrency: 4 });
  try {
    const producer = await open();
    queues.push(producer);
    for (let worker = 0; worker < WORKERS; worker += 1) {
      const jobs = await open();
      queues.push(jobs);
      jobs.process('work', async ({ id }) => {
        runs += 1;
        for (const tell of begun.splice(0)) tell();
        const revision = log.revision(id);
        await new Promise((resolve) => setImmediate(resolve));
        if (revision === 0) log.append(id, revision);
      });
    }
    const common = { jobs: producer, pending: () => log.pending(), wait, log: () => undefined };
    const sweeper = new Sweeper({ ...common, everyMillis: SWEEP_MILLIS });
    sweeper.start();
    const faults = faultsAt(redis, fault, after, () => runs, begun);
    for (let index = 0; index < JOBS; index += 1) {
      log.ask(`job-${index}`);
      await producer.add(jobOf(`job-${index}`)).catch(() => undefined);
    }
    await faults;
    while (log.pending().length > 0) await wait(5, NEVER);
    await sweeper.close();
    const dead = await producer.dead();
    return { effects: log.effects, runs, left: log.pending().length, dead: dead.length };
  } finally {
    redis.resume();
    await Promise.all(queues.map((jobs) => jobs.close()));
    await redis.stop();
  }
}

async function faultsAt(
  redis: RedisServer,
  fault: RedisFault,
  after: readonly number[],
  runs: () => number,
  begun: (() => void)[],
): Promise<void> {
  for (const count of after) {
    while (runs() < count) await new Promise<void>((resolve) => begun.push(resolve));
    await FAULTS[fault](redis);
  }
}

const FAULTS: Readonly<Record<RedisFault, (redis: RedisServer) => Promise<void>>> = {
  flushed: async (redis) => void (await redis.call('FLUSHALL')),
  restarted: async (redis) => {
    await redis.kill();
    await redis.begin();
  },
  paused: async (redis) => {
    redis.pause();
    await wait(PAUSED_MILLIS, NEVER);
    redis.resume();
  },
};
