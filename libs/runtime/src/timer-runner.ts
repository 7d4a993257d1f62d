import type { Instant } from '#kernel';
import type { BusinessClock } from './business-clock.js';
import type { DueTimer, ProcessStore } from './process-store.js';

export interface TimerRunnerOptions {
  readonly process: ProcessStore;
  readonly clock: BusinessClock;
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: (level: 'warn' | 'error', message: string, details: object) => void;
  /** Fires one; afterwards it is due no more. */
  readonly fire: (timer: DueTimer) => Promise<void>;
  readonly signal: AbortSignal;
}

const LONGEST_WAIT = 60_000;
const PAUSE_AFTER_FAILURE = 1000;

/**
 * Fires timers when business time has come to them, in the order in which they fall due; those of the same instant, each
 * of another stream, together, so that they share commits.
 */
export class TimerRunner {
  #alarm = new AbortController();
  #firing: Promise<void> = Promise.resolve();

  constructor(private readonly options: TimerRunnerOptions) {}

  /** There is a new timer: it may be due before the one that is waited for. */
  ring(): void {
    this.#alarm.abort();
    this.#alarm = new AbortController();
  }

  /** Resolves when everything fired that was asked for so far. */
  idle(): Promise<void> {
    return this.#firing;
  }

  /** Fires, in order, everything due at or before an instant. */
  fireDue(until: Instant): Promise<void> {
    const fired = this.#firing.then(() => this.#fire(until));
    // One failure of the store must not stop all later ones.
    this.#firing = fired.catch(() => undefined);
    return fired;
  }

  /** Until the signal. */
  async run(): Promise<void> {
    const { process, clock, wait, log, signal } = this.options;
    while (!signal.aborted) {
      const alarm = this.#alarm;
      let shortest = 1;
      let next: Instant | undefined;
      try {
        await this.fireDue(clock.now());
        next = process.nextDue();
      } catch (error) {
        log('error', 'timers failed', { error: String(error) });
        shortest = PAUSE_AFTER_FAILURE;
        next = clock.now();
      }
      const pause = next === undefined ? LONGEST_WAIT : Date.parse(next) - Date.parse(clock.now());
      await wait(Math.min(Math.max(pause, shortest), LONGEST_WAIT), AbortSignal.any([alarm.signal, signal]));
    }
  }

  async #fire(until: Instant): Promise<void> {
    const { process, fire } = this.options;
    for (let due = process.due(until); due.length > 0; due = process.due(until)) {
      for (let first = 0; first < due.length;) {
        const together = sameInstant(due.slice(first));
        const fired = await Promise.allSettled(together.map((timer) => fire(timer)));
        for (const each of fired) if (each.status === 'rejected') throw each.reason;
        first += together.length;
      }
    }
  }
}

/** Those at the beginning that fall due at one instant, up to the second of a stream. */
function sameInstant(timers: readonly DueTimer[]): readonly DueTimer[] {
  const streams = new Set<string>();
  const end = timers.findIndex(({ due, proposal }) => {
    const another = due !== timers[0]!.due || streams.has(proposal.stream);
    streams.add(proposal.stream);
    return another;
  });
  return end < 0 ? timers : timers.slice(0, end);
}
