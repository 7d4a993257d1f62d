import { businessDate } from '#kernel';
import { createRateBook } from '../engine/rate-book.js';
import type { LprRow } from '../engine/types.js';

/**
 * Loan prime rate (贷款市场报价利率, LPR), one row for each monthly publication from 2022-12 to 2024-12: the 20th, or the next
 * working day. Published by the National Interbank Funding Center (全国银行间同业拆借中心) under the authority of the People's
 * Bank of China; the source of each row is the announcement of its day, on the bank's site (货币政策司, 贷款市场报价利率).
 */
export const LPR_ROWS: readonly LprRow[] = [
  row('2022-12-20', '3.65%', '4.30%'),
  row('2023-01-20', '3.65%', '4.30%'),
  row('2023-02-20', '3.65%', '4.30%'),
  row('2023-03-20', '3.65%', '4.30%'),
  row('2023-04-20', '3.65%', '4.30%'),
  row('2023-05-22', '3.65%', '4.30%'),
  row('2023-06-20', '3.55%', '4.20%'),
  row('2023-07-20', '3.55%', '4.20%'),
  row('2023-08-21', '3.45%', '4.20%'),
  row('2023-09-20', '3.45%', '4.20%'),
  row('2023-10-20', '3.45%', '4.20%'),
  row('2023-11-20', '3.45%', '4.20%'),
  row('2023-12-20', '3.45%', '4.20%'),
  row('2024-01-22', '3.45%', '4.20%'),
  row('2024-02-20', '3.45%', '3.95%'),
  row('2024-03-20', '3.45%', '3.95%'),
  row('2024-04-22', '3.45%', '3.95%'),
  row('2024-05-20', '3.45%', '3.95%'),
  row('2024-06-20', '3.45%', '3.95%'),
  row('2024-07-22', '3.35%', '3.85%'),
  row('2024-08-20', '3.35%', '3.85%'),
  row('2024-09-20', '3.35%', '3.85%'),
  row('2024-10-21', '3.10%', '3.60%'),
  row('2024-11-20', '3.10%', '3.60%'),
  row('2024-12-20', '3.10%', '3.60%'),
];

export const lprRates = createRateBook(LPR_ROWS);

function row(published: string, oneYear: string, overFiveYear: string): LprRow {
  const [year, month, day] = published.split('-').map(Number);
  const source = `${year}年${month}月${day}日全国银行间同业拆借中心受权公布贷款市场报价利率（LPR）公告`;
  return { published: businessDate(published), oneYear, overFiveYear, source };
}
