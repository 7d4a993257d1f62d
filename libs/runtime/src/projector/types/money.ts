import type { Treasury } from '#kernel';
import type * as rows from '#read-models';
import type { Page, PageRequest } from './page.js';

export type PaymentFilter =
  | { readonly run: string; readonly status?: rows.PaymentRow['status']; readonly treasury?: Treasury }
  | { readonly payee: string };

/** `name`: a part of an enterprise's name; natural persons are never found by it. */
export interface AwardFilter {
  readonly policy?: string;
  readonly year?: number;
  readonly uscc?: string;
  readonly name?: string;
}

/** Fen text; a treasury's shares of lines, by how far they are. */
export interface TreasuryReconciliation {
  readonly treasury: Treasury;
  readonly kind: 'own' | 'dueFrom';
  /** Everything below in sum: approved and not fallen. */
  readonly approved: string;
  readonly notAllotted: string;
  readonly allotted: string;
  readonly instructed: string;
  readonly rejected: string;
  /** Paid, and come back (退回): it is owed again, and back in the treasury. */
  readonly returned: string;
  readonly paid: string;
  readonly reportedDue: string;
  /** Paid, and recovered (追回) from the payee. */
  readonly recovered: string;
  readonly lines: number;
  /** The payments' own sums: open, instructed, rejected, paid, reported. They must equal the lines' side. */
  readonly payments: {
    readonly count: number;
    readonly total: string;
    readonly returned: string;
    readonly paid: string;
    readonly reportedDue: string;
  };
  /** Both sides agree to the fen. */
  readonly balanced: boolean;
}

/** `year`: the budget year of the runs; approved lines that no run has taken yet are in every year of their policy. */
export type ReconciliationFilter = { readonly run: string } | { readonly policy: string; readonly year?: number };

export interface Reconciliation {
  readonly treasuries: readonly TreasuryReconciliation[];
  readonly balanced: boolean;
}

export interface MoneyQueries {
  batch(id: string): rows.BatchRow | undefined;
  batches(filter?: { readonly round?: string }, page?: PageRequest): Page<rows.BatchRow>;
  batchLines(batch: string, page?: PageRequest): Page<rows.BatchLineRow>;
  notice(id: string): rows.NoticeRow | undefined;
  notices(filter?: { readonly status?: 'open' | 'closed' }, page?: PageRequest): Page<rows.NoticeRow>;
  objection(id: string): rows.ObjectionRow | undefined;
  objections(notice: string, page?: PageRequest): Page<rows.ObjectionRow>;
  payment(id: string): rows.PaymentRow | undefined;
  payments(filter: PaymentFilter, page?: PageRequest): Page<rows.PaymentRow>;
  paymentLines(payment: string, page?: PageRequest): Page<rows.PaymentLineRow>;
  paymentRun(id: string): rows.PaymentRunRow | undefined;
  paymentRuns(page?: PageRequest): Page<rows.PaymentRunRow>;
  reconciliation(filter: ReconciliationFilter): Reconciliation;
  /** Published results, the earliest first. */
  awards(filter?: AwardFilter, page?: PageRequest): Page<rows.AwardRow>;
}
