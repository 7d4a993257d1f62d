import type { Saga, TimerRule } from '#domain';
import type { EventStore } from '#event-store';
import type { BusinessClock } from './business-clock.js';
import type { CommandRunner } from './command-runner.js';
import type { ProcessStore } from './process-store.js';

export interface ProcessManagerOptions {
  readonly store: EventStore;
  readonly runner: CommandRunner;
  readonly process: ProcessStore;
  readonly clock: BusinessClock;
  /** Asks for a settlement of an entitlement stream; may ask twice. */
  readonly settle: (stream: string) => void;
  /** Waits, outside of business time: between tries and until the next timer. */
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: (level: 'warn' | 'error', message: string, details: object) => void;
  readonly sagas?: readonly Saga[];
  readonly timerRules?: readonly TimerRule[];
  /** Labelled points at which a test may kill the process. */
  readonly at?: (label: string) => void;
  /** Whether this process may act at all; absent: it is alone. Asked before each event and timer. */
  readonly mayAct?: () => boolean;
  /** It stands elsewhere than before; `parking`: what is parked changed. */
  readonly moved?: (what: 'position' | 'parking') => void;
}
