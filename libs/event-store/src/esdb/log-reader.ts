import type { RecordedEvent } from '../port.js';
import { isStoreError, type StoreError } from '../errors.js';
import { TimedOut } from './failures.js';
import { openEvent } from './open-event.js';
import { patiently } from './patience.js';
import { comparePlaces } from './position.js';
import type { LogPlace, ReadFrom, ServerEvent } from './server-client.js';
import { drain, type Server } from './stream-reader.js';

/** A batch ends early when its bytes reach this, so that big events do not fill the memory. */
const BATCH_BYTES = 4 * 1024 * 1024;
const ALL = Number.MAX_SAFE_INTEGER;
/** Events looked at at once, backwards, for the last one of ours: the server's own statistics lie between. */
const BACKWARDS = 64;

/** Told of an event under our names that is not of this log. It is passed over: nobody else's mistake stops everything. */
export type OnForeign = (error: StoreError, place: LogPlace) => void;

export interface Scan {
  readonly batchSize: number;
  readonly housekeeping: boolean;
  /** Last place to look at. */
  readonly until?: LogPlace;
  readonly signal: AbortSignal | undefined;
}

export interface Scanned {
  readonly events: readonly RecordedEvent[];
  /** Where the server's log was looked at last, events passed over included. */
  readonly place: LogPlace;
}

/** Reads the whole log, in the order of the server. */
export class LogReader {
  #last: LogPlace;

  constructor(
    private readonly server: Server,
    private readonly logId: string,
    /** Where the log begins at the server: nothing of ours lies before. */
    private readonly origin: LogPlace,
    private readonly onForeign: OnForeign,
  ) {
    this.#last = origin;
  }

  /** What is ours of these, opened. `lookedAt` tells the last place also when nothing is. */
  open(found: readonly ServerEvent[], housekeeping: boolean): RecordedEvent[] {
    const events: RecordedEvent[] = [];
    for (const event of found) {
      const stream = this.server.names.fromServer(event.stream, housekeeping);
      if (stream === undefined) continue;
      try {
        events.push(openEvent(this.logId, stream, event));
      } catch (error) {
        if (!isStoreError(error)) throw error;
        this.onForeign(error, event);
      }
    }
    return events;
  }

  /**
   * From after a place up to the server's end, batch by batch, however often the connection breaks between. Batches are
   * full but for the last; one may be empty where only others' events lay. Throws StoreError, and `signal.reason`.
   */
  async *scan(after: LogPlace | null, options: Scan): AsyncGenerator<Scanned> {
    let place = after ?? this.origin;
    const { client, patience, closing } = this.server;
    let pass = this.#pass(place, options);
    try {
      for (;;) {
        const next = await patiently('a read of the log', client, patience, closing, async (attempt) => {
          if (attempt > 0) {
            await pass.return(undefined);
            pass = this.#pass(place, options);
          }
          return pass.next();
        });
        options.signal?.throwIfAborted();
        if (next.done === true) return;
        place = next.value.place;
        yield next.value;
      }
    } finally {
      await pass.return(undefined);
    }
  }

  /** One read of the server's log; throws what the server or the transport said. */
  async *#pass(after: LogPlace, { batchSize, housekeeping, until, signal }: Scan): AsyncGenerator<Scanned, undefined> {
    const { client, patience } = this.server;
    const read = client.readAll(after, ALL, false);
    const stop = (): void => read.cancel();
    signal?.addEventListener('abort', stop, { once: true });
    let place = after;
    let events: RecordedEvent[] = [];
    let bytes = 0;
    try {
      for (;;) {
        const taken = await read.take(batchSize - events.length, patience.timeoutMillis);
        if (taken === 'idle') throw new TimedOut('a read of the log', patience.timeoutMillis);
        // Reading forwards begins with the event at the place itself.
        const fresh = taken.filter((event) => comparePlaces(event, place) > 0);
        const wanted = until === undefined ? fresh : fresh.filter((event) => comparePlaces(event, until) <= 0);
        const opened = this.open(wanted, housekeeping);
        events.push(...opened);
        bytes = opened.reduce((sum, event) => sum + event.bytes.length, bytes);
        place = wanted.at(-1) ?? place;
        const isOver = taken.length === 0 || wanted.length < fresh.length || isAt(place, until);
        if (isOver || events.length >= batchSize || bytes >= BATCH_BYTES) {
          if (events.length > 0 || comparePlaces(place, after) > 0) yield { events, place };
          events = [];
          bytes = 0;
        }
        if (isOver) return undefined;
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      read.cancel();
    }
  }

  /** Where to go on from: after the place, or where the log begins. */
  placeAfter(place: LogPlace | null): LogPlace {
    return place ?? this.origin;
  }

  /** Place of the last event of ours, housekeeping included; `null` when there is none. */
  async head(): Promise<LogPlace | null> {
    const { client, patience, closing } = this.server;
    const found = await patiently('a read of the end of the log', client, patience, closing, () => this.#seek());
    if (found !== null) this.saw(found);
    return comparePlaces(this.#last, this.origin) > 0 ? this.#last : null;
  }

  /** Something of ours lies there: the end is nowhere before. */
  saw(place: LogPlace): void {
    if (comparePlaces(place, this.#last) > 0) this.#last = place;
  }

  /** Backwards from the end, no further than where an event of ours is known to lie. */
  async #seek(): Promise<LogPlace | null> {
    const { client, names, patience } = this.server;
    for (let from: ReadFrom = 'end'; ;) {
      const found = await drain(client.readAll(from, BACKWARDS, true), patience);
      for (const event of found) {
        if (comparePlaces(event, this.#last) <= 0) return null;
        const stream = names.fromServer(event.stream, true);
        if (stream !== undefined && this.open([event], true).length > 0) return event;
      }
      const last: ServerEvent | undefined = found.at(-1);
      if (last === undefined) return null;
      from = last;
    }
  }
}

const isAt = (place: LogPlace, until: LogPlace | undefined): boolean =>
  until !== undefined && comparePlaces(place, until) >= 0;
