import type { Instant } from '#kernel';
import type * as rows from '#read-models';
import type { AsOf, QueueFilter } from './cases.js';
import type { Page, PageRequest } from './page.js';

/** A batch as it stood. What it shows has no ordinals: it is folded from the batch's own stream. */
export interface BatchAsOf extends Omit<rows.BatchRow, 'openedOrdinal'> {
  readonly members: readonly Omit<rows.BatchLineRow, 'addedOrdinal'>[];
}

/** An applicant's claims as they were settled then, under every document family, in the order in which they are taken. */
export interface EntitlementAsOf {
  readonly applicant: string;
  readonly rows: readonly rows.SettlementRow[];
}

/** What an account was allowed then. */
export interface AccountAsOf {
  readonly id: string;
  readonly status: 'active' | 'closed';
  readonly registeredAt: Instant;
  /** The business day in Shanghai that it was. */
  readonly day: string;
  /** Grants that were in force on the day: ids; none of a closed account. */
  readonly held: readonly string[];
  /** Every grant that was recorded by then, ended and future ones included. */
  readonly grants: readonly Omit<rows.GrantRow, 'account' | 'grantedOrdinal'>[];
}

/** What happened to a case after one moment or position, up to and including another. */
export interface CaseChanges {
  readonly events: readonly rows.TimelineRow[];
  /** Claims that are elsewhere than before; `null`: not there. */
  readonly claims: readonly Moved[];
  readonly lines: readonly Moved[];
}

export interface Moved {
  readonly id: string;
  readonly before: rows.Progress | null;
  readonly after: rows.Progress | null;
}

/** `entered`: waits at the end and did not wait for this at the beginning; `left`: the other way round. */
export interface QueueChanges {
  readonly entered: readonly rows.QueueRow[];
  readonly left: readonly rows.QueueRow[];
}

/** By grants: what was given, what was ended, and whether the account was closed. */
export interface AccountChanges {
  readonly granted: AccountAsOf['grants'];
  readonly revoked: AccountAsOf['grants'];
  readonly before: AccountAsOf | null;
  readonly after: AccountAsOf | null;
}

/**
 * The past. Cases, batches, entitlements and accounts are folded from their own streams; a queue costs a streamed pass
 * over the log up to then. `undefined`: there was no such thing then.
 */
export interface PastQueries {
  batchAsOf(id: string, when: AsOf): Promise<BatchAsOf | undefined>;
  entitlementAsOf(applicant: string, when: AsOf): Promise<EntitlementAsOf>;
  accountAsOf(id: string, when: AsOf): Promise<AccountAsOf | undefined>;
  queueAsOf(filter: QueueFilter, when: AsOf, page?: PageRequest): Promise<Page<rows.QueueRow>>;
  caseChanges(application: string, from: AsOf, until: AsOf): Promise<CaseChanges>;
  queueChanges(filter: QueueFilter, from: AsOf, until: AsOf): Promise<QueueChanges>;
  accountChanges(id: string, from: AsOf, until: AsOf): Promise<AccountChanges>;
  /** True when a position is one of this log, and the first does not lie after the second. */
  inOrder(from: AsOf, until: AsOf): Promise<boolean>;
}
