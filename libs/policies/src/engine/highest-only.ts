import { fen, type Fen } from '#kernel';
import { noAmounts, treasuryIndex, type Amounts } from './standing.js';
import type { Part } from './parts.js';

interface GroupState {
  /** Per treasury, the highest amount of the group's earlier projects that were awarded anything. */
  readonly highest: Amounts;
  /** The project being taken now, its sum so far, and whether any claim of it was awarded something. */
  project: string;
  running: Amounts;
  awarded: boolean;
  /** Readings on which the amounts above depend. */
  readonly readings: string[];
}

/**
 * 就高不就低: of similar projects of one award year, each treasury pays the highest once. A later project gets what lifts the
 * group to its own amount, if that is higher. Compared are the amounts as the sentences give them (`gross`); a project that
 * ends with nothing uses up no group. A group is any key: a reviewer's finding or a patent, with the award year.
 */
export class HighestOnly {
  readonly #groups = new Map<string, GroupState>();

  /** `seed`: what already stands in the group, asked for when the group is first met. */
  open(key: string, seed: () => Amounts): void {
    if (this.#groups.has(key)) return;
    this.#groups.set(key, { highest: seed(), project: '', running: noAmounts(), awarded: false, readings: [] });
  }

  /**
   * Takes a part of a project into the group and returns what the group leaves for it. `own`: earlier awards to the same
   * certificate, which exclude nothing.
   */
  take(key: string, project: string, part: Part, own: number): Fen {
    const state = this.#groups.get(key)!;
    if (state.project !== project) this.#begin(state, project);
    const index = treasuryIndex(part.treasury);
    const sofar = state.running[index];
    const others = Math.max(0, state.highest[index] - own);
    state.running[index] += part.gross;
    return fen(Math.max(0, sofar + part.gross - others) - Math.max(0, sofar - others));
  }

  readingsOf(key: string): readonly string[] {
    return this.#groups.get(key)!.readings;
  }

  /** A claim of the project was awarded something: the project counts from now on. */
  record(key: string, readings: readonly string[]): void {
    const state = this.#groups.get(key)!;
    state.awarded = true;
    for (const id of readings) if (!state.readings.includes(id)) state.readings.push(id);
  }

  #begin(state: GroupState, project: string): void {
    if (state.awarded) {
      for (const index of [0, 1, 2] as const)
        state.highest[index] = Math.max(state.highest[index], state.running[index]);
    }
    state.project = project;
    state.running = noAmounts();
    state.awarded = false;
  }
}
