import { instantFromMillis, millisOf, type Instant } from '#kernel';

/**
 * Business time: in a real folder the system's; in a demonstration moved forward by events, and ticking on from there.
 * It never goes back within a process.
 */
export class BusinessClock {
  #offset = 0;

  constructor(private readonly systemNow: () => Instant) {}

  now(): Instant {
    return instantFromMillis(millisOf(this.systemNow()) + this.#offset);
  }

  /** Follows a `ClockMoved`: at system time `recordedAt` business time was `to`. */
  follow(to: Instant, recordedAt: Instant): void {
    this.#offset = Math.max(this.#offset, millisOf(to) - millisOf(recordedAt));
  }
}
