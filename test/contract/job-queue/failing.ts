import { describe, expect, it } from '@jest/globals';
import { held, job, type Subject } from './under-test.js';

/** What fails is tried again, and in the end set aside. */
export function triesAgain({ open, logged }: Subject): void {
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
      expect(logged().filter(({ message }) => message === 'a job failed')).toHaveLength(3);
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
}
