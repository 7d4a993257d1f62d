import { assert, businessDate, parsePercent, type BusinessDate, type Ratio } from '#kernel';
import type { LprRow, RateBook } from './types.js';

interface Quote {
  readonly from: BusinessDate;
  readonly rate: Ratio;
  readonly text: string;
  readonly source: string;
}

/**
 * A rate book over published rows. It answers for days from the first publication up to the day before the 20th of the month
 * after the last one: from then on a newer rate may be in force that the series does not know. Throws on rows that are no series.
 * `covered`: the days it answers for where its rows are an excerpt of a longer series.
 */
export function createRateBook(rows: readonly LprRow[], covered?: Pick<RateBook, 'from' | 'before'>): RateBook {
  assert(rows.length > 0, 'a rate series without rows');
  rows.forEach((row, index) => {
    assert(index === 0 || rows[index - 1]!.published < row.published, `rows out of order: ${row.published}`);
  });
  const { from: first, before: end } = covered ?? {
    from: rows[0]!.published,
    before: nextPublication(rows.at(-1)!.published),
  };
  const series = {
    '1Y': rows.map((row) => quote(row, row.oneYear)),
    '5Y+': rows.map((row) => quote(row, row.overFiveYear)),
  };
  const covers = (day: BusinessDate): boolean => day >= first && day < end;
  return {
    from: first,
    before: end,
    rowsBetween: (from, until) => rows.slice(indexOn(rows, from), indexOn(rows, until) + 1),
    lprOn(day, tenor) {
      return covers(day) ? series[tenor][indexOn(rows, day)] : undefined;
    },
    lprBetween(from, until, tenor) {
      if (!covers(from) || !covers(until) || until < from) return undefined;
      const quotes = series[tenor].slice(indexOn(rows, from), indexOn(rows, until) + 1);
      // A publication that repeats the rate changes nothing.
      return quotes
        .filter((one, index) => index === 0 || one.text !== quotes[index - 1]!.text)
        .map((one, index) => (index === 0 ? { ...one, from } : one));
    },
  };
}

function quote(row: LprRow, percent: string): Quote {
  const rate = parsePercent(percent);
  assert(rate !== undefined, `not a rate: ${percent}`);
  return { from: row.published, rate, text: percent, source: row.source };
}

/** Last row published on or before the day; the caller has checked that there is one. */
function indexOn(rows: readonly LprRow[], day: BusinessDate): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle]!.published <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rates are published on the 20th, or on the next working day: the first day on which a newer one may be in force. */
export function nextPublication(last: BusinessDate): BusinessDate {
  const year = Number(last.slice(0, 4));
  const month = Number(last.slice(5, 7));
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return businessDate(`${next}-20`);
}
