import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStoreError, openLogSnapshot, openSqliteEventStore, verifyRecords, type RecordedEvent } from '#event-store';
import { runProgram, seeded } from '../support/child.js';
import { betweenBy, FULL, PATIENCE, SEED, shuffled } from './extent.js';
import { appendsOf, streamOf, WORKLOAD_LOG, writeAll, type Acknowledgement, type Workload } from './store-workload.js';
import type { StorePoint, WriterOrder } from './store-writer.js';

const root = mkdtempSync(join(tmpdir(), 'store-kill-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Kills, one after the other, of the processes that work on one folder: 200, or 12 of them. */
const LIVES = FULL ? 10 : 4;
const FOLDERS = FULL ? 20 : 3;

interface Kill {
  readonly point: StorePoint;
  readonly count: number;
}

/** Everything from the seed. Ten writers that wait for their answers: ten appends a commit at most. */
function killsOf(seed: number): readonly Kill[] {
  const random = seeded(seed);
  const between = betweenBy(random);
  const most: Readonly<Record<StorePoint, number>> = {
    opening: 1,
    writing: 20,
    beforeCommit: 2,
    afterCommit: 2,
    afterAcknowledgement: 20,
    outside: 20,
  };
  const points = Object.keys(most) as StorePoint[];
  const order = [...shuffled(points, random), ...shuffled(points, random)].slice(0, LIVES);
  return order.map((point) => ({ point, count: between(1, most[point]) }));
}

const FOLDER_SEEDS = Array.from({ length: FOLDERS }, (_, index) => SEED + index);

describe('a store killed with SIGKILL again and again', () => {
  it.each(FOLDER_SEEDS)(
    `keeps what it acknowledged, and a retry has no second effect (${LIVES} lives, DUIXIAN_TEST_SEED=%i)`,
    async (seed) => {
      const folder = join(root, `${seed}`);
      const workload: Workload = { seed: seed % 100_000, writers: 10, appends: 60 };
      const acknowledged = new Map<string, Acknowledgement>();
      let before: readonly string[] = [];
      for (const kill of killsOf(seed)) {
        const { signal, errors, lines } = await live({ folder, workload, kill, after: before.length });
        expect({ kill, signal, errors }).toEqual({ kill, signal: 'SIGKILL', errors: '' });
        for (const ack of acknowledgementsIn(lines)) {
          const known = acknowledged.get(keyOf(ack));
          if (known) expect(ack).toEqual(known);
          acknowledged.set(keyOf(ack), ack);
        }
        // What the next life finds is what this one left: looking at it changes nothing.
        const found = await look(folder);
        const stored = new Map(
          found.map(({ stream, version, hash, position }) => [`${stream}@${version}`, [hash, position]]),
        );
        for (const [key, [, , hash, position]] of acknowledged) expect(stored.get(key)).toEqual([hash, position]);
        const places = found.map(({ position, hash }) => `${position} ${hash}`);
        expect(places.slice(0, before.length)).toEqual(before);
        before = places;
      }
      await finish(folder, workload, acknowledged);
    },
    PATIENCE,
  );
});

const keyOf = ([stream, version]: Acknowledgement): string => `${stream}@${version}`;
const acknowledgementsIn = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('[')).map((line) => JSON.parse(line) as Acknowledgement);

function live(order: WriterOrder & { readonly kill: Kill; readonly after: number }) {
  const { kill, after } = order;
  return runProgram('test/faults/store-writer.ts', order, [], (output, strike) => {
    if (kill.point !== 'outside') return;
    const fresh = acknowledgementsIn(output.split('\n').slice(0, -1)).filter(
      ([, , , position]) => Number(position) > after,
    );
    if (fresh.length >= kill.count) strike();
  });
}

/** Every event that is there, verified. */
async function look(folder: string): Promise<readonly RecordedEvent[]> {
  try {
    const snapshot = openLogSnapshot(folder);
    try {
      await verifyRecords(WORKLOAD_LOG, snapshot.read());
      const all: RecordedEvent[] = [];
      for await (const batch of snapshot.read()) all.push(...batch);
      expect(new Set(all.map(({ eventId }) => eventId)).size).toBe(all.length);
      return all;
    } finally {
      snapshot.close();
    }
  } catch (error) {
    // It died before there was a log.
    if (isStoreError(error, 'STORE_FORMAT')) return [];
    throw error;
  }
}

/** Exactly the events of a run that nobody killed: none missing, none twice, none else. */
async function finish(
  folder: string,
  workload: Workload,
  acknowledged: ReadonlyMap<string, Acknowledgement>,
): Promise<void> {
  const store = await openSqliteEventStore({ folder, logId: WORKLOAD_LOG, random: () => new Uint8Array(16) });
  const again = new Map<string, Acknowledgement>();
  await writeAll(store, workload, (ack) => again.set(keyOf(ack), ack));
  for (const [key, ack] of acknowledged) expect(again.get(key)).toEqual(ack);
  let total = 0;
  for (let writer = 0; writer < workload.writers; writer += 1) {
    const expected = appendsOf(workload, writer).flat();
    const found = await store.readStream(streamOf(writer));
    expect(found.map(({ hash }) => hash)).toEqual(expected.map(({ hash }) => hash));
    total += expected.length;
  }
  const { events } = await verifyRecords(WORKLOAD_LOG, store.readAll(null, { housekeeping: true }));
  expect(events).toBe(total);
  await store.close();
}
