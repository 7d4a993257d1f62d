import type { BusinessDate } from '#kernel';
import { createRateBook } from './rate-book.js';
import type { LprRow, RateBook } from './types.js';

/** What a settlement looked up in the series, as it is recorded with the amount: enough to find the same again, for ever. */
export interface UsedRates {
  /** The series answered for days from this one … */
  readonly from: BusinessDate;
  /** … up to the day before this one. */
  readonly before: BusinessDate;
  /** The rows that were looked up, in order. Empty: what was asked lay outside. */
  readonly rows: readonly LprRow[];
}

/** A rate book that notes what is asked of it. `used` is undefined while nothing was. */
export function noting(book: RateBook): { readonly rates: RateBook; used(): UsedRates | undefined } {
  const rows = new Map<string, LprRow>();
  let asked = false;
  const note = (from: BusinessDate, until: BusinessDate, found: boolean): void => {
    asked = true;
    if (found) for (const row of book.rowsBetween(from, until)) rows.set(row.published, row);
  };
  return {
    rates: {
      ...book,
      lprOn(day, tenor) {
        const found = book.lprOn(day, tenor);
        note(day, day, found !== undefined);
        return found;
      },
      lprBetween(from, until, tenor) {
        const found = book.lprBetween(from, until, tenor);
        note(from, until, found !== undefined);
        return found;
      },
    },
    used() {
      if (!asked) return undefined;
      const inOrder = [...rows.values()].toSorted((a, b) => (a.published < b.published ? -1 : 1));
      return { from: book.from, before: book.before, rows: inOrder };
    },
  };
}

/** The rate book of a settlement as recorded: it answers as the whole series did then, for what was asked then. */
export function ratesAsUsed({ from, before, rows }: UsedRates): RateBook {
  if (rows.length > 0) return createRateBook(rows, { from, before });
  return { from, before, rowsBetween: () => [], lprOn: () => undefined, lprBetween: () => undefined };
}
