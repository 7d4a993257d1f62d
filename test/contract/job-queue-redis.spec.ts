import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { isJobsError, openBullMqQueue, type BullMqQueueOptions, type JobQueue } from '#jobs';
import { processSurroundings } from '#runtime';
import { runProgram } from '../support/child.js';
import { RedisServer } from '../support/redis-server.js';
import { eventually, held, job } from './job-queue/under-test.js';

const { random, wait } = processSurroundings(() => undefined);

describe('jobs in Redis', () => {
  let redis: RedisServer;
  let used = 0;
  const opened: JobQueue[] = [];
  const logged: string[] = [];

  beforeAll(async () => {
    redis = await RedisServer.start();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((jobs) => jobs.close()));
    logged.length = 0;
  });
  afterAll(() => redis.stop());

  const open = async (more: Partial<BullMqQueueOptions> & { prefix: string }): Promise<JobQueue> => {
    const log = (_: string, message: string): void => void logged.push(message);
    const base = { url: redis.url, random, wait, log, pauseAfter: () => 1, reconnectMillis: 10 };
    const jobs = await openBullMqQueue({ ...base, closeMillis: 300, ...more });
    opened.push(jobs);
    return jobs;
  };
  const prefix = (): string => `jobs-${(used += 1)}`;

  it('are added by one process, run by a second, cancelled and retried by a third', async () => {
    const here = { prefix: prefix(), maxAttempts: 1 };
    const [api, worker, office] = [await open(here), await open(here), await open(here)];
    const told = Promise.withResolvers<void>();
    const ran: string[] = [];
    worker.process('work', async ({ id }, { signal }) => {
      ran.push(id);
      if (id === 'bad' && ran.length === 1) throw new Error('bad');
      if (id !== 'long') return;
      told.resolve();
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
    });
    await api.add(job('bad'));
    await eventually(
      () => office.dead(),
      (dead) => dead.length === 1,
    );
    expect(await office.retryDead('bad')).toBe(true);
    await api.idle();
    expect([await api.dead(), ran]).toEqual([[], ['bad', 'bad']]);
    await api.add(job('long'));
    await told.promise;
    expect(await office.cancel(job('long'))).toBe(true);
    await api.idle();
    expect([await office.find(job('long')), await office.dead()]).toEqual([undefined, []]);
  });

  it('of one log do not meet those of another', async () => {
    const [one, two] = [await open({ prefix: prefix() }), await open({ prefix: prefix() })];
    const done: string[] = [];
    two.process('work', async ({ id }) => void done.push(id));
    await one.add(job('a'));
    await two.add(job('b'));
    await two.idle();
    expect([done, await one.find(job('a'))]).toEqual([['b'], { state: 'waiting', progress: null }]);
  });

  it('share the work among workers: each job runs once', async () => {
    const here = { prefix: prefix(), concurrency: 2 };
    const workers = [await open(here), await open(here), await open(here)];
    const ran: string[] = [];
    for (const worker of workers) worker.process('work', async ({ id }) => void ran.push(id));
    const ids = Array.from({ length: 200 }, (_, n) => `job-${n}`);
    await Promise.all(ids.map((id) => workers[0]!.add(job(id))));
    await workers[0]!.idle();
    expect(ran.toSorted()).toEqual(ids.toSorted());
  });

  it('that run while everything is forgotten end, and may be asked for again', async () => {
    const jobs = await open({ prefix: prefix() });
    const { begun, handler, finish, hasBegun } = held();
    jobs.process('work', handler);
    await jobs.add(job('a'));
    await hasBegun('a');
    await redis.call('FLUSHALL');
    expect(await jobs.find(job('a'))).toBeUndefined();
    await jobs.add(job('a'));
    await hasBegun('a', 'a');
    finish('a');
    await jobs.idle();
    expect([begun, await jobs.dead()]).toEqual([['a', 'a'], []]);
  });

  it.each(['ended', 'silent'])('cannot be taken while Redis is %s: whoever asks is told soon', async (how) => {
    const own = await RedisServer.start();
    try {
      const jobs = await open({ prefix: prefix(), url: own.url, commandMillis: 300 });
      const done: string[] = [];
      jobs.process('work', async ({ id }) => void done.push(id));
      await jobs.add(job('before'));
      await jobs.idle();
      if (how === 'ended') await own.kill();
      else own.pause();
      const attempts = [() => jobs.add(job('during')), () => jobs.find(job('x')), () => jobs.cancel(job('x'))];
      for (const attempt of [...attempts, () => jobs.dead(), () => jobs.retryDead('x')]) {
        const error = await attempt().catch((reason: unknown) => reason);
        expect(isJobsError(error, 'JOBS_UNAVAILABLE')).toBe(true);
      }
      if (how === 'ended') await own.begin();
      else own.resume();
      const asked = (): Promise<boolean> =>
        jobs.add(job('after')).then(
          () => true,
          () => false,
        );
      await eventually(asked, (taken) => taken);
      await eventually(
        () => done,
        () => done.includes('after'),
      );
    } finally {
      await own.stop();
    }
  });

  it('wait for a Redis that comes later; without it a stop ends all the same', async () => {
    const own = await RedisServer.start();
    await own.kill();
    try {
      const jobs = await open({ prefix: prefix(), url: own.url, commandMillis: 50 });
      const done: string[] = [];
      jobs.process('work', async ({ id }) => void done.push(id));
      await expect(jobs.add(job('early'))).rejects.toMatchObject({ code: 'JOBS_UNAVAILABLE' });
      const other = await open({ prefix: prefix(), url: own.url, commandMillis: 50 });
      other.process('work', async () => undefined);
      await other.close();
      await own.begin();
      const asked = (): Promise<boolean> =>
        jobs.add(job('late')).then(
          () => true,
          () => false,
        );
      await eventually(asked, (taken) => taken);
      await jobs.idle();
      expect(done).toEqual(['late']);
      expect(logged).toContain('Redis cannot be reached');
      expect(logged).toContain('Redis is back');
    } finally {
      await own.stop();
    }
  });

  it('that end their workers again and again are dead', async () => {
    const here = { prefix: prefix(), maxStalls: 1, lockMillis: 100 };
    const jobs = await open(here);
    await jobs.add(job('deadly'));
    const argument = { ...here, url: redis.url, armed: { 'job:taken': 1 } };
    for (const _ of [1, 2]) {
      const { signal } = await runProgram('test/faults/mortal-worker.ts', argument);
      expect(signal).toBe('SIGKILL');
    }
    expect(await jobs.dead()).toEqual([]);
    const ran: string[] = [];
    jobs.process('work', async ({ id }) => void ran.push(id));
    const dead = await eventually(
      () => jobs.dead(),
      (found) => found.length > 0,
    );
    expect(dead).toMatchObject([{ job: job('deadly'), error: 'job stalled more than allowable limit' }]);
    expect(ran).toEqual([]);
  });
});
