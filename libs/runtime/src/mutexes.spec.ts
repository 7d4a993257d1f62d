import { describe, expect, it } from '@jest/globals';
import { Mutexes } from './mutexes.js';

const gate = () => Promise.withResolvers<void>();

describe('one at a time for each name', () => {
  it('in order of arrival', async () => {
    const mutexes = new Mutexes();
    const log: string[] = [];
    const gates = [gate(), gate(), gate()];
    const works = gates.map((each, index) =>
      mutexes.run('stream', async () => {
        log.push(`begin ${index}`);
        await each.promise;
        log.push(`end ${index}`);
      }),
    );
    gates[2]!.resolve();
    gates[1]!.resolve();
    expect(log).toEqual(['begin 0']);
    gates[0]!.resolve();
    await Promise.all(works);
    expect(log).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1', 'begin 2', 'end 2']);
  });

  it('other names do not wait', async () => {
    const mutexes = new Mutexes();
    const held = gate();
    const first = mutexes.run('a', () => held.promise);
    await expect(mutexes.run('b', async () => 'done')).resolves.toBe('done');
    held.resolve();
    await first;
  });

  it('one that fails tells its own caller, and the next goes on', async () => {
    const mutexes = new Mutexes();
    const failed = mutexes.run('a', async () => {
      throw new Error('mine');
    });
    const next = mutexes.run('a', async () => 'fine');
    await expect(failed).rejects.toThrow('mine');
    await expect(next).resolves.toBe('fine');
  });
});
