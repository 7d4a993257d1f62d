import type { RecordedEvent } from '#event-store';
import { atSide, MigrateError } from './errors.js';

/** What the target already has, compared with the source event by event, in log order. */
export class Present {
  readonly #batches: AsyncIterator<readonly RecordedEvent[]>;
  #waiting: readonly RecordedEvent[] = [];
  #taken = 0;
  #count = 0;
  #isOver = false;

  constructor(target: AsyncIterable<readonly RecordedEvent[]>) {
    this.#batches = target[Symbol.asyncIterator]();
  }

  /** How many events it had that the source has too. */
  get count(): number {
    return this.#count;
  }

  /** Nothing more was there. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Those of the source's next events that the target has not. Throws MIGRATE_TARGET_DIFFERS, StoreError. */
  async beyond(batch: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
    for (const [index, event] of batch.entries()) {
      const found = await this.#next();
      if (found === undefined) return batch.slice(index);
      if (!isSame(event, found)) throw differs(event, found);
      this.#count += 1;
    }
    return [];
  }

  /** Throws MIGRATE_TARGET_AHEAD. */
  async expectEnd(events: number): Promise<void> {
    const found = await atSide('target', () => this.#next());
    if (found === undefined) return;
    const place = `${found.stream}@${found.version} (position ${found.position})`;
    throw new MigrateError(
      'MIGRATE_TARGET_AHEAD',
      `the target has all ${events} events of the source and has gone on by itself, first with ${place}; nothing was ` +
        `changed. Is it the source? 目标已含来源全部事件并另有新事件，未作任何改动；是否弄反了来源与目标？`,
    );
  }

  async #next(): Promise<RecordedEvent | undefined> {
    while (this.#taken === this.#waiting.length && !this.#isOver) {
      const next = await this.#batches.next();
      // For ever: what is appended from now on is no longer what was there.
      this.#isOver = next.done === true;
      this.#waiting = next.done === true ? [] : next.value;
      this.#taken = 0;
    }
    this.#taken += 1;
    return this.#isOver ? undefined : this.#waiting[this.#taken - 1];
  }
}

/** By hash and by bytes: a stored hash says nothing of bytes that were changed under it. */
const isSame = (a: RecordedEvent, b: RecordedEvent): boolean =>
  a.stream === b.stream && a.version === b.version && a.hash === b.hash && Buffer.compare(a.bytes, b.bytes) === 0;

function differs(event: RecordedEvent, found: RecordedEvent): MigrateError {
  const isSamePlace = event.stream === found.stream && event.version === found.version;
  const there = `${found.stream}@${found.version} (position ${found.position})`;
  const why = isSamePlace
    ? `${there} has other bytes than the source 内容与来源不同`
    : `it has ${there} where the source has ${event.stream}@${event.version} 顺序与来源不同`;
  return new MigrateError(
    'MIGRATE_TARGET_DIFFERS',
    `the target was altered or has gone on by itself; nothing was changed 目标被改动过或自行续写，未作任何改动: ${why}`,
  );
}
