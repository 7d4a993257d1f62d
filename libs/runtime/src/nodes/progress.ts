import { MAX_APPEND_BYTES, type EventStore, type Position, type RecordedEvent } from '#event-store';
import type { ParkedEvent } from '../process-store.js';
import { lastOf } from './housekeeping.js';

/** Its last event says how far the sagas are, and who drives them. Each append names the revision before it: the fence. */
export const SAGAS_STREAM = '_sagas';

export type ProgressType = 'LeaseTaken' | 'SagasProgressed' | 'LeaseReleased';

/** Where the sagas of all processes together stand. */
export interface Progress {
  /** Who drives them; `null`: nobody, whoever wants may at once. */
  readonly holder: string | null;
  /** Every event up to here was digested, or is parked. */
  readonly position: Position | null;
  /** What is parked, in order. */
  readonly parked: readonly ParkedEvent[];
  /** More is parked than one event holds: nobody knows of whom, so everybody waits. */
  readonly isCut: boolean;
  /** Settlements that are asked for and not answered. */
  readonly pending: number;
  /** Version in `_requests` up to which parked events were tried again; -1: none was asked for. */
  readonly retried: number;
}

export const NO_PROGRESS: Progress = {
  holder: null,
  position: null,
  parked: [],
  isCut: false,
  pending: 0,
  retried: -1,
};

/** Of the parked entries in one event: the envelope and the rest have room beside them. */
const MOST_BYTES = MAX_APPEND_BYTES * 0.9;

export const progressOf = (record: RecordedEvent | undefined): Progress =>
  record === undefined ? NO_PROGRESS : (record.body as Progress);

export const readProgress = async (store: EventStore): Promise<Progress> =>
  progressOf(await lastOf(store, SAGAS_STREAM));

/**
 * As it fits in one event. Where it does not, the position stays where everything fitted: whoever takes over begins there,
 * and parks again what is cut off here.
 */
export function fitting(progress: Progress, lastWhole: Position | null): Progress {
  let room = MOST_BYTES;
  const count = progress.parked.findIndex((entry) => (room -= Buffer.byteLength(JSON.stringify(entry)) + 1) < 0);
  if (count < 0) return { ...progress, isCut: false };
  return { ...progress, parked: progress.parked.slice(0, count), isCut: true, position: lastWhole };
}
