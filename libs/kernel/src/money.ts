import { AssertionFailed } from './assert.js';

/** Whole fen (分). A safe integer; never a fraction, never a float of yuan. */
export type Fen = number & { readonly __unit: 'fen' };

/** Money inside an event body or on the wire between our own parts: decimal digits of whole fen. */
export type FenText = string;

export const ZERO: Fen = 0 as Fen;

/** Brands a whole number of fen. Throws (our bug) on fractions and on values beyond the safe range. */
export function fen(value: number): Fen {
  // The words are made only when they are needed: every amount passes here.
  if (!Number.isSafeInteger(value)) throw new AssertionFailed(`not whole fen in the safe range: ${value}`);
  return (value === 0 ? 0 : value) as Fen;
}

/** 1 万元 = 10,000 yuan = 1,000,000 fen. */
export const wan = (value: number): Fen => fen(Math.round(value * 1_000_000));
export const yuan = (value: number): Fen => fen(value * 100);

export const addFen = (a: Fen, b: Fen): Fen => fen(a + b);
export const subtractFen = (a: Fen, b: Fen): Fen => fen(a - b);
export const minFen = (a: Fen, b: Fen): Fen => (a < b ? a : b);
export const maxFen = (a: Fen, b: Fen): Fen => (a > b ? a : b);
export const sumFen = (parts: Iterable<Fen>): Fen => {
  let total = 0;
  for (const part of parts) total += part;
  return fen(total);
};

const YUAN = /^(0|[1-9][0-9]{0,15})(?:\.([0-9]{1,2}))?$/;

/**
 * Reads an amount in yuan as people and files write it: ASCII digits, at most two decimals, no sign, no exponent, no
 * separators. Anything else, and anything beyond the safe range, is `undefined`: refused, never rounded.
 */
export function parseYuan(text: unknown): Fen | undefined {
  if (typeof text !== 'string') return undefined;
  const match = YUAN.exec(text);
  if (!match) return undefined;
  const value = BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? fen(Number(value)) : undefined;
}

/** "1234.50": always two decimals, no separators. */
export function formatYuan(value: Fen): string {
  const size = Math.abs(value);
  const cents = size % 100;
  return `${value < 0 ? '-' : ''}${(size - cents) / 100}${CENTS[cents]!}`;
}

/** ".00" to ".99" */
const CENTS: readonly string[] = Array.from({ length: 100 }, (_, cents) => `.${String(cents).padStart(2, '0')}`);

export const toFenText = (value: Fen): FenText => String(value);

const FEN_TEXT = /^-?(0|[1-9][0-9]*)$/;

/** Reads what `toFenText` wrote. Throws (our bug, or an altered log) on anything else. */
export function fromFenText(text: FenText): Fen {
  if (!FEN_TEXT.test(text)) throw new AssertionFailed(`not fen text: ${text}`);
  return fen(Number(text));
}
