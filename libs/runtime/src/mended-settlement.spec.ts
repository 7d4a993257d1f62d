import { describe, expect, it } from '@jest/globals';
import type { EventStore, RecordedEvent, SubscriptionHandler } from '#event-store';
import type { Instant } from '#kernel';
import { enter, settle } from '../../../test/order/entitlement-case.js';
import { step } from '../../../test/order/given.js';
import * as who from '../../../test/order/people.js';
import { memoryStore, play, runnerOn, settled, Waits, withFolder } from '../../../test/order/runtime.js';
import { BusinessClock } from './business-clock.js';
import { ProcessManager } from './process-manager.js';
import { ProcessStore } from './process-store.js';

const STREAM = 'entitlement-family-party-1';
const READING = 'AMB-YZ-01';

/** A store whose settlements come without their body as long as `isSpoilt` says so: they lie in the log as they were written. */
function spoiling(store: EventStore, isSpoilt: () => boolean): EventStore {
  const seen = (record: RecordedEvent): RecordedEvent =>
    record.type === 'AmountSettled' && isSpoilt() ? ({ ...record, body: null } as never) : record;
  return new Proxy(store, {
    get(target, key) {
      if (key === 'readStream') {
        return async (...args: Parameters<EventStore['readStream']>) => (await target.readStream(...args)).map(seen);
      }
      if (key === 'subscribe') {
        return (...[after, handler, options]: Parameters<EventStore['subscribe']>) =>
          target.subscribe(
            after,
            ((batch: readonly RecordedEvent[]) => handler(batch.map(seen))) as SubscriptionHandler,
            options,
          );
      }
      const value = Reflect.get(target, key) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

describe('a settlement that could not be read', () => {
  it('rests on its readings once it is mended', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      const runner = runnerOn(store);
      const settlement = settle(0, [{ claim: 'c1', amount: '100' }]);
      const [claim] = settlement.claims;
      await play(runner, 'entitlement', STREAM, [
        step(who.SAGA, who.REVIEWED, enter('c1')),
        step(who.SAGA, who.REVIEWED, { ...settlement, claims: [{ ...claim!, readings: { [READING]: ['R1'] } }] }),
      ]);
      let spoilt = true;
      const process = new ProcessStore(folder, store.logId);
      const manager = new ProcessManager({
        store: spoiling(store, () => spoilt),
        runner,
        process,
        clock: new BusinessClock(() => who.DECIDED as Instant),
        settle: () => undefined,
        wait: new Waits().wait,
        log: () => undefined,
      });
      manager.start();
      await settled(manager, store);
      expect(manager.parked().map(({ type }) => type)).toEqual(['AmountSettled']);
      expect(process.settledBy('yuanzhou-2023-25', READING)).toEqual([]);
      spoilt = false;
      expect(await manager.retryParked()).toBe(1);
      expect(manager.parked()).toEqual([]);
      expect(process.settledBy('yuanzhou-2023-25', READING)).toEqual([STREAM]);
      await manager.close();
      process.close();
    }));
});
