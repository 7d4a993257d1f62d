import { fen, toFenText, TREASURIES, type Treasury } from '#kernel';
import type { PaymentRow, ShareRow } from '#read-models';
import type { Tables } from './tables.js';
import type { Reconciliation, ReconciliationFilter, TreasuryReconciliation } from './types/money.js';

interface Sum<Status> {
  readonly treasury: Treasury;
  readonly kind: 'own' | 'dueFrom';
  readonly status: Status;
  readonly amount: number;
  readonly count: number;
}

/** Lines' side and payments' side by treasury, each summed on its own, and whether they agree to the fen. */
export function reconcile(tables: Tables, filter: ReconciliationFilter): Reconciliation {
  const shares = sums<ShareRow['status']>(tables, 'shares', filter).filter(
    ({ status }) => status !== 'settled' && status !== 'fallen',
  );
  const payments = sums<PaymentRow['status']>(tables, 'payments', filter);
  const treasuries: TreasuryReconciliation[] = [];
  for (const treasury of TREASURIES) {
    for (const kind of ['own', 'dueFrom'] as const) {
      const here = (sum: Sum<string>): boolean => sum.treasury === treasury && sum.kind === kind;
      const [lines, paid] = [shares.filter(here), payments.filter(here)];
      if (lines.length > 0 || paid.length > 0) treasuries.push(treasuryOf(treasury, kind, lines, paid));
    }
  }
  return { treasuries, balanced: treasuries.every((each) => each.balanced) };
}

function treasuryOf(
  treasury: Treasury,
  kind: 'own' | 'dueFrom',
  shares: readonly Sum<ShareRow['status']>[],
  payments: readonly Sum<PaymentRow['status']>[],
): TreasuryReconciliation {
  const share = (status: ShareRow['status']): number => total(shares.filter((sum) => sum.status === status));
  const pay = (status: PaymentRow['status']): number => total(payments.filter((sum) => sum.status === status));
  const taken = total(shares) - share('approved');
  return {
    treasury,
    kind,
    approved: text(total(shares)),
    notAllotted: text(share('approved')),
    allotted: text(share('allotted')),
    instructed: text(share('instructed')),
    rejected: text(share('rejected')),
    returned: text(share('returned')),
    paid: text(share('paid')),
    reportedDue: text(share('reportedDue')),
    recovered: text(share('recovered')),
    lines: shares.reduce((sum, { count }) => sum + count, 0),
    payments: {
      count: payments.reduce((sum, { count }) => sum + count, 0),
      total: text(total(payments)),
      returned: text(pay('returned')),
      paid: text(pay('paid')),
      reportedDue: text(pay('reportedDue')),
    },
    balanced:
      taken === total(payments) &&
      share('returned') === pay('returned') &&
      // What was recovered had been paid, and the payment says so for ever.
      share('paid') + share('recovered') === pay('paid') &&
      share('reportedDue') === pay('reportedDue'),
  };
}

const total = (sums: readonly Sum<string>[]): number => sums.reduce((sum, { amount }) => sum + amount, 0);
const text = (amount: number): string => toFenText(fen(amount));

function sums<Status>(
  tables: Tables,
  table: 'shares' | 'payments',
  filter: ReconciliationFilter,
): readonly Sum<Status>[] {
  const { where, values } = conditions(table, filter);
  const sql = `SELECT treasury, kind, status, sum(amount) AS amount, count(*) AS count FROM "${table}" WHERE ${where}
    GROUP BY treasury, kind, status`;
  return tables.all(sql, ...values).map((row) => ({ ...row }) as unknown as Sum<Status>);
}

/** Shares that no run has taken have no year yet: they are in every year of their policy. */
function conditions(
  table: 'shares' | 'payments',
  filter: ReconciliationFilter,
): { where: string; values: (string | number)[] } {
  if ('run' in filter) return { where: 'run = ?', values: [filter.run] };
  if (filter.year === undefined) return { where: 'policy = ?', values: [filter.policy] };
  const open = table === 'shares' ? ' OR (policy = ? AND year IS NULL)' : '';
  const values = [filter.policy, filter.year, ...(open ? [filter.policy] : [])];
  return { where: `(policy = ? AND year = ?)${open}`, values };
}
