import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { StoreError } from '../errors.js';
import type { Stretch } from '../live.js';
import { isHousekeeping, type Position, type RecordedEvent } from '../port.js';
import type { EventEnvelope } from '../record.js';
import { translating } from './connection.js';
import type { RecentEvents } from './recent-events.js';
import { asBuffer, row, toHex, type StreamTable } from './stream-table.js';

/** A batch ends early when its bytes reach this, so that big events do not fill the memory. */
const BATCH_BYTES = 4 * 1024 * 1024;

type EventRow = readonly [position: number, hash: Uint8Array, bytes: Uint8Array];

type TextRow = readonly [position: number, hash: string, text: string];
/** So many texts are fetched at once: big ones may be a megabyte each. */
const TEXTS = 64;
const NO_BYTES = new Uint8Array(0);

/** All reading, on the writer's connection: it sees only what is committed, because a group is written without pause. */
export class Reader {
  readonly #ofStream: StatementSync;
  readonly #ofAll: StatementSync;
  readonly #ofOpenStreams: StatementSync;
  readonly #textsOfAll: StatementSync;
  readonly #textsOfOpenStreams: StatementSync;
  readonly #at: StatementSync;
  readonly #last: StatementSync;

  constructor(
    connection: DatabaseSync,
    readonly file: string,
    readonly streams: StreamTable,
    readonly recent: RecentEvents,
  ) {
    const prepare = (sql: string): StatementSync => {
      const statement = connection.prepare(sql);
      statement.setReturnArrays(true);
      return statement;
    };
    const columns = 'SELECT position, hash, bytes FROM events';
    this.#ofStream = prepare(`${columns} WHERE stream = ? AND version >= ? ORDER BY version LIMIT ?`);
    this.#ofAll = prepare(`${columns} WHERE position > ? AND position <= ? ORDER BY position LIMIT ?`);
    // The plus keeps SQLite from walking the index over streams and sorting.
    this.#ofOpenStreams = prepare(
      `${columns} WHERE position > ? AND position <= ? AND +stream > 0 ORDER BY position LIMIT ?`,
    );
    const texts = 'SELECT position, lower(hex(hash)), CAST(bytes AS TEXT) FROM events';
    this.#textsOfAll = prepare(`${texts} WHERE position > ? AND position <= ? ORDER BY position LIMIT ?`);
    this.#textsOfOpenStreams = prepare(
      `${texts} WHERE position > ? AND position <= ? AND +stream > 0 ORDER BY position LIMIT ?`,
    );
    this.#at = prepare('SELECT position, hash FROM events WHERE stream = ? AND version = ?');
    this.#last = prepare('SELECT max(position) FROM events');
  }

  /** 0 for an empty log. */
  lastPosition(): number {
    return translating(this.file, () => row<[number | null]>(this.#last.get())![0] ?? 0);
  }

  /** Position and hash of one stored event. */
  at(stream: number, version: number): { readonly position: number; readonly hash: string } | undefined {
    const found = row<[number, Uint8Array]>(this.#at.get(stream, version));
    return found && { position: found[0], hash: toHex(found[1]) };
  }

  stream(name: string, from: number, maxCount: number): readonly RecordedEvent[] {
    return translating(this.file, () => {
      // Known from here on: who reads a stream mostly appends to it next.
      const { id, version: last } = this.streams.known(name);
      if (last < from) return [];
      const remembered = this.recent.stream(name, from, last, maxCount);
      if (remembered !== undefined) return remembered;
      const limit = Number.isFinite(maxCount) ? maxCount : -1;
      let version = from;
      const events: RecordedEvent[] = [];
      for (const found of this.#ofStream.iterate(id, from, limit)) {
        const event = this.#open(found as unknown as EventRow);
        if (event.stream !== name || event.version !== version) throw misplaced(event, `${name}@${version}`);
        version += 1;
        events.push(event);
      }
      return events;
    });
  }

  /** The latest first: the stretch of versions that ends there, the other way round. */
  streamBackwards(name: string, from: number, maxCount: number): readonly RecordedEvent[] {
    const last = Math.min(from, this.streams.known(name).version);
    const first = Math.max(0, last - maxCount + 1);
    return last < first ? [] : this.stream(name, first, last - first + 1).toReversed();
  }

  /** `after` exclusive, `until` inclusive. */
  log(after: number, until: number, limit: number, housekeeping: boolean): Stretch {
    if (this.recent.holds(after, until)) return this.#recentLog(after, until, limit, housekeeping);
    return translating(this.file, () => {
      const events: RecordedEvent[] = [];
      let bytes = 0;
      const statement = housekeeping ? this.#ofAll : this.#ofOpenStreams;
      for (const found of statement.iterate(after, until, limit)) {
        const event = this.#open(found as unknown as EventRow);
        events.push(event);
        bytes += event.bytes.length;
        if (bytes >= BATCH_BYTES) break;
      }
      const isWhole = events.length < limit && bytes < BATCH_BYTES;
      return { events, next: isWhole ? toPosition(Math.max(until, after)) : events[events.length - 1]!.position };
    });
  }

  /** As `log`, from memory. */
  #recentLog(after: number, until: number, limit: number, housekeeping: boolean): Stretch {
    const events: RecordedEvent[] = [];
    for (let position = after + 1; position <= until && events.length < limit; position += 1) {
      const event = this.recent.at(position)!;
      if (housekeeping || !isHousekeeping(event.stream)) events.push(event);
    }
    const isWhole = events.length < limit;
    return { events, next: isWhole ? toPosition(Math.max(until, after)) : events[events.length - 1]!.position };
  }

  /** As `log`, without the bytes: no buffer is made for what only has to be parsed. A third cheaper. */
  texts(after: number, until: number, limit: number, housekeeping: boolean): Stretch {
    return translating(this.file, () => {
      const statement = housekeeping ? this.#textsOfAll : this.#textsOfOpenStreams;
      const events: RecordedEvent[] = [];
      let length = 0;
      for (let cursor = after; events.length < limit && length < BATCH_BYTES;) {
        const wanted = Math.min(TEXTS, limit - events.length);
        const found = statement.all(cursor, until, wanted) as unknown as readonly TextRow[];
        for (const row of found) {
          events.push(this.#openText(row));
          length += row[2].length;
        }
        if (found.length < wanted) return { events, next: toPosition(Math.max(until, after)) };
        cursor = found[found.length - 1]![0];
      }
      return { events, next: events[events.length - 1]!.position };
    });
  }

  #openText([position, hash, text]: TextRow): RecordedEvent {
    return recorded(this.#parsed(position, text), position, hash, NO_BYTES);
  }

  #parsed(position: number, text: string): EventEnvelope {
    try {
      return JSON.parse(text) as EventEnvelope;
    } catch (cause) {
      throw new StoreError('STORE_CORRUPT', `the event at position ${position} is no JSON: ${this.file}`, { cause });
    }
  }

  #open([position, hash, bytes]: EventRow): RecordedEvent {
    const buffer = asBuffer(bytes);
    const envelope = this.#parsed(position, buffer.toString('utf8'));
    return recorded(envelope, position, toHex(hash), buffer);
  }
}

/** The parsed envelope itself, which nobody else has: field by field, a copy or `Object.assign` would cost a tenth of the reading. */
function recorded(envelope: EventEnvelope, position: number, hash: string, bytes: Uint8Array): RecordedEvent {
  const event = envelope as { -readonly [Field in keyof RecordedEvent]: RecordedEvent[Field] };
  event.position = String(position) as Position;
  event.hash = hash;
  event.bytes = bytes;
  return event;
}

export const toPosition = (value: number): Position | null => (value === 0 ? null : (String(value) as Position));

const misplaced = (event: RecordedEvent, place: string) =>
  new StoreError('STORE_CORRUPT', `${event.stream}@${event.version} was found in the place of ${place}`);
