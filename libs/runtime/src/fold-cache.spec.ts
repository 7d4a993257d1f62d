import { describe, expect, it } from '@jest/globals';
import { application, type ApplicationState } from '#domain';
import type { EventStore } from '#event-store';
import * as the from '../../../test/order/application-case.js';
import { memoryStore, play, runnerOn, send } from '../../../test/order/runtime.js';
import { FoldCache } from './fold-cache.js';

const STREAM = 'application-a1';

/** The store, and from which version each read of a stream began. */
function watched(store: EventStore): { store: EventStore; reads: string[] } {
  const reads: string[] = [];
  const proxy = new Proxy(store, {
    get(target, key) {
      if (key === 'readStream') {
        return (stream: string, options: { from?: number } = {}) => {
          reads.push(`${stream}@${options.from ?? 0}`);
          return target.readStream(stream, options);
        };
      }
      const value = Reflect.get(target, key) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { store: proxy, reads };
}

describe('the cache of folded streams', () => {
  it('reads only what it has not folded yet', async () => {
    const { store, reads } = watched(memoryStore());
    const cache = new FoldCache(store);
    await play(runnerOn(store), 'application', STREAM, the.way.draft);
    reads.length = 0;
    expect((await cache.fold(application, STREAM)).version).toBe(2);
    await cache.fold(application, STREAM);
    expect(reads).toEqual([`${STREAM}@0`, `${STREAM}@3`]);
  });

  it('sees what somebody else appended', async () => {
    const store = memoryStore();
    const cache = new FoldCache(store);
    await play(runnerOn(store), 'application', STREAM, the.way.draft);
    expect((await cache.fold(application, STREAM)).state.status).toBe('draft');
    await send(runnerOn(store), 'application', STREAM, 'submit', the.applicant(the.submit()));
    const { state, last, commands } = await cache.fold(application, STREAM);
    expect(state.status).toBe('submitted');
    expect(last).toMatchObject({ type: 'ApplicationSubmitted' });
    expect(commands.get('submit')).toMatchObject({ version: 3, types: ['ApplicationSubmitted'] });
  });

  it('two at once fold each event once', async () => {
    const store = memoryStore();
    await play(runnerOn(store), 'application', STREAM, the.way.draft);
    const cache = new FoldCache(store);
    const folded = await Promise.all(Array.from({ length: 8 }, () => cache.fold(application, STREAM)));
    for (const { version, state } of folded) {
      expect(version).toBe(2);
      expect((state as ApplicationState).claims['c1']?.evidence).toHaveLength(1);
    }
  });

  it('drops the least recently used, and folds it anew when asked', async () => {
    const { store, reads } = watched(memoryStore());
    const runner = runnerOn(store);
    for (const id of ['a', 'b', 'c']) await play(runner, 'application', `application-${id}`, the.way.created);
    const cache = new FoldCache(store, 2);
    const fold = (id: string) => cache.fold(application, `application-${id}`);
    await fold('a');
    await fold('b');
    await fold('a');
    reads.length = 0;
    await fold('c');
    await fold('a');
    expect((await fold('b')).version).toBe(0);
    expect(reads).toEqual(['application-c@0', 'application-a@1', 'application-b@0']);
  });

  it('a command of several events is found with all its types and the last version', async () => {
    const store = memoryStore();
    const runner = runnerOn(store);
    await play(runner, 'application', STREAM, [
      ...the.way.reserved,
      the.department(the.giveBack('department', 'science')),
      the.applicant(the.amend('c1')),
    ]);
    await send(runner, 'application', STREAM, 'supplement', the.applicant(the.supplement()));
    const { commands, version } = await new FoldCache(store).fold(application, STREAM);
    expect(commands.get('supplement')).toMatchObject({ version, types: ['SupplementSubmitted', 'EndorsementVoided'] });
  });
});
