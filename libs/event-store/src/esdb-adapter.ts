import { checkAppend } from './append-rules.js';
import { StoreError } from './errors.js';
import { Appender } from './esdb/appender.js';
import { createServerClient } from './esdb/client.js';
import { Follower } from './esdb/follow.js';
import { Heads } from './esdb/heads.js';
import { readOrBegin, type LogOrigin } from './esdb/log-id.js';
import { LogReader } from './esdb/log-reader.js';
import { PATIENCE, type Patience } from './esdb/patience.js';
import { comparePlaces, toPlace, toPosition } from './esdb/position.js';
import { StreamNames } from './esdb/stream-names.js';
import { StreamReader, type Server } from './esdb/stream-reader.js';
import { DEFAULT_BATCH_SIZE } from './live.js';
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

export interface EsdbEventStoreOptions {
  /** `esdb://…` or `esdb+discover://…`, with credentials and TLS as the client's documentation has them. */
  readonly connectionString: string;
  /** Before every stream name at the server ('' by default); several logs can then share a server. */
  readonly prefix?: string;
  /** Source of the new log's id: so many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
  /** The id of a new log (restore, migration); of an existing one it must be the same. */
  readonly logId?: string;
  readonly patience?: Partial<Patience>;
  /** Dropped subscriptions, and events under our names that are not ours. Never an event's content. */
  readonly log?: (level: 'warn' | 'error', message: string, details: object) => void;
}

const LOG_ID_BYTES = 16;

/**
 * Opens the log at an EventStoreDB / KurrentDB server (21.10 or newer) or cluster, and begins it there when it is new.
 * Throws STORE_SETTING, STORE_UNAVAILABLE, STORE_DENIED, STORE_FORMAT.
 */
export async function openEsdbEventStore(options: EsdbEventStoreOptions): Promise<EventStore> {
  const patience = { ...PATIENCE, ...options.patience };
  const { connectionString, prefix = '', random } = options;
  if (prefix.startsWith('$')) throw new StoreError('STORE_SETTING', 'a prefix of stream names must not begin with $');
  const client = createServerClient({ connectionString, timeoutMillis: patience.timeoutMillis });
  const closing = new AbortController();
  const server: Server = { client, names: new StreamNames(prefix), patience, closing: closing.signal };
  try {
    const origin = await readOrBegin(server, () => ({
      logId: options.logId ?? Buffer.from(random(LOG_ID_BYTES)).toString('hex'),
      uuid: uuidOf(random(LOG_ID_BYTES)),
    }));
    if (options.logId !== undefined && options.logId !== origin.logId) {
      throw new StoreError('STORE_FORMAT', `the server holds log ${origin.logId}, not ${options.logId}`);
    }
    return new EsdbEventStore(server, origin, closing, options.log ?? (() => undefined));
  } catch (error) {
    await client.close();
    throw error;
  }
}

class EsdbEventStore implements EventStore {
  readonly logId: string;
  readonly #heads = new Heads();
  readonly #streams: StreamReader;
  readonly #appender: Appender;
  readonly #log: LogReader;
  readonly #appends = new Set<Promise<unknown>>();
  readonly #subscriptions = new Set<Subscription>();
  #isClosed = false;
  #closing: Promise<void> | undefined;

  constructor(
    private readonly server: Server,
    origin: LogOrigin,
    private readonly abort: AbortController,
    private readonly say: NonNullable<EsdbEventStoreOptions['log']>,
  ) {
    this.logId = origin.logId;
    this.#streams = new StreamReader(server, origin.logId, this.#heads);
    this.#appender = new Appender(server, this.#streams, this.#heads);
    this.#log = new LogReader(server, origin.logId, origin, (error, place) =>
      say('error', 'an event in a stream of the log is not of the log, and is passed over', {
        code: error.code,
        reason: error.message,
        position: toPosition(place),
      }),
    );
  }

  async append(stream: string, expectedVersion: number, events: readonly SealedEvent[]): Promise<AppendResult> {
    this.#assertOpen();
    checkAppend(this.logId, stream, expectedVersion, events);
    const appending = this.#appender.append(stream, expectedVersion, events);
    const settled = appending.then(
      () => undefined,
      () => undefined,
    );
    this.#appends.add(settled);
    void settled.then(() => this.#appends.delete(settled));
    const result = await appending;
    if (result.kind === 'appended') this.#log.saw(toPlace(result.position));
    return result;
  }

  async readStream(stream: string, options: ReadStreamOptions = {}): Promise<readonly RecordedEvent[]> {
    this.#assertOpen();
    const { backwards = false, from = backwards ? Infinity : 0, maxCount = Infinity } = options;
    return this.#streams.read(stream, from, maxCount, backwards);
  }

  async *readAll(after: Position | null, options: ReadAllOptions = {}): AsyncGenerator<readonly RecordedEvent[]> {
    const { batchSize = DEFAULT_BATCH_SIZE, housekeeping = false, signal } = options;
    this.#assertOpen();
    const head = await this.#log.head();
    const asked = options.until === undefined ? head : toPlace(options.until);
    if (head === null || asked === null) return;
    const until = comparePlaces(asked, head) < 0 ? asked : head;
    const from = after === null ? null : toPlace(after);
    if (from !== null && comparePlaces(from, until) >= 0) return;
    for await (const { events } of this.#log.scan(from, { batchSize, housekeeping, until, signal })) {
      this.#assertOpen();
      if (events.length > 0) yield events;
    }
  }

  subscribe(after: Position | null, handler: SubscriptionHandler, options: SubscribeOptions): Subscription {
    this.#assertOpen();
    const { signal, batchSize = DEFAULT_BATCH_SIZE, housekeeping = false } = options;
    const onDrop = (error: unknown, failures: number): void =>
      this.say('warn', 'a subscription was dropped and is taken up again', {
        reason: error instanceof Error ? error.message : String(error),
        failures,
      });
    const follower = new Follower(this.server, this.#log, after, handler, { signal, batchSize, housekeeping, onDrop });
    const subscription = follower.start();
    this.#subscriptions.add(subscription);
    void subscription.ended.then(() => this.#subscriptions.delete(subscription));
    return subscription;
  }

  async head(): Promise<Position | null> {
    this.#assertOpen();
    const head = await this.#log.head();
    return head === null ? null : toPosition(head);
  }

  compare(a: Position, b: Position): number {
    return comparePlaces(toPlace(a), toPlace(b));
  }

  close(): Promise<void> {
    this.#isClosed = true;
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.all(this.#appends);
    this.abort.abort();
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.ended));
    await this.server.client.close();
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new StoreError('STORE_CLOSED', 'the event store is closed');
  }
}

/** A random UUID (version 4) of 16 random bytes. */
function uuidOf(random: Uint8Array): string {
  const bytes = Uint8Array.from(random);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
