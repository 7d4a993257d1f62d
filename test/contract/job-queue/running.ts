import { describe, expect, it } from '@jest/globals';
import type { Job } from '#jobs';
import { eventually, held, job, type Subject } from './under-test.js';

/** Jobs run: in their order, each once, and say how far they are. */
export function runsJobs({ open }: Subject): void {
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
}
