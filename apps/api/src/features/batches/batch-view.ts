import { DEFAULT_ORDER, orderOf } from '#domain';
import type { BatchLineRow, BatchRow } from '#read-models';
import { without, yuanByTreasury } from '../lines/wire.js';

export const batchView = ({ totals, ...row }: BatchRow) => ({
  ...without(row, 'openedOrdinal'),
  order: row.route === undefined ? DEFAULT_ORDER : (orderOf(row.route) ?? null),
  totals: yuanByTreasury(totals),
});

export const batchLineView = ({ amounts, ...row }: BatchLineRow) => ({
  ...without(row, 'addedOrdinal'),
  amounts: yuanByTreasury(amounts),
});
