import type { Position } from '#event-store';
import type { Wait } from './types/projector.js';

interface Waiter {
  readonly position: Position;
  readonly resolve: (reached: boolean) => void;
}

/** Those who wait until the read models hold a position. `reached`: whether they do. */
export class Waiters {
  readonly #all = new Set<Waiter>();

  constructor(
    private readonly delay: Wait,
    private readonly reached: (position: Position) => boolean,
  ) {}

  get isAnybody(): boolean {
    return this.#all.size > 0;
  }

  /** True once it is reached; false when the time is over before, or nobody goes on. */
  async wait(position: Position, timeoutMs: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const waiter = { position, resolve };
    this.#all.add(waiter);
    const timer = new AbortController();
    void this.delay(timeoutMs, timer.signal).then(() => resolve(this.reached(position)));
    const reached = await promise;
    this.#all.delete(waiter);
    timer.abort();
    return reached;
  }

  /** Something more was taken. */
  look(): void {
    for (const { position, resolve } of this.#all) if (this.reached(position)) resolve(true);
  }

  giveUp(): void {
    for (const { resolve } of this.#all) resolve(false);
    this.#all.clear();
  }
}
