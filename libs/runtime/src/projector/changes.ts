import type { Position } from '#event-store';
import { LEAVES_A_PLACE, topicsOf, type Projected, type ProjectionName } from '#read-models';
import type { Row } from './stored-rows.js';
import type { ForgettingRows } from './taker.js';
import type { Change, ChangeListener } from './types/projector.js';

/** Collects which topics a batch touches, and tells of them once the batch is in the read models. */
export class Changes {
  readonly #listeners = new Set<ChangeListener>();
  #topics = new Set<string>();

  /** Answers how to stop listening. */
  listen(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  note(name: ProjectionName, row: Row): void {
    for (const topic of topicsOf(name, row)) this.#topics.add(topic);
  }

  /** After a batch: nobody is told of what is only written. */
  tell(position: Position): void {
    if (this.#topics.size === 0) return;
    const topics = this.#topics;
    this.#topics = new Set();
    this.#say({ position, topics });
  }

  /** Everything may be different. */
  tellAll(position: Position | null): void {
    this.#topics = new Set();
    this.#say({ position, topics: 'all' });
  }

  #say(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/**
 * Rows that are watched while they change. What came to nothing has been noted too: who looks again then sees nothing
 * new.
 */
export class WatchedRows implements ForgettingRows {
  constructor(
    private readonly rows: ForgettingRows,
    private readonly changes: Changes,
  ) {}

  get(name: ProjectionName, key: string): Row | undefined {
    return this.rows.get(name, key);
  }

  set(name: ProjectionName, key: string, row: Row | undefined, event: Projected): void {
    if (row === undefined || LEAVES_A_PLACE.has(name)) {
      const before = this.rows.get(name, key);
      if (before !== undefined) this.changes.note(name, before);
    }
    if (row !== undefined) this.changes.note(name, row);
    this.rows.set(name, key, row, event);
  }

  flush(): void {
    this.rows.flush();
  }

  forget(): void {
    this.rows.forget();
  }
}
