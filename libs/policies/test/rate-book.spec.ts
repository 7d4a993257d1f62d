import { describe, expect, test } from '@jest/globals';
import { businessDate } from '#kernel';
import { createRateBook } from '../src/engine/rate-book.js';
import { LPR_ROWS, lprRates } from '../src/rates/lpr.js';

const rate = (day: string, tenor: '1Y' | '5Y+' = '1Y') => lprRates.lprOn(businessDate(day), tenor)?.text;

describe('the LPR series', () => {
  test('one publication a month from 2022-12 to 2024-12, on the 20th or the next working day, each with its source', () => {
    expect(LPR_ROWS).toHaveLength(25);
    LPR_ROWS.forEach((row, index) => {
      const month = `${2022 + Math.floor((index + 11) / 12)}-${String(((index + 11) % 12) + 1).padStart(2, '0')}`;
      expect(row.published.slice(0, 7)).toBe(month);
      const day = new Date(`${row.published}T00:00:00Z`);
      expect([0, 6]).not.toContain(day.getUTCDay());
      expect(day.getUTCDate()).toBeGreaterThanOrEqual(20);
      expect(day.getUTCDate()).toBeLessThanOrEqual(22);
      expect(row.source).toContain(`${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`);
    });
  });
  test('the latest on or before the day', () => {
    expect(rate('2023-06-19')).toBe('3.65%');
    expect(rate('2023-06-20')).toBe('3.55%');
    expect(rate('2023-08-20')).toBe('3.55%');
    expect(rate('2023-08-21')).toBe('3.45%');
    expect(rate('2024-02-19', '5Y+')).toBe('4.20%');
    expect(rate('2024-02-20', '5Y+')).toBe('3.95%');
    expect(rate('2024-10-21', '5Y+')).toBe('3.60%');
  });
  test('outside the series there is no rate', () => {
    expect(rate('2022-12-19')).toBeUndefined();
    expect(rate('2022-12-20')).toBe('3.65%');
    expect(rate('2025-01-19')).toBe('3.10%');
    expect(rate('2025-01-20')).toBeUndefined();
  });
});

describe('changes between two days', () => {
  const changes = (from: string, until: string) =>
    lprRates.lprBetween(businessDate(from), businessDate(until), '1Y')?.map((one) => [one.from, one.text]);
  test('first the one in force, then what differs', () => {
    expect(changes('2023-06-01', '2023-08-21')).toEqual([
      ['2023-06-01', '3.65%'],
      ['2023-06-20', '3.55%'],
      ['2023-08-21', '3.45%'],
    ]);
    expect(changes('2023-09-01', '2024-07-21')).toEqual([['2023-09-01', '3.45%']]);
  });
  test('not beyond the series', () => {
    expect(changes('2024-12-01', '2025-01-20')).toBeUndefined();
    expect(changes('2022-12-01', '2023-01-20')).toBeUndefined();
  });
});

test('rows out of order are no series', () => {
  expect(() => createRateBook([LPR_ROWS[1]!, LPR_ROWS[0]!])).toThrow('out of order');
  expect(() => createRateBook([])).toThrow('without rows');
});
