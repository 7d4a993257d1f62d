import { describe, expect, it } from '@jest/globals';
import type { Proposal, Timer } from '#domain';
import type { Position } from '#event-store';
import type { Instant } from '#kernel';
import { withFolder } from '../../../test/order/runtime.js';
import { ProcessStore, type ProcessStep } from './process-store.js';

const proposal: Proposal = {
  decider: 'notice',
  stream: 'notice-n1',
  key: 'close',
  command: { type: 'CloseNotice' },
  tolerated: ['NOTICE_CLOSED'],
};
const timer = (key: string, due: string): ProcessStep['set'][number] => ({
  timer: { key, due: due as Instant, proposal } satisfies Timer,
  rule: 'notice',
  cause: `event-${key}`,
});
const step = (position: string, more: Partial<ProcessStep> = {}): ProcessStep => ({
  position: position as Position,
  set: [],
  cancel: [],
  asked: [],
  answered: [],
  parked: [],
  ...more,
});
const until = '2024-12-31T00:00:00.000Z' as Instant;

describe('where sagas and timers stand', () => {
  it('is there again after a restart', () =>
    withFolder(async (folder) => {
      const store = new ProcessStore(folder, 'log-1');
      const parked = [{ saga: 's', eventId: 'e', stream: 'line-1', reason: 'why' }];
      store.record(step('5', { set: [timer('a', '2024-01-02T00:00:00.000Z')], asked: ['entitlement-1'], parked }));
      store.close();
      const again = new ProcessStore(folder, 'log-1');
      expect(again.checkpoint()).toBe('5');
      expect(again.due(until)).toEqual([
        { key: 'a', due: '2024-01-02T00:00:00.000Z', rule: 'notice', cause: 'event-a', proposal },
      ]);
      expect(again.pendingSettlements()).toEqual(['entitlement-1']);
      expect(again.parked()).toEqual(parked);
      again.close();
    }));

  it('belongs to one log: under another it begins anew', () =>
    withFolder(async (folder) => {
      const store = new ProcessStore(folder, 'log-1');
      store.record(step('5', { set: [timer('a', '2024-01-02T00:00:00.000Z')], asked: ['x'] }));
      store.close();
      const other = new ProcessStore(folder, 'log-2');
      expect([other.checkpoint(), other.due(until), other.pendingSettlements()]).toEqual([null, [], []]);
      other.close();
    }));

  it('gives timers in the order in which they fall due, and no others', () =>
    withFolder(async (folder) => {
      const store = new ProcessStore(folder, 'log-1');
      const set = [
        timer('c', '2024-01-03T00:00:00.000Z'),
        timer('b', '2024-01-02T00:00:00.000Z'),
        timer('a', '2024-01-02T00:00:00.000Z'),
      ];
      store.record(step('1', { set }));
      const due = (moment: string) => store.due(moment as Instant).map((each) => each.key);
      expect(due('2024-01-01T23:59:59.999Z')).toEqual([]);
      expect(due('2024-01-02T00:00:00.000Z')).toEqual(['a', 'b']);
      expect(due('2024-01-03T00:00:00.000Z')).toEqual(['a', 'b', 'c']);
      expect(store.nextDue()).toBe('2024-01-02T00:00:00.000Z');
      store.record(step('2', { cancel: ['a'] }));
      store.done('b');
      expect(store.nextDue()).toBe('2024-01-03T00:00:00.000Z');
      store.close();
    }));

  it('asks once for a settlement until it is answered', () =>
    withFolder(async (folder) => {
      const store = new ProcessStore(folder, 'log-1');
      store.record(step('1', { asked: ['x', 'y'] }));
      store.record(step('2', { asked: ['x'] }));
      expect(store.pendingSettlements()).toEqual(['x', 'y']);
      store.record(step('3', { answered: ['x'] }));
      expect(store.pendingSettlements()).toEqual(['y']);
      store.close();
    }));

  it('is written whole or not at all', () =>
    withFolder(async (folder) => {
      const store = new ProcessStore(folder, 'log-1');
      store.record(step('1'));
      const broken = timer('a', null as unknown as string);
      expect(() => store.record(step('2', { asked: ['x'], set: [timer('b', until), broken] }))).toThrow();
      expect([store.checkpoint(), store.pendingSettlements(), store.nextDue() ?? null]).toEqual(['1', [], null]);
      store.record(step('2'));
      expect(store.checkpoint()).toBe('2');
      store.close();
    }));
});
