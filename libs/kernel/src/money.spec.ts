import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addFen,
  fen,
  formatYuan,
  fromFenText,
  maxFen,
  minFen,
  parseYuan,
  subtractFen,
  sumFen,
  toFenText,
  wan,
  yuan,
} from './money.js';

describe('reading yuan', () => {
  it.each([
    ['0', 0],
    ['0.00', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['1', 100],
    ['1234.5', 123_450],
    ['1234.50', 123_450],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%s is %i fen', (text, value) => {
    expect(parseYuan(text)).toBe(value);
  });

  it.each([
    ['three decimals', '1.005'],
    ['three decimals, the last a zero', '1.000'],
    ['an exponent', '1e3'],
    ['an exponent in capitals', '1E3'],
    ['a minus sign', '-1'],
    ['a plus sign', '+1'],
    ['full-width digits', '１２３'],
    ['a full-width point', '1．5'],
    ['Arabic-Indic digits', '١٢٣'],
    ['leading zeros', '007'],
    ['two zeros', '00'],
    ['separators', '1,234.50'],
    ['full-width separators', '1，234'],
    ['underscores', '1_000'],
    ['a space before', ' 1'],
    ['a space after', '1 '],
    ['a line break after', '1\n'],
    ['a currency sign', '¥1'],
    ['a unit', '1元'],
    ['hexadecimal', '0x10'],
    ['no digits before the point', '.5'],
    ['no digits after the point', '1.'],
    ['two points', '1.2.3'],
    ['nothing', ''],
    ['not a number', 'NaN'],
    ['infinity', 'Infinity'],
    ['one fen beyond the safe range', '90071992547409.92'],
    ['far beyond the safe range', '9999999999999999'],
    ['a number, not text', 1],
    ['null', null],
    ['undefined', undefined],
    ['an array', ['1']],
    ['an object that prints as digits', { toString: () => '1' }],
  ])('%s is refused', (_, text) => {
    expect(parseYuan(text)).toBeUndefined();
  });

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(parseYuan(formatYuan(fen(value)))).toBe(value);
      }),
    );
  });

  it('takes nothing that it would have to round', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        const text = String(value);
        const read = parseYuan(text);
        if (read !== undefined) expect(Number(text)).toBe(read / 100);
      }),
    );
  });
});

describe('writing yuan', () => {
  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [10, '0.10'],
    [100, '1.00'],
    [-1, '-0.01'],
    [-12_345, '-123.45'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('%i fen is %s', (value, text) => {
    expect(formatYuan(fen(value))).toBe(text);
  });
});

describe('fen', () => {
  it.each([0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])('%d is no whole fen', (value) => {
    expect(() => fen(value)).toThrow('not whole fen');
  });

  it('knows no minus zero', () => {
    expect(Object.is(fen(-0), 0)).toBe(true);
  });

  it('stays in the safe range', () => {
    const most = fen(Number.MAX_SAFE_INTEGER);
    expect(() => addFen(most, fen(1))).toThrow('not whole fen');
    expect(() => subtractFen(fen(-Number.MAX_SAFE_INTEGER), fen(1))).toThrow('not whole fen');
    expect(() => sumFen([most, most])).toThrow('not whole fen');
  });

  it('counts in 万元 and in yuan', () => {
    expect(wan(1)).toBe(1_000_000);
    expect(wan(0.5)).toBe(500_000);
    expect(wan(1.15)).toBe(1_150_000);
    expect(yuan(3)).toBe(300);
  });

  it('adds, subtracts and compares', () => {
    expect(sumFen([])).toBe(0);
    expect(sumFen([fen(1), fen(2), fen(3)])).toBe(6);
    expect(subtractFen(fen(1), fen(3))).toBe(-2);
    expect([minFen(fen(1), fen(2)), maxFen(fen(1), fen(2))]).toEqual([1, 2]);
  });
});

describe('fen as text in events', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(fromFenText(toFenText(fen(value)))).toBe(value);
      }),
    );
  });

  it.each(['', '1.0', '01', '+1', ' 1', '1e3', '--1', '１'])('%j is no fen text', (text) => {
    expect(() => fromFenText(text)).toThrow('not fen text');
  });

  it('beyond the safe range is an altered log', () => {
    expect(() => fromFenText('9007199254740992')).toThrow('not whole fen');
  });
});
