import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Job, JobHandler, JobQueue, TriesOptions } from '#jobs';

export interface JobQueueUnderTest {
  readonly jobs: JobQueue;
  /** Another one on the same jobs, as another process would have it; absent where there is only one process. */
  readonly another?: () => Promise<JobQueue>;
  dispose(): Promise<void>;
}

type Tries = Omit<TriesOptions, 'wait'>;

export const job = (id: string, more: Partial<Job> = {}): Job => ({ id, kind: 'work', data: { of: id }, ...more });

/** Looks again and again until it holds: only what never comes is ended by the test's time-out. */
export async function eventually<Value>(
  look: () => Value | Promise<Value>,
  holds: (value: Value) => boolean,
): Promise<Value> {
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** A handler that holds each run until the test lets it go. */
export function held() {
  const begun: string[] = [];
  const open = new Map<string, PromiseWithResolvers<void>>();
  const handler: JobHandler = ({ id }) => {
    const run = Promise.withResolvers<void>();
    open.set(id, run);
    begun.push(id);
    return run.promise;
  };
  const finish = (id: string): void => open.get(id)!.resolve();
  const fail = (id: string, message: string): void => open.get(id)!.reject(new Error(message));
  const hasBegun = (...ids: string[]): Promise<string[]> =>
    eventually(
      () => begun,
      () => begun.length >= ids.length,
    ).then((all) => {
      expect(all).toEqual(ids);
      return all;
    });
  return { begun, handler, finish, fail, hasBegun };
}

/** What every adapter of the jobs port must do. */
export function jobQueueContract(name: string, create: (tries: Tries) => Promise<JobQueueUnderTest>): void {
  describe(`jobs: ${name}`, () => {
    let logged: { readonly message: string; readonly details: object }[];
    let subject: JobQueueUnderTest | undefined;
    const open = async (tries: Partial<Tries> = {}): Promise<JobQueue> => {
      const log: Tries['log'] = (_, message, details) => void logged.push({ message, details });
      subject = await create({ pauseAfter: () => 1, ...tries, log });
      return subject.jobs;
    };
    beforeEach(() => {
      logged = [];
    });
    afterEach(async () => {
      await subject?.dispose();
      subject = undefined;
    });

    describe('a job', () => {
      it('runs with its data, in order of arrival, some at a time', async () => {
        const jobs = await open({ concurrency: 2 });
        const { handler, finish, hasBegun } = held();
        const data: Job[] = [];
        for (const id of ['a', 'b', 'c']) await jobs.add(job(id));
        jobs.process('work', (each, run) => {
          data.push(each);
          return handler(each, run);
        });
        await hasBegun('a', 'b');
        finish('b');
        await hasBegun('a', 'b', 'c');
        finish('a');
        finish('c');
        await jobs.idle();
        expect(data).toEqual([job('a'), job('b'), job('c')]);
      });

      it('of a kind that nobody takes waits for somebody who does', async () => {
        const jobs = await open();
        const done: string[] = [];
        await jobs.add(job('early', { kind: 'other' }));
        jobs.process('work', async ({ id }) => void done.push(id));
        await jobs.add(job('late'));
        await eventually(
          () => done,
          () => done.length === 1,
        );
        expect(await jobs.find(job('early', { kind: 'other' }))).toEqual({ state: 'waiting', progress: null });
        jobs.process('other', async ({ id }) => void done.push(id));
        await jobs.idle();
        expect(done).toEqual(['late', 'early']);
        expect(await jobs.find(job('late'))).toBeUndefined();
      });

      it('with a lower priority number goes first; none is the lowest', async () => {
        const jobs = await open({ concurrency: 1 });
        const done: (readonly [string, number | undefined])[] = [];
        const priorities = { late: 20, middle: 10, plain: undefined, last: 20 };
        for (const [id, priority] of Object.entries(priorities)) {
          await jobs.add(job(id, priority === undefined ? {} : { priority }));
        }
        jobs.process('work', async ({ id, priority }) => void done.push([id, priority]));
        await jobs.idle();
        expect(done).toEqual([
          ['plain', undefined],
          ['middle', 10],
          ['late', 20],
          ['last', 20],
        ]);
      });

      it('may have any id', async () => {
        const jobs = await open();
        const ids = ['settlement:entitlement-a-b', '12', 'a:b', 'a:b:c', '中文', 'with space', 'x'.repeat(300)];
        const done = new Set<string>();
        for (const id of ids) await jobs.add(job(id));
        jobs.process('work', async ({ id }) => void done.add(id));
        await jobs.idle();
        expect(done).toEqual(new Set(ids));
      });

      it('asked for twice while it waits runs once', async () => {
        const jobs = await open({ concurrency: 1 });
        const { begun, handler, finish, hasBegun } = held();
        jobs.process('work', handler);
        for (const id of ['first', 'same', 'same', 'same']) await jobs.add(job(id));
        await hasBegun('first');
        expect(await jobs.find(job('same'))).toEqual({ state: 'waiting', progress: null });
        finish('first');
        await hasBegun('first', 'same');
        finish('same');
        await jobs.idle();
        expect(begun).toEqual(['first', 'same']);
      });

      it('asked for again while it runs runs once more: the log may have moved on', async () => {
        const jobs = await open();
        const { begun, handler, finish, hasBegun } = held();
        jobs.process('work', handler);
        await jobs.add(job('a'));
        await hasBegun('a');
        await jobs.add(job('a'));
        await jobs.add(job('a'));
        expect(begun).toEqual(['a']);
        finish('a');
        await hasBegun('a', 'a');
        finish('a');
        await jobs.idle();
        expect(begun).toEqual(['a', 'a']);
        expect(await jobs.find(job('a'))).toBeUndefined();
      });

      it('says how far it is', async () => {
        const jobs = await open();
        const release = Promise.withResolvers<void>();
        const told = Promise.withResolvers<void>();
        jobs.process('work', async (_, run) => {
          await run.progress({ done: 3, total: null });
          await run.progress({ done: 4, total: 9 });
          told.resolve();
          await release.promise;
        });
        await jobs.add(job('a'));
        await told.promise;
        expect(await jobs.find(job('a'))).toEqual({ state: 'running', progress: { done: 4, total: 9 } });
        release.resolve();
        await jobs.idle();
      });
    });

    describe('a job that fails', () => {
      it('is tried again, with the pause of its attempt before each', async () => {
        const asked: number[] = [];
        const pauseAfter = (attempt: number): number => {
          asked.push(attempt);
          return 1;
        };
        const jobs = await open({ pauseAfter });
        const attempts: number[] = [];
        jobs.process('work', async (_, { attempt }) => {
          attempts.push(attempt);
          if (attempt < 4) throw new Error('not yet');
        });
        await jobs.add(job('a'));
        await jobs.idle();
        expect([attempts, asked]).toEqual([
          [1, 2, 3, 4],
          [1, 2, 3],
        ]);
        expect(logged.filter(({ message }) => message === 'a job failed')).toHaveLength(3);
        expect(await jobs.dead()).toEqual([]);
      });

      it('too often is dead, stays visible, and may be tried again', async () => {
        const jobs = await open({ maxAttempts: 2 });
        let broken = true;
        let runs = 0;
        jobs.process('work', async () => {
          runs += 1;
          if (broken) throw new Error('broken');
        });
        await jobs.add(job('a', { priority: 3 }));
        await jobs.idle();
        expect(await jobs.dead()).toEqual([{ job: job('a', { priority: 3 }), attempts: 2, error: 'broken' }]);
        expect(await jobs.find(job('a'))).toEqual({ state: 'dead', progress: null });
        expect(await jobs.retryDead('unknown')).toBe(false);
        expect(runs).toBe(2);
        broken = false;
        expect(await jobs.retryDead('a')).toBe(true);
        await jobs.idle();
        expect([await jobs.dead(), runs]).toEqual([[], 3]);
      });

      it('and is dead begins again when it is asked for, with all its attempts', async () => {
        const jobs = await open({ maxAttempts: 2 });
        const attempts: number[] = [];
        jobs.process('work', async (_, { attempt }) => {
          attempts.push(attempt);
          throw new Error('broken');
        });
        await jobs.add(job('a'));
        await jobs.idle();
        await jobs.add(job('a'));
        await jobs.idle();
        expect(attempts).toEqual([1, 2, 1, 2]);
        expect(await jobs.dead()).toHaveLength(1);
      });

      it('too often, but was asked for meanwhile, is judged by the next run', async () => {
        const jobs = await open({ maxAttempts: 1 });
        const { handler, finish, fail, hasBegun } = held();
        jobs.process('work', handler);
        await jobs.add(job('a'));
        await hasBegun('a');
        await jobs.add(job('a'));
        fail('a', 'broken');
        await hasBegun('a', 'a');
        expect(await jobs.dead()).toEqual([]);
        finish('a');
        await jobs.idle();
        expect(await jobs.dead()).toEqual([]);
      });

      it('through no fault of its own never dies', async () => {
        const jobs = await open({ maxAttempts: 2, transient: (error) => String(error).includes('disk') });
        let failures = 12;
        jobs.process('work', async () => {
          failures -= 1;
          if (failures >= 0) throw new Error('the disk is full');
        });
        await jobs.add(job('a'));
        await jobs.idle();
        expect([failures, await jobs.dead()]).toEqual([-1, []]);
      });

      it('does not hold up the others', async () => {
        const jobs = await open({ concurrency: 1, maxAttempts: 1 });
        const done: string[] = [];
        jobs.process('work', async ({ id }) => {
          if (id === 'bad') throw new Error('bad');
          done.push(id);
        });
        for (const id of ['bad', 'good']) await jobs.add(job(id));
        await jobs.idle();
        expect(done).toEqual(['good']);
        expect((await jobs.dead()).map((each) => each.job.id)).toEqual(['bad']);
      });
    });

    describe('a cancelled job', () => {
      it('that waits never runs', async () => {
        const jobs = await open();
        const done: string[] = [];
        for (const id of ['a', 'b']) await jobs.add(job(id));
        expect([await jobs.cancel(job('a')), await jobs.cancel(job('a')), await jobs.cancel(job('c'))]).toEqual([
          true,
          false,
          false,
        ]);
        expect(await jobs.find(job('a'))).toBeUndefined();
        jobs.process('work', async ({ id }) => void done.push(id));
        await jobs.idle();
        expect(done).toEqual(['b']);
        await jobs.add(job('a'));
        await jobs.idle();
        expect(done).toEqual(['b', 'a']);
      });

      it('that runs is told by its signal, and however it ends it is over', async () => {
        const jobs = await open({ maxAttempts: 3 });
        const ran: string[] = [];
        const begun = Promise.withResolvers<void>();
        jobs.process('work', async ({ id }, { signal }) => {
          ran.push(id);
          if (id === 'other') return;
          begun.resolve();
          await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
        });
        await jobs.add(job('a'));
        await begun.promise;
        await jobs.add(job('a'));
        expect(await jobs.cancel(job('a'))).toBe(true);
        await jobs.idle();
        await jobs.add(job('other'));
        await jobs.idle();
        expect(ran).toEqual(['a', 'other']);
        expect([await jobs.dead(), await jobs.find(job('a')), logged]).toEqual([[], undefined, []]);
      });

      it('that waits for its next try is not tried again', async () => {
        const asked = Promise.withResolvers<void>();
        const jobs = await open({
          pauseAfter: () => {
            asked.resolve();
            return 1_000_000;
          },
        });
        let runs = 0;
        jobs.process('work', async () => {
          runs += 1;
          throw new Error('broken');
        });
        await jobs.add(job('a'));
        await asked.promise;
        await eventually(
          () => jobs.find(job('a')),
          (found) => found?.state === 'waiting',
        );
        expect(await jobs.cancel(job('a'))).toBe(true);
        await jobs.idle();
        expect(runs).toBe(1);
      });
    });

    describe('idle and close', () => {
      it('idle is at once when there is nothing, else when the last is done', async () => {
        const jobs = await open();
        await jobs.idle();
        const { handler, finish, hasBegun } = held();
        jobs.process('work', handler);
        await jobs.add(job('a'));
        await hasBegun('a');
        let idle = false;
        const idled = jobs.idle().then(() => (idle = true));
        await jobs.find(job('a'));
        expect(idle).toBe(false);
        finish('a');
        await idled;
      });

      it('close lets what runs finish, tells it, and takes nothing more', async () => {
        const jobs = await open({ concurrency: 1 });
        const ran: string[] = [];
        const begun = Promise.withResolvers<void>();
        const release = Promise.withResolvers<void>();
        jobs.process('work', async ({ id }, { signal }) => {
          begun.resolve();
          await release.promise;
          ran.push(`${id} ${signal.aborted ? 'told' : 'not told'}`);
        });
        await jobs.add(job('running'));
        await jobs.add(job('waiting'));
        await begun.promise;
        let over = false;
        const closing = jobs.close().then(() => (over = true));
        await jobs.add(job('late'));
        await new Promise((resolve) => setImmediate(resolve));
        expect(over).toBe(false);
        release.resolve();
        await closing;
        expect(ran).toEqual(['running told']);
      });

      it('a failing job is not tried again once closed', async () => {
        const jobs = await open();
        let runs = 0;
        const begun = Promise.withResolvers<void>();
        const release = Promise.withResolvers<void>();
        jobs.process('work', async () => {
          runs += 1;
          begun.resolve();
          await release.promise;
          throw new Error('at the wrong moment');
        });
        await jobs.add(job('a'));
        await begun.promise;
        const closing = jobs.close();
        release.resolve();
        await closing;
        expect(runs).toBe(1);
      });
    });
  });
}
