import type { EventStore, Position } from '#event-store';
import { laterOf, type Instant } from '#kernel';

/** Before everything. */
export const NEVER = '0000-01-01T00:00:00.000Z' as Instant;

interface Mark {
  readonly position: Position | null;
  /** The latest business time up to and including the position. */
  readonly moment: Instant;
}

/**
 * Between business time and the log. Business time may step back from one event to the next, so what belongs to "then"
 * goes by its running maximum: everything up to the last position whose maximum is not later. A mark is kept every few
 * thousand events: only the first question reads the whole log.
 */
export class Moments {
  readonly #marks: Mark[] = [{ position: null, moment: NEVER }];
  #extending: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly every = 5_000,
  ) {}

  /** The last position that belongs to a moment; `null` when nothing had happened yet. */
  async positionAt(moment: Instant): Promise<Position | null> {
    const mark = await this.#markBefore((each) => each.moment <= moment);
    let { position, moment: latest } = mark;
    for await (const batch of this.store.readAll(position)) {
      for (const event of batch) {
        latest = laterOf(latest, event.at);
        if (latest > moment) return position;
        position = event.position;
      }
    }
    return position;
  }

  /** The business time that it was at a position. */
  async momentAt(position: Position): Promise<Instant> {
    const { store } = this;
    const mark = await this.#markBefore(
      (each) => each.position === null || store.compare(each.position, position) <= 0,
    );
    let latest = mark.moment;
    for await (const batch of store.readAll(mark.position)) {
      for (const event of batch) {
        if (store.compare(event.position, position) > 0) return latest;
        latest = laterOf(latest, event.at);
      }
    }
    return latest;
  }

  async #markBefore(belongs: (mark: Mark) => boolean): Promise<Mark> {
    this.#extending = this.#extending.then(() => this.#extend());
    await this.#extending;
    return this.#marks.findLast(belongs) ?? this.#marks[0]!;
  }

  async #extend(): Promise<void> {
    const last = this.#marks.at(-1)!;
    let latest = last.moment;
    let count = 0;
    for await (const batch of this.store.readAll(last.position)) {
      for (const { position, at } of batch) {
        latest = laterOf(latest, at);
        count += 1;
        if (count % this.every === 0) this.#marks.push({ position, moment: latest });
      }
    }
  }
}
