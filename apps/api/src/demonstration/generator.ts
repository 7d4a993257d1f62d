import { usccCheckCharacter } from '#kernel';

/** A small seeded generator (mulberry32): the same seed, the same demonstration. */
export class Generator {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to `below` - 1. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  /** Takes one out of what is left, so that nothing is given twice. */
  take<Thing>(left: Thing[]): Thing {
    const [taken] = left.splice(this.below(left.length), 1);
    if (taken === undefined) throw new RangeError('nothing left to take');
    return taken;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => String(this.below(10))).join('');
  }
}

/** Division code 999999 does not exist: whoever meets such a number knows that it is invented. */
const NOWHERE = '999999';

/** 统一社会信用代码 with a right check character: `91` enterprises, `12` public institutions. */
export function inventedUscc(generator: Generator, kind: '91' | '12'): string {
  const body = `${kind}${NOWHERE}MA${generator.digits(7)}`;
  return `${body}${usccCheckCharacter(body) ?? ''}`;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** 公民身份号码 of nobody, with a right check character (GB 11643). */
export function inventedIdNumber(generator: Generator): string {
  const month = String(1 + generator.below(12)).padStart(2, '0');
  const day = String(1 + generator.below(28)).padStart(2, '0');
  const body = `${NOWHERE}${1960 + generator.below(40)}${month}${day}${generator.digits(3)}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + Number(body[index]) * weight, 0);
  return `${body}${CHECKS[sum % 11] ?? ''}`;
}

/** No bank gives numbers that begin with 999. */
export const inventedAccount = (generator: Generator): string => `999${generator.digits(16)}`;
