import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fen } from './money.js';
import {
  bps,
  compareRatio,
  floorToFen,
  ONE,
  parsePercent,
  percent,
  plus,
  ratio,
  ratioOfFen,
  roundHalfUpToFen,
  times,
} from './ratio.js';

const whole = fc.bigInt({ min: 0n, max: 10n ** 15n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });

describe('rounding to fen, once', () => {
  it.each([
    [ratio(1, 2), 1],
    [ratio(3, 2), 2],
    [ratio(5, 2), 3],
    [ratio(49, 100), 0],
    [ratio(499_999, 1_000_000), 0],
    [ratio(1, 3), 0],
    [ratio(2, 3), 1],
    [ratio(0), 0],
    [ratio(7), 7],
  ])('%p goes to %i: the nearest, a half up', (value, expected) => {
    expect(roundHalfUpToFen(value)).toBe(expected);
  });

  it.each([
    [ratio(1, 2), 0],
    [ratio(199, 100), 1],
    [ratio(2), 2],
  ])('%p is cut to %i', (value, expected) => {
    expect(floorToFen(value)).toBe(expected);
  });

  it('half up is within half a fen, and exactly a half goes up', () => {
    fc.assert(
      fc.property(whole, positive, (n, d) => {
        fc.pre(n / d < 9_000_000_000_000_000n);
        const rounded = BigInt(roundHalfUpToFen({ n, d }));
        const twiceDistance = 2n * (rounded * d - n);
        expect(twiceDistance > -d && twiceDistance <= d).toBe(true);
      }),
    );
  });

  it('the cut is the whole part', () => {
    fc.assert(
      fc.property(whole, positive, (n, d) => {
        const cut = BigInt(floorToFen({ n, d }));
        expect(cut * d <= n && n < (cut + 1n) * d).toBe(true);
      }),
    );
  });

  it('no negative amount is rounded, and none beyond the safe range', () => {
    expect(() => roundHalfUpToFen(ratio(-1, 2))).toThrow('negative');
    expect(() => floorToFen(ratio(-1))).toThrow('negative');
    expect(() => roundHalfUpToFen(ratio(2n ** 53n))).toThrow('not whole fen');
  });
});

describe('exact ratios', () => {
  it('the denominator is positive and never zero', () => {
    expect(ratio(1, -2)).toEqual({ n: -1n, d: 2n });
    expect(() => ratio(1, 0)).toThrow('denominator 0');
  });

  it('a tenth and two tenths are three tenths', () => {
    expect(compareRatio(plus(ratio(1, 10), ratio(2, 10)), ratio(3, 10))).toBe(0);
  });

  it('15 % of an LPR of 3.45 % on 300万元 is 15,525 yuan to the fen', () => {
    const lpr = parsePercent('3.45%')!;
    expect(roundHalfUpToFen(times(ratioOfFen(fen(300_000_000)), times(lpr, bps(1500))))).toBe(1_552_500);
  });

  it('compares as cross products do', () => {
    fc.assert(
      fc.property(whole, positive, whole, positive, (a, b, c, d) => {
        const expected = a * d < c * b ? -1 : a * d > c * b ? 1 : 0;
        expect(compareRatio(ratio(a, b), ratio(c, d))).toBe(expected);
      }),
    );
  });

  it('a sum and a product are what whole numbers say', () => {
    fc.assert(
      fc.property(whole, positive, whole, positive, (a, b, c, d) => {
        expect(compareRatio(plus(ratio(a, b), ratio(c, d)), ratio(a * d + c * b, b * d))).toBe(0);
        expect(compareRatio(times(ratio(a, b), ratio(c, d)), ratio(a * c, b * d))).toBe(0);
      }),
    );
  });

  it('percent and basis points', () => {
    expect(compareRatio(percent(100), ONE)).toBe(0);
    expect(compareRatio(percent(15), bps(1500))).toBe(0);
  });
});

describe('reading a percentage', () => {
  it.each([
    ['3.45%', ratio(345, 10_000)],
    ['0%', ratio(0)],
    ['100%', ONE],
    ['4.250000%', ratio(425, 10_000)],
  ])('%s', (text, expected) => {
    expect(compareRatio(parsePercent(text)!, expected)).toBe(0);
  });

  it.each(['3.45', '3,45%', '-1%', '3.%', '.5%', '03%', '3.4567890%', '1e1%', '３%', ' 3%', '3% ', '', 3, null])(
    '%j is none',
    (text) => {
      expect(parsePercent(text)).toBeUndefined();
    },
  );
});
