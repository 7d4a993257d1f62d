import type { Position } from '#event-store';
import type { ParkedEvent } from './process-store.js';

/** The sagas and timers of a house, wherever they run. */
export interface Sagas {
  start(): void;
  /** Resolves when everything up to a position was digested, timers that fell due included, or the process closes. */
  reached(position: Position): Promise<void>;
  /** Up to where everything was digested or parked, as far as this process knows. */
  position(): Position | null;
  /** Events that could not be digested and those that wait behind them, in order. */
  parked(): readonly ParkedEvent[] | Promise<readonly ParkedEvent[]>;
  /** More is parked than can be told: nobody knows whose. */
  isParkingCut(): boolean | Promise<boolean>;
  /** Digests parked events again, of one case or all, in order; answers how many left the list. */
  retryParked(ofCase?: string): Promise<number>;
  /** Streams whose settlement is asked for and not answered, where this process drives the sagas. */
  pendingSettlements(): readonly string[];
  /** Calls back whenever anybody asked, on whichever process, that what is parked be tried again. */
  onRetry(listener: () => void): void;
  close(): Promise<void>;
}
