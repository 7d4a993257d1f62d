import { casesOf, type Recorded } from '#domain';
import type { Instant } from '#kernel';
import { isHousekeeping, type Position, type RecordedEvent } from '#event-store';
import { clockSetBy } from './business-clock.js';
import { Digester } from './digester.js';
import { keepSubscribed, type KeptSubscription } from './keep-subscribed.js';
import { BEHIND, casesOfTimer, CLOCK, Parker } from './parker.js';
import { Parking, reasonOf, TryAgainError } from './parking.js';
import { joined, noEffects, settlementsAfter } from './process-effects.js';
import type { ProcessManagerOptions } from './process-manager-options.js';
import type { DueTimer, ParkedEvent, ProcessEffects } from './process-store.js';
import { toRecorded } from './recorded.js';
import { Retries } from './retries.js';
import type { Sagas } from './sagas.js';
import { TimerRunner } from './timer-runner.js';
import { UnderWay } from './under-way.js';

const LONGEST_WAIT = 60_000;
/** How many times in a row an event's consequence has a consequence of its own. */
const MOST_CONSEQUENCES = 10;
const PAUSE_AFTER_FAILURE = 1000;

/**
 * Drives the sagas and timers from the store's durable subscription: at least once; the commands' derived ids make the
 * effect exactly once. An event that cannot be digested is parked with its case: what comes later of that case waits
 * behind it, all others go on, and `retryParked` (also at each start) takes it up where it stood.
 */
export class ProcessManager implements Sagas {
  readonly #stop = new AbortController();
  readonly #digester: Digester;
  readonly #parking: Parking;
  readonly #parker: Parker;
  readonly #retries: Retries;
  #subscription: KeptSubscription | undefined;
  readonly #timers: TimerRunner;
  #ticking: Promise<void> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();
  #resuming: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ProcessManagerOptions) {
    this.#digester = new Digester(options);
    this.#parking = new Parking(options.process);
    this.#parker = new Parker(this.#parking, options);
    this.#retries = new Retries(options, {
      parking: this.#parking,
      parker: this.#parker,
      digester: this.#digester,
      assertMayAct: () => this.#assertMayAct(),
      record: (effects, position) => this.#record(effects, position),
    });
    const { signal } = this.#stop;
    this.#timers = new TimerRunner({ ...options, signal, fire: (timer) => this.#fire(timer) });
  }

  start(): void {
    const { store, process, log, wait } = this.options;
    for (const stream of process.pendingSettlements()) this.options.settle(stream);
    // What is parked is tried first, by what may be newer code.
    this.#resuming = this.#resume();
    this.#subscription = keepSubscribed({
      name: 'sagas',
      subscribe: (after, signal) =>
        // With housekeeping: what lies last in the log is passed, whatever it is.
        store.subscribe(after, (batch) => this.#exclusively(() => this.#handle(batch)), { signal, housekeeping: true }),
      checkpoint: () => process.checkpoint(),
      signal: this.#stop.signal,
      wait,
      log,
    });
    this.#ticking = this.#tick();
  }

  /**
   * After a stop, what happened before a deadline is digested before the deadline, with what follows from it: a notice does
   * not close on lines that are still on their way to it. Under steady load the head moves on for other reasons: enough is enough.
   */
  async #tick(): Promise<void> {
    let before = null;
    for (let round = 0; round < MOST_CONSEQUENCES; round += 1) {
      const head = await this.options.store.head().catch(() => null);
      if (head === null || head === before) break;
      await this.#caughtUp(head);
      before = head;
    }
    await this.#timers.run();
  }

  /** A disk that fails ends no retry: it begins again after a pause. */
  async #resume(): Promise<void> {
    const { signal } = this.#stop;
    for (let pause = PAUSE_AFTER_FAILURE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_WAIT)) {
      try {
        await this.retryParked();
        return;
      } catch (error) {
        this.options.log('error', 'parked events could not be tried again', { error: reasonOf(error) });
        await this.options.wait(pause, signal);
      }
    }
  }

  /** Resolves when everything up to a position was handled, timers that fell due included. */
  async reached(position: Position): Promise<void> {
    await this.#caughtUp(position);
    await this.#resuming;
    await this.#timers.idle();
  }

  position(): Position | null {
    return this.options.process.checkpoint();
  }

  /** Entitlement streams whose claims wait for an amount, as far as the log was digested. */
  pendingSettlements(): readonly string[] {
    return this.options.process.pendingSettlements();
  }

  /** Events that could not be digested and those that wait behind them, in order. */
  parked(): readonly ParkedEvent[] {
    return this.#parking.list();
  }

  /** The list is this process's own. */
  isParkingCut(): boolean {
    return false;
  }

  /** Nobody else asks. */
  onRetry(): void {}

  /**
   * Digests parked events again, in their order, exactly once in effect; of one case (see `casesOf`), or all. Answers how
   * many left the list. What waits behind one that fails again stays; what its success brings about is waited for.
   */
  async retryParked(ofCase?: string): Promise<number> {
    for (let total = 0; ;) {
      const done = await this.#exclusively(() => this.#retries.retryOnce(ofCase));
      total += done;
      if (done === 0 || this.#parking.list().length === 0 || this.#stop.signal.aborted) return total;
      const head = await this.options.store.head();
      if (head !== null) await this.#caughtUp(head);
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#subscription?.ended;
    await this.#ticking;
    await this.#timers.idle();
    await this.#resuming;
    await this.#turn;
  }

  async #caughtUp(position: Position): Promise<void> {
    await this.#subscription?.reached((done) => done !== null && this.options.store.compare(done, position) >= 0);
  }

  /** Whoever held the lease and no longer does parks nothing and fires nothing. */
  #assertMayAct(): void {
    if (this.options.mayAct?.() === false) throw new TryAgainError('another process drives the sagas');
  }

  /** Live events and parked ones take turns: nothing overtakes. */
  #exclusively<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Events are taken in order. Those of different cases are answered together, so that their commands share commits; one
   * that moves the clock is taken alone.
   */
  async #handle(batch: readonly RecordedEvent[]): Promise<void> {
    let underWay = new UnderWay();
    let taken: Taken['effects'][] = [];
    let before: Position | null = null;
    const finish = async (position: Position | null): Promise<void> => {
      const effects = joined(noEffects(), ...(await Promise.all(taken)));
      [underWay, taken] = [new UnderWay(), []];
      this.#record(effects, position);
    };
    try {
      for (const record of batch) {
        if (isHousekeeping(record.stream)) continue;
        this.#assertMayAct();
        await underWay.clear([...casesOf(record, record.stream), record.stream]);
        const recorded = this.#readOrPark(record);
        const last = before;
        before = record.position;
        if (!recorded) continue;
        if (movesClock(record)) await Promise.all(taken);
        // A saga asks which settlements rest on the reading: those before it are then written down.
        if (record.type === 'ReadingConfirmed') await finish(last);
        const { effects } = await this.#begin(recorded, underWay);
        // Looked at with the others.
        effects.catch(() => undefined);
        taken.push(effects);
        if (!movesClock(record)) continue;
        await Promise.all(taken);
        const set = this.#clockSetBy(recorded);
        if (set === null) continue;
        // The clock has moved only when all that fell due has happened: where the disk fails meanwhile, it is moved again.
        await finish(last);
        this.options.clock.follow(set, recorded.recordedAt);
        await this.fireDue(set);
      }
      const last = batch.at(-1);
      if (last) await finish(last.position);
      if (batch.some(({ stream }) => !isHousekeeping(stream))) this.options.moved?.('position');
    } finally {
      // Nothing of a batch goes on while it is delivered again.
      await Promise.allSettled(taken);
    }
    this.#subscription?.progressed();
  }

  /** Sends what an event calls for, or parks it. Delivered again while it is parked, it waits for its retry. */
  async #begin(recorded: Recorded, underWay: UnderWay): Promise<Taken> {
    const settlements = await settlementsAfter(recorded, this.options.runner);
    const reacted = (effects: Partial<ProcessEffects>): Partial<ProcessEffects> => {
      this.options.at?.('saga:reacted');
      return effects;
    };
    if (this.#parking.has(recorded.eventId)) return { effects: Promise.resolve(settlements).then(reacted) };
    const { type } = recorded.event;
    const cases = casesOf(recorded.event, recorded.stream);
    if (this.#parking.waits(cases)) {
      this.#parker.park({ ...recorded, type }, { saga: '*', reason: BEHIND, behind: true, cases });
      return { effects: Promise.resolve(settlements).then(reacted) };
    }
    const { names, over } = await this.#digester.begin(recorded, this.#parking.waits, underWay);
    const effects = over.then(({ timers, undigested }) => {
      if (undigested) this.#parker.park({ ...recorded, type }, undigested);
      return reacted({ ...settlements, ...timers });
    });
    underWay.enter([...cases, recorded.stream, ...names], effects);
    return { effects };
  }

  /** `null`: the event does not move the clock, or waits. */
  #clockSetBy(recorded: Recorded): Instant | null {
    if (this.#parking.has(recorded.eventId)) return null;
    try {
      return clockSetBy(recorded.event);
    } catch (error) {
      const { event, stream } = recorded;
      const why = { saga: CLOCK, reason: reasonOf(error), behind: false, cases: casesOf(event, stream) };
      this.#parker.park({ ...recorded, type: event.type }, why);
      return null;
    }
  }

  #record(effects: ProcessEffects, position: Position | null): void {
    this.options.process.record({ ...effects, position });
    this.options.at?.('saga:recorded');
    for (const stream of effects.asked) this.options.settle(stream);
    if (effects.set.length > 0) this.#timers.ring();
  }

  /** In its newest shape. An event of a shape that this release does not know is parked for all sagas. */
  #readOrPark(record: RecordedEvent): Recorded | undefined {
    try {
      return toRecorded(record);
    } catch (error) {
      const cases = casesOf(record, record.stream);
      if (!this.#parking.has(record.eventId)) {
        this.#parker.park(record, { saga: '*', reason: reasonOf(error), behind: false, cases });
      }
      return undefined;
    }
  }

  /** Fires, in order, everything due at or before an instant. */
  fireDue(until: Instant): Promise<void> {
    return this.#timers.fireDue(until);
  }

  async #fire(timer: DueTimer): Promise<void> {
    this.#assertMayAct();
    const waiting = this.#parking.waits(casesOfTimer(timer.proposal.stream));
    const reason = waiting ? BEHIND : await this.#digester.fire(timer);
    this.options.at?.('timer:fired');
    if (reason === undefined) this.options.process.done(timer.key);
    else this.#parker.parkTimer(timer, reason, waiting);
  }
}

/** An event whose commands are on their way: what it did, when they are answered. */
interface Taken {
  readonly effects: Promise<Partial<ProcessEffects>>;
}

const movesClock = ({ type }: RecordedEvent): boolean => type === 'ClockMoved' || type === 'InstallationBegun';
