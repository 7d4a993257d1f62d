import type { Position, RecordedEvent } from '../port.js';
import type { SealedEvent } from '../record.js';
import { asBuffer } from './stream-table.js';

interface Recent {
  readonly position: number;
  readonly sealed: SealedEvent;
  opened: RecordedEvent | undefined;
}

const MOST_EVENTS = 4096;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The last committed events, opened once for all: whoever follows the log, and whoever folds the stream that it has just
 * appended to, reads what this process wrote a moment ago. Only what is durable enters; readers share it and change nothing.
 */
export class RecentEvents {
  readonly #events = new Map<number, Recent>();
  /** Positions by stream, oldest first. */
  readonly #streams = new Map<string, number[]>();
  #first = 1;
  #last = 0;
  #bytes = 0;

  constructor(
    private readonly most = MOST_EVENTS,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  /** In the order of their positions, each without a gap to the one before; after a gap it begins anew. */
  add(position: number, sealed: SealedEvent): void {
    if (position !== this.#last + 1) this.#clear(position);
    this.#last = position;
    this.#events.set(position, { position, sealed, opened: undefined });
    const positions = this.#streams.get(sealed.stream);
    if (positions) positions.push(position);
    else this.#streams.set(sealed.stream, [position]);
    this.#bytes += sealed.bytes.length;
    while (this.#events.size > this.most || (this.#bytes > this.mostBytes && this.#events.size > 1)) this.#drop();
  }

  /** The event at a position; `undefined` when it is no longer, or was never, here. */
  at(position: number): RecordedEvent | undefined {
    const recent = this.#events.get(position);
    return recent && (recent.opened ??= open(recent));
  }

  /** Is everything after a position here, up to and including another? */
  holds(after: number, until: number): boolean {
    return after + 1 >= this.#first && until <= this.#last && this.#events.size > 0;
  }

  /** Events of a stream from a version on; `undefined` unless all of them, up to version `last`, are here. */
  stream(name: string, from: number, last: number, maxCount: number): RecordedEvent[] | undefined {
    const positions = this.#streams.get(name);
    if (positions === undefined || this.#versionAt(positions.at(-1)!) !== last) return undefined;
    const skipped = from - this.#versionAt(positions[0]!);
    if (skipped < 0) return undefined;
    const found = positions.slice(skipped, Number.isFinite(maxCount) ? skipped + maxCount : undefined);
    return found.map((position) => this.at(position)!);
  }

  #versionAt(position: number): number {
    return this.#events.get(position)!.sealed.version;
  }

  #drop(): void {
    const { sealed } = this.#events.get(this.#first)!;
    this.#events.delete(this.#first);
    this.#first += 1;
    this.#bytes -= sealed.bytes.length;
    const positions = this.#streams.get(sealed.stream)!;
    if (positions.length === 1) this.#streams.delete(sealed.stream);
    else positions.shift();
  }

  #clear(next: number): void {
    this.#events.clear();
    this.#streams.clear();
    this.#first = next;
    this.#bytes = 0;
  }
}

function open({ position, sealed }: Recent): RecordedEvent {
  const bytes = asBuffer(sealed.bytes);
  const envelope = JSON.parse(bytes.toString('utf8')) as RecordedEvent;
  return Object.assign(envelope, { position: String(position) as Position, hash: sealed.hash, bytes });
}
