import { describe, expect, it } from '@jest/globals';
import { createInProcessQueue } from './in-process-adapter.js';
import type { Job, JobHandler } from './port.js';

const job = (id: string, kind = 'work'): Job => ({ id, kind, data: { id } });
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A queue whose pauses end at once, and what it waited, did and logged. */
function queue(options: { concurrency?: number; maxAttempts?: number; transient?: (error: unknown) => boolean } = {}) {
  const pauses: number[] = [];
  const logged: object[] = [];
  const jobs = createInProcessQueue({
    ...options,
    wait: async (millis) => void pauses.push(millis),
    log: (level, message, details) => logged.push({ level, message, ...details }),
  });
  return { jobs, pauses, logged };
}

/** A handler that holds each job until the test lets it go. */
function held() {
  const begun: string[] = [];
  const open = new Map<string, () => void>();
  const handler: JobHandler = ({ id }) => {
    begun.push(id);
    return new Promise((resolve) => open.set(id, resolve));
  };
  return { begun, handler, finish: (id: string) => open.get(id)?.() };
}

describe('jobs in this process', () => {
  it('run in order of arrival, some at a time', async () => {
    const { jobs } = queue({ concurrency: 2 });
    const { begun, handler, finish } = held();
    jobs.process('work', handler);
    for (const id of ['a', 'b', 'c']) jobs.add(job(id));
    expect(begun).toEqual(['a', 'b']);
    finish('b');
    await turns();
    expect(begun).toEqual(['a', 'b', 'c']);
    finish('a');
    finish('c');
    await jobs.idle();
  });

  it('wait for their handler', async () => {
    const { jobs } = queue();
    const done: string[] = [];
    jobs.add(job('early'));
    jobs.process('work', async ({ id }) => void done.push(id));
    await jobs.idle();
    expect(done).toEqual(['early']);
  });

  it('never die of what is not their fault: the pauses grow to a limit', async () => {
    const { jobs, pauses } = queue({ maxAttempts: 2, transient: (error) => String(error).includes('disk') });
    let failures = 12;
    jobs.process('work', async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('the disk is full');
    });
    jobs.add(job('a'));
    await jobs.idle();
    expect(jobs.dead()).toEqual([]);
    expect(pauses).toHaveLength(12);
    expect(Math.max(...pauses)).toBe(10_000);
  });

  it('asked for twice while waiting, one runs once', async () => {
    const { jobs } = queue({ concurrency: 1 });
    const { begun, handler, finish } = held();
    jobs.process('work', handler);
    for (const id of ['first', 'same', 'same', 'same']) jobs.add(job(id));
    finish('first');
    await turns();
    finish('same');
    await jobs.idle();
    expect(begun).toEqual(['first', 'same']);
  });

  it('asked for again while running, one runs once more: the log may have moved on', async () => {
    const { jobs } = queue();
    const { begun, handler, finish } = held();
    jobs.process('work', handler);
    jobs.add(job('a'));
    jobs.add(job('a'));
    jobs.add(job('a'));
    expect(begun).toEqual(['a']);
    finish('a');
    await turns();
    expect(begun).toEqual(['a', 'a']);
    finish('a');
    await jobs.idle();
    expect(begun).toEqual(['a', 'a']);
  });
});

describe('a job that fails', () => {
  it('is tried again after longer and longer pauses', async () => {
    const { jobs, pauses, logged } = queue();
    let left = 3;
    jobs.process('work', async () => {
      left -= 1;
      if (left >= 0) throw new Error('not yet');
    });
    jobs.add(job('a'));
    await jobs.idle();
    expect(pauses).toEqual([100, 200, 400]);
    expect(logged).toHaveLength(3);
    expect(jobs.dead()).toEqual([]);
  });

  it('too often is dead, stays visible, and may be tried again', async () => {
    const { jobs, pauses } = queue({ maxAttempts: 2 });
    let broken = true;
    let runs = 0;
    jobs.process('work', async () => {
      runs += 1;
      if (broken) throw new Error('broken');
    });
    jobs.add(job('a'));
    await jobs.idle();
    expect(jobs.dead()).toEqual([{ job: job('a'), attempts: 2, error: 'broken' }]);
    expect(pauses).toEqual([100]);
    expect(jobs.retryDead('unknown')).toBe(false);
    broken = false;
    expect(jobs.retryDead('a')).toBe(true);
    await jobs.idle();
    expect([jobs.dead(), runs]).toEqual([[], 3]);
  });

  it('does not hold up the others', async () => {
    const { jobs } = queue({ concurrency: 1, maxAttempts: 1 });
    const done: string[] = [];
    jobs.process('work', async ({ id }) => {
      if (id === 'bad') throw new Error('bad');
      done.push(id);
    });
    for (const id of ['bad', 'good']) jobs.add(job(id));
    await jobs.idle();
    expect(done).toEqual(['good']);
    expect(jobs.dead().map((each) => each.job.id)).toEqual(['bad']);
  });
});

describe('idle and close', () => {
  it('idle is at once when there is nothing, else when the last is done', async () => {
    const { jobs } = queue();
    await jobs.idle();
    const { handler, finish } = held();
    jobs.process('work', handler);
    jobs.add(job('a'));
    let idle = false;
    void jobs.idle().then(() => (idle = true));
    await turns();
    expect(idle).toBe(false);
    finish('a');
    await turns();
    expect(idle).toBe(true);
  });

  it('close lets what runs finish, tells it, and takes nothing more', async () => {
    const { jobs } = queue({ concurrency: 1 });
    const ran: string[] = [];
    const release = Promise.withResolvers<void>();
    jobs.process('work', async ({ id }, signal) => {
      await release.promise;
      ran.push(`${id} ${signal.aborted ? 'told' : 'not told'}`);
    });
    jobs.add(job('running'));
    jobs.add(job('waiting'));
    let over = false;
    const closing = jobs.close().then(() => (over = true));
    jobs.add(job('late'));
    await turns();
    expect(over).toBe(false);
    release.resolve();
    await closing;
    await turns();
    expect(ran).toEqual(['running told']);
  });

  it('a failing job is not tried again once closed', async () => {
    const { jobs } = queue();
    let runs = 0;
    const release = Promise.withResolvers<void>();
    jobs.process('work', async () => {
      runs += 1;
      await release.promise;
      throw new Error('at the wrong moment');
    });
    jobs.add(job('a'));
    const closing = jobs.close();
    release.resolve();
    await closing;
    expect(runs).toBe(1);
  });
});
