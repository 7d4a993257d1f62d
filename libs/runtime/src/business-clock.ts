import { instantFromMillis, millisOf, type Instant } from '#kernel';

/**
 * Business time: in a real folder the system's; in a demonstration set by the events that began it and moved it, and
 * ticking on from there. The decider sees to it that it only moves forward.
 */
export class BusinessClock {
  #offset = 0;

  constructor(private readonly systemNow: () => Instant) {}

  now(): Instant {
    return instantFromMillis(millisOf(this.systemNow()) + this.#offset);
  }

  /** At system time `recordedAt` business time was `to`. */
  follow(to: Instant, recordedAt: Instant): void {
    this.#offset = millisOf(to) - millisOf(recordedAt);
  }
}

/** The instant that an event sets the business clock to, if it does. */
export function clockSetBy(event: { readonly type: string; readonly body: object }): Instant | null {
  if (event.type === 'ClockMoved') return (event.body as { to: Instant }).to;
  return event.type === 'InstallationBegun' ? (event.body as { startsAt: Instant | null }).startsAt : null;
}
