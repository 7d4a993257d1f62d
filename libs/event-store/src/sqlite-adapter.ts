import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkAppend } from './append-rules.js';
import { StoreError } from './errors.js';
import { Changes, DEFAULT_BATCH_SIZE, follow, type LiveSource } from './live.js';
import type {
  AppendResult,
  EventStore,
  Position,
  ReadAllOptions,
  ReadStreamOptions,
  RecordedEvent,
  SubscribeOptions,
  Subscription,
  SubscriptionHandler,
} from './port.js';
import type { SealedEvent } from './record.js';
import { openConnection, type StoreProbe } from './sqlite/connection.js';
import { EVENTS_FILE, lockFolder, type FolderLock } from './sqlite/folder.js';
import { GroupCommit } from './sqlite/group-commit.js';
import { Reader, toPosition } from './sqlite/reader.js';
import { RecentEvents } from './sqlite/recent-events.js';
import { prepareSchema } from './sqlite/schema.js';
import { StreamTable } from './sqlite/stream-table.js';

export interface SqliteEventStoreOptions {
  /** The data folder; made when missing. */
  readonly folder: string;
  /** The lock when the caller holds it already (`lockFolder`): it stays the caller's to release. */
  readonly lock?: FolderLock;
  /** Source of the new log's id: so many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
  /** The id of a new log (restore); of an existing one it must be the same. */
  readonly logId?: string;
  readonly probe?: StoreProbe;
}

const LOG_ID_BYTES = 16;

/**
 * Opens the log in a data folder: `events.db`, one connection, one process. Writing and reading block the event loop for
 * the time of the disk (a commit is one fsync, shared by all appends of a turn).
 * Throws STORE_LOCKED, STORE_READ_ONLY, STORE_FORMAT, STORE_FULL, STORE_IO, STORE_CORRUPT.
 */
export async function openSqliteEventStore(options: SqliteEventStoreOptions): Promise<EventStore> {
  const { folder, random, probe } = options;
  const lock = options.lock ?? lockFolder(folder, probe);
  const release = (): void => (options.lock === undefined ? lock.release() : undefined);
  const file = join(folder, EVENTS_FILE);
  let connection: DatabaseSync | undefined;
  try {
    connection = openConnection(file, 'events', probe);
    const newLogId = () => options.logId ?? Buffer.from(random(LOG_ID_BYTES)).toString('hex');
    const logId = prepareSchema(connection, file, newLogId);
    if (options.logId !== undefined && options.logId !== logId) {
      throw new StoreError('STORE_FORMAT', `the folder holds log ${logId}, not ${options.logId}: ${folder}`);
    }
    return new SqliteEventStore(logId, connection, file, release, probe ?? {});
  } catch (error) {
    connection?.close();
    release();
    throw error;
  }
}

class SqliteEventStore implements EventStore {
  readonly #changes = new Changes();
  readonly #subscriptions = new Set<Subscription>();
  readonly #writer: GroupCommit;
  readonly #reader: Reader;
  readonly #source: LiveSource;
  #closing: Promise<void> | undefined;

  constructor(
    readonly logId: string,
    readonly connection: DatabaseSync,
    file: string,
    readonly release: () => void,
    probe: StoreProbe,
  ) {
    const streams = new StreamTable(connection);
    const recent = new RecentEvents();
    this.#reader = new Reader(connection, file, streams, recent);
    this.#writer = new GroupCommit(connection, streams, this.#reader, recent, () => this.#changes.announce(), probe);
    this.#source = {
      changes: this.#changes,
      read: (after, limit, housekeeping) =>
        this.#reader.log(fromPosition(after), this.#reader.lastPosition(), limit, housekeeping),
    };
  }

  append(stream: string, expectedVersion: number, events: readonly SealedEvent[]): Promise<AppendResult> {
    try {
      this.#assertOpen();
      checkAppend(this.logId, stream, expectedVersion, events);
      return this.#writer.append(stream, expectedVersion, events);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async readStream(stream: string, options: ReadStreamOptions = {}): Promise<readonly RecordedEvent[]> {
    this.#assertOpen();
    const { from, maxCount = Infinity, backwards = false } = options;
    return backwards
      ? this.#reader.streamBackwards(stream, from ?? Infinity, maxCount)
      : this.#reader.stream(stream, from ?? 0, maxCount);
  }

  async *readAll(after: Position | null, options: ReadAllOptions = {}): AsyncGenerator<readonly RecordedEvent[]> {
    const { batchSize = DEFAULT_BATCH_SIZE, housekeeping = false, bytes = true, signal } = options;
    this.#assertOpen();
    const head = this.#reader.lastPosition();
    const last = Math.min(head, fromPosition(options.until ?? toPosition(head)));
    for (let cursor = fromPosition(after); cursor < last; await nextTurn()) {
      signal?.throwIfAborted();
      this.#assertOpen();
      const { events, next } = bytes
        ? this.#reader.log(cursor, last, batchSize, housekeeping)
        : this.#reader.texts(cursor, last, batchSize, housekeeping);
      cursor = fromPosition(next);
      if (events.length > 0) yield events;
    }
  }

  subscribe(after: Position | null, handler: SubscriptionHandler, options: SubscribeOptions): Subscription {
    this.#assertOpen();
    const subscription = follow(this.#source, after, handler, options);
    this.#subscriptions.add(subscription);
    void subscription.ended.then(() => this.#subscriptions.delete(subscription));
    return subscription;
  }

  async head(): Promise<Position | null> {
    this.#assertOpen();
    return toPosition(this.#reader.lastPosition());
  }

  compare(a: Position, b: Position): number {
    return Number(a) - Number(b);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#changes.close();
    this.#writer.drain();
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.ended));
    this.connection.close();
    this.release();
  }

  #assertOpen(): void {
    if (this.#changes.closed) throw new StoreError('STORE_CLOSED', 'the event store is closed');
  }
}

const fromPosition = (position: Position | null): number => (position === null ? 0 : Number(position));
