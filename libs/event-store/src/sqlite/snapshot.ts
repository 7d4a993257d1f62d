import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { StoreError } from '../errors.js';
import type { Position, RecordedEvent } from '../port.js';
import { translating } from './connection.js';
import { EVENTS_FILE } from './folder.js';
import { Reader, toPosition } from './reader.js';
import { RecentEvents } from './recent-events.js';
import { checkFormat } from './schema.js';
import { nameAfter, streamsInTurn, streamsMoved, type SnapshotStream } from './snapshot-streams.js';
import { StreamTable, toHex } from './stream-table.js';

/** The log of a data folder up to the position that was its last when this was opened, whoever appends meanwhile. */
export interface LogSnapshot {
  readonly logId: string;
  /** `null`: the log is empty. */
  readonly lastPosition: Position | null;
  /** Every event, housekeeping included, in log order. Throws StoreError. */
  read(): AsyncIterable<readonly RecordedEvent[]>;
  /** Names of the streams that begin so, each of which has an event, in alphabetical order. Throws StoreError. */
  streamsOf(prefix: string): readonly string[];
  /** Events of one stream up to the snapshot's position. Throws StoreError. */
  stream(name: string): readonly RecordedEvent[];
  /** How many streams that begin so have an event up to the snapshot's position. Throws StoreError. */
  countStreams(prefix: string): number;
  /** Hash of the event at a position, hex: says whether this is the log that somebody read before. Throws StoreError. */
  hashAt(position: Position): string | undefined;
  /**
   * The streams that begin so, in alphabetical order, one after the other: a fraction of what asking for each costs. Nothing is
   * held but a few names. Throws StoreError.
   */
  streams(prefix: string, options?: StreamsOptions): Iterable<SnapshotStream>;
  /** Those of them that have an event after a position, each whole: one pass over what came since. Throws StoreError. */
  streamsSince(prefix: string, since: Position, options?: Pick<StreamsOptions, 'without'>): Iterable<SnapshotStream>;
  close(): void;
}

export interface StreamsOptions {
  /** A member of the bodies whose arrays are left empty, unread. */
  readonly without?: string;
  /** Only streams whose names come after this one. */
  readonly after?: string;
}

/** At most so many events a batch. */
const BATCH = 500;
/** How long to wait for whoever holds the file for a moment (a start, a checkpoint). */
const PATIENCE_MILLIS = 5_000;

/**
 * Reads beside a running server: a read-only connection that takes no lock of ours and writes nothing. Since events are
 * never changed, a position read once and short queries up to it are a consistent picture; no read transaction is held
 * between them, so the writer's log is never kept from being folded back into the file.
 * Throws STORE_FORMAT, STORE_IO, STORE_CORRUPT, STORE_LOCKED; STORE_FORMAT too when there is no log.
 */
export function openLogSnapshot(folder: string): LogSnapshot {
  const file = join(folder, EVENTS_FILE);
  if (!existsSync(file)) throw new StoreError('STORE_FORMAT', `there is no event log here 此处没有事件库: ${file}`);
  return translating(file, () => {
    const connection = new DatabaseSync(file, { readOnly: true, timeout: PATIENCE_MILLIS });
    try {
      connection.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
      return snapshotOf(connection, file);
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

function snapshotOf(connection: DatabaseSync, file: string): LogSnapshot {
  const logId = checkFormat(connection, file);
  const reader = new Reader(connection, file, new StreamTable(connection), new RecentEvents());
  const last = reader.lastPosition();
  return {
    logId,
    lastPosition: toPosition(last),
    async *read() {
      for (let cursor = 0; cursor < last; await nextTurn()) {
        const { events, next } = reader.log(cursor, last, BATCH, true);
        cursor = Number(next);
        if (events.length > 0) yield events;
      }
    },
    streamsOf: (prefix) =>
      translating(file, () => {
        const statement = connection.prepare('SELECT name FROM streams WHERE name >= ? AND name < ? ORDER BY name');
        return statement.all(prefix, endOf(prefix)).map((row) => String(row['name']));
      }),
    stream: (name) => reader.stream(name, 0, Infinity).filter((event) => Number(event.position) <= last),
    countStreams: (prefix) =>
      translating(file, () => {
        const statement = connection.prepare(
          `SELECT count(*) AS n FROM streams WHERE name >= ? AND name < ?
           AND id NOT IN (SELECT stream FROM events WHERE position > ? AND version = 0)`,
        );
        return Number(statement.get(prefix, endOf(prefix), last)!['n']);
      }),
    hashAt: (position) =>
      translating(file, () => {
        const found = connection.prepare('SELECT hash FROM events WHERE position = ?').get(Number(position));
        return found && toHex(found['hash'] as Uint8Array);
      }),
    streams: (prefix, { without, after } = {}) =>
      streamsInTurn(connection, file, {
        from: after === undefined ? prefix : nameAfter(after),
        end: endOf(prefix),
        last,
        without,
      }),
    streamsSince: (prefix, since, { without } = {}) =>
      streamsMoved(connection, file, { from: prefix, end: endOf(prefix), last, without }, Number(since)),
    close: () => connection.close(),
  };
}

/** Names are ASCII: nothing that begins so lies beyond. */
const endOf = (prefix: string): string => `${prefix}\u{ffff}`;
