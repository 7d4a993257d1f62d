import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { isHousekeeping } from '../port.js';
import { NO_PREVIOUS_HASH } from '../record.js';

/** What an append must know of a stream. Mutable: the writer moves it on. */
export interface KnownStream {
  /** Number in the tables; negative for housekeeping; 0 while the stream does not exist. */
  id: number;
  version: number;
  hash: string;
}

/** Streams remembered at least; at most twice as many (about 4 MB). */
const REMEMBERED = 8192;

/** Names ↔ numbers and heads of streams, remembered in two generations: a cheap least-recently-used cache. */
export class StreamTable {
  #young = new Map<string, KnownStream>();
  #old = new Map<string, KnownStream>();
  readonly #selectId: StatementSync;
  readonly #selectHead: StatementSync;
  readonly #insert: StatementSync;
  readonly #extremes: StatementSync;
  #highest = 0;
  #lowest = 0;

  constructor(connection: DatabaseSync) {
    this.#selectId = connection.prepare('SELECT id FROM streams WHERE name = ?');
    this.#selectHead = connection.prepare(
      'SELECT version, hash FROM events WHERE stream = ? ORDER BY version DESC LIMIT 1',
    );
    this.#insert = connection.prepare('INSERT INTO streams (name, id) VALUES (?, ?)');
    // Both ends of the index: every stream has an event, since it is made in the transaction of its first one.
    this.#extremes = connection.prepare('SELECT (SELECT max(stream) FROM events), (SELECT min(stream) FROM events)');
    for (const statement of [this.#selectId, this.#selectHead, this.#extremes]) statement.setReturnArrays(true);
    this.forget();
  }

  /** The head that the next append of this connection will meet, uncommitted appends of the running group included. */
  known(name: string): KnownStream {
    let stream = this.#young.get(name);
    if (stream !== undefined) return stream;
    stream = this.#old.get(name) ?? this.#load(name);
    if (this.#young.size >= REMEMBERED) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(name, stream);
    return stream;
  }

  /** Gives a new stream its number, inside the transaction of its first event. */
  create(name: string): number {
    const id = isHousekeeping(name) ? (this.#lowest -= 1) : (this.#highest += 1);
    this.#insert.run(name, id);
    return id;
  }

  /** After a rollback what is remembered may be ahead of the file. */
  forget(): void {
    this.#young.clear();
    this.#old.clear();
    const [highest, lowest] = row<[number | null, number | null]>(this.#extremes.get())!;
    this.#highest = Math.max(highest ?? 0, 0);
    this.#lowest = Math.min(lowest ?? 0, 0);
  }

  #load(name: string): KnownStream {
    const id = row<[number]>(this.#selectId.get(name))?.[0] ?? 0;
    const head = id === 0 ? undefined : row<[number, Uint8Array]>(this.#selectHead.get(id));
    return head ? { id, version: head[0], hash: toHex(head[1]) } : { id, version: -1, hash: NO_PREVIOUS_HASH };
  }
}

/** With `setReturnArrays` rows are arrays, which the declared types of node:sqlite do not say. */
export const row = <T extends readonly unknown[]>(value: unknown): T | undefined => value as T | undefined;

/** A view of the same memory, hex of it. */
export const toHex = (blob: Uint8Array): string => asBuffer(blob).toString('hex');
export const asBuffer = (blob: Uint8Array): Buffer => Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
