import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore, Position, RecordedEvent } from '#event-store';
import { laterOf } from '#kernel';
import { createEngine, type Engine, type Place, type Projection } from '#read-models';
import { toRecorded } from '../recorded.js';
import { NEVER } from './moments.js';
import { isFileError, ReadModelFile } from './read-model-file.js';
import { Tables } from './tables.js';
import { WriteBehindRows } from './write-behind-rows.js';

const KEPT = 2;
const BATCH = 500;
const KEPT_ROWS = 5_000;

/** Read models that stop at a position: the same projections over the same events, in a scratch file. */
class PastFile {
  readonly tables: Tables;
  readonly #file: ReadModelFile;
  readonly #rows: WriteBehindRows;
  readonly #engine: Engine;
  /** Of the last event taken. */
  position: Position | null = null;
  /** Where it was last asked to stop: there may be nothing to project between the last event and that. */
  asked: Position | null = null;
  #ordinal = 0;
  #moment = NEVER;

  constructor(
    private readonly store: EventStore,
    private readonly folder: string,
    projections: readonly Projection[],
  ) {
    this.#file = ReadModelFile.create(folder, projections, store.logId);
    this.#rows = new WriteBehindRows(this.#file, projections, KEPT_ROWS);
    this.#engine = createEngine(projections, this.#rows);
    this.tables = new Tables(() => this.#file);
  }

  async advance(until: Position): Promise<void> {
    this.asked = until;
    for await (const batch of this.store.readAll(this.position, { batchSize: BATCH, until, bytes: false })) {
      this.#file.transaction(() => {
        for (const record of batch) {
          const { position, at } = record;
          this.#ordinal += 1;
          this.#moment = laterOf(this.#moment, at);
          const place = { position, ordinal: this.#ordinal, moment: this.#moment };
          this.#apply(record, place);
          this.position = position;
        }
        this.#rows.flush();
      });
    }
    this.#file.transaction(() => this.#rows.flushAll());
  }

  /** What cannot be taken leaves the rows as they were, here as in the live read models; the file's own faults do not. */
  #apply(record: RecordedEvent, place: Place): void {
    try {
      for (const { error } of this.#engine.apply({ ...toRecorded(record), ...place })) throw error;
    } catch (error) {
      if (isFileError(error)) throw error;
    }
  }

  close(): void {
    this.#file.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Read models of the past. Costs one streamed pass over the log up to the position, in bounded memory, one question at a
 * time; the last two files are kept, so that the next page, or a later position, costs little or only the rest.
 */
export class PastFiles {
  /** The most recently used last. */
  readonly #files: PastFile[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #made = 0;
  #closed = false;

  constructor(
    private readonly store: EventStore,
    private readonly folder: string,
    private readonly projections: readonly Projection[],
  ) {
    // What a process left behind that did not end by itself.
    rmSync(folder, { recursive: true, force: true });
  }

  /** Asks the tables as they were at a position. */
  ask<Result>(position: Position, question: (tables: Tables) => Result): Promise<Result> {
    const answer = this.#turn.then(async () => question((await this.#at(position)).tables));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#turn;
    for (const file of this.#files.splice(0)) file.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #at(position: Position): Promise<PastFile> {
    if (this.#closed) throw new Error('the read models are closed');
    const file = this.#take(position);
    try {
      await file.advance(position);
    } catch (error) {
      file.close();
      throw error;
    }
    this.#files.push(file);
    return file;
  }

  /** The one that stopped there; else one to go on with, when there are enough; else a new one. */
  #take(position: Position): PastFile {
    const exact = this.#files.findIndex((each) => each.asked === position);
    if (exact >= 0) return this.#files.splice(exact, 1)[0]!;
    if (this.#files.length >= KEPT) {
      const oldest = this.#files.shift()!;
      if (oldest.position === null || this.store.compare(oldest.position, position) <= 0) return oldest;
      oldest.close();
    }
    this.#made += 1;
    return new PastFile(this.store, join(this.folder, String(this.#made)), this.projections);
  }
}
