import { describe, expect, it } from '@jest/globals';
import { sagas as realSagas, type Proposal, type Saga } from '#domain';
import { StoreError, verifyRecords, type EventStore } from '#event-store';
import * as the from '../../../test/order/application-case.js';
import { enter, leave } from '../../../test/order/entitlement-case.js';
import { step } from '../../../test/order/given.js';
import * as who from '../../../test/order/people.js';
import { start, STREAM, submitTwo, UNDISTURBED, type Running } from '../../../test/order/running-process.js';
import { memoryStore, play, runnerOn, send, settled, told, turns, withFolder } from '../../../test/order/runtime.js';

describe('at least once delivered, exactly once done', () => {
  it('undisturbed', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await submitTwo(store);
      const { manager, stop } = start(store, folder);
      await settled(manager, store);
      expect((await told(store)).toSorted()).toEqual(UNDISTURBED);
      await stop();
    }));

  const crash = new Error('killed here');

  it.each(Array.from({ length: 12 }, (_, index) => index + 1))('killed at the %i-th labelled point', (nth) =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await submitTwo(store);
      let count = 0;
      const first = start(store, folder, {
        at: () => {
          count += 1;
          if (count >= nth) throw crash;
        },
      });
      for (let round = 0; round < 5; round += 1) await turns();
      await first.stop();
      const second = start(store, folder);
      await settled(second.manager, store);
      expect((await told(store)).toSorted()).toEqual(UNDISTURBED);
      await second.stop();
      await expect(verifyRecords(store.logId, store.readAll(null))).resolves.toBeDefined();
    }),
  );

  it('killed after an append whose answer nobody saw', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await submitTwo(store);
      let lost = 0;
      const forgetful: EventStore = new Proxy(store, {
        get(target, key) {
          if (key === 'append') {
            return async (...args: Parameters<EventStore['append']>) => {
              await target.append(...args);
              lost += 1;
              throw crash;
            };
          }
          const value = Reflect.get(target, key) as unknown;
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      const first = start(store, folder, { runner: runnerOn(forgetful) });
      await turns();
      await first.stop();
      expect(lost).toBeGreaterThan(0);
      const second = start(store, folder);
      await settled(second.manager, store);
      expect((await told(store)).toSorted()).toEqual(UNDISTURBED);
      await second.stop();
    }));

  it('a lost file is made again from the log, and nothing happens twice', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await submitTwo(store);
      const first = start(store, folder);
      await settled(first.manager, store);
      await first.stop();
      await withFolder(async (other) => {
        const second = start(store, other);
        await settled(second.manager, store);
        expect((await told(store)).toSorted()).toEqual(UNDISTURBED);
        expect(second.manager.parked()).toEqual([]);
        await second.stop();
      });
    }));

  it('two processes on the same log do no harm', () =>
    withFolder((folder) =>
      withFolder(async (other) => {
        const store = memoryStore();
        await submitTwo(store);
        const both = [start(store, folder), start(store, other)];
        for (const { manager } of both) await settled(manager, store);
        expect((await told(store)).toSorted()).toEqual(UNDISTURBED);
        for (const { stop } of both) await stop();
      }),
    ));

  it('a disk that fails parks nothing: it is tried again after a pause, and only then the next event', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await play(runnerOn(store), 'application', STREAM, the.way.created);
      let failures = 2;
      const seen: string[] = [];
      const fragile: Saga = {
        name: 'fragile',
        reactions: {
          ApplicationCreated: () => {
            failures -= 1;
            if (failures >= 0) throw new StoreError(failures > 0 ? 'STORE_IO' : 'STORE_FULL', 'not yet');
            seen.push('created');
            return [];
          },
          ClaimDeclared: () => {
            seen.push('declared');
            return [];
          },
        },
      };
      const { manager, waits, stop } = start(store, folder, { sagas: [fragile] });
      await send(runnerOn(store), 'application', STREAM, 'k1', the.applicant(the.declare('c1')));
      await turns();
      expect(seen).toEqual([]);
      waits.release();
      await turns();
      waits.release();
      await settled(manager, store);
      expect(seen).toEqual(['created', 'declared']);
      expect(manager.parked()).toEqual([]);
      await stop();
    }));
});

describe('refusals', () => {
  const clearNobody = (more: Partial<Proposal> = {}): Saga => ({
    name: 'mistaken',
    reactions: {
      ApplicationCreated: () => [
        {
          decider: 'line',
          stream: 'line-nobody',
          key: 'clear',
          command: { type: 'ClearLine', notice: 'n1' } as Proposal['command'],
          tolerated: [],
          ...more,
        },
      ],
    },
  });
  const run = async (saga: Saga, check: (running: Running, store: EventStore) => Promise<void>) =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await play(runnerOn(store), 'application', STREAM, the.way.created);
      const running = start(store, folder, { sagas: [saga] });
      await settled(running.manager, store);
      await check(running, store);
      await running.stop();
    });

  it('that nobody foresaw park the event with its reason, and the others go on', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await submitTwo(store);
      const running = start(store, folder, { sagas: [clearNobody(), ...realSagas] });
      await settled(running.manager, store);
      expect(running.manager.parked()).toMatchObject([
        {
          saga: 'mistaken',
          type: 'ApplicationCreated',
          reason: 'ClearLine on line-nobody: LINE_UNKNOWN',
          behind: false,
        },
        ...['ClaimDeclared', 'ClaimDeclared', 'ApplicationSubmitted'].map((type) => ({ type, behind: true })),
      ]);
      expect(running.logged).toHaveLength(1);
      await running.stop();
      const again = start(store, folder, { sagas: realSagas });
      await settled(again.manager, store);
      expect(again.manager.parked()).toEqual([]);
      expect((await told(store)).toSorted()).toEqual(UNDISTURBED);
      await again.stop();
    }));

  it('that were foreseen are nothing', () =>
    run(clearNobody({ tolerated: ['LINE_UNKNOWN'] }), async ({ manager, logged }) => {
      expect([manager.parked(), logged]).toEqual([[], []]);
    }));

  it('may call for another command', () => {
    const instead: Proposal = {
      decider: 'application',
      stream: STREAM,
      key: 'instead',
      command: the.declare('c9'),
      tolerated: [],
    };
    return run(clearNobody({ otherwise: { LINE_UNKNOWN: instead } }), async ({ manager }, store) => {
      expect(manager.parked()).toEqual([]);
      expect(await told(store)).toEqual([`${STREAM}: ApplicationCreated`, `${STREAM}: ClaimDeclared`]);
    });
  });
});

describe('settlements', () => {
  it('are asked for when a claim entered, again at each start, until they are answered', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      const stream = 'entitlement-family-party-1';
      const saga = (command: ReturnType<typeof enter> | ReturnType<typeof leave>) =>
        step(who.SAGA, who.REVIEWED, command);
      await play(runnerOn(store), 'entitlement', stream, [saga(enter('c1'))]);
      const first = start(store, folder);
      await settled(first.manager, store);
      expect(first.asked).toEqual([stream]);
      await first.stop();
      const second = start(store, folder);
      expect(second.asked).toEqual([stream]);
      await send(runnerOn(store), 'entitlement', stream, 'left', saga(leave('c1')));
      await settled(second.manager, store);
      await second.stop();
      const third = start(store, folder);
      await settled(third.manager, store);
      expect(third.asked).toEqual([]);
      await third.stop();
    }));
});
