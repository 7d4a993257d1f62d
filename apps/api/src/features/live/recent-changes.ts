import type { Position } from '#event-store';
import type { Change } from '#runtime';

/** As the store compares positions: what is no position of its log is not even equal to itself. */
export type Compare = (a: Position, b: Position) => number;

/** What changed lately, for those who were cut off: as many changes as fit, the oldest forgotten first. */
export class RecentChanges {
  readonly #kept: { readonly position: Position; readonly topics: ReadonlySet<string> }[] = [];

  /** `from`: where it begins to know; `null`: at the beginning of the log. */
  constructor(
    private from: Position | null,
    private readonly compare: Compare,
    private readonly most: number,
  ) {}

  add({ position, topics }: Change): void {
    if (topics === 'all' || position === null) {
      this.#kept.length = 0;
      this.from = position;
      return;
    }
    this.#kept.push({ position, topics });
    if (this.#kept.length > this.most) this.from = this.#kept.shift()!.position;
  }

  /** Every topic that changed after a position; `undefined` when that is no longer, or not, known. */
  since(position: Position): ReadonlySet<string> | undefined {
    if (this.compare(position, position) !== 0) return undefined;
    const isKnown = this.from === null || this.compare(position, this.from) >= 0;
    if (!isKnown) return undefined;
    const missed = this.#kept.filter((each) => this.compare(each.position, position) > 0);
    return new Set(missed.flatMap(({ topics }) => [...topics]));
  }
}
