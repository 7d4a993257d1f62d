import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { instant } from '#kernel';
import {
  NO_STREAM,
  openSqliteEventStore,
  sealEvents,
  type EventStore,
  type SealedEvent,
  type StreamHead,
} from '#event-store';
import { openConnection } from '../../libs/event-store/src/sqlite/connection.js';

const LOG = 'log-of-the-bench';
export const STREAMS = 10_000;

/** The same events for everybody: a random stream each, chained within its stream. Also µs of sealing per event. */
export function makeEvents(count: number): [SealedEvent[], number] {
  const heads = new Map<string, StreamHead>();
  let state = 20_23_25;
  const started = performance.now();
  const events = Array.from({ length: count }, (_, n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const stream = `application-${String(Math.floor((state / 2 ** 32) * STREAMS)).padStart(32, '0')}`;
    const [sealed] = sealEvents({ logId: LOG, stream, head: heads.get(stream) ?? NO_STREAM }, [thing(n)]);
    heads.set(stream, sealed!);
    return sealed!;
  });
  return [events, ((performance.now() - started) * 1000) / count];
}

const thing = (n: number) => ({
  eventId: `0190a6e0-0000-7000-8000-${String(n).padStart(12, '0')}`,
  type: 'EndorsementGranted',
  schemaVersion: 1,
  at: instant('2024-01-02T03:04:05.678Z'),
  recordedAt: instant('2024-01-02T03:04:05.700Z'),
  actor: 'account-7d7b8f0e',
  role: 'park-clerk',
  jurisdiction: 'park-01',
  commandId: String(n).padStart(64, '0'),
  commandDigest: String(n).padStart(64, 'd'),
  causationId: null,
  body: { claim: 'c-1', stamp: 'park-01', note: '同意推荐' },
  fileHashes: [],
  piiCommit: null,
});

/** What anybody would write against node:sqlite with the store's own tables, hashes ready, checking nothing. */
export async function bareLoop(folder: string, events: readonly SealedEvent[], batch: number): Promise<number> {
  await (await openStore(folder)).close();
  const connection = openConnection(join(folder, 'events.db'), 'events');
  const insertStream = connection.prepare('INSERT INTO streams (name, id) VALUES (?, ?)');
  const insert = connection.prepare(
    'INSERT INTO events (position, stream, version, hash, bytes) VALUES (?, ?, ?, ?, ?)',
  );
  const ids = new Map<string, number>();
  const rows = events.map((event) => ({ ...event, blob: Buffer.from(event.hash, 'hex') }));
  return inBatches(connection, rows, batch, ({ stream, version, blob, bytes }, position) => {
    let id = ids.get(stream);
    if (id === undefined) {
      id = ids.size + 1;
      ids.set(stream, id);
      insertStream.run(stream, id);
    }
    insert.run(position, id, version, blob, bytes);
  });
}

/** Rows a second. Closes the connection (which is not timed). */
export function inBatches<Row>(
  connection: DatabaseSync,
  rows: readonly Row[],
  batch: number,
  write: (row: Row, position: number) => void,
): number {
  const begin = connection.prepare('BEGIN IMMEDIATE');
  const commit = connection.prepare('COMMIT');
  const started = performance.now();
  for (let first = 0; first < rows.length; first += batch) {
    begin.run();
    for (let index = first; index < Math.min(first + batch, rows.length); index += 1) write(rows[index]!, index + 1);
    commit.run();
  }
  const perSecond = (rows.length * 1000) / (performance.now() - started);
  connection.close();
  return perSecond;
}

export const openStore = (folder: string, probe = {}): Promise<EventStore> =>
  openSqliteEventStore({ folder, logId: LOG, random: () => new Uint8Array(16), probe });
