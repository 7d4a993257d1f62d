import { assert } from '#kernel';
import type { ReadingDeclaration, Readings, TraceStep } from './types.js';

const DEFAULT: readonly string[] = ['R1'];
const NONE: Readings = {};

/** Is this a choice that the declaration allows: one option, or a set declared compatible? */
export function isAllowedChoice(reading: ReadingDeclaration, chosen: readonly string[]): boolean {
  const known = chosen.every((option) => reading.options.some((declared) => declared.id === option));
  if (!known || chosen.length === 0 || new Set(chosen).size !== chosen.length) return false;
  if (chosen.length === 1) return true;
  return (reading.compatible ?? []).some((set) => chosen.every((option) => set.includes(option)));
}

/** A document's readings with the step that names each choice. Made once for the document; the steps are shared. */
export class ReadingTexts {
  readonly #declared: ReadonlyMap<string, ReadingDeclaration>;
  readonly #steps = new Map<string, TraceStep>();

  constructor(declared: readonly ReadingDeclaration[]) {
    this.#declared = new Map(declared.map((reading) => [reading.id, reading]));
  }

  has(id: string): boolean {
    return this.#declared.has(id);
  }

  step(id: string, chosen: readonly string[]): TraceStep {
    const key = chosen === DEFAULT ? id : `${id} ${chosen.join('+')}`;
    let step = this.#steps.get(key);
    if (step === undefined) {
      step = stepOf(this.#declared.get(id)!, chosen);
      this.#steps.set(key, step);
    }
    return step;
  }
}

function stepOf(reading: ReadingDeclaration, chosen: readonly string[]): TraceStep {
  const options = reading.options.filter((option) => chosen.includes(option.id));
  return {
    kind: 'reading',
    article: reading.article,
    reading: reading.id,
    text: {
      zh: `口径${reading.id}取${chosen.join('+')}：${options.map((option) => option.text.zh).join('；')}`,
      en: `reading ${reading.id}, ${chosen.join('+')}: ${options.map((option) => option.text.en).join('; ')}`,
    },
  };
}

/**
 * The chosen readings, and a record of which of them the rules asked for while one claim was computed. A rule asks only where
 * the answer can move the amount: an unconfirmed reading that was asked for blocks the payment.
 */
export class ReadingContext {
  #asked: string[] = [];

  constructor(
    private readonly texts: ReadingTexts,
    private readonly chosen: Readings,
  ) {}

  /** A new claim: nothing asked yet. */
  begin(): void {
    if (this.#asked.length > 0) this.#asked = [];
  }

  /** Does the chosen reading contain this option? Remembers that the claim depends on the answer. */
  has(id: string, option: string): boolean {
    assert(this.texts.has(id), 'a rule asked for an undeclared reading');
    if (!this.#asked.includes(id)) this.#asked.push(id);
    return this.#choice(id).includes(option);
  }

  /** What an earlier claim depended on, where its amount decides what is left for this one. */
  inherit(ids: Iterable<string>): void {
    for (const id of ids) if (!this.#asked.includes(id)) this.#asked.push(id);
  }

  get askedIds(): readonly string[] {
    return this.#asked;
  }

  /** Closes the claim: a step for each reading it depends on goes into the trace; returns them with the options used. */
  finish(trace: TraceStep[]): Readings {
    if (this.#asked.length === 0) return NONE;
    const used: Record<string, readonly string[]> = {};
    if (this.#asked.length > 1) this.#asked.sort();
    for (const id of this.#asked) {
      const chosen = this.#choice(id);
      used[id] = chosen;
      trace.push(this.texts.step(id, chosen));
    }
    return used;
  }

  #choice(id: string): readonly string[] {
    return this.chosen[id] ?? DEFAULT;
  }
}
