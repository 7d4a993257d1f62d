import type { Recorded } from '#domain';
import { clockSetBy } from './business-clock.js';
import type { Digester } from './digester.js';
import { connectedWith, reasonOf, type Parking, type Waits } from './parking.js';
import { CLOCK, type Parker } from './parker.js';
import { joined, noEffects, settlementsSince } from './process-effects.js';
import type { ProcessManagerOptions } from './process-manager-options.js';
import type { ParkedEvent, ProcessEffects } from './process-store.js';
import { toRecorded } from './recorded.js';

/** What the process manager lends for it. */
export interface RetriesBy {
  readonly parking: Parking;
  readonly parker: Parker;
  readonly digester: Digester;
  /** Throws when another process drives the sagas now. */
  assertMayAct(): void;
  /** Writes down what a digested event brought about; the position of the log stays. */
  record(effects: ProcessEffects, position: null): void;
}

/** Digests parked events again, in their order. */
export class Retries {
  constructor(
    private readonly options: Pick<ProcessManagerOptions, 'store' | 'runner' | 'clock' | 'at' | 'moved'>,
    private readonly by: RetriesBy,
  ) {}

  /** Once through the list; answers how many left it. */
  async retryOnce(ofCase: string | undefined): Promise<number> {
    const entries = this.by.parking.list();
    const chosen = ofCase === undefined ? null : connectedWith(entries, ofCase);
    const stillWaiting = new Set<string>();
    const waits: Waits = (cases) => cases.some((each) => stillWaiting.has(each));
    let done = 0;
    for (const entry of entries) {
      this.by.assertMayAct();
      const leave = chosen?.has(entry.id) === false || waits(entry.cases);
      const again = leave ? entry : await this.#digestAgain(entry, waits);
      if (again === undefined) {
        this.by.parking.unpark(entry.id);
        this.options.moved?.('parking');
        done += 1;
        continue;
      }
      if (again !== entry) this.by.parker.enter(again);
      for (const each of again.cases) stillWaiting.add(each);
    }
    return done;
  }

  /** `undefined`: digested. Otherwise the entry as it stands now. */
  async #digestAgain(entry: ParkedEvent, waits: Waits): Promise<ParkedEvent | undefined> {
    if (entry.timer) {
      const reason = await this.by.digester.fire(entry.timer);
      return reason === undefined ? undefined : { ...entry, reason, behind: false };
    }
    const [record] = await this.options.store.readStream(entry.stream, { from: entry.version, maxCount: 1 });
    // The log was put back from a copy that ends before it: it is not there to be digested.
    if (record?.eventId !== entry.eventId) return undefined;
    let recorded: Recorded;
    try {
      recorded = toRecorded(record);
    } catch (error) {
      return { ...entry, saga: '*', reason: reasonOf(error), behind: false };
    }
    const { timers, undigested } = await this.by.digester.digest(recorded, waits);
    // What it says of settlements could not be told when it was parked, or was told of a body that has been mended since.
    const settlements = await settlementsSince(recorded, this.options.runner);
    this.options.at?.('saga:retried');
    this.by.record(joined(noEffects(), settlements, timers), null);
    if (undigested) return { ...entry, ...undigested };
    try {
      const set = clockSetBy(recorded.event);
      if (set !== null) this.options.clock.follow(set, recorded.recordedAt);
      return undefined;
    } catch (error) {
      return { ...entry, saga: CLOCK, reason: reasonOf(error), behind: false };
    }
  }
}
