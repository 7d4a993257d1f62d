import { isHousekeeping, type RecordedEvent } from '#event-store';
import { laterOf } from '#kernel';
import { createEngine, type Engine, type Projection, type RowSpace } from '#read-models';
import { toProjected } from '../recorded.js';
import { NEVER } from './moments.js';
import { isFileError, type Checkpoint, type ReadModelFile } from './read-model-file.js';
import type { ProjectorOptions } from './types/projector.js';

/** Rows that are written when a batch ends, or later. */
export interface BatchedRows extends RowSpace {
  /** Inside the batch's transaction. */
  flush(): void;
}

/** Rows that are all written when a batch ends: what came to nothing can be forgotten. */
export interface ForgettingRows extends BatchedRows {
  forget(): void;
}

/**
 * A batch with an event that leaves a row that cannot be written is taken event by event: that one alone is parked,
 * whichever it is. Throws what the file throws.
 */
export function takeOrPark(taker: Taker, rows: ForgettingRows, batch: readonly RecordedEvent[]): void {
  const attempt = (events: readonly RecordedEvent[], otherwise: (error: unknown) => void, failure?: unknown): void => {
    try {
      taker.take(events, failure);
    } catch (error) {
      rows.forget();
      if (isFileError(error)) throw error;
      otherwise(error);
    }
  };
  const never = (error: unknown): never => {
    throw error;
  };
  attempt(batch, () => {
    for (const record of batch) attempt([record], (error) => attempt([record], never, error));
  });
}

/** The labelled point inside the transaction. */
export type TakerLabel = 'projection:building' | 'projection:writing';

/** Takes events of the log into a file of read models, batch by batch. */
export class Taker {
  checkpoint: Checkpoint | null;
  readonly #engine: Engine;

  constructor(
    private readonly file: ReadModelFile,
    projections: readonly Projection[],
    private readonly rows: BatchedRows,
    private readonly options: Pick<ProjectorOptions, 'log' | 'at'>,
    private readonly label: TakerLabel,
  ) {
    this.#engine = createEngine(projections, rows);
    this.checkpoint = file.checkpoint();
  }

  /**
   * One batch, one transaction: rows, parked events and checkpoint together. Throws when a row cannot be written, or the
   * file fails; then the checkpoint is the one before. `failure`: the events are only parked, for all projections.
   */
  take(batch: readonly RecordedEvent[], failure?: unknown): void {
    let { checkpoint } = this;
    this.file.transaction(() => {
      for (const record of batch) {
        if (!isHousekeeping(record.stream)) checkpoint = this.#apply(record, checkpoint, failure);
      }
      this.rows.flush();
      if (checkpoint && checkpoint !== this.checkpoint) this.file.saveCheckpoint(checkpoint);
      this.options.at?.(this.label);
    });
    this.options.at?.('projection:written');
    this.checkpoint = checkpoint;
  }

  #apply(record: RecordedEvent, before: Checkpoint | null, failure: unknown): Checkpoint {
    const { position, stream, version, hash, type, at } = record;
    const ordinal = (before?.ordinal ?? 0) + 1;
    const moment = laterOf(before?.moment ?? NEVER, at);
    const park = (projection: string, error: unknown): void => {
      if (isFileError(error)) throw error;
      this.file.park({ projection, ordinal, position, stream, version, type, error: textOf(error) });
      this.options.log?.('error', 'a projection could not take an event', { projection, stream, version, type });
    };
    try {
      if (failure !== undefined) throw failure;
      const event = toProjected(record, { position, ordinal, moment });
      for (const { projection, error } of this.#engine.apply(event)) park(projection, error);
    } catch (error) {
      park('*', error);
    }
    return { position, ordinal, moment, stream, version, hash };
  }
}

export const textOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500);
