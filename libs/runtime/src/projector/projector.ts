import { join } from 'node:path';
import { isHousekeeping, type EventStore, type Position, type RecordedEvent } from '#event-store';
import { laterOf } from '#kernel';
import {
  createEngine,
  projections as allProjections,
  queueProjections,
  type Engine,
  type Projection,
} from '#read-models';
import { isTransient } from '../parking.js';
import { toRecorded } from '../recorded.js';
import { CachedRows } from './cached-rows.js';
import { caseQueries } from './case-queries.js';
import { NEVER } from './moments.js';
import { PastFiles } from './past-files.js';
import { pastQueries } from './past-queries.js';
import { directoryQueries, moneyQueries } from './money-queries.js';
import { ReadModelFile, type Checkpoint } from './read-model-file.js';
import { Tables } from './tables.js';
import type { Lag, ParkedProjection, Projector, ProjectorHealth, ProjectorOptions } from './types.js';

const BUILD_BATCH = 2_000;
const CACHED_ROWS = 5_000;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 10_000;
const SHOWN_PARKED = 100;
/** Scratch files of questions about the past; cleared at close, and safe to delete. */
const PAST_FOLDER = 'read-models-past';
const ALL_PARKED = -1;

/** Opens the read models of a log. Nothing is read before `start`. */
export function openProjector(options: ProjectorOptions): Projector {
  const host = new ProjectorHost(options);
  const tables = new Tables(() => host.file);
  const past = new PastFiles(options.store, join(options.folder, PAST_FOLDER), queueProjections);
  return {
    ...caseQueries(tables, options.store),
    ...moneyQueries(tables),
    ...directoryQueries(tables),
    ...pastQueries(tables, options.store, past, () => host.position),
    start: () => host.start(),
    position: () => host.position,
    waitFor: (position, timeoutMs) => host.waitFor(position, timeoutMs),
    lag: () => host.lag(),
    health: () => host.health(),
    parked: () => host.parked(),
    rebuild: () => host.rebuild(),
    close: async () => {
      await past.close();
      await host.close();
    },
  };
}

interface Waiter {
  readonly position: Position;
  readonly resolve: (reached: boolean) => void;
}

class ProjectorHost {
  file: ReadModelFile;
  position: Position | null = null;
  readonly #store: EventStore;
  readonly #projections: readonly Projection[];
  readonly #waiters = new Set<Waiter>();
  #checkpoint: Checkpoint | null = null;
  #rows: CachedRows;
  #engine: Engine;
  #status: ProjectorHealth['status'] = 'stopped';
  #lastError: string | null = null;
  #closed = false;
  #stop = new AbortController();
  #following: Promise<void> = Promise.resolve();

  constructor(private readonly options: ProjectorOptions) {
    this.#store = options.store;
    this.#projections = options.projections ?? allProjections;
    this.file = ReadModelFile.open(options.folder, this.#projections, this.#store.logId);
    this.#rows = this.#newRows();
    this.#engine = createEngine(this.#projections, this.#rows);
    this.#resume();
  }

  /** A disk that is full for now ends no build: it begins again after a pause. */
  async start(): Promise<void> {
    let isBroken = false;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        if (isBroken || !(await this.#fits())) await this.#build();
        break;
      } catch (error) {
        // Closed while it was building: the next start builds again.
        if (this.#closed) return;
        if (!isTransient(error)) throw error;
        this.#failed(error);
        isBroken = true;
        await this.options.wait(pause, this.#stop.signal);
        if (this.#closed) return;
      }
    }
    await this.#follow();
  }

  /** Otherwise it is built anew; also when something is parked: newer code may be able to take it, in the log's order. */
  async #fits(): Promise<boolean> {
    return this.file.complete && this.file.parkedCount() === 0 && (await this.#fitsLog());
  }

  async rebuild(): Promise<void> {
    await this.#unfollow();
    await this.#build();
    await this.#follow();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#unfollow();
    for (const waiter of this.#waiters) waiter.resolve(false);
    this.#waiters.clear();
    this.#status = 'stopped';
    this.file.close();
  }

  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    if (this.#reached(position)) return true;
    if (this.#closed) return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const waiter = { position, resolve };
    this.#waiters.add(waiter);
    const timer = new AbortController();
    void this.options.wait(timeoutMs, timer.signal).then(() => resolve(this.#reached(position)));
    const reached = await promise;
    this.#waiters.delete(waiter);
    timer.abort();
    return reached;
  }

  async lag(): Promise<Lag> {
    const head = await this.#store.head();
    return { position: this.position, head, behind: head !== null && !this.#reached(head) };
  }

  health(): ProjectorHealth {
    if (this.#closed) return { status: 'stopped', events: 0, parkedCount: 0, parked: [], lastError: this.#lastError };
    if (!this.file.isOpen) {
      return { status: this.#status, events: 0, parkedCount: 0, parked: [], lastError: this.#lastError };
    }
    return {
      status: this.#status,
      events: this.#checkpoint?.ordinal ?? 0,
      parkedCount: this.file.parkedCount(),
      parked: this.file.parked(SHOWN_PARKED),
      lastError: this.#lastError,
    };
  }

  parked(): readonly ParkedProjection[] {
    return this.#closed || !this.file.isOpen ? [] : this.file.parked(ALL_PARKED);
  }

  #newRows(): CachedRows {
    return new CachedRows(this.file, this.#projections, this.options.cachedRows ?? CACHED_ROWS);
  }

  #resume(): void {
    this.#checkpoint = this.file.checkpoint();
    this.position = this.#checkpoint?.position ?? null;
  }

  #reached(position: Position): boolean {
    return this.position !== null && this.#store.compare(this.position, position) >= 0;
  }

  /** The log may have been put back from a copy: then it does not hold the event that was last taken. */
  async #fitsLog(): Promise<boolean> {
    if (this.#checkpoint === null) return true;
    const { stream, version, hash, position } = this.#checkpoint;
    const [event] = await this.#store.readStream(stream, { from: version, maxCount: 1 });
    return event?.hash === hash && this.#store.compare(event.position, position) === 0;
  }

  /** From nothing to the head, in batches. */
  async #build(): Promise<void> {
    this.#status = 'building';
    this.options.log?.('info', 'the read models are built from the log', { folder: this.options.folder });
    this.file.close();
    this.file = ReadModelFile.create(this.options.folder, this.#projections, this.#store.logId);
    this.#rows = this.#newRows();
    this.#engine = createEngine(this.#projections, this.#rows);
    this.#resume();
    const batchSize = this.options.buildBatch ?? BUILD_BATCH;
    const { signal } = this.#stop;
    for await (const batch of this.#store.readAll(null, { batchSize, housekeeping: true, signal })) this.#take(batch);
    this.file.completeBuild();
  }

  /** Resolves when the head was reached for the first time, or following is over. */
  #follow(): Promise<void> {
    const caughtUp = Promise.withResolvers<void>();
    if (this.#closed) return Promise.resolve();
    this.#status = 'catchingUp';
    this.#following = this.#run(() => {
      this.#status = 'live';
      caughtUp.resolve();
    })
      .catch((error: unknown) => this.#failed(error))
      .finally(() => caughtUp.resolve());
    return caughtUp.promise;
  }

  async #run(caughtUp: () => void): Promise<void> {
    const { signal } = this.#stop;
    const { liveBatch } = this.options;
    for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const before = this.position;
      const handle = (batch: readonly RecordedEvent[]): void => this.#take(batch);
      const batches = liveBatch === undefined ? {} : { batchSize: liveBatch };
      const subscription = this.#store.subscribe(before, handle, { signal, housekeeping: true, ...batches });
      void subscription.caughtUp.then((reached) => reached && caughtUp());
      const end = await subscription.ended;
      if (end.reason !== 'failed') {
        this.#status = 'stopped';
        return;
      }
      this.#failed(end.error);
      if (this.position !== before) pause = FIRST_PAUSE;
      await this.options.wait(pause, signal);
    }
  }

  #failed(error: unknown): void {
    this.#status = 'failing';
    this.#lastError = textOf(error);
    this.options.log?.('error', 'the read models do not follow the log', { error: this.#lastError });
  }

  async #unfollow(): Promise<void> {
    this.#stop.abort();
    await this.#following;
    this.#stop = new AbortController();
  }

  /** One batch, one transaction: rows, parked events and checkpoint together. */
  #take(batch: readonly RecordedEvent[]): void {
    const events = batch.filter((record) => !isHousekeeping(record.stream));
    try {
      this.#write(events);
    } catch (error) {
      if (isFileError(error)) throw error;
      // A row that one event left cannot be written: it alone is parked, whichever it is.
      for (const record of events) this.#takeOne(record);
    }
    this.#advance(batch.at(-1)?.position ?? null);
  }

  #takeOne(record: RecordedEvent): void {
    try {
      this.#write([record]);
    } catch (error) {
      if (isFileError(error)) throw error;
      this.#write([record], error);
    }
  }

  /** `failure`: the event is only parked, for all projections. */
  #write(events: readonly RecordedEvent[], failure?: unknown): void {
    if (events.length === 0) return;
    let checkpoint = this.#checkpoint;
    try {
      this.file.transaction(() => {
        for (const record of events) checkpoint = this.#apply(record, checkpoint, failure);
        this.#rows.flush();
        if (checkpoint) this.file.saveCheckpoint(checkpoint);
        this.options.at?.(this.#status === 'building' ? 'projection:building' : 'projection:writing');
      });
      this.options.at?.('projection:written');
    } catch (error) {
      this.#rows.forget();
      throw error;
    }
    this.#checkpoint = checkpoint;
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
      const event = { ...toRecorded(record), position, ordinal, moment };
      for (const { projection, error } of this.#engine.apply(event)) park(projection, error);
    } catch (error) {
      if (isFileError(error)) throw error;
      park('*', error);
    }
    return { position, ordinal, moment, stream, version, hash };
  }

  #advance(position: Position | null): void {
    if (position === null) return;
    this.position = position;
    this.#lastError = null;
    if (this.#status === 'failing') this.#status = 'catchingUp';
    for (const waiter of this.#waiters) if (this.#reached(waiter.position)) waiter.resolve(true);
  }
}

/** The file's fault, not the event's: the whole batch is tried again. */
const isFileError = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'ERR_SQLITE_ERROR';

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500);
