import { assert } from './assert.js';
import { fen, type Fen } from './money.js';

/** An exact rational; the denominator is positive. Rates and shares are ratios until the one named rounding. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export function ratio(n: bigint | number, d: bigint | number = 1n): Ratio {
  const numerator = BigInt(n);
  const denominator = BigInt(d);
  assert(denominator !== 0n, 'a ratio with denominator 0');
  return denominator < 0n ? { n: -numerator, d: -denominator } : { n: numerator, d: denominator };
}

export const ONE: Ratio = ratio(1n);
/** Basis points: bps(1500) is 15 %. */
export const bps = (value: number): Ratio => ratio(BigInt(value), 10_000n);
export const percent = (value: number): Ratio => ratio(BigInt(value), 100n);
export const times = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d });
export const plus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const compareRatio = (a: Ratio, b: Ratio): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const ratioOfFen = (value: Fen): Ratio => ({ n: BigInt(value), d: 1n });

const PERCENT = /^(0|[1-9][0-9]{0,3})(?:\.([0-9]{1,6}))?%$/;

/** "3.45%" as an exact ratio; `undefined` for anything else. */
export function parsePercent(text: unknown): Ratio | undefined {
  if (typeof text !== 'string') return undefined;
  const match = PERCENT.exec(text);
  if (!match) return undefined;
  const decimals = match[2] ?? '';
  return { n: BigInt(match[1]! + decimals), d: 100n * 10n ** BigInt(decimals.length) };
}

/** Nearest whole fen, a half goes up. The only rounding for awards unless a reading names another. Non-negative only. */
export function roundHalfUpToFen(value: Ratio): Fen {
  assert(value.n >= 0n, 'rounding a negative amount');
  return fen(Number((2n * value.n + value.d) / (2n * value.d)));
}

/** Cut to whole fen. Non-negative only. */
export function floorToFen(value: Ratio): Fen {
  assert(value.n >= 0n, 'rounding a negative amount');
  return fen(Number(value.n / value.d));
}
