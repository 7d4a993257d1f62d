import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore, verifyRecords, type EventStore } from '#event-store';
import { collect } from '../contract/event-store-events.js';
import { runProgram, seeded } from '../support/child.js';
import { appendsOf, streamOf, WORKLOAD_LOG, writeAll, type Acknowledgement, type Workload } from './store-workload.js';
import type { WriterOrder } from './store-writer.js';

const root = mkdtempSync(join(tmpdir(), 'store-kill-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const open = (folder: string) => openSqliteEventStore({ folder, random: () => new Uint8Array(16) });
const WRITERS = 10;
const APPENDS = 30;
const POINTS = ['beforeCommit', 'afterCommit', 'afterAcknowledgement'] as const;

/** What and when, from the seed. Every writer waits for its answer, so a run has at least APPENDS commits. */
function orderOf(seed: number): WriterOrder {
  const random = seeded(seed);
  const point = POINTS[seed % POINTS.length]!;
  const count = 1 + Math.floor(random() * (point === 'afterAcknowledgement' ? WRITERS * APPENDS - 1 : APPENDS));
  const workload: Workload = { seed, writers: WRITERS, appends: APPENDS };
  return { folder: join(root, `${seed}`), workload, kill: { point, count } };
}

const everything = (store: EventStore) => collect(store.readAll(null, { housekeeping: true }));

describe('a store killed with SIGKILL', () => {
  it.each(Array.from({ length: 10 }, (_, index) => orderOf(index + 1)))(
    'keeps what it acknowledged, and a retry has no second effect (seed $workload.seed, $kill.point $kill.count)',
    async ({ folder, workload, kill }) => {
      const killed = await runProgram('test/faults/store-writer.ts', { folder, workload, kill });
      expect(killed).toMatchObject({ signal: 'SIGKILL', errors: '' });
      const acknowledged = killed.lines.map((line) => JSON.parse(line) as Acknowledgement);
      if (kill!.point === 'afterAcknowledgement') expect(acknowledged).toHaveLength(kill!.count);

      const store = await open(folder);
      const survived = await places(store);
      await expectAllThere(store, acknowledged);
      await verifyRecords(WORKLOAD_LOG, store.readAll(null, { housekeeping: true }));

      const again = new Map<string, Acknowledgement>();
      await writeAll(store, workload, (ack) => again.set(`${ack[0]}@${ack[1]}`, ack));
      for (const ack of acknowledged) expect(again.get(`${ack[0]}@${ack[1]}`)).toEqual(ack);
      await expectUndisturbed(store, workload);
      expect((await places(store)).slice(0, survived.length)).toEqual(survived);
      await store.close();
    },
  );
});

const places = async (store: EventStore) =>
  (await everything(store)).map(({ position, hash }) => `${position} ${hash}`);

async function expectAllThere(store: EventStore, acknowledged: readonly Acknowledgement[]): Promise<void> {
  const stored = new Map((await everything(store)).map((each) => [`${each.stream}@${each.version}`, each]));
  for (const [stream, version, hash, position] of acknowledged) {
    expect(stored.get(`${stream}@${version}`)).toMatchObject({ hash, position });
  }
}

/** Exactly the events of a run that nobody killed: none missing, none twice, none else. */
async function expectUndisturbed(store: EventStore, workload: Workload): Promise<void> {
  let total = 0;
  for (let writer = 0; writer < workload.writers; writer += 1) {
    const expected = appendsOf(workload, writer).flat();
    const found = await store.readStream(streamOf(writer));
    expect(found.map(({ hash }) => hash)).toEqual(expected.map(({ hash }) => hash));
    total += expected.length;
  }
  const { events } = await verifyRecords(WORKLOAD_LOG, store.readAll(null, { housekeeping: true }));
  expect(events).toBe(total);
}
