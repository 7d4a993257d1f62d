import {
  openEsdbEventStore,
  sealEvents,
  verifyRecords,
  NO_STREAM,
  type EventStore,
  type Position,
  type RecordedEvent,
  type StreamHead,
} from '#event-store';
import { expect } from '@jest/globals';
import { event } from '../contract/event-store-events.js';

/** Short, so that a silence is over soon; long enough for a machine with other work. A time-out too many only means a retry. */
const PATIENCE = { timeoutMillis: 700, retries: 30, firstPauseMillis: 5, longestPauseMillis: 50, idleMillis: 1_500 };
const WRITERS = 3;
const EVENTS = 4;

export const open = (
  connectionString: string,
  prefix: string,
  random: (bytes: number) => Uint8Array,
): Promise<EventStore> => openEsdbEventStore({ connectionString, prefix, random, patience: PATIENCE });

export const labelOf = (writer: number, index: number): string => `writer-${writer}-event-${index}-`;

/** Numbers from a seed, the same on every machine (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export const someLabel = (random: (below: number) => number): string => labelOf(random(WRITERS), random(EVENTS));

/**
 * Writers, each with a stream of its own, and a follower, while `trouble` does what it does. Afterwards, read over a
 * connection without trouble: everything acknowledged is there, where it was said to be; nothing is there twice; and the
 * follower had everything once, in order.
 */
export async function undergo(store: EventStore, quiet: EventStore, trouble: (label: string) => void): Promise<void> {
  const acknowledged = new Map<string, Position>();
  const followed: RecordedEvent[] = [];
  const all = Promise.withResolvers<void>();
  const abort = new AbortController();
  const subscription = store.subscribe(
    null,
    (batch) => {
      followed.push(...batch);
      if (followed.length >= WRITERS * EVENTS) all.resolve();
    },
    { signal: abort.signal },
  );
  await subscription.caughtUp;
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(store, writer, trouble, acknowledged)));
  await all.promise;
  abort.abort();
  expect(await subscription.ended).toEqual({ reason: 'cancelled' });
  await check(quiet, acknowledged, followed);
}

async function write(
  store: EventStore,
  writer: number,
  trouble: (label: string) => void,
  acknowledged: Map<string, Position>,
): Promise<void> {
  const stream = `stream-${writer}`;
  let head: StreamHead = NO_STREAM;
  for (let index = 0; index < EVENTS; index += 1) {
    const label = labelOf(writer, index);
    const [sealed] = sealEvents({ logId: store.logId, stream, head }, [event(label)]);
    trouble(label);
    const result = await store.append(stream, head.version, [sealed!]);
    if (result.kind !== 'appended') throw new Error(`${label}: ${JSON.stringify(result)}`);
    acknowledged.set(label, result.position);
    head = sealed!;
  }
}

async function check(
  quiet: EventStore,
  acknowledged: ReadonlyMap<string, Position>,
  followed: readonly RecordedEvent[],
): Promise<void> {
  const stored: RecordedEvent[] = [];
  const keep = async function* () {
    for await (const batch of quiet.readAll(null)) {
      stored.push(...batch);
      yield batch;
    }
  };
  await verifyRecords(quiet.logId, keep());
  const labels = stored.map(({ body }) => (body as { label: string }).label);
  expect(new Set(labels).size).toBe(WRITERS * EVENTS);
  expect(labels).toHaveLength(WRITERS * EVENTS);
  for (const [index, label] of labels.entries()) expect(acknowledged.get(label)).toBe(stored[index]!.position);
  expect(followed.map(({ hash, position }) => ({ hash, position }))).toEqual(
    stored.map(({ hash, position }) => ({ hash, position })),
  );
}
