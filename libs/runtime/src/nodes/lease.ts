import type { RecordedEvent, SealedEvent, StreamHead } from '#event-store';
import { reasonOf } from '../parking.js';
import { appendAfter, headAfter, lastOf, sealHousekeeping, type Outside } from './housekeeping.js';
import { fitting, progressOf, SAGAS_STREAM, type Progress, type ProgressType } from './progress.js';

export interface LeaseOptions extends Outside {
  /** A name that no other process ever has. */
  readonly holder: string;
  /** How long nobody may hear of a holder before another takes over, in milliseconds of one's own clock. */
  readonly millis: number;
  /** Milliseconds on a clock that only runs on: never compared with another machine's. */
  readonly elapsed: () => number;
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: (level: 'info' | 'warn' | 'error', message: string, details: object) => void;
  /** It is ours until the signal, which may come before this resolves. What it rejects with gives it back. */
  readonly taken: (progress: Progress, until: AbortSignal) => Promise<void>;
  /** Where things stand now: of one moment. */
  readonly progress: () => Omit<Progress, 'holder' | 'isCut'>;
  /** It is no longer ours: resolves when nothing of it goes on. */
  readonly lost: () => Promise<void>;
}

/** So long after something moved it is written down: what moves together shares an event. */
const GATHER = 25;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2000;

/**
 * One holder at a time, without a clock that two machines would have to agree on. Who wants it watches the stream's last
 * revision, and takes over when it stood still for a whole lease by the watcher's own clock; who holds it appends at a
 * third of that, and stops by itself when it could not for a whole lease by its own. Two that both believe to hold it do no
 * harm: the second one's next append names a revision that is gone.
 */
export class Lease {
  readonly #stop = new AbortController();
  /** Aborted when there is something to do before the pause is over. */
  #bell = new AbortController();
  #head: StreamHead = headAfter(undefined);
  /** When what was last written was on its way: it counts from there. `null`: not ours. */
  #renewed: number | null = null;
  #lastWhole: Progress['position'] = null;
  #heard: { readonly version: number; readonly at: number } | undefined;
  #hasMoved = false;
  #isUrgent = false;
  #isGathering = false;
  #running: Promise<void> = Promise.resolve();

  constructor(private readonly options: LeaseOptions) {}

  start(): void {
    this.#running = this.#run();
  }

  isHeld(): boolean {
    return this.#renewed !== null && this.#left() > 0;
  }

  /** To be written soon; `urgent`: at once. */
  moved(urgent: boolean): void {
    this.#hasMoved = true;
    if (!urgent && this.#isGathering) return;
    this.#isUrgent ||= urgent;
    this.#ring();
  }

  /** The subscription saw an event of the stream: it may be free. */
  seen(record: RecordedEvent): void {
    this.#heard = { version: record.version, at: this.options.elapsed() };
    if (this.#renewed === null && progressOf(record).holder === null) this.#ring();
  }

  /** Gives it back, if it was ours, so that another takes over at once. `lost` was called then. */
  async close(): Promise<void> {
    this.#stop.abort();
    this.#ring();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        const progress = await this.#take();
        if (progress === undefined) return;
        await this.#hold(progress);
        pause = FIRST_PAUSE;
      } catch (error) {
        this.options.log('error', 'the lease on the sagas could not be looked after', { error: reasonOf(error) });
        await this.options.wait(pause, signal);
      }
    }
  }

  /** Resolves when it is ours; `undefined`: closed before. */
  async #take(): Promise<Progress | undefined> {
    const { store, millis, elapsed, log, holder } = this.options;
    let watched = await lastOf(store, SAGAS_STREAM);
    let since = elapsed();
    while (!this.#stop.signal.aborted) {
      const before = progressOf(watched);
      // Our own name: an append of ours arrived, and its answer did not.
      const isFree = before.holder === null || before.holder === holder;
      const left = isFree ? 0 : since + millis - elapsed();
      if (left <= 0) {
        const progress = { ...before, holder };
        const began = elapsed();
        const event = this.#sealed('LeaseTaken', headAfter(watched), progress);
        if (await this.#appended(headAfter(watched), event)) {
          [this.#head, this.#renewed, this.#lastWhole] = [headAfter(event), began, progress.position];
          log('info', 'drives the sagas from here on', { holder, before: before.holder });
          return progress;
        }
      } else {
        await this.#sleep(Math.min(left, millis / 3));
      }
      const last = await lastOf(store, SAGAS_STREAM);
      if (last?.version !== watched?.version) since = this.#sinceOf(last);
      watched = last;
    }
    return undefined;
  }

  /** Since when by our own clock the stream has stood there: never earlier than it really has. */
  #sinceOf(last: RecordedEvent | undefined): number {
    const heard = this.#heard;
    return heard !== undefined && heard.version === last?.version ? heard.at : this.options.elapsed();
  }

  async #hold(progress: Progress): Promise<void> {
    const { taken, lost, log, holder } = this.options;
    const [giveUp, over] = [new AbortController(), new AbortController()];
    const took = taken(progress, over.signal).catch((error: unknown) => {
      log('error', 'the sagas could not be taken over', { error: reasonOf(error) });
      giveUp.abort();
      this.#ring();
    });
    const isReleased = await this.#keep(AbortSignal.any([giveUp.signal, this.#stop.signal]));
    if (!isReleased) {
      this.#renewed = null;
      log('warn', 'no longer drives the sagas', { holder });
    }
    over.abort();
    await took;
    // While it winds up, it is still ours: nobody else has to wait for a whole lease afterwards.
    await lost();
    if (isReleased && this.isHeld()) await this.#write('LeaseReleased', { ...this.options.progress(), holder: null });
    this.#renewed = null;
    if (giveUp.signal.aborted) await this.options.wait(LONGEST_PAUSE, this.#stop.signal);
  }

  /** Writes what moves, and renews. `true`: given back because of the signal; `false`: lost. */
  async #keep(signal: AbortSignal): Promise<boolean> {
    const { millis, elapsed } = this.options;
    while (!signal.aborted) {
      if (!this.#hasMoved) await this.#sleep(this.#renewed! + millis / 3 - elapsed());
      if (this.#hasMoved && !this.#isUrgent && !signal.aborted) await this.#gather();
      if (signal.aborted) break;
      [this.#hasMoved, this.#isUrgent] = [false, false];
      const progress = { ...this.options.progress(), holder: this.options.holder };
      if (!(await this.#write('SagasProgressed', progress))) return false;
    }
    return true;
  }

  /** Tries until it is written, somebody else wrote, or the lease is over: always the same event. */
  async #write(type: ProgressType, progress: Omit<Progress, 'isCut'>): Promise<boolean> {
    const whole = fitting({ ...progress, isCut: false }, this.#lastWhole);
    const event = this.#sealed(type, this.#head, whole);
    for (let pause = FIRST_PAUSE; this.#left() > 0; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const began = this.options.elapsed();
      const written = await this.#inTime(this.#appended(this.#head, event));
      if (written === true) {
        [this.#head, this.#renewed, this.#lastWhole] = [headAfter(event), began, whole.position];
        return true;
      }
      if (written === false || this.#stop.signal.aborted) return false;
      await this.options.wait(Math.min(pause, this.#left()), this.#stop.signal);
    }
    return false;
  }

  #sealed(type: ProgressType, head: StreamHead, body: Progress): SealedEvent {
    return sealHousekeeping(this.options, SAGAS_STREAM, head, { type, actor: this.options.holder, body });
  }

  /** `undefined`: nobody knows whether. */
  async #appended(head: StreamHead, event: SealedEvent): Promise<boolean | undefined> {
    try {
      const { kind } = await appendAfter(this.options.store, head, event);
      return kind === 'appended';
    } catch (error) {
      this.options.log('warn', 'where the sagas stand could not be written', { error: reasonOf(error) });
      return undefined;
    }
  }

  /** A store that never answers does not hold the lease for us. */
  async #inTime(written: Promise<boolean | undefined>): Promise<boolean | undefined> {
    const over = new AbortController();
    const late = this.options.wait(this.#left(), over.signal).then(() => undefined);
    const first = await Promise.race([written, late]);
    over.abort();
    return first;
  }

  /** Milliseconds for which it is still ours. */
  #left(): number {
    return this.#renewed === null ? 0 : this.#renewed + this.options.millis - this.options.elapsed();
  }

  async #gather(): Promise<void> {
    this.#bell = new AbortController();
    this.#isGathering = true;
    await this.#sleep(GATHER);
    this.#isGathering = false;
  }

  async #sleep(millis: number): Promise<void> {
    if (millis > 0 && !this.#bell.signal.aborted) await this.options.wait(millis, this.#bell.signal);
    this.#bell = new AbortController();
  }

  #ring(): void {
    this.#bell.abort();
  }
}
