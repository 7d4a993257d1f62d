import type { Query, QueryClient } from '@tanstack/react-query';
import { positions } from './positions.js';

/**
 * How far the record was in the answers that are shown. An answer does not say which query asked for it; but it came after the
 * query had asked, and so its position is among those of all answers since then.
 */
export class Seen {
  readonly #asked = new WeakMap<Query, number>();
  readonly #stop: () => void;

  constructor(queries: QueryClient) {
    this.#stop = queries.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'fetch') return;
      this.#asked.set(event.query, performance.now());
    });
  }

  /** It is as the record was at a position: a stream has told of everything up to there. */
  isAt(query: Query, position: string): void {
    positions.read(position);
    this.#asked.set(query, performance.now());
  }

  /** Positions of which one is the answer's; `undefined`: nobody knows, or there is none. */
  positionsOf(query: Query): ReadonlySet<string> | undefined {
    const asked = this.#asked.get(query);
    const found = asked === undefined || query.state.status !== 'success' ? undefined : positions.readSince(asked);
    return found?.size === 0 ? undefined : found;
  }

  stop(): void {
    this.#stop();
  }
}
