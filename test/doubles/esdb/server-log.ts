/** What an EventStoreDB keeps, as far as appends, reads and subscriptions show it: in memory, with the real rules. */

export interface KeptEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly metadata: ReadonlyMap<string, string>;
  readonly data: Uint8Array;
  /** Both positions of an event agree; they grow by its size, so that they are no count. */
  readonly position: bigint;
}

export interface Proposed {
  readonly id: string;
  readonly metadata: ReadonlyMap<string, string>;
  readonly data: Uint8Array;
}

export type Expected = number | 'any' | 'no_stream' | 'stream_exists';

export type Answer =
  | { readonly kind: 'success'; readonly revision: number; readonly position: bigint }
  | { readonly kind: 'wrong'; readonly actual: number }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'too-large' };

export const MAX_APPEND = 1024 * 1024;
/** So many appends between two events of the server's own. */
const STATISTICS_EVERY = 7;
const MOST_EVENTS = 200_000;

interface Stream {
  readonly events: KeptEvent[];
  /** Revision of the first event still there; beyond the last after a soft deletion. */
  from: number;
  isTombstoned: boolean;
}

export class ServerLog {
  readonly all: KeptEvent[] = [];
  readonly #streams = new Map<string, Stream>();
  readonly #waiting = new Set<() => void>();
  #next = 100n;
  #appends = 0;

  constructor() {
    this.#statistics();
  }

  append(name: string, expected: Expected, events: readonly Proposed[]): Answer {
    const stream = this.#streams.get(name);
    if (stream?.isTombstoned === true) return { kind: 'deleted' };
    if (events.reduce((sum, { data }) => sum + data.length, 0) > MAX_APPEND) return { kind: 'too-large' };
    const head = stream === undefined ? -1 : stream.events.length - 1;
    const isGone = stream !== undefined && stream.from > head;
    const fits =
      expected === 'any' ||
      (expected === 'no_stream'
        ? head === -1 || isGone
        : expected === 'stream_exists'
          ? head >= 0 && !isGone
          : expected === head);
    // Only what lies at the head is compared with the expected revision: the same ids there once more are a second copy.
    if (fits) return this.#write(name, events);
    const from = expected === 'no_stream' ? 0 : Number(expected) + 1;
    const stored = stream?.events.slice(from, from + events.length) ?? [];
    const isRepeated = stored.length === events.length && stored.every(({ id }, index) => id === events[index]!.id);
    const last = stored.at(-1);
    if (isRepeated && last !== undefined) return { kind: 'success', revision: last.revision, position: last.position };
    return { kind: 'wrong', actual: head };
  }

  /** Soft: the events are gone, the revisions go on when it is written again. Hard: for ever. */
  delete(name: string, kind: 'soft' | 'hard'): void {
    const stream = this.#streams.get(name);
    if (stream === undefined) return;
    stream.from = stream.events.length;
    stream.isTombstoned ||= kind === 'hard';
    for (const [index, event] of [...this.all.entries()].reverse())
      if (event.stream === name) this.all.splice(index, 1);
  }

  isTombstoned(name: string): boolean {
    return this.#streams.get(name)?.isTombstoned === true;
  }

  /** `undefined`: no such stream. */
  stream(name: string): readonly KeptEvent[] | undefined {
    const stream = this.#streams.get(name);
    return stream === undefined || stream.from >= stream.events.length ? undefined : stream.events.slice(stream.from);
  }

  /** Index in `all` of the first event at or after a position. */
  indexOf(position: bigint): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Calls back after every append until told to stop. */
  watch(wake: () => void): () => void {
    this.#waiting.add(wake);
    return () => this.#waiting.delete(wake);
  }

  #write(name: string, events: readonly Proposed[]): Answer {
    this.#appends += 1;
    if (this.#appends % STATISTICS_EVERY === 0) this.#statistics();
    for (const event of events) this.#keep(name, event);
    for (const wake of this.#waiting) wake();
    const last = this.all.at(-1)!;
    return { kind: 'success', revision: last.revision, position: last.position };
  }

  #keep(name: string, event: Proposed): void {
    if (this.all.length >= MOST_EVENTS) throw new Error('the double holds no more events');
    const stream = this.#streams.get(name) ?? { events: [], from: 0, isTombstoned: false };
    this.#streams.set(name, stream);
    const kept = { ...event, stream: name, revision: stream.events.length, position: this.#next };
    this.#next += BigInt(event.data.length + 100);
    stream.events.push(kept);
    this.all.push(kept);
  }

  #statistics(): void {
    const id = `00000000-0000-4000-9000-${this.#next.toString(16).padStart(12, '0')}`;
    const metadata = new Map([
      ['type', '$statsCollected'],
      ['content-type', 'application/json'],
    ]);
    this.#keep('$stats-double', { id, metadata, data: Buffer.from('{"proc":1}') });
  }
}
