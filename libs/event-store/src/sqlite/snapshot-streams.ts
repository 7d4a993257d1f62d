import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { StoreError } from '../errors.js';
import { translating } from './connection.js';
import { leanReader, type LeanEvent, type LeanReader } from './lean-event.js';
import { memberPattern } from './left-out.js';
import { asBuffer } from './stream-table.js';

/** One stream, with its events up to the snapshot's position. */
export interface SnapshotStream {
  readonly name: string;
  readonly events: readonly LeanEvent[];
}

interface Wanted {
  /** First name that may be one of them. */
  readonly from: string;
  /** First name that no longer begins so. */
  readonly end: string;
  /** Position of the snapshot. */
  readonly last: number;
  /** A member whose arrays are left empty, unread. */
  readonly without: string | undefined;
}

/** Streams a query. Between queries nothing is held of the file. */
const PAGE = 200;

type Row = readonly [stream: string, position: number, kept: Uint8Array | string];

/**
 * Bytes below which SQLite hands over the text: most of it is ASCII, and then a string costs less than a buffer, and nothing is left
 * to decode. Longer ones, with the words of their traces, are cut as bytes first.
 */
const SHORT = 2_000;

/** CROSS JOIN is an order to SQLite: the streams first, then the events of each by the index. */
const eventsOf = (streams: string): string =>
  `SELECT s.name, e.position, CASE WHEN length(e.bytes) < ${SHORT} THEN CAST(e.bytes AS TEXT) ELSE e.bytes END
   FROM streams s CROSS JOIN events e ON e.stream = s.id
   WHERE ${streams} AND e.position <= ? ORDER BY s.name, e.version`;

/** See `LogSnapshot.streams`. */
export function* streamsInTurn(
  connection: DatabaseSync,
  file: string,
  { from: first, end, last, without }: Wanted,
): Generator<SnapshotStream> {
  const names = prepared(connection, 'SELECT name FROM streams WHERE name >= ? AND name < ? ORDER BY name LIMIT ?');
  const events = prepared(connection, eventsOf('s.name >= ? AND s.name <= ?'));
  const pattern = without === undefined ? undefined : memberPattern(without);
  for (let from = first; ;) {
    const page = translating(file, () => names.all(from, end, PAGE) as unknown as readonly (readonly [string])[]);
    const until = page.at(-1)?.[0];
    if (until === undefined) return;
    const rows = translating(file, () => events.all(from, until, last) as unknown as readonly Row[]);
    yield* byStream(rows, file, pattern);
    from = nameAfter(until);
  }
}

/** So many names a pass over what came since. */
const NAMES = 5_000;

/** See `LogSnapshot.streamsSince`. */
export function* streamsMoved(
  connection: DatabaseSync,
  file: string,
  { from: first, end, last, without }: Wanted,
  since: number,
): Generator<SnapshotStream> {
  // What came since is read once, as a list of streams, and each name looked up in it.
  const names = prepared(
    connection,
    `SELECT name FROM streams WHERE name >= ? AND name < ?
     AND id IN (SELECT stream FROM events WHERE position > ? AND position <= ?) ORDER BY name LIMIT ?`,
  );
  const events = prepared(connection, eventsOf('s.name IN (SELECT value FROM json_each(?))'));
  const pattern = without === undefined ? undefined : memberPattern(without);
  for (let from = first; ;) {
    const moved = translating(file, () => names.all(from, end, since, last, NAMES) as unknown as readonly [string][]);
    for (let index = 0; index < moved.length; index += PAGE) {
      const page = JSON.stringify(moved.slice(index, index + PAGE).map(([name]) => name));
      const rows = translating(file, () => events.all(page, last) as unknown as readonly Row[]);
      yield* byStream(rows, file, pattern);
    }
    if (moved.length < NAMES) return;
    from = nameAfter(moved.at(-1)![0]);
  }
}

/** Where names go on behind one. */
export const nameAfter = (name: string): string => `${name}\0`;

const prepared = (connection: DatabaseSync, sql: string): StatementSync => {
  const statement = connection.prepare(sql);
  statement.setReturnArrays(true);
  return statement;
};

/** Each is opened when it is asked for: what has been looked at is garbage while it is young. */
function* byStream(rows: readonly Row[], file: string, pattern: string | undefined): Generator<SnapshotStream> {
  for (let index = 0; index < rows.length;) {
    const name = rows[index]![0];
    const read = leanReader(name, pattern);
    const events: LeanEvent[] = [];
    for (; index < rows.length && rows[index]![0] === name; index += 1) {
      events.push(opened(rows[index]!, events.length, read, file));
    }
    yield { name, events };
  }
}

function opened([name, position, kept]: Row, version: number, read: LeanReader, file: string): LeanEvent {
  let event: LeanEvent | undefined;
  try {
    event =
      typeof kept === 'string'
        ? read(kept, version, 'text')
        : read(asBuffer(kept).toString('latin1'), version, 'bytes');
  } catch (cause) {
    throw new StoreError('STORE_CORRUPT', `the event at position ${position} is no JSON: ${file}`, { cause });
  }
  if (event !== undefined) return event;
  throw new StoreError('STORE_CORRUPT', `the event at position ${position} is not ${name}@${version}: ${file}`);
}
