import { describe, expect, it } from '@jest/globals';
import { eventually, job, type Subject } from './under-test.js';

/** What was cancelled is over, wherever it stood. */
export function cancels({ open, logged }: Subject): void {
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
      expect([await jobs.dead(), await jobs.find(job('a')), logged()]).toEqual([[], undefined, []]);
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
}
