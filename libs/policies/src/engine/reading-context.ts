import { assert } from '#kernel';
import type { ReadingDeclaration, Readings, TraceStep } from './types.js';

const DEFAULT: readonly string[] = ['R1'];

/** Is this a choice that the declaration allows: one option, or a set declared compatible? */
export function isAllowedChoice(reading: ReadingDeclaration, chosen: readonly string[]): boolean {
  const known = chosen.every((option) => reading.options.some((declared) => declared.id === option));
  if (!known || chosen.length === 0 || new Set(chosen).size !== chosen.length) return false;
  if (chosen.length === 1) return true;
  return (reading.compatible ?? []).some((set) => chosen.every((option) => set.includes(option)));
}

/**
 * The chosen readings, and a record of which of them the rules asked for while one claim was computed. A rule asks only where
 * the answer can move the amount: an unconfirmed reading that was asked for blocks the payment.
 */
export class ReadingContext {
  readonly #chosen: Readings;
  readonly #declared: ReadonlyMap<string, ReadingDeclaration>;
  readonly #steps = new Map<string, TraceStep>();
  #asked: string[] = [];

  constructor(declared: readonly ReadingDeclaration[], chosen: Readings) {
    this.#declared = new Map(declared.map((reading) => [reading.id, reading]));
    this.#chosen = chosen;
  }

  /** A new claim: nothing asked yet. */
  begin(): void {
    this.#asked = [];
  }

  /** Does the chosen reading contain this option? Remembers that the claim depends on the answer. */
  has(id: string, option: string): boolean {
    if (!this.#asked.includes(id)) this.#asked.push(id);
    return this.choice(id).includes(option);
  }

  /** What an earlier claim depended on, where its amount decides what is left for this one. */
  inherit(ids: readonly string[]): void {
    for (const id of ids) if (!this.#asked.includes(id)) this.#asked.push(id);
  }

  choice(id: string): readonly string[] {
    assert(this.#declared.has(id), `a rule asked for an undeclared reading: ${id}`);
    return this.#chosen[id] ?? DEFAULT;
  }

  get askedIds(): readonly string[] {
    return this.#asked;
  }

  /** The readings of the claim with the options used, in the order of their ids. */
  asked(): Readings {
    const used: Record<string, readonly string[]> = {};
    for (const id of this.#asked.toSorted()) used[id] = this.choice(id);
    return used;
  }

  /** One step for each reading the claim depends on. The same object for every claim. */
  steps(): readonly TraceStep[] {
    return this.#asked.toSorted().map((id) => this.#stepOf(id));
  }

  #stepOf(id: string): TraceStep {
    const known = this.#steps.get(id);
    if (known !== undefined) return known;
    const reading = this.#declared.get(id)!;
    const chosen = this.choice(id);
    const options = reading.options.filter((option) => chosen.includes(option.id));
    const made: TraceStep = {
      kind: 'reading',
      article: reading.article,
      reading: id,
      text: {
        zh: `口径${id}取${chosen.join('+')}：${options.map((option) => option.text.zh).join('；')}`,
        en: `reading ${id}, ${chosen.join('+')}: ${options.map((option) => option.text.en).join('; ')}`,
      },
    };
    this.#steps.set(id, made);
    return made;
  }
}
