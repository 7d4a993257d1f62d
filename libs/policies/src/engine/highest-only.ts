import { fen, type Fen } from '#kernel';
import { noAmounts, treasuryIndex, type Amounts } from './standing.js';
import type { Part } from './parts.js';

interface GroupState {
  /** Per treasury, the highest amount of the group's earlier projects. */
  readonly highest: Amounts;
  /** The project being taken now, and its sum so far. */
  project: string;
  running: Amounts;
  /** Readings on which the amounts above depend. */
  readonly readings: Set<string>;
}

/**
 * 就高不就低: of similar projects of one award year, each treasury pays the highest once. A later project gets what lifts the
 * group to its own amount, if that is higher. Compared are the amounts as the sentences give them (`gross`); what ends with
 * nothing uses up no group. A group is any key: a reviewer's finding or a patent, with the award year.
 */
export class HighestOnly {
  readonly #groups = new Map<string, GroupState>();

  /** `seed`: what already stands in the group, asked for when the group is first met. */
  open(key: string, seed: () => Amounts): void {
    if (this.#groups.has(key)) return;
    this.#groups.set(key, { highest: seed(), project: '', running: noAmounts(), readings: new Set() });
  }

  /** What the group leaves for this part of a project. `own`: earlier awards to the same certificate, which exclude nothing. */
  left(key: string, project: string, part: Part, own: number): Fen {
    const state = this.#groups.get(key)!;
    const index = treasuryIndex(part.treasury);
    const same = state.project === project;
    const sofar = same ? state.running[index] : 0;
    const others = Math.max(0, (same ? state.highest[index] : this.#closed(state, index)) - own);
    return fen(Math.max(0, sofar + part.gross - others) - Math.max(0, sofar - others));
  }

  readingsOf(key: string): ReadonlySet<string> {
    return this.#groups.get(key)!.readings;
  }

  /** A claim of the project was awarded something: its gross amounts count from now on. */
  record(key: string, project: string, parts: readonly Part[], readings: readonly string[]): void {
    const state = this.#groups.get(key)!;
    if (state.project !== project) {
      for (const index of [0, 1, 2] as const) state.highest[index] = this.#closed(state, index);
      state.project = project;
      state.running = noAmounts();
    }
    for (const part of parts) state.running[treasuryIndex(part.treasury)] += part.gross;
    for (const id of readings) state.readings.add(id);
  }

  #closed(state: GroupState, index: 0 | 1 | 2): number {
    return Math.max(state.highest[index], state.running[index]);
  }
}
