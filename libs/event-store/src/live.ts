import { setImmediate as nextTurn } from 'node:timers/promises';
import { isStoreError } from './errors.js';
import type {
  Position,
  RecordedEvent,
  SubscribeOptions,
  Subscription,
  SubscriptionEnd,
  SubscriptionHandler,
} from './port.js';

export const DEFAULT_BATCH_SIZE = 500;

/** A stretch of the log that was looked at: the events a reader wants, and how far it looked. */
export interface Stretch {
  readonly events: readonly RecordedEvent[];
  /** Where to look from next; beyond the last event when housekeeping was skipped. */
  readonly next: Position | null;
}

/** What subscriptions need of an adapter. `read` is synchronous: nothing can be committed between it and the wait. */
export interface LiveSource {
  read(after: Position | null, limit: number, housekeeping: boolean): Stretch;
  readonly changes: Changes;
}

/** Wakes whoever waits for the log to grow, or for the store to close. */
export class Changes {
  readonly #waiting = new Set<() => void>();
  #closed = false;

  get closed(): boolean {
    return this.#closed;
  }

  announce(): void {
    const woken = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of woken) wake();
  }

  close(): void {
    this.#closed = true;
    this.announce();
  }

  /** Resolves at the next announcement, or when `signal` aborts. */
  async next(signal: AbortSignal): Promise<void> {
    if (this.#closed || signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const wake = (): void => resolve();
    this.#waiting.add(wake);
    signal.addEventListener('abort', wake);
    await promise;
    signal.removeEventListener('abort', wake);
    this.#waiting.delete(wake);
  }
}

/** Catches up, then follows. One turn of the event loop between batches, so that a long catch-up starves nobody. */
export function follow(
  source: LiveSource,
  after: Position | null,
  handler: SubscriptionHandler,
  options: SubscribeOptions,
): Subscription {
  const { signal, batchSize = DEFAULT_BATCH_SIZE, housekeeping = false } = options;
  const caughtUp = Promise.withResolvers<boolean>();
  let position = after;

  const run = async (): Promise<SubscriptionEnd> => {
    let cursor = after;
    for (;;) {
      await nextTurn();
      if (signal.aborted) return { reason: 'cancelled' };
      if (source.changes.closed) return { reason: 'closed' };
      const { events, next } = source.read(cursor, batchSize, housekeeping);
      cursor = next;
      if (events.length === 0) {
        caughtUp.resolve(true);
        await source.changes.next(signal);
        continue;
      }
      await handler(events);
      position = events[events.length - 1]!.position;
    }
  };

  const failed = (error: unknown): SubscriptionEnd =>
    // A handler cut off in its work by `close` has not failed.
    source.changes.closed && isStoreError(error, 'STORE_CLOSED') ? { reason: 'closed' } : { reason: 'failed', error };

  const ended = run()
    .catch(failed)
    .then((end) => {
      caughtUp.resolve(false);
      return end;
    });

  return {
    get position() {
      return position;
    },
    caughtUp: caughtUp.promise,
    ended,
  };
}
