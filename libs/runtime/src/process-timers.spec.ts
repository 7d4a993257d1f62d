import { describe, expect, it } from '@jest/globals';
import type { NoticeCommand } from '#domain';
import { StoreError, type EventStore } from '#event-store';
import type { Instant } from '#kernel';
import { step } from '../../../test/order/given.js';
import * as who from '../../../test/order/people.js';
import { start } from '../../../test/order/running-process.js';
import { memoryStore, play, runnerOn, send, settled, told, turns, withFolder } from '../../../test/order/runtime.js';
import { BusinessClock } from './business-clock.js';
import type { CommandRunner } from './command-runner.js';

const openNotice = (id: string, until: string) =>
  step(who.CLERK, who.DECIDED, {
    type: 'OpenNotice',
    batch: `b-${id}`,
    round: 'round-1',
    policy: 'yuanzhou-2023-25',
    openedOn: '2024-09-10',
    objectionsUntil: until as Instant,
  } satisfies NoticeCommand);
const LATER = '2024-09-25T16:00:00.000Z' as Instant;

const closed = async (store: EventStore): Promise<readonly string[]> =>
  (await told(store)).filter((each) => each.endsWith('NoticeClosed')).map((each) => each.split(':')[0]!);

const moveClock = async (store: EventStore, to: string): Promise<void> => {
  const runner = runnerOn(store);
  if ((await store.readStream('installation-this')).length === 0) {
    const begin = { type: 'BeginInstallation' as const, kind: 'demonstration' as const, administrator: 'a' };
    await send(runner, 'installation', 'installation-this', 'begin', {
      by: 'a',
      at: who.OPENS as Instant,
      command: { ...begin, startsAt: who.OPENS as Instant },
    });
  }
  await send(runner, 'installation', 'installation-this', `move-${to}`, {
    by: 'a',
    at: who.OPENS as Instant,
    command: { type: 'MoveClock', to: to as Instant },
  });
};

describe('timers', () => {
  const twoNotices = async (store: EventStore): Promise<void> => {
    await play(runnerOn(store), 'notice', 'notice-late', [openNotice('late', LATER)]);
    await play(runnerOn(store), 'notice', 'notice-soon', [openNotice('soon', who.NOTICE_ENDS)]);
  };

  it('fire when the clock is moved, in the order in which they fell due, at their own time', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await twoNotices(store);
      const { manager, stop } = start(store, folder);
      await settled(manager, store);
      expect(await closed(store)).toEqual([]);
      await moveClock(store, '2024-09-20T15:59:59.999Z');
      await settled(manager, store);
      expect(await closed(store)).toEqual([]);
      await moveClock(store, '2024-12-01T00:00:00.000Z');
      await settled(manager, store);
      expect(await closed(store)).toEqual(['notice-soon', 'notice-late']);
      expect((await store.readStream('notice-soon')).at(-1)).toMatchObject({
        at: who.NOTICE_ENDS,
        actor: 'timer:notice',
      });
      expect((await store.readStream('notice-late')).at(-1)).toMatchObject({ at: LATER });
      await stop();
    }));

  it('fell due while no process ran: the next one fires them, once', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await twoNotices(store);
      const first = start(store, folder);
      await settled(first.manager, store);
      await first.stop();
      const clock = new BusinessClock(() => LATER);
      const second = start(store, folder, { clock });
      await turns();
      await settled(second.manager, store);
      expect(await closed(store)).toEqual(['notice-soon', 'notice-late']);
      await second.stop();
      const third = start(store, folder, { clock });
      await settled(third.manager, store);
      expect(await closed(store)).toEqual(['notice-soon', 'notice-late']);
      await third.stop();
    }));

  it('are rung by real time: the wait is as long as the next one needs', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      let now = '2024-09-20T15:59:30.000Z' as Instant;
      const { manager, waits, stop } = start(store, folder, { clock: new BusinessClock(() => now) });
      await turns();
      expect(waits.asked).toEqual([60_000]);
      await play(runnerOn(store), 'notice', 'notice-soon', [openNotice('soon', who.NOTICE_ENDS)]);
      await settled(manager, store);
      await turns();
      expect(waits.asked).toEqual([60_000, 30_000]);
      now = who.NOTICE_ENDS as Instant;
      waits.release();
      await turns();
      expect(await closed(store)).toEqual(['notice-soon']);
      await stop();
    }));

  it('are cancelled by what makes them pointless', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await twoNotices(store);
      const { manager, logged, stop } = start(store, folder);
      await settled(manager, store);
      const close = step(who.CLERK, who.NOTICE_ENDS, { type: 'CloseNotice' } satisfies NoticeCommand);
      await send(runnerOn(store), 'notice', 'notice-soon', 'by-hand', close);
      await moveClock(store, '2024-12-01T00:00:00.000Z');
      await settled(manager, store);
      expect(await closed(store)).toEqual(['notice-soon', 'notice-late']);
      expect((await store.readStream('notice-soon')).at(-1)).toMatchObject({ actor: who.CLERK });
      expect(logged).toEqual([]);
      await stop();
    }));

  it('one failure of the store stops none for ever', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await twoNotices(store);
      const real = runnerOn(store);
      let failures = 0;
      const failing = new Proxy(real, {
        get(target, key) {
          const value = Reflect.get(target, key) as unknown;
          if (key === 'execute') {
            return async (...args: Parameters<CommandRunner['execute']>) => {
              if (failures === 0 && (args[3] as { type?: string }).type === 'CloseNotice') {
                failures += 1;
                throw new StoreError('STORE_FULL', 'the disk is full');
              }
              return target.execute(...args);
            };
          }
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      let now = who.DECIDED as Instant;
      const running = start(store, folder, { runner: failing, clock: new BusinessClock(() => now) });
      await settled(running.manager, store);
      // Timers run once the log is digested: now they wait.
      await turns();
      now = LATER;
      running.waits.release();
      await turns();
      expect(running.logged).toHaveLength(1);
      running.waits.release();
      await turns();
      expect(await closed(store)).toEqual(['notice-soon', 'notice-late']);
      await running.stop();
    }));
});
