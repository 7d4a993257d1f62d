import type { PartyRow, PaymentRow } from '#read-models';
import type { Reconciliation } from '#runtime';
import { without, yuanOf } from '../lines/wire.js';

/** A payment (拨付) in yuan. Of the account only its fingerprint: the number is read at the party. */
export const paymentView = (
  { total, attempts, reported, ...row }: PaymentRow,
  payee: PartyRow | undefined,
  payeeName: string | null,
) => ({
  ...without(row, 'openedOrdinal'),
  payeeName,
  // Whether the payee has confirmed an account, and finance found it to be the payee's: without both nothing is instructed.
  payeeAccount: payee?.account ? { check: payee.account.check, confirmedAt: payee.account.confirmedAt } : null,
  total: yuanOf(total),
  attempts: attempts.map(({ account, amount, ...attempt }) => ({
    ...attempt,
    amount: yuanOf(amount),
    accountFingerprint: account.fingerprint,
  })),
  reported: reported && { ...reported, amount: yuanOf(reported.amount) },
});

/** What each treasury owes and did, in yuan. */
export const reconciliationView = ({ treasuries, balanced }: Reconciliation) => ({
  balanced,
  treasuries: treasuries.map(({ treasury, kind, lines, payments, balanced, ...sums }) => ({
    treasury,
    kind,
    lines,
    approved: yuanOf(sums.approved),
    notAllotted: yuanOf(sums.notAllotted),
    allotted: yuanOf(sums.allotted),
    instructed: yuanOf(sums.instructed),
    rejected: yuanOf(sums.rejected),
    returned: yuanOf(sums.returned),
    paid: yuanOf(sums.paid),
    reportedDue: yuanOf(sums.reportedDue),
    recovered: yuanOf(sums.recovered),
    payments: {
      count: payments.count,
      total: yuanOf(payments.total),
      returned: yuanOf(payments.returned),
      paid: yuanOf(payments.paid),
      reportedDue: yuanOf(payments.reportedDue),
    },
    balanced,
  })),
});
