import { businessDate } from '#kernel';
import published from '../../data/lpr.json' with { type: 'json' };
import { createRateBook } from '../engine/rate-book.js';
import type { LprRow, RateBook } from '../engine/types.js';

/**
 * Loan prime rate (贷款市场报价利率, LPR): one row for each monthly publication since the reform of August 2019, from
 * `data/lpr.json`, which names the announcement of each row and how it was checked. Later rows are registered by the policy
 * office; see `lprRatesWith`.
 */
export const LPR_ROWS: readonly LprRow[] = published.rows.map(({ published: day, oneYear, overFiveYear, source }) => ({
  published: businessDate(day),
  oneYear,
  overFiveYear,
  source,
}));

export const lprRates = createRateBook(LPR_ROWS);

/** The series of this release, continued by registered rows. Rows that a release has caught up with are the release's. */
export function lprRatesWith(registered: readonly LprRow[]): RateBook {
  const last = LPR_ROWS.at(-1)!.published;
  const later = registered.filter((row) => row.published > last);
  return later.length === 0 ? lprRates : createRateBook([...LPR_ROWS, ...later]);
}

/** The series as it stood when the first versions were frozen: what a release adds later changes no frozen result. */
export const FROZEN_RATES = createRateBook(
  LPR_ROWS.filter((row) => row.published >= '2022-12-20' && row.published <= '2024-12-20'),
);
