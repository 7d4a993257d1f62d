import type { RecordedEvent, Subscription, SubscriptionEnd, SubscriptionHandler } from '../port.js';
import { TimedOut, toServerError } from './failures.js';
import type { LogReader } from './log-reader.js';
import { isPassing, pause, pauseBefore } from './patience.js';
import { toPlace } from './position.js';
import type { LogPlace, ServerEvent } from './server-client.js';
import type { Server } from './stream-reader.js';

export interface FollowOptions {
  readonly signal: AbortSignal;
  readonly batchSize: number;
  readonly housekeeping: boolean;
  /** Told of every drop; the subscription goes on by itself. */
  readonly onDrop: (error: unknown, failures: number) => void;
}

/** What a handler threw, kept apart from what the server did. */
class HandlerFailed {
  constructor(readonly error: unknown) {}
}

/**
 * Reads up to the end, then lets the server tell what comes; after every drop, and after a long silence, from the last event
 * handled again. The client never takes a dropped subscription up by itself.
 */
export class Follower {
  #cursor: LogPlace | null;
  #position: RecordedEvent['position'] | null;
  #failures = 0;
  readonly #caughtUp = Promise.withResolvers<boolean>();
  readonly #stop = new AbortController();

  constructor(
    private readonly server: Server,
    private readonly log: LogReader,
    after: RecordedEvent['position'] | null,
    private readonly handler: SubscriptionHandler,
    private readonly options: FollowOptions,
  ) {
    this.#position = after;
    this.#cursor = after === null ? null : toPlace(after);
  }

  start(): Subscription {
    const stop = (): void => this.#stop.abort();
    const signals = [this.options.signal, this.server.closing];
    for (const signal of signals) signal.addEventListener('abort', stop, { once: true });
    const ended = this.#run().then((end) => {
      for (const signal of signals) signal.removeEventListener('abort', stop);
      this.#caughtUp.resolve(false);
      return end;
    });
    const position = (): RecordedEvent['position'] | null => this.#position;
    return {
      get position() {
        return position();
      },
      caughtUp: this.#caughtUp.promise,
      ended,
    };
  }

  async #run(): Promise<SubscriptionEnd> {
    for (;;) {
      const end = this.#endBySignal();
      if (end !== undefined) return end;
      try {
        await this.#catchUp();
        this.#caughtUp.resolve(true);
        await this.#followLive();
        this.#failures = 0;
      } catch (error) {
        const endNow = this.#endBySignal();
        if (endNow !== undefined) return endNow;
        if (error instanceof HandlerFailed) return { reason: 'failed', error: error.error };
        if (!isPassing(error)) return { reason: 'failed', error: toServerError(error, 'a subscription') };
        this.#failures += 1;
        this.options.onDrop(error, this.#failures);
        await pause(pauseBefore(this.server.patience, this.#failures), this.#stop.signal);
      }
    }
  }

  #endBySignal(): SubscriptionEnd | undefined {
    if (this.options.signal.aborted) return { reason: 'cancelled' };
    return this.server.closing.aborted ? { reason: 'closed' } : undefined;
  }

  async #catchUp(): Promise<void> {
    const { batchSize, housekeeping } = this.options;
    for await (const { events, place } of this.log.scan(this.#cursor, {
      batchSize,
      housekeeping,
      signal: this.#stop.signal,
    })) {
      await this.#handle(events, place);
    }
  }

  /** Until the server drops it, or has been silent for so long that it is better to look. */
  async #followLive(): Promise<void> {
    const { client, names, patience } = this.server;
    const read = client.subscribe(this.log.placeAfter(this.#cursor), names.prefix);
    const stop = (): void => read.cancel();
    this.#stop.signal.addEventListener('abort', stop, { once: true });
    try {
      const { generation } = client;
      await read.confirmed().catch((error: unknown) => {
        if (error instanceof TimedOut) client.renew(generation);
        throw error;
      });
      for (;;) {
        this.#stop.signal.throwIfAborted();
        const taken = await read.take(this.options.batchSize, patience.idleMillis);
        if (taken === 'idle' || taken.length === 0) return;
        this.#failures = 0;
        await this.#handle(this.log.open(taken, this.options.housekeeping), taken.at(-1) as ServerEvent);
      }
    } finally {
      this.#stop.signal.removeEventListener('abort', stop);
      read.cancel();
    }
  }

  async #handle(events: readonly RecordedEvent[], place: LogPlace): Promise<void> {
    if (events.length > 0) {
      this.#stop.signal.throwIfAborted();
      try {
        await this.handler(events);
      } catch (error) {
        throw new HandlerFailed(error);
      }
      this.#position = events[events.length - 1]!.position;
    }
    this.#cursor = place;
  }
}
