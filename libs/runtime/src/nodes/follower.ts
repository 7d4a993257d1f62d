import { isHousekeeping, type EventStore, type Position, type RecordedEvent } from '#event-store';
import { clockSetBy, type BusinessClock } from '../business-clock.js';
import { keepSubscribed, type KeptSubscription } from '../keep-subscribed.js';
import { reasonOf } from '../parking.js';
import { lastOf } from './housekeeping.js';
import { progressOf, SAGAS_STREAM, type Progress } from './progress.js';
import { REQUESTS_STREAM, requestOf, type RetryRequest } from './requests.js';

export interface FollowerOptions {
  readonly store: EventStore;
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: (level: 'warn' | 'error', message: string, details: object) => void;
  /** Moved as the log says, from the version of `installation-this` after this one on; absent: somebody else sees to it. */
  readonly clock?: { readonly moves: BusinessClock; readonly after: number };
}

const INSTALLATION = 'installation-this';

/** What a process hears of the others: how far the sagas are, what was asked of all, and business time. */
export class Follower {
  progress: Progress = progressOf(undefined);
  /** Of the last event that is no housekeeping; `null`: none since this process began to follow. */
  lastReal: Position | null = null;
  /** Version in `_requests` of the last request seen; -1: none. */
  lastRequest = -1;
  readonly #stop = new AbortController();
  readonly #listeners = { progress: new Set<(record: RecordedEvent) => void>(), retry: new Set<Heard>() };
  #position: Position | null = null;
  #subscription: KeptSubscription | undefined;

  private constructor(private readonly options: FollowerOptions) {}

  /** Follows from where the sagas are: what lies before that, nobody waits for. Throws StoreError. */
  static async start(options: FollowerOptions): Promise<Follower> {
    const follower = new Follower(options);
    const [last, request] = [await lastOf(options.store, SAGAS_STREAM), await lastOf(options.store, REQUESTS_STREAM)];
    follower.progress = progressOf(last);
    follower.lastRequest = request?.version ?? -1;
    follower.#position = follower.progress.position;
    follower.#follow();
    return follower;
  }

  onProgress(listener: (record: RecordedEvent) => void): void {
    this.#listeners.progress.add(listener);
  }

  /** Somebody asked, on whichever node, that parked events be tried again. */
  onRetry(listener: Heard): void {
    this.#listeners.retry.add(listener);
  }

  /** Resolves when everything up to a position was digested by whoever drives the sagas, or this process closes. */
  async digested(position: Position): Promise<void> {
    const { store } = this.options;
    await this.#passed((done) => done !== null && store.compare(done, position) >= 0);
    const last = this.lastReal;
    if (last === null) return;
    await this.until(({ position: done }) => done !== null && store.compare(done, last) >= 0);
  }

  /** Resolves when the shared progress is so, or this process closes. */
  async until(test: (progress: Progress) => boolean): Promise<void> {
    await this.#passed(() => test(this.progress));
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#subscription?.ended;
  }

  async #passed(test: (position: Position | null) => boolean): Promise<void> {
    await this.#subscription?.reached(test);
  }

  #follow(): void {
    const { store, wait, log } = this.options;
    this.#subscription = keepSubscribed({
      name: 'node',
      subscribe: (after, signal) =>
        store.subscribe(after, (batch) => this.#take(batch), { signal, housekeeping: true }),
      checkpoint: () => this.#position,
      signal: this.#stop.signal,
      wait,
      log,
    });
  }

  #take(batch: readonly RecordedEvent[]): void {
    for (const record of batch) {
      if (record.stream === SAGAS_STREAM) this.#progressed(record);
      else if (record.stream === REQUESTS_STREAM) this.#requested(record);
      else if (!isHousekeeping(record.stream)) {
        this.lastReal = record.position;
        this.#moveClock(record);
      }
      this.#position = record.position;
    }
    this.#subscription?.progressed();
  }

  #progressed(record: RecordedEvent): void {
    this.progress = progressOf(record);
    for (const listener of this.#listeners.progress) listener(record);
  }

  #requested(record: RecordedEvent): void {
    this.lastRequest = Math.max(this.lastRequest, record.version);
    for (const listener of this.#listeners.retry) listener(requestOf(record));
  }

  #moveClock(record: RecordedEvent): void {
    const { clock, log } = this.options;
    if (clock === undefined || record.stream !== INSTALLATION || record.version <= clock.after) return;
    try {
      const set = clockSetBy(record);
      if (set !== null) clock.moves.follow(set, record.recordedAt);
    } catch (error) {
      // Whoever drives the sagas parks it.
      log('error', 'the clock could not be moved', { version: record.version, error: reasonOf(error) });
    }
  }
}

type Heard = (request: RetryRequest) => void;
