import { DEFAULT_ORDER, orderOf } from '#domain';
import type { PolicyBook, Text } from '#policies';
import type { BatchLineRow, BatchRow, LineRow } from '#read-models';
import type { ReadModels } from '#runtime';
import { lineHead } from '../lines/line-head.js';
import { without, yuanByTreasury, yuanInAll } from '../lines/wire.js';
import { titlesOf } from '../policies/titles.js';

export interface DecidingBody {
  readonly id: string;
  readonly name: Text;
}

/** `bodies`: who must decide, by name, in the policy's order. Totals are of the lines that stand in it. */
export const batchView = ({ totals, ...row }: BatchRow, models: ReadModels, book: PolicyBook) => ({
  ...without(row, 'openedOrdinal'),
  ...titlesOf(row, models, book),
  bodies: bodiesOf(row, models, book),
  order: row.route === undefined ? DEFAULT_ORDER : (orderOf(row.route) ?? null),
  totals: yuanByTreasury(totals),
  total: yuanInAll(totals),
});

function bodiesOf({ policy, round, requiredBodies }: Omit<BatchRow, 'totals'>, models: ReadModels, book: PolicyBook) {
  const known = book.find(policy, models.round(round)?.policyVersion)?.approvalBodies ?? [];
  return requiredBodies.map(
    (id): DecidingBody => known.find((body) => body.id === id) ?? { id, name: { zh: id, en: id } },
  );
}

/** `of`: what the line is about; `null` while the read models have not taken it yet. */
export const batchLineView = (
  { amounts, ...row }: BatchLineRow,
  line: LineRow | undefined,
  applicantName: string | null,
  book: PolicyBook,
) => ({
  ...without(row, 'addedOrdinal'),
  amounts: yuanByTreasury(amounts),
  total: yuanInAll(amounts),
  of: line?.content ? lineHead(line, line.content, applicantName, book) : null,
});
