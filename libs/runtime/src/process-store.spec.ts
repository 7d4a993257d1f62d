import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Proposal, Timer } from '#domain';
import type { Position } from '#event-store';
import type { Instant } from '#kernel';
import { withFolder } from '../../../test/order/runtime.js';
import { ProcessStore, type ParkedEvent, type ProcessStep } from './process-store.js';

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
  rests: [],
  ...more,
});
const until = '2024-12-31T00:00:00.000Z' as Instant;

describe('where sagas and timers stand', () => {
  it('is there again after a restart', () =>
    withFolder(async (folder) => {
      const store = new ProcessStore(folder, 'log-1');
      store.record(step('5', { set: [timer('a', '2024-01-02T00:00:00.000Z')], asked: ['entitlement-1'] }));
      store.close();
      const again = new ProcessStore(folder, 'log-1');
      expect(again.checkpoint()).toBe('5');
      expect(again.due(until)).toEqual([
        { key: 'a', due: '2024-01-02T00:00:00.000Z', rule: 'notice', cause: 'event-a', proposal },
      ]);
      expect(again.pendingSettlements()).toEqual(['entitlement-1']);
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

  const entry = (id: string, more: Partial<ParkedEvent> = {}): ParkedEvent => ({
    id,
    saga: 'payout',
    eventId: id,
    type: 'LinePaid',
    stream: 'line-1',
    version: 7,
    reason: 'why',
    since: until,
    behind: false,
    cases: ['line-1'],
    ...more,
  });

  it('keeps what is parked in its order, changed where it stands, until it is taken out', () =>
    withFolder(async (folder) => {
      const store = new ProcessStore(folder, 'log-1');
      for (const id of ['b', 'a', 'c']) store.park(entry(id));
      store.park(entry('b', { reason: 'another' }));
      store.unpark('a');
      store.close();
      const again = new ProcessStore(folder, 'log-1');
      expect(again.parked()).toEqual([entry('b', { reason: 'another' }), entry('c')]);
      again.close();
    }));

  it('a parked timer falls due no more', () =>
    withFolder(async (folder) => {
      const store = new ProcessStore(folder, 'log-1');
      store.record(step('1', { set: [timer('a', '2024-01-02T00:00:00.000Z')] }));
      const [due] = store.due(until);
      store.park(entry('timer:a', { timer: due! }));
      expect(store.due(until)).toEqual([]);
      expect(store.parked()[0]?.timer).toEqual(due);
      store.close();
    }));

  it('a file of an older layout is made again from the log', () =>
    withFolder(async (folder) => {
      const old = new DatabaseSync(join(folder, 'process.sqlite'));
      old.exec(`
        CREATE TABLE checkpoint (name TEXT PRIMARY KEY, log TEXT NOT NULL, position TEXT NOT NULL);
        CREATE TABLE parked (saga TEXT, event TEXT, stream TEXT, reason TEXT);
        INSERT INTO checkpoint VALUES ('sagas', 'log-1', '5');`);
      old.close();
      const store = new ProcessStore(folder, 'log-1');
      expect([store.checkpoint(), store.parked()]).toEqual([null, []]);
      store.close();
    }));
});
