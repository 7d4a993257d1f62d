import { describe, expect, it } from '@jest/globals';
import { sagas as realSagas, type NoticeCommand, type Proposal, type Saga } from '#domain';
import { StoreError, verifyRecords, type EventStore } from '#event-store';
import type { Instant } from '#kernel';
import * as the from '../../../test/order/application-case.js';
import { enter, leave } from '../../../test/order/entitlement-case.js';
import { step } from '../../../test/order/given.js';
import * as who from '../../../test/order/people.js';
import {
  memoryStore,
  play,
  runnerOn,
  send,
  settled,
  told,
  turns,
  Waits,
  withFolder,
} from '../../../test/order/runtime.js';
import { BusinessClock } from './business-clock.js';
import type { CommandRunner } from './command-runner.js';
import { ProcessManager, type ProcessManagerOptions } from './process-manager.js';
import { ProcessStore } from './process-store.js';

const STREAM = 'application-a1';

interface Running {
  readonly manager: ProcessManager;
  readonly waits: Waits;
  readonly asked: string[];
  readonly logged: string[];
  readonly runner: CommandRunner;
  stop(): Promise<void>;
}

/** A process on a folder: its own runner, nothing of an earlier process but the log and the file. */
function start(store: EventStore, folder: string, more: Partial<ProcessManagerOptions> = {}): Running {
  const process = new ProcessStore(folder, store.logId);
  const waits = new Waits();
  const asked: string[] = [];
  const logged: string[] = [];
  const runner = more.runner ?? runnerOn(store);
  const manager = new ProcessManager({
    store,
    runner,
    process,
    clock: new BusinessClock(() => who.DECIDED as Instant),
    settle: (stream) => asked.push(stream),
    wait: waits.wait,
    log: (_level, message, details) => logged.push(`${message} ${JSON.stringify(details)}`),
    ...more,
  });
  manager.start();
  return {
    manager,
    waits,
    asked,
    logged,
    runner,
    async stop() {
      await manager.close();
      process.close();
    },
  };
}

const submitTwo = async (store: EventStore): Promise<void> =>
  play(runnerOn(store), 'application', STREAM, [
    ...the.way.created,
    the.applicant(the.declare('c1')),
    the.applicant(the.declare('c2')),
    the.applicant(the.submit()),
  ]);

/** The end of an undisturbed run: both certificates reserved, both claims told so, each once. */
const UNDISTURBED = [
  'achievement-patent-c1: CertificateReserved',
  'achievement-patent-c2: CertificateReserved',
  `${STREAM}: ApplicationCreated`,
  `${STREAM}: ApplicationSubmitted`,
  `${STREAM}: ClaimDeclared`,
  `${STREAM}: ClaimDeclared`,
  `${STREAM}: ClaimReservationRecorded`,
  `${STREAM}: ClaimReservationRecorded`,
];

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
