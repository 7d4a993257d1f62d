import { describe, expect, it } from '@jest/globals';
import { createInProcessQueue, JobsError, type Job } from '#jobs';
import { Sweeper } from './sweeper.js';

const job = (id: string): Job => ({ id, kind: 'work', data: {} });
const atOnce = (): Promise<void> => Promise.resolve();

describe('the sweeper', () => {
  it('asks for what nobody holds any more, and leaves alone what waits, runs or is dead', async () => {
    const jobs = createInProcessQueue({ concurrency: 2, maxAttempts: 1, wait: atOnce, log: () => undefined });
    const ran: string[] = [];
    const release = Promise.withResolvers<void>();
    jobs.process('work', async ({ id }) => {
      ran.push(id);
      if (id === 'dead') throw new Error('broken');
      if (id === 'running') await release.promise;
    });
    await jobs.add(job('dead'));
    await jobs.idle();
    await jobs.add(job('running'));
    const waiting: Job = { ...job('waiting'), kind: 'nobody takes these' };
    await jobs.add(waiting);
    const pending = () => [job('dead'), job('running'), waiting, job('forgotten')];
    const sweeper = new Sweeper({ jobs, pending, everyMillis: 1, wait: atOnce, log: () => undefined });

    expect(await sweeper.sweep()).toBe(1);
    release.resolve();
    expect(await sweeper.sweep()).toBeLessThanOrEqual(1);
    expect(ran.slice(0, 3)).toEqual(['dead', 'running', 'forgotten']);
    expect((await jobs.dead()).map((each) => each.job.id)).toEqual(['dead']);
    await jobs.close();
  });

  it('sweeps after each pause, through failures, until it is closed', async () => {
    const pauses: number[] = [];
    const logged: string[] = [];
    const next: (() => void)[] = [];
    let reachable = false;
    const added: string[] = [];
    const jobs = {
      dead: async () => [],
      find: async () => undefined,
      add: async ({ id }: Job) => {
        if (!reachable) throw new JobsError('JOBS_UNAVAILABLE', 'nobody answers');
        added.push(id);
      },
    };
    const wait = (millis: number, signal: AbortSignal): Promise<void> => {
      pauses.push(millis);
      return new Promise((resolve) => {
        next.push(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    };
    const log = (_: string, message: string): void => void logged.push(message);
    const sweeper = new Sweeper({ jobs, pending: () => [job('a')], everyMillis: 5000, wait, log });
    const swept = async (): Promise<void> => {
      const before = pauses.length;
      next.shift()?.();
      while (pauses.length === before) await new Promise((resolve) => setImmediate(resolve));
    };
    sweeper.start();
    await swept();
    expect([added, logged]).toEqual([[], ['forgotten jobs cannot be looked for']]);
    reachable = true;
    await swept();
    expect(added).toEqual(['a']);
    expect(new Set(pauses)).toEqual(new Set([5000]));
    await sweeper.close();
    expect(added).toEqual(['a']);
  });
});
