import { checkAppend, decideAppend } from './append-rules.js';
import { StoreError } from './errors.js';
import { DEFAULT_BATCH_SIZE, Changes, follow, type LiveSource, type Stretch } from './live.js';
import {
  isHousekeeping,
  type AppendResult,
  type EventStore,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type SubscribeOptions,
  type Subscription,
  type SubscriptionHandler,
} from './port.js';
import { openRecord, NO_STREAM, type SealedEvent } from './record.js';

/** For fast tests: the same contract, nothing durable. */
export function createMemoryEventStore(options: { readonly logId: string }): EventStore {
  return new MemoryEventStore(options.logId);
}

class MemoryEventStore implements EventStore {
  readonly #log: RecordedEvent[] = [];
  readonly #streams = new Map<string, RecordedEvent[]>();
  readonly #changes = new Changes();
  readonly #subscriptions = new Set<Subscription>();
  readonly #source: LiveSource;

  constructor(readonly logId: string) {
    this.#source = {
      changes: this.#changes,
      read: (after, limit, housekeeping) => this.#read(after, limit, housekeeping),
    };
  }

  async append(stream: string, expectedVersion: number, events: readonly SealedEvent[]): Promise<AppendResult> {
    this.#assertOpen();
    checkAppend(this.logId, stream, expectedVersion, events);
    const stored = this.#streams.get(stream) ?? [];
    const decision = decideAppend(
      stored.at(-1) ?? NO_STREAM,
      stream,
      expectedVersion,
      events,
      (version) => stored[version]?.hash,
    );
    if (decision.kind === 'wrongExpectedVersion') return decision;
    const version = expectedVersion + events.length;
    if (decision.kind === 'insert') this.#insert(stream, stored, events);
    return { kind: 'appended', version, position: stored[version]!.position };
  }

  async readStream(
    stream: string,
    { from, maxCount = Infinity, backwards = false }: ReadStreamOptions = {},
  ): Promise<readonly RecordedEvent[]> {
    this.#assertOpen();
    const stored = this.#streams.get(stream) ?? [];
    if (!backwards) return stored.slice(from ?? 0, (from ?? 0) + maxCount);
    const until = Math.min(from ?? Infinity, stored.length - 1) + 1;
    return stored.slice(Math.max(0, until - maxCount), until).toReversed();
  }

  async *readAll(after: Position | null, options: ReadAllOptions = {}): AsyncGenerator<readonly RecordedEvent[]> {
    const { batchSize = DEFAULT_BATCH_SIZE, housekeeping = false, signal } = options;
    const last = options.until === undefined ? this.#log.length : Math.min(indexAfter(options.until), this.#log.length);
    for (let index = indexAfter(after); index < last;) {
      signal?.throwIfAborted();
      this.#assertOpen();
      const stretch = this.#read(positionAt(index), batchSize, housekeeping, last);
      index = indexAfter(stretch.next);
      if (stretch.events.length > 0) yield stretch.events;
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
    return this.#log.at(-1)?.position ?? null;
  }

  compare(a: Position, b: Position): number {
    return Number(a) - Number(b);
  }

  async close(): Promise<void> {
    this.#changes.close();
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.ended));
  }

  #insert(stream: string, stored: RecordedEvent[], events: readonly SealedEvent[]): void {
    this.#streams.set(stream, stored);
    for (const { bytes, hash } of events) {
      const event = { ...openRecord(bytes), position: String(this.#log.length + 1) as Position, hash, bytes };
      stored.push(event);
      this.#log.push(event);
    }
    this.#changes.announce();
  }

  #read(after: Position | null, limit: number, housekeeping: boolean, last = this.#log.length): Stretch {
    const events: RecordedEvent[] = [];
    let index = indexAfter(after);
    for (; index < last && events.length < limit; index += 1) {
      const event = this.#log[index]!;
      if (housekeeping || !isHousekeeping(event.stream)) events.push(event);
    }
    return { events, next: positionAt(index) };
  }

  #assertOpen(): void {
    if (this.#changes.closed) throw new StoreError('STORE_CLOSED', 'the event store is closed');
  }
}

/** Positions count from 1, so a position is also the index of the event after it. */
const indexAfter = (position: Position | null): number => (position === null ? 0 : Number(position));
const positionAt = (index: number): Position | null => (index === 0 ? null : (String(index) as Position));
