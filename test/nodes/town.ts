import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Saga } from '#domain';
import { StoreError, type EventStore } from '#event-store';
import { instantFromMillis, millisOf, type Instant } from '#kernel';
import { memoryStore, newId, runnerOn } from '../order/runtime.js';
import { BusinessClock } from '../../libs/runtime/src/business-clock.js';
import { ProcessStore } from '../../libs/runtime/src/process-store.js';
import { Follower } from '../../libs/runtime/src/nodes/follower.js';
import { LeasedSagas } from '../../libs/runtime/src/nodes/leased-sagas.js';
import { RemoteSagas } from '../../libs/runtime/src/nodes/remote-sagas.js';

export const LEASE = 9000;
/** Shorter than any lease, longer than what is gathered. */
const STEP = 30;
const MOST_STEPS = 400;

/** Time on one machine: it stands still until the test moves it, and starts wherever the test likes. */
export class MachineTime {
  readonly #waits = new Set<{ readonly until: number; readonly wake: () => void }>();

  constructor(private now: number) {}

  readonly elapsed = (): number => this.now;
  readonly systemNow = (): Instant => instantFromMillis(millisOf('2024-03-10T02:00:00.500Z' as Instant) + this.now);

  readonly wait = (millis: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const entry = { until: this.now + millis, wake: () => wake() };
      const wake = (): void => {
        this.#waits.delete(entry);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#waits.add(entry);
      signal.addEventListener('abort', wake, { once: true });
    });

  advance(millis: number): void {
    this.now += millis;
    for (const each of [...this.#waits]) if (each.until <= this.now) each.wake();
  }
}

/** The shared log as one machine reaches it: until its cable is cut. */
export class Cable {
  isCut = false;

  to(store: EventStore): EventStore {
    const check = (): void => {
      if (this.isCut) throw new StoreError('STORE_IO', 'the cable is cut');
    };
    return {
      logId: store.logId,
      append: async (...given) => (check(), store.append(...given)),
      readStream: async (...given) => (check(), store.readStream(...given)),
      readAll: (...given) => (check(), store.readAll(...given)),
      subscribe: (after, handler, options) => store.subscribe(after, (batch) => (check(), handler(batch)), options),
      head: async () => (check(), store.head()),
      compare: (a, b) => store.compare(a, b),
      close: async () => undefined,
    };
  }
}

export interface Machine<Kind extends RemoteSagas> {
  readonly sagas: Kind;
  readonly time: MachineTime;
  readonly cable: Cable;
  readonly alerts: string[];
  readonly settlements: string[];
  close(): Promise<void>;
}

/** Several machines on one log in memory. */
export class Town {
  readonly store = memoryStore();
  readonly #root = mkdtempSync(join(tmpdir(), 'duixian-town-'));
  readonly #machines: Machine<RemoteSagas>[] = [];

  async worker(name: string, sagas: readonly Saga[], clockAt = 0): Promise<Machine<LeasedSagas>> {
    const base = await this.#base(name, clockAt);
    const process = new ProcessStore(mkdtempSync(join(this.#root, name)), this.store.logId);
    const settlements: string[] = [];
    const leased = new LeasedSagas({
      ...base.options,
      runner: runnerOn(base.options.store),
      process,
      clock: new BusinessClock(base.time.systemNow),
      settle: (stream) => void settlements.push(stream),
      leaseMillis: LEASE,
      elapsed: base.time.elapsed,
      sagas,
    });
    leased.start();
    return this.#kept(base, leased, settlements, () => process.close());
  }

  async api(name: string): Promise<Machine<RemoteSagas>> {
    const base = await this.#base(name, 0);
    return this.#kept(base, new RemoteSagas(base.options), [], () => undefined);
  }

  /** Lets everything run, time on the given machines included, until it is so. */
  async until(isSo: () => boolean | Promise<boolean>, machines: readonly Machine<RemoteSagas>[]): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      if (await isSo()) return;
      for (const { time } of machines) time.advance(STEP);
    }
    throw new Error('it never came to be so');
  }

  /** Waits for a promise while time goes by on the given machines. */
  async awaiting<Value>(promise: Promise<Value>, machines: readonly Machine<RemoteSagas>[]): Promise<Value> {
    let isOver = false;
    void promise.then(
      () => (isOver = true),
      () => (isOver = true),
    );
    await this.until(() => isOver, machines);
    return promise;
  }

  async close(): Promise<void> {
    for (const machine of this.#machines) await machine.close();
    rmSync(this.#root, { recursive: true, force: true });
  }

  async #base(name: string, clockAt: number) {
    const [time, cable, alerts] = [new MachineTime(clockAt), new Cable(), [] as string[]];
    const store = cable.to(this.store);
    const log = (level: string, message: string): void => void (level === 'error' && alerts.push(message));
    const { wait, systemNow } = time;
    const follower = await Follower.start({ store, wait, log });
    const options = { store, systemNow, newId, follower, wait, log, node: name, dead: async () => 0 };
    return { options, time, cable, alerts };
  }

  #kept<Kind extends RemoteSagas>(
    { time, cable, alerts }: Pick<Machine<Kind>, 'time' | 'cable' | 'alerts'>,
    sagas: Kind,
    settlements: string[],
    after: () => void,
  ): Machine<Kind> {
    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => (closed ??= sagas.close().then(after));
    const machine = { sagas, time, cable, alerts, settlements, close };
    this.#machines.push(machine);
    return machine;
  }
}
