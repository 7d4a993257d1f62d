import { describe, expect, it } from '@jest/globals';
import { sagas as realSagas, type Proposal, type Saga } from '#domain';
import type { EventStore } from '#event-store';
import type { Instant } from '#kernel';
import * as the from '../../../test/order/application-case.js';
import * as who from '../../../test/order/people.js';
import { memoryStore, play, runnerOn, settled, told, turns, Waits, withFolder } from '../../../test/order/runtime.js';
import { BusinessClock } from './business-clock.js';
import { ProcessManager } from './process-manager.js';
import { ProcessStore } from './process-store.js';

/** A store whose appends wait until the test lets them go: what waits there together shares a commit. */
class Gate {
  readonly #waiting: (() => void)[] = [];
  readonly store: EventStore;

  constructor(store: EventStore) {
    this.store = {
      logId: store.logId,
      append: async (...asked) => {
        await new Promise<void>((resolve) => this.#waiting.push(resolve));
        return store.append(...asked);
      },
      readStream: (...asked) => store.readStream(...asked),
      readAll: (...asked) => store.readAll(...asked),
      subscribe: (...asked) => store.subscribe(...asked),
      head: () => store.head(),
      compare: (...asked) => store.compare(...asked),
      close: () => store.close(),
    };
  }

  /** How many wait, once everything that can run has run. */
  async waiting(): Promise<number> {
    await turns();
    return this.#waiting.length;
  }

  open(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** Declares one more claim on an application for every event of a type. */
const declaring = (type: 'ApplicationCreated' | 'ClaimDeclared', streamOf: (stream: string) => string): Saga => ({
  name: 'declaring',
  reactions: {
    [type]: ({ stream, version }: { stream: string; version: number }): readonly Proposal[] => [
      {
        decider: 'application',
        stream: streamOf(stream),
        key: 'declare',
        command: the.declare(`of-${stream}-${version}`),
        tolerated: [],
      },
    ],
  },
});

async function run(
  saga: readonly Saga[],
  prepare: (store: EventStore) => Promise<void>,
  check: (gate: Gate, store: EventStore, manager: ProcessManager) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const store = memoryStore();
    await prepare(store);
    const gate = new Gate(store);
    const process = new ProcessStore(folder, store.logId);
    const manager = new ProcessManager({
      store,
      runner: runnerOn(gate.store),
      process,
      clock: new BusinessClock(() => who.DECIDED as Instant),
      settle: () => undefined,
      wait: new Waits().wait,
      log: () => undefined,
      sagas: saga,
    });
    manager.start();
    await check(gate, store, manager);
    await manager.close();
    process.close();
  });
}

const applications = async (store: EventStore, ids: readonly string[]): Promise<void> => {
  for (const id of ids) await play(runnerOn(store), 'application', `application-${id}`, the.way.created);
};

describe('what follows from events', () => {
  it('of different cases is on its way together, to share a commit', () =>
    run(
      [declaring('ApplicationCreated', (stream) => stream)],
      (store) => applications(store, ['a1', 'a2', 'a3', 'a4', 'a5']),
      async (gate, store, manager) => {
        expect(await gate.waiting()).toBe(5);
        gate.open();
        await settled(manager, store);
        expect((await told(store)).slice(5)).toEqual(
          ['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => `application-${id}: ClaimDeclared`),
        );
      },
    ));

  it('of one case comes one after the other', () =>
    run(
      [declaring('ClaimDeclared', () => 'application-z')],
      async (store) => {
        await applications(store, ['z', 'a1']);
        const claims = [the.applicant(the.declare('c1')), the.applicant(the.declare('c2'))];
        await play(runnerOn(store), 'application', 'application-a1', claims);
      },
      async (gate, store) => {
        expect(await gate.waiting()).toBe(1);
        gate.open();
        expect(await gate.waiting()).toBe(1);
        expect((await told(store)).filter((each) => each === 'application-z: ClaimDeclared')).toHaveLength(1);
        // The claims declared on z cause more: the manager is closed in the middle of it.
        gate.open();
      },
    ));

  it('reaches one stream in the order of the log: who submitted first has the certificate', () =>
    run(
      realSagas,
      async (store) => {
        for (const id of ['a1', 'a2']) {
          const claim = the.applicant(the.declare(`claim-of-${id}`, 'p1'));
          const declared = [...the.way.created, claim, the.applicant(the.submit())];
          await play(runnerOn(store), 'application', `application-${id}`, declared);
        }
      },
      async (gate, store, manager) => {
        const over = settled(manager, store);
        for (let left = await gate.waiting(); left > 0; left = await gate.waiting()) gate.open();
        await over;
        const events = await store.readStream('achievement-patent-p1');
        expect(events.map(({ type, body }) => [type, (body as { application: string }).application])).toEqual([
          ['CertificateReserved', 'a1'],
        ]);
        const outcomes = [];
        for (const id of ['a1', 'a2']) {
          const last = (await store.readStream(`application-${id}`)).at(-1)!;
          outcomes.push([last.type, (last.body as { outcome: string }).outcome]);
        }
        expect(outcomes).toEqual([
          ['ClaimReservationRecorded', 'reserved'],
          ['ClaimReservationRecorded', 'duplicate'],
        ]);
      },
    ));
});
