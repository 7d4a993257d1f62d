import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { decideAppend } from '../append-rules.js';
import { isStoreError } from '../errors.js';
import type { AppendResult, Position } from '../port.js';
import type { SealedEvent } from '../record.js';
import { toStoreError, type StoreProbe } from './connection.js';
import type { Reader } from './reader.js';
import type { RecentEvents } from './recent-events.js';
import type { StreamTable } from './stream-table.js';

/** Of one transaction; what is queued beyond waits for the next turn, so that reading goes on in between. */
const GROUP_APPENDS = 1024;
const GROUP_BYTES = 8 * 1024 * 1024;

interface Waiting {
  readonly stream: string;
  readonly expected: number;
  readonly events: readonly SealedEvent[];
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: unknown) => void;
}

/** The answer of one append, given only when its group is durable. */
type Answer = () => void;

/**
 * The only writer. Appends of one turn of the event loop share a transaction, hence one fsync; while it runs, the next
 * ones queue. An append that is refused touches no row, so it fails alone; when the disk fails, the group fails whole.
 */
export class GroupCommit {
  #queue: Waiting[] = [];
  #isScheduled = false;
  /** A group has failed: what is remembered may be ahead of the file, and its transaction still open. */
  #isUncertain = false;
  #position = 0;
  /** Of the running group: readers take them from memory when they are durable. */
  #inserted: { readonly position: number; readonly event: SealedEvent }[] = [];
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #rollback: StatementSync;
  readonly #insert: StatementSync;

  constructor(
    readonly connection: DatabaseSync,
    readonly streams: StreamTable,
    readonly reader: Reader,
    readonly recent: RecentEvents,
    readonly onCommitted: () => void,
    readonly probe: StoreProbe,
  ) {
    this.#begin = connection.prepare('BEGIN IMMEDIATE');
    this.#commit = connection.prepare('COMMIT');
    this.#rollback = connection.prepare('ROLLBACK');
    this.#insert = connection.prepare(
      'INSERT INTO events (position, stream, version, hash, bytes) VALUES (?, ?, ?, ?, ?)',
    );
    this.#position = reader.lastPosition();
  }

  append(stream: string, expected: number, events: readonly SealedEvent[]): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ stream, expected, events, resolve, reject });
      this.#schedule();
    });
  }

  /** Writes everything queued, now. */
  drain(): void {
    while (this.#queue.length > 0) this.#writeGroup(this.#takeGroup());
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      if (this.#queue.length > 0) this.#writeGroup(this.#takeGroup());
      if (this.#queue.length > 0) this.#schedule();
    });
  }

  #takeGroup(): Waiting[] {
    const queue = this.#queue;
    let bytes = 0;
    let count = 0;
    while (count < queue.length && count < GROUP_APPENDS && bytes < GROUP_BYTES) {
      for (const event of queue[count]!.events) bytes += event.bytes.length;
      count += 1;
    }
    this.#queue = queue.slice(count);
    return count === queue.length ? queue : queue.slice(0, count);
  }

  #writeGroup(group: readonly Waiting[]): void {
    let answers: Answer[];
    let isChanged: boolean;
    try {
      if (this.#isUncertain) this.#recover();
      answers = group.map((waiting) => this.#write(waiting));
      isChanged = this.connection.isTransaction;
      if (isChanged) this.#commitGroup(group.length);
      for (const { position, event } of this.#inserted) this.recent.add(position, event);
      this.#inserted = [];
    } catch (error) {
      this.#fail(group, toStoreError(error, this.reader.file));
      return;
    }
    for (const answer of answers) answer();
    if (isChanged) this.onCommitted();
  }

  #commitGroup(appends: number): void {
    this.probe.onPoint?.('beforeCommit', appends);
    this.#commit.run();
    this.probe.onPoint?.('afterCommit', appends);
  }

  /** Inserts, or decides that there is nothing to insert. Throws only when the disk (or our code) fails. */
  #write({ stream, expected, events, resolve, reject }: Waiting): Answer {
    const known = this.streams.known(stream);
    try {
      const decision = decideAppend(
        known,
        stream,
        expected,
        events,
        (version) => this.reader.at(known.id, version)?.hash,
      );
      if (decision.kind === 'wrongExpectedVersion') return () => resolve(decision);
      const version = expected + events.length;
      const position =
        decision.kind === 'insert' ? this.#insertAll(stream, events) : this.reader.at(known.id, version)!.position;
      return () => resolve({ kind: 'appended', version, position: String(position) as Position });
    } catch (error) {
      if (isStoreError(error, 'CHAIN_BROKEN')) return () => reject(error);
      throw error;
    }
  }

  #insertAll(stream: string, events: readonly SealedEvent[]): number {
    if (!this.connection.isTransaction) this.#begin.run();
    const known = this.streams.known(stream);
    if (known.id === 0) known.id = this.streams.create(stream);
    for (const event of events) {
      const { version, hash, bytes } = event;
      this.#position += 1;
      this.#insert.run(this.#position, known.id, version, Buffer.from(hash, 'hex'), bytes);
      this.#inserted.push({ position: this.#position, event });
      known.version = version;
      known.hash = hash;
    }
    this.probe.onPoint?.('writing', 1);
    return this.#position;
  }

  #fail(group: readonly Waiting[], failure: unknown): void {
    this.#isUncertain = true;
    this.#inserted = [];
    for (const waiting of group) waiting.reject(failure);
    try {
      // At once, since readers share the connection and must not see rows that were never committed.
      this.#recover();
    } catch {
      // The disk does not even answer; the next group tries again before it writes, and fails with that.
    }
  }

  /** After a failure: back to what the file says. Throws while that cannot be known. */
  #recover(): void {
    // SQLite may have rolled back by itself when the disk was full or failed.
    if (this.connection.isTransaction) this.#rollback.run();
    this.streams.forget();
    this.#position = this.reader.lastPosition();
    this.#isUncertain = false;
  }
}
