import { casesOf, type Recorded, type TimerRule } from '#domain';
import { isHousekeeping, type EventStore, type Position, type RecordedEvent } from '#event-store';
import { clockSetBy, type BusinessClock } from '../business-clock.js';
import type { CommandRunner } from '../command-runner.js';
import { keepSubscribed, type KeptSubscription } from '../keep-subscribed.js';
import { isTransient, reasonOf } from '../parking.js';
import { joined, noEffects, settlementsAfter, settlementsSince } from '../process-effects.js';
import type { ParkedEvent, ProcessEffects, ProcessStore } from '../process-store.js';
import { toRecorded } from '../recorded.js';
import { timersOf, type Undigested } from '../timers-of.js';

export interface PassiveOptions {
  readonly store: EventStore;
  readonly runner: CommandRunner;
  readonly process: ProcessStore;
  readonly clock: BusinessClock;
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: (level: 'warn' | 'error', message: string, details: object) => void;
  readonly timerRules?: readonly TimerRule[];
}

/**
 * Keeps the file of a process that does not drive the sagas as if it did: timers and pending settlements follow from the
 * events alone. Sends nothing. What it cannot read it keeps, until newer code can.
 */
export class PassiveDigest {
  readonly #stop = new AbortController();
  #subscription: KeptSubscription | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PassiveOptions) {}

  start(): void {
    const { store, process, wait, log } = this.options;
    void this.retry();
    this.#subscription = keepSubscribed({
      name: 'sagas, passively',
      subscribe: (after, signal) =>
        store.subscribe(after, (batch) => this.#exclusively(() => this.#handle(batch)), { signal, housekeeping: true }),
      checkpoint: () => process.checkpoint(),
      signal: this.#stop.signal,
      wait,
      log,
    });
  }

  /** Reads again what could not be read here; what was parked when this process drove the sagas is no concern of it now. */
  async retry(): Promise<void> {
    const again = async (): Promise<void> => {
      for (const entry of this.options.process.parked()) {
        if (this.#stop.signal.aborted) return;
        await this.#again(entry);
      }
    };
    await this.#exclusively(again).catch((error: unknown) => {
      this.options.log('error', 'parked events could not be read again', { error: reasonOf(error) });
    });
  }

  /** Resolves when everything up to a position was taken, this is over, or the signal comes. */
  async reached(position: Position, signal: AbortSignal): Promise<void> {
    const { store } = this.options;
    const { promise, resolve } = Promise.withResolvers<void>();
    signal.addEventListener('abort', () => resolve(), { once: true });
    const reached = this.#subscription?.reached((done) => done !== null && store.compare(done, position) >= 0);
    await Promise.race([reached, promise]);
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#subscription?.ended;
    await this.#turn;
  }

  #exclusively<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #handle(batch: readonly RecordedEvent[]): Promise<void> {
    const taken: Partial<ProcessEffects>[] = [];
    for (const record of batch) {
      if (isHousekeeping(record.stream)) continue;
      const { recorded, effects, failures } = await this.#digest(record, settlementsAfter);
      if (recorded) this.#followClock(recorded, record, failures);
      if (failures[0]) this.#keep(record, failures[0]);
      taken.push(effects);
    }
    const last = batch.at(-1);
    if (last) this.options.process.record({ ...joined(noEffects(), ...taken), position: last.position });
    this.#subscription?.progressed();
  }

  async #digest(record: RecordedEvent, settlements: typeof settlementsAfter): Promise<Passively> {
    let recorded: Recorded;
    try {
      recorded = toRecorded(record);
    } catch (error) {
      return { recorded: undefined, effects: {}, failures: [this.#failed(record, '*', error)] };
    }
    const failures: Undigested[] = [];
    const timers = timersOf(recorded, this.options.timerRules, failures);
    return { recorded, effects: { ...(await settlements(recorded, this.options.runner)), ...timers }, failures };
  }

  #followClock({ event, recordedAt }: Recorded, record: RecordedEvent, failures: Undigested[]): void {
    try {
      const set = clockSetBy(event);
      if (set !== null) this.options.clock.follow(set, recordedAt);
    } catch (error) {
      failures.push(this.#failed(record, 'clock', error));
    }
  }

  #failed(record: RecordedEvent, saga: string, error: unknown): Undigested {
    if (isTransient(error)) throw error;
    return { saga, reason: reasonOf(error), behind: false, cases: casesOf(record, record.stream) };
  }

  #keep({ eventId, type, stream, version, recordedAt }: RecordedEvent, why: Undigested): void {
    this.options.process.park({ id: eventId, eventId, type, stream, version, since: recordedAt, ...why });
  }

  async #again(entry: ParkedEvent): Promise<void> {
    const { store, process } = this.options;
    if (entry.timer) {
      const { timer } = entry;
      const { key, due, rule, cause, proposal } = timer;
      process.record({ ...noEffects(), set: [{ timer: { key, due, proposal }, rule, cause }], position: null });
      return process.unpark(entry.id);
    }
    const [record] = await store.readStream(entry.stream, { from: entry.version, maxCount: 1 });
    if (record?.eventId === entry.eventId) {
      const { effects, failures } = await this.#digest(record, settlementsSince);
      if (failures.length > 0) return;
      process.record({ ...joined(noEffects(), effects), position: null });
    }
    process.unpark(entry.id);
  }
}

interface Passively {
  readonly recorded: Recorded | undefined;
  readonly effects: Partial<ProcessEffects>;
  readonly failures: Undigested[];
}
