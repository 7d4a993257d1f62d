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
  const connection = await openBare(folder);
  return inBatches(connection, bareRows(events), batch, bareInsert(connection));
}

async function openBare(folder: string): Promise<DatabaseSync> {
  await (await openStore(folder)).close();
  return openConnection(join(folder, 'events.db'), 'events');
}

interface BareRow {
  readonly stream: string;
  readonly version: number;
  readonly blob: Buffer;
  readonly bytes: Uint8Array;
}

const bareRows = (events: readonly SealedEvent[]): readonly BareRow[] =>
  events.map(({ stream, version, hash, bytes }) => ({ stream, version, blob: Buffer.from(hash, 'hex'), bytes }));

function bareInsert(connection: DatabaseSync): (row: BareRow, position: number) => void {
  const insertStream = connection.prepare('INSERT INTO streams (name, id) VALUES (?, ?)');
  const insert = connection.prepare(
    'INSERT INTO events (position, stream, version, hash, bytes) VALUES (?, ?, ?, ?, ?)',
  );
  const ids = new Map<string, number>();
  return ({ stream, version, blob, bytes }, position) => {
    let id = ids.get(stream);
    if (id === undefined) {
      id = ids.size + 1;
      ids.set(stream, id);
      insertStream.run(stream, id);
    }
    insert.run(position, id, version, blob, bytes);
  };
}

/** The bare loop for slices of time: goes on in one file, and in a fresh one when the events are used up. */
export class BareAppender {
  #files = 0;
  #connection: DatabaseSync | undefined;
  #insert: ((row: BareRow, position: number) => void) | undefined;
  #next = 0;
  readonly #rows: readonly BareRow[];

  constructor(
    private readonly root: string,
    events: readonly SealedEvent[],
  ) {
    this.#rows = bareRows(events);
  }

  /** Events a second, and µs of CPU an event. */
  async slice(batch: number, millis: number): Promise<{ readonly perSecond: number; readonly cpuMicros: number }> {
    let written = 0;
    let took = 0;
    let cpu = 0;
    while (took < millis) {
      const connection = await this.#open();
      const before = process.cpuUsage();
      const began = performance.now();
      while (performance.now() - began + took < millis && this.#next + batch <= this.#rows.length) {
        connection.exec('BEGIN IMMEDIATE');
        for (const last = this.#next + batch; this.#next < last; this.#next += 1) {
          this.#insert!(this.#rows[this.#next]!, this.#next + 1);
        }
        connection.exec('COMMIT');
        written += batch;
      }
      took += performance.now() - began;
      const { user, system } = process.cpuUsage(before);
      cpu += user + system;
      if (this.#next + batch > this.#rows.length) this.close();
    }
    return { perSecond: (written * 1000) / took, cpuMicros: cpu / written };
  }

  close(): void {
    this.#connection?.close();
    this.#connection = undefined;
  }

  async #open(): Promise<DatabaseSync> {
    if (!this.#connection) {
      this.#connection = await openBare(join(this.root, `bare-${(this.#files += 1)}`));
      this.#insert = bareInsert(this.#connection);
      this.#next = 0;
    }
    return this.#connection;
  }
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
