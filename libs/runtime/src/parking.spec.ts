import { describe, expect, it } from '@jest/globals';
import {
  sagas as realSagas,
  type DuixianEventType,
  type InstallationCommand,
  type NoticeCommand,
  type Saga,
  type TimerRule,
} from '#domain';
import { StoreError, type EventStore } from '#event-store';
import type { Instant } from '#kernel';
import * as the from '../../../test/order/application-case.js';
import { step } from '../../../test/order/given.js';
import * as who from '../../../test/order/people.js';
import { start } from '../../../test/order/running-process.js';
import {
  memoryStore,
  play,
  runnerOn,
  send,
  settled,
  SYSTEM_NOW,
  told,
  turns,
  withFolder,
} from '../../../test/order/runtime.js';
import { BusinessClock } from './business-clock.js';
import { connectedWith, isTransient } from './parking.js';
import type { ParkedEvent } from './process-store.js';
import { upcasters } from './upcasters.js';

/** Sees every declared claim in order, and cannot digest those in `poison`. */
function witness(poison: ReadonlySet<string>, seen: string[], at: DuixianEventType = 'ClaimDeclared'): Saga {
  const see = ({ stream, event }: { stream: string; event: { type: string; body: object } }) => {
    const name = `${stream} ${(event.body as { claim: string }).claim}`;
    if (poison.has(name)) throw new Error('poison');
    seen.push(name);
    return [];
  };
  return { name: 'witness', reactions: { [at]: see } as Saga['reactions'] };
}

const A = 'application-a';
const B = 'application-b';

const declare = (store: EventStore, stream: string, claim: string) =>
  send(runnerOn(store), 'application', stream, `${stream}:${claim}`, the.applicant(the.declare(claim)));

async function twoCases(store: EventStore): Promise<void> {
  for (const stream of [A, B]) await play(runnerOn(store), 'application', stream, the.way.created);
  for (const claim of ['1', '2']) for (const stream of [A, B]) await declare(store, stream, `${stream.at(-1)}${claim}`);
}

const names = (parked: readonly ParkedEvent[]) => parked.map(({ stream, behind }) => `${stream} ${behind}`);

describe('an event that cannot be digested', () => {
  it('parks its case: what comes later of it waits in order, all others go on, and a fix resumes', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      const poison = new Set([`${A} a1`]);
      const seen: string[] = [];
      await twoCases(store);
      const { manager, alerts, stop } = start(store, folder, { sagas: [witness(poison, seen)] });
      await settled(manager, store);
      expect(seen).toEqual([`${B} b1`, `${B} b2`]);
      expect(names(manager.parked())).toEqual([`${A} false`, `${A} true`]);
      expect(manager.parked()[0]).toMatchObject({
        saga: 'witness',
        type: 'ClaimDeclared',
        version: 1,
        reason: 'poison',
      });
      expect(alerts).toHaveLength(1);

      expect(await manager.retryParked()).toBe(0);
      expect(alerts).toHaveLength(1);
      await declare(store, A, 'a3');
      await settled(manager, store);
      expect(seen).toEqual([`${B} b1`, `${B} b2`]);

      poison.clear();
      expect(await manager.retryParked()).toBe(3);
      expect(seen.slice(2)).toEqual([`${A} a1`, `${A} a2`, `${A} a3`]);
      expect(manager.parked()).toEqual([]);
      await stop();
    }));

  it('stays parked over a restart, and is tried at the next start before anything later', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      const seen: string[] = [];
      await twoCases(store);
      const broken = start(store, folder, { sagas: [witness(new Set([`${A} a1`]), seen)] });
      await settled(broken.manager, store);
      await broken.stop();
      await declare(store, A, 'a3');
      seen.length = 0;
      const stillBroken = start(store, folder, { sagas: [witness(new Set([`${A} a1`]), seen)] });
      await settled(stillBroken.manager, store);
      expect(seen).toEqual([]);
      expect(names(stillBroken.manager.parked())).toEqual([`${A} false`, `${A} true`, `${A} true`]);
      await stillBroken.stop();
      const fixed = start(store, folder, { sagas: [witness(new Set(), seen)] });
      await settled(fixed.manager, store);
      expect(seen).toEqual([`${A} a1`, `${A} a2`, `${A} a3`]);
      await fixed.stop();
    }));

  it('is found the same when the file is lost: the log is read again', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await twoCases(store);
      const broken = { sagas: [witness(new Set([`${A} a1`]), [])] };
      const first = start(store, folder, broken);
      await settled(first.manager, store);
      const parked = first.manager.parked();
      await first.stop();
      await withFolder(async (other) => {
        const second = start(store, other, broken);
        await settled(second.manager, store);
        expect(second.manager.parked()).toEqual(parked);
        await second.stop();
      });
    }));

  it('may be retried for one case only, with what hangs together with it', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      const poison = new Set([`${A} a1`, `${B} b1`]);
      const seen: string[] = [];
      await twoCases(store);
      const { manager, stop } = start(store, folder, { sagas: [witness(poison, seen)] });
      await settled(manager, store);
      poison.clear();
      expect(await manager.retryParked('claim-a1')).toBe(2);
      expect(seen).toEqual([`${A} a1`, `${A} a2`]);
      expect(names(manager.parked())).toEqual([`${B} false`, `${B} true`]);
      expect(await manager.retryParked('application-nobody')).toBe(0);
      await stop();
    }));

  it('that is half digested is done whole, and nothing of it twice, wherever it is cut off', async () => {
    for (let nth = 1; nth <= 6; nth += 1) {
      await withFolder(async (folder) => {
        const store = memoryStore();
        await play(runnerOn(store), 'application', A, [
          ...the.way.created,
          the.applicant(the.declare('c1')),
          the.applicant(the.declare('c2')),
          the.applicant(the.submit()),
        ]);
        const poison: Saga = {
          name: 'poison',
          reactions: {
            ApplicationSubmitted: () => {
              throw new Error('poison');
            },
          },
        };
        const broken = start(store, folder, { sagas: [...realSagas, poison] });
        await settled(broken.manager, store);
        expect(names(broken.manager.parked())[0]).toBe(`${A} false`);
        await broken.stop();
        let points = 0;
        const cut = start(store, folder, {
          at: () => {
            points += 1;
            if (points === nth) throw new StoreError('STORE_IO', 'cut off');
          },
        });
        for (let round = 0; round < 3; round += 1) await turns();
        await cut.stop();
        const whole = start(store, folder, {});
        await settled(whole.manager, store);
        expect(whole.manager.parked()).toEqual([]);
        expect((await told(store)).toSorted()).toEqual(
          [
            'achievement-patent-c1: CertificateReserved',
            'achievement-patent-c2: CertificateReserved',
            ...['ApplicationCreated', 'ApplicationSubmitted', 'ClaimDeclared', 'ClaimDeclared'].map(
              (t) => `${A}: ${t}`,
            ),
            `${A}: ClaimReservationRecorded`,
            `${A}: ClaimReservationRecorded`,
          ].toSorted(),
        );
        await whole.stop();
      });
    }
  });

  it('may be one that moves the clock: it moves when it can be read', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      const to = '2024-12-01T00:00:00.000Z' as Instant;
      const runner = runnerOn(store);
      const system = (command: InstallationCommand) => ({ by: 'a', at: who.OPENS as Instant, command });
      const begin = { type: 'BeginInstallation' as const, kind: 'demonstration' as const, administrator: 'a' };
      const begun = system({ ...begin, startsAt: who.OPENS as Instant });
      await send(runner, 'installation', 'installation-this', 'begin', begun);
      await send(runner, 'installation', 'installation-this', 'move', system({ type: 'MoveClock', to }));
      await play(runner, 'application', A, the.way.created);
      await declare(store, A, 'a1');
      const { upcast } = upcasters;
      const seen: string[] = [];
      const clock = new BusinessClock(() => SYSTEM_NOW);
      const { manager, stop } = start(store, folder, { sagas: [witness(new Set(), seen)], clock });
      try {
        upcasters.upcast = (event) => upcast(event.type === 'ClockMoved' ? { ...event, body: null as never } : event);
        await settled(manager, store);
        expect(seen).toEqual([`${A} a1`]);
        expect(manager.parked()).toMatchObject([{ saga: 'clock', type: 'ClockMoved' }]);
        expect(await manager.retryParked()).toBe(0);
      } finally {
        upcasters.upcast = upcast;
      }
      expect(await manager.retryParked()).toBe(1);
      expect(clock.now()).toBe(to);
      await stop();
    }));

  it('is not one when the disk fails: that is tried again', () => {
    expect(isTransient(new StoreError('STORE_FULL', ''))).toBe(true);
    expect(isTransient(new StoreError('SCHEMA_UNKNOWN', ''))).toBe(false);
    expect(isTransient(new TypeError(''))).toBe(false);
    expect(isTransient(null)).toBe(false);
  });
});

describe('every saga', () => {
  const reactions = realSagas.flatMap((saga) => Object.keys(saga.reactions).map((type) => ({ saga, type })));

  it.each(reactions)('$saga.name that cannot digest $type parks that event alone', ({ saga, type }) =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await play(runnerOn(store), 'application', A, the.way.created);
      await play(runnerOn(store), 'application', B, the.way.created);
      await declare(store, B, 'b1');
      // The reaction as it is, to an event that says nothing: it throws, proposes what is refused, or has nothing to do.
      const reaction = saga.reactions[type as DuixianEventType] as (recorded: object, world: object) => unknown;
      const seen: string[] = [];
      const misled: Saga = {
        name: saga.name,
        reactions: {
          ApplicationCreated: (recorded: { stream: string }, world: object) =>
            recorded.stream === A ? reaction({ ...recorded, event: { type, body: null } }, world) : [],
        } as unknown as Saga['reactions'],
      };
      const { manager, stop } = start(store, folder, { sagas: [misled, witness(new Set(), seen)] });
      await settled(manager, store);
      expect(seen).toEqual([`${B} b1`]);
      for (const entry of manager.parked()) expect(entry).toMatchObject({ saga: saga.name, stream: A, behind: false });
      await stop();
    }),
  );
});

describe('timers', () => {
  const opened = step(who.CLERK, who.DECIDED, {
    type: 'OpenNotice',
    batch: 'b1',
    round: 'round-1',
    policy: 'yuanzhou-2023-25',
    openedOn: '2024-09-10',
    objectionsUntil: who.NOTICE_ENDS as Instant,
  } satisfies NoticeCommand);
  const later = new BusinessClock(() => '2024-12-01T00:00:00.000Z' as Instant);
  const closed = async (store: EventStore) =>
    (await told(store)).filter((each) => each.endsWith('NoticeClosed')).length;
  const mistaken: TimerRule = {
    name: 'mistaken',
    sets: {
      NoticeOpened: () => [
        {
          key: 'close-nobody',
          due: who.NOTICE_ENDS as Instant,
          proposal: {
            decider: 'notice',
            stream: 'notice-n1x',
            key: 'k',
            command: { type: 'CloseNotice' },
            tolerated: ['NOTICE_CLOSED'],
          },
        },
      ],
    },
    cancels: {},
  };

  it('whose command is refused is parked, stops no other, and fires after a fix', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await play(runnerOn(store), 'notice', 'notice-n1', [opened]);
      const { timerRules } = await import('#domain');
      const { manager, alerts, waits, stop } = start(store, folder, {
        clock: later,
        timerRules: [mistaken, ...timerRules],
      });
      await settled(manager, store);
      waits.release();
      await turns();
      expect(await closed(store)).toBe(1);
      expect(manager.parked()).toMatchObject([
        { saga: 'timer:mistaken', type: 'CloseNotice', stream: 'notice-n1x', cases: ['notice-n1x'] },
      ]);
      expect(alerts).toHaveLength(1);
      await play(runnerOn(store), 'notice', 'notice-n1x', [opened]);
      await settled(manager, store);
      expect(await manager.retryParked()).toBeGreaterThan(0);
      expect(await closed(store)).toBe(2);
      expect(manager.parked()).toEqual([]);
      await stop();
    }));

  it('of a parked case wait behind it', () =>
    withFolder(async (folder) => {
      const store = memoryStore();
      await play(runnerOn(store), 'notice', 'notice-n1', [opened]);
      let broken = true;
      const poison: Saga = {
        name: 'poison',
        reactions: {
          NoticeOpened: () => {
            if (broken) throw new Error('poison');
            return [];
          },
        },
      };
      const { manager, stop } = start(store, folder, { sagas: [poison], clock: later });
      await settled(manager, store);
      await manager.fireDue(later.now());
      expect(await closed(store)).toBe(0);
      expect(names(manager.parked())).toEqual(['notice-n1 false', 'notice-n1 true']);
      broken = false;
      expect(await manager.retryParked()).toBe(2);
      expect(await closed(store)).toBe(1);
      await stop();
    }));
});

it('cases hang together through what they share', () => {
  const entry = (id: string, ...cases: string[]) => ({ id, cases }) as unknown as ParkedEvent;
  const entries = [entry('1', 'a', 'b'), entry('2', 'c'), entry('3', 'd', 'e'), entry('4', 'b', 'd')];
  expect([...connectedWith(entries, 'e')].toSorted()).toEqual(['1', '3', '4']);
  expect([...connectedWith(entries, 'x')]).toEqual([]);
});
