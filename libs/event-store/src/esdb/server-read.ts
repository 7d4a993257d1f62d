import type { Readable } from 'node:stream';
import { ConnectionLost, failureOf, TimedOut } from './failures.js';
import type { ServerEvent, ServerRead } from './server-client.js';

/** Events that wait to be taken, at most: the server is held back beyond. */
const MOST_WAITING = 1024;

/**
 * The client's stream of events as something to take from, with a time-out of our own: the client's has none, and goes
 * silent for ever when its connection is lost in the wrong moment.
 */
export class ReadOf<T> implements ServerRead {
  #waiting: ServerEvent[] = [];
  #over: { readonly error?: unknown } | undefined;
  #wake: (() => void) | undefined;
  #confirmed = false;

  constructor(
    private readonly source: Readable,
    private readonly opened: (item: T) => ServerEvent | undefined,
    private readonly stop: () => Promise<void>,
    private readonly lost: AbortSignal,
    private readonly timeoutMillis: number,
  ) {
    source.on('data', (item: T) => this.#take(item));
    source.once('end', () => this.#finish({}));
    // It stays for ever: an error after the end of interest must find somebody.
    source.on('error', (error) => this.#finish(failureOf(error) === 'not-found' ? {} : { error }));
    source.once('confirmation', () => {
      this.#confirmed = true;
      this.#rouse();
    });
    lost.addEventListener('abort', this.#lose, { once: true });
    if (lost.aborted) this.#lose();
  }

  async confirmed(): Promise<void> {
    const isSo = await this.#until(() => this.#confirmed, this.timeoutMillis);
    if (this.#over?.error !== undefined) throw this.#over.error;
    if (!isSo) throw new TimedOut('a subscription', this.timeoutMillis);
  }

  async take(most: number, idleMillis: number): Promise<readonly ServerEvent[] | 'idle'> {
    const isSo = await this.#until(() => this.#waiting.length > 0, idleMillis);
    const taken = this.#waiting.splice(0, most);
    if (this.#waiting.length === 0 && this.source.isPaused()) this.source.resume();
    if (taken.length > 0) return taken;
    if (this.#over?.error !== undefined) throw this.#over.error;
    return isSo || this.#over !== undefined ? [] : 'idle';
  }

  cancel(): void {
    this.#finish({ error: new ConnectionLost('cancelled') });
    // It waits for a connection that may never come: nobody waits for it.
    this.stop().catch(() => undefined);
  }

  #take(item: T): void {
    if (this.#over !== undefined) return;
    try {
      const event = this.opened(item);
      if (event !== undefined) this.#waiting.push(event);
    } catch (error) {
      this.#finish({ error });
    }
    if (this.#waiting.length >= MOST_WAITING) this.source.pause();
    this.#rouse();
  }

  readonly #lose = (): void => this.#finish({ error: new ConnectionLost('the connection was given up') });

  #finish(over: { readonly error?: unknown }): void {
    this.#over ??= over;
    this.lost.removeEventListener('abort', this.#lose);
    this.#rouse();
  }

  #rouse(): void {
    this.#wake?.();
  }

  /** Whether it became true; false when it is over or took too long. One waits at a time. */
  async #until(test: () => boolean, millis: number): Promise<boolean> {
    if (test()) return true;
    if (this.#over !== undefined) return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), millis);
    this.#wake = () => {
      if (test()) resolve(true);
      else if (this.#over !== undefined) resolve(false);
    };
    const isSo = await promise;
    clearTimeout(timer);
    this.#wake = undefined;
    return isSo;
  }
}
