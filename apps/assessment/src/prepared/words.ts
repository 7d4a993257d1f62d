/**
 * Values that come again and again (items, rounds, what was settled under which policy), each kept once and named by a number. The
 * same number is the very same value, so that what was settled alike shares its object.
 */
export class Words {
  readonly #values: unknown[] = [];
  readonly #numbers = new Map<string, number>();
  #unsaved: string[] = [];

  /** Texts in the order of their numbers, from 0. */
  constructor(texts: Iterable<string>) {
    for (const text of texts) this.#add(text);
  }

  /** Number of a JSON value. */
  of(value: unknown): number {
    const text = JSON.stringify(value);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#unsaved.push(text);
    return this.#add(text);
  }

  /** Parsed once: nobody may change it. */
  value<Value>(number: number): Value {
    return this.#values[number] as Value;
  }

  /** Texts that came since the last time this was asked, with their numbers. */
  takeUnsaved(): readonly (readonly [number: number, text: string])[] {
    const first = this.#values.length - this.#unsaved.length;
    const taken = this.#unsaved.map((text, index) => [first + index, text] as const);
    this.#unsaved = [];
    return taken;
  }

  #add(text: string): number {
    const number = this.#values.length;
    this.#values.push(JSON.parse(text));
    this.#numbers.set(text, number);
    return number;
  }
}
