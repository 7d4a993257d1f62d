import { describe, expect, test } from '@jest/globals';
import { businessDate } from '#kernel';
import { createRateBook } from '../src/engine/rate-book.js';
import type { LprRow } from '../src/engine/types.js';
import { noting, ratesAsUsed } from '../src/engine/used-rates.js';
import { LPR_ROWS, lprRates, lprRatesWith } from '../src/rates/lpr.js';

const rate = (day: string, tenor: '1Y' | '5Y+' = '1Y') => lprRates.lprOn(businessDate(day), tenor)?.text;

describe('the LPR series', () => {
  test('one publication a month since August 2019, on the 20th or the next working day, each with its source', () => {
    expect(LPR_ROWS[0]!.published).toBe('2019-08-20');
    LPR_ROWS.forEach((row, index) => {
      const month = `${2019 + Math.floor((index + 7) / 12)}-${String(((index + 7) % 12) + 1).padStart(2, '0')}`;
      expect(row.published.slice(0, 7)).toBe(month);
      const day = new Date(`${row.published}T00:00:00Z`);
      // 2021-02-20 was a Saturday on which China worked.
      if (row.published !== '2021-02-20') expect([0, 6]).not.toContain(day.getUTCDay());
      expect(day.getUTCDate()).toBeGreaterThanOrEqual(20);
      expect(day.getUTCDate()).toBeLessThanOrEqual(24);
      expect(row.source).toContain(`${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`);
    });
  });
  test('every change of either rate', () => {
    const changes = (of: (row: LprRow) => string) =>
      LPR_ROWS.filter((row, index) => index === 0 || of(LPR_ROWS[index - 1]!) !== of(row)).map((row) => [
        row.published,
        of(row),
      ]);
    expect(changes((row) => row.oneYear)).toEqual([
      ['2019-08-20', '4.25%'],
      ['2019-09-20', '4.20%'],
      ['2019-11-20', '4.15%'],
      ['2020-02-20', '4.05%'],
      ['2020-04-20', '3.85%'],
      ['2021-12-20', '3.80%'],
      ['2022-01-20', '3.70%'],
      ['2022-08-22', '3.65%'],
      ['2023-06-20', '3.55%'],
      ['2023-08-21', '3.45%'],
      ['2024-07-22', '3.35%'],
      ['2024-10-21', '3.10%'],
      ['2025-05-20', '3.00%'],
    ]);
    expect(changes((row) => row.overFiveYear)).toEqual([
      ['2019-08-20', '4.85%'],
      ['2019-11-20', '4.80%'],
      ['2020-02-20', '4.75%'],
      ['2020-04-20', '4.65%'],
      ['2022-01-20', '4.60%'],
      ['2022-05-20', '4.45%'],
      ['2022-08-22', '4.30%'],
      ['2023-06-20', '4.20%'],
      ['2024-02-20', '3.95%'],
      ['2024-07-22', '3.85%'],
      ['2024-10-21', '3.60%'],
      ['2025-05-20', '3.50%'],
    ]);
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
    expect(rate('2019-08-19')).toBeUndefined();
    expect(rate('2019-08-20')).toBe('4.25%');
    expect(rate('2026-09-19')).toBe('3.00%');
    expect(rate('2026-09-20')).toBeUndefined();
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
    expect(changes('2026-08-01', '2026-09-20')).toBeUndefined();
    expect(changes('2019-08-01', '2020-01-20')).toBeUndefined();
  });
});

test('rows out of order are no series', () => {
  expect(() => createRateBook([LPR_ROWS[1]!, LPR_ROWS[0]!])).toThrow('out of order');
  expect(() => createRateBook([])).toThrow('without rows');
});

const registered = (published: string, oneYear: string): LprRow => ({
  published: businessDate(published),
  oneYear,
  overFiveYear: '3.40%',
  source: '公告',
});

describe('registered rows', () => {
  const book = lprRatesWith([registered('2026-09-21', '2.90%')]);
  test('continue the series: the former rate until they are published, and no longer than to the next publication', () => {
    const on = (day: string) => book.lprOn(businessDate(day), '1Y')?.text;
    expect(['2026-09-20', '2026-09-21', '2026-10-19', '2026-10-20'].map(on)).toEqual([
      '3.00%',
      '2.90%',
      '2.90%',
      undefined,
    ]);
  });
  test('a row that the release has by now changes nothing', () => {
    expect(lprRatesWith([registered('2026-08-20', '9.90%')])).toBe(lprRates);
  });
});

describe('what a settlement looked up', () => {
  const day = businessDate('2023-06-25');
  test('is nothing as long as it asked nothing', () => {
    expect(noting(lprRates).used()).toBeUndefined();
  });
  test('answers the same again, from its rows alone', () => {
    const { rates, used } = noting(lprRates);
    const asked = (book: typeof rates) => [
      book.lprOn(day, '1Y'),
      book.lprBetween(businessDate('2024-06-25'), businessDate('2024-11-25'), '5Y+'),
      book.lprOn(businessDate('2026-09-20'), '1Y'),
    ];
    const then = asked(rates);
    const recorded = JSON.parse(JSON.stringify(used())) as NonNullable<ReturnType<typeof used>>;
    expect(recorded.rows.map((row) => row.published)).toEqual([
      '2023-06-20',
      '2024-06-20',
      '2024-07-22',
      '2024-08-20',
      '2024-09-20',
      '2024-10-21',
      '2024-11-20',
    ]);
    expect(asked(ratesAsUsed(recorded))).toEqual(then);
  });
  test('an answer outside the series stays outside when the series has grown', () => {
    const { rates, used } = noting(lprRates);
    rates.lprOn(businessDate('2026-09-20'), '1Y');
    expect(used()?.rows).toEqual([]);
    expect(ratesAsUsed(used()!).lprOn(businessDate('2026-09-20'), '1Y')).toBeUndefined();
  });
});
