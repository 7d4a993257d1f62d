import { describe, expect, it } from '@jest/globals';
import { held, job, type Subject } from './under-test.js';

/** When a queue is idle, and how it ends. */
export function closes({ open }: Subject): void {
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
}
