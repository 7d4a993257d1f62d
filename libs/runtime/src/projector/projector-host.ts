import type { EventStore, Position, RecordedEvent } from '#event-store';
import { projections as allProjections, type Projection } from '#read-models';
import { isTransient } from '../parking.js';
import { CachedRows } from './cached-rows.js';
import { Changes, WatchedRows } from './changes.js';
import { ReadModelFile } from './read-model-file.js';
import { takeOrPark, Taker, textOf, type ForgettingRows, type TakerLabel } from './taker.js';
import type { Lag, ParkedProjection, ProjectorHealth, ProjectorOptions } from './types/projector.js';
import { Waiters } from './waiters.js';
import { WriteBehindRows } from './write-behind-rows.js';
import { UnwritableError, writing } from './writing.js';

/** Small, so that what was parsed is garbage before it grows old. */
const BUILD_BATCH = 500;
/** Hardly more than twice as many: some 30 MB. */
const BUILD_ROWS = 6_000;
/** Events: a thread takes longer to start than to write these. */
const THREAD_AFTER = 5_000;
const CACHED_ROWS = 5_000;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 10_000;
/** Milliseconds: where the disk fails meanwhile, a read answers with what there is. */
const LONGEST_TAKING = 100;
const SHOWN_PARKED = 100;
const ALL_PARKED = -1;

/** Keeps the rows of a log: builds them where they do not fit it, follows it, and says how far it is. */
export class ProjectorHost {
  file: ReadModelFile;
  position: Position | null = null;
  readonly changes = new Changes();
  readonly #store: EventStore;
  readonly #projections: readonly Projection[];
  readonly #waiters: Waiters;
  #rows!: ForgettingRows;
  #taker!: Taker;
  #status: ProjectorHealth['status'] = 'stopped';
  #lastError: string | null = null;
  #closed = false;
  #stop = new AbortController();
  /** Aborted when somebody waits for what is being gathered. */
  #hurry = new AbortController();
  #isGathering = false;
  #following: Promise<void> = Promise.resolve();
  /** Never rejects. */
  #building: Promise<void> = Promise.resolve();

  constructor(private readonly options: ProjectorOptions) {
    this.#store = options.store;
    this.#projections = options.projections ?? allProjections;
    this.#waiters = new Waiters(options.wait, (position) => this.#reached(position));
    this.file = ReadModelFile.open(options.folder, this.#projections, this.#store.logId);
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
    // It stops at its next batch, and with it the thread that writes.
    await this.#building;
    this.#waiters.giveUp();
    this.#status = 'stopped';
    this.file.close();
  }

  lastTold(): Position | null {
    return this.#taker.checkpoint?.position ?? null;
  }

  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    if (this.#reached(position)) return true;
    if (this.#closed) return false;
    this.#hurry.abort();
    return this.#waiters.wait(position, timeoutMs);
  }

  async takeGathered(): Promise<void> {
    if (!this.#isGathering) return;
    const head = await this.#store.head();
    if (head !== null) await this.waitFor(head, LONGEST_TAKING);
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
      events: this.#taker.checkpoint?.ordinal ?? 0,
      parkedCount: this.file.parkedCount(),
      parked: this.file.parked(SHOWN_PARKED),
      lastError: this.#lastError,
    };
  }

  parked(): readonly ParkedProjection[] {
    return this.#closed || !this.file.isOpen ? [] : this.file.parked(ALL_PARKED);
  }

  #resume(label: TakerLabel = 'projection:writing'): void {
    const rows = new CachedRows(this.file, this.#projections, this.options.cachedRows ?? CACHED_ROWS);
    // Built anew, everything is different; what is told batch by batch is what comes after.
    this.#rows = label === 'projection:writing' ? new WatchedRows(rows, this.changes) : rows;
    this.#taker = new Taker(this.file, this.#projections, this.#rows, this.options, label);
    this.position = this.#taker.checkpoint?.position ?? null;
  }

  #reached(position: Position): boolean {
    return this.position !== null && this.#store.compare(this.position, position) >= 0;
  }

  /** The log may have been put back from a copy: then it does not hold the event that was last taken. */
  async #fitsLog(): Promise<boolean> {
    const { checkpoint } = this.#taker;
    if (checkpoint === null) return true;
    const { stream, version, hash, position } = checkpoint;
    const [event] = await this.#store.readStream(stream, { from: version, maxCount: 1 });
    return event?.hash === hash && this.#store.compare(event.position, position) === 0;
  }

  /**
   * From nothing to the head. Rows are written late, so nothing of it counts as there before the end. A row that cannot
   * be written is then found too late to say whose it is: everything is built again, and every batch written.
   */
  #build(): Promise<void> {
    const building = this.#buildOnce();
    this.#building = building.catch(() => undefined);
    return building;
  }

  async #buildOnce(): Promise<void> {
    this.#status = 'building';
    this.options.log?.('info', 'the read models are built from the log', { folder: this.options.folder });
    try {
      await this.#buildLate();
    } catch (error) {
      if (!(error instanceof UnwritableError)) throw error;
      const message = 'a row cannot be written: the read models are built again, batch by batch';
      this.options.log?.('warn', message, { error: error.message });
      await this.#buildStepwise();
    }
  }

  async #buildLate(): Promise<void> {
    this.#createFile(false);
    const rows = new WriteBehindRows(this.file, this.#projections, this.options.cachedRows ?? BUILD_ROWS);
    this.#taker = new Taker(this.file, this.#projections, rows, this.options, 'projection:building');
    const { file, options } = this;
    try {
      const last = await this.#readAll(async (batch) => {
        const taken = this.#taker.checkpoint?.ordinal ?? 0;
        if (taken >= (options.threadAfter ?? THREAD_AFTER)) file.handOver();
        await writing(() => {
          this.#taker.take(batch);
          return file.room();
        });
      });
      await writing(() => {
        file.transaction(() => rows.flushAll());
        return file.takeBack();
      });
      this.#completed(last);
    } finally {
      await file.giveUp();
    }
  }

  async #buildStepwise(): Promise<void> {
    this.#createFile(true);
    this.#completed(await this.#readAll(async (batch) => takeOrPark(this.#taker, this.#rows, batch)));
  }

  #createFile(undoable: boolean): void {
    this.file.close();
    this.file = ReadModelFile.create(this.options.folder, this.#projections, this.#store.logId, undoable);
    this.#resume('projection:building');
  }

  async #readAll(take: (batch: readonly RecordedEvent[]) => Promise<void>): Promise<Position | null> {
    const batchSize = this.options.buildBatch ?? BUILD_BATCH;
    const { signal } = this.#stop;
    let last: Position | null = null;
    for await (const batch of this.#store.readAll(null, { batchSize, housekeeping: true, bytes: false, signal })) {
      await take(batch);
      last = batch.at(-1)?.position ?? last;
    }
    return last;
  }

  #completed(last: Position | null): void {
    this.file.completeBuild();
    this.#resume();
    this.#advance(last);
    this.changes.tellAll(last);
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
      const handle = (batch: readonly RecordedEvent[]): Promise<void> => {
        this.#take(batch);
        return this.#gather();
      };
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
    this.#hurry.abort();
    await this.#following;
    this.#stop = new AbortController();
  }

  #take(batch: readonly RecordedEvent[]): void {
    takeOrPark(this.#taker, this.#rows, batch);
    const position = batch.at(-1)?.position;
    if (position === undefined) return;
    this.#advance(position);
    this.changes.tell(position);
  }

  /** The next batch is read a little later, so that events that come one by one share a transaction; not while anybody waits. */
  async #gather(): Promise<void> {
    const { gatherMillis = 0, wait } = this.options;
    const { signal } = this.#stop;
    if (gatherMillis === 0 || this.#status !== 'live' || this.#waiters.isAnybody || signal.aborted) return;
    this.#hurry = new AbortController();
    this.#isGathering = true;
    await wait(gatherMillis, this.#hurry.signal);
    this.#isGathering = false;
  }

  #advance(position: Position | null): void {
    if (position === null) return;
    this.position = position;
    this.#lastError = null;
    if (this.#status === 'failing') this.#status = 'catchingUp';
    this.#waiters.look();
  }
}
