import type { Recorded } from '#domain';
import type { EventStore, Position } from '#event-store';
import type { Instant, StageId, Treasury } from '#kernel';
import type * as rows from '#read-models';

/** `cursor`: as a page before gave it, of the same list and filter. `limit`: 1 to 200, 50 by default. */
export interface PageRequest {
  readonly cursor?: string;
  readonly limit?: number;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; `null` on the last one. */
  readonly next: string | null;
}

/** CURSOR_INVALID: not a cursor of this list and filter. LIMIT_INVALID: not a whole number from 1 to 200. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(readonly code: 'CURSOR_INVALID' | 'LIMIT_INVALID') {
    super(code);
  }
}

export interface ProgressCount extends rows.Progress {
  readonly count: number;
}

export type CaseStatus = 'draft' | 'withdrawn' | 'returned' | 'inProgress' | 'finished';

/** A case with what its claims say. `overall`: `returned` when something waits for the applicant. */
export interface CaseView extends rows.CaseRow {
  readonly overall: CaseStatus;
  readonly counts: readonly ProgressCount[];
}

export interface QueueFilter {
  readonly stage: StageId;
  readonly kind?: rows.QueueRow['kind'];
  /** Stamp organisation; department key; applicant for `declaration`. */
  readonly organisation?: string;
  readonly round?: string;
}

export interface QueueCount {
  readonly stage: StageId;
  readonly kind: rows.QueueRow['kind'];
  readonly count: number;
}

export type LineFilter =
  | { readonly round: string; readonly stage?: StageId }
  | { readonly batch: string }
  | { readonly notice: string }
  | { readonly stage: StageId }
  | { readonly applicant: string }
  | { readonly claim: string }
  | { readonly application: string };

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

export interface HistoryEntry {
  readonly row: rows.TimelineRow;
  /** The full event, in its newest shape. */
  readonly recorded: Recorded;
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

/** A case as it stood. */
export interface CaseAsOf {
  readonly case: CaseView;
  readonly claims: readonly rows.ClaimRow[];
  readonly lines: readonly rows.LineRow[];
  readonly settlements: readonly rows.SettlementRow[];
  readonly traces: readonly rows.TraceRow[];
  readonly timeline: readonly rows.TimelineRow[];
}

/** `now`: as the read models stand. `moment`: business time, by the running maximum over the log. */
export type AsOf = 'now' | { readonly position: Position } | { readonly moment: Instant };

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

/** Cases, claims and what waits. `undefined`: there is none. */
export interface CaseQueries {
  case(id: string): CaseView | undefined;
  casesOfApplicant(applicant: string, page?: PageRequest): Page<CaseView>;
  casesOfRound(round: string, page?: PageRequest): Page<CaseView>;
  claim(id: string): rows.ClaimRow | undefined;
  claimsOfApplication(application: string, page?: PageRequest): Page<rows.ClaimRow>;
  queue(filter: QueueFilter, page?: PageRequest): Page<rows.QueueRow>;
  queueCounts(filter?: { readonly organisation?: string; readonly round?: string }): readonly QueueCount[];
  timeline(application: string, page?: PageRequest): Page<rows.TimelineRow>;
  history(application: string, page?: PageRequest): Promise<Page<HistoryEntry>>;
  /** `undefined`: there was no such case then. */
  asOf(application: string, when: AsOf): Promise<CaseAsOf | undefined>;
  /** Claims of one applicant under one document family, in the order in which they are taken. */
  entitlement(family: string, applicant: string, page?: PageRequest): Page<rows.SettlementRow>;
  entitlementsOfApplicant(applicant: string, page?: PageRequest): Page<rows.SettlementRow>;
  settlement(claim: string): rows.SettlementRow | undefined;
  /** Of the last settlement, or of a numbered one. */
  trace(claim: string, settlement?: number): rows.TraceRow | undefined;
  line(id: string): rows.LineRow | undefined;
  lines(filter: LineFilter, page?: PageRequest): Page<rows.LineRow>;
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

export interface DirectoryQueries {
  party(id: string): rows.PartyRow | undefined;
  /** Those that exist, in no particular order. At most 200 ids. */
  parties(ids: readonly string[]): readonly rows.PartyRow[];
  allParties(page?: PageRequest): Page<rows.PartyRow>;
  partyByUscc(uscc: string): rows.PartyRow | undefined;
  organisation(id: string): rows.OrganisationRow | undefined;
  organisations(page?: PageRequest): Page<rows.OrganisationRow>;
  departmentByKey(key: string): rows.OrganisationRow | undefined;
  account(id: string): rows.AccountRow | undefined;
  accounts(page?: PageRequest): Page<rows.AccountRow>;
  grantsOfAccount(account: string, page?: PageRequest): Page<rows.GrantRow>;
  grantsOfOrganisation(organisation: string, page?: PageRequest): Page<rows.GrantRow>;
  round(id: string): rows.RoundRow | undefined;
  rounds(page?: PageRequest): Page<rows.RoundRow>;
  publications(policy: string, page?: PageRequest): Page<rows.PublicationRow>;
  readings(policy: string, page?: PageRequest): Page<rows.ReadingRow>;
  indicators(policy: string, page?: PageRequest): Page<rows.IndicatorRow>;
  panel(id: string): rows.PanelRow | undefined;
  panelsOfRound(round: string, page?: PageRequest): Page<rows.PanelRow>;
  panelEntries(panel: string, page?: PageRequest): Page<rows.PanelEntryRow>;
}

export interface ReadModels extends CaseQueries, MoneyQueries, DirectoryQueries, PastQueries {}

/** An event that a projection could not take: its rows stayed as they were, everything else went on. */
export interface ParkedProjection {
  readonly projection: string;
  readonly ordinal: number;
  readonly position: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly error: string;
}

export interface ProjectorHealth {
  readonly status: 'stopped' | 'building' | 'catchingUp' | 'live' | 'failing';
  readonly events: number;
  readonly parkedCount: number;
  /** The first hundred. */
  readonly parked: readonly ParkedProjection[];
  /** Of the last failure of the subscription, until it works again. */
  readonly lastError: string | null;
}

export interface Lag {
  readonly position: Position | null;
  readonly head: Position | null;
  readonly behind: boolean;
}

/** What a batch changed. `all`: the read models were made anew, and anything may be different. */
export interface Change {
  /** Of the batch's last event: the read models hold it. `null`: the log is empty. */
  readonly position: Position | null;
  readonly topics: ReadonlySet<string> | 'all';
}
export type ChangeListener = (change: Change) => void;

/** Waits outside of business time; resolves early, and does not reject, when the signal aborts. */
export type Wait = (millis: number, signal: AbortSignal) => Promise<void>;

export interface ProjectorOptions {
  readonly store: EventStore;
  /** Where `read-models.sqlite` lies. Made when it is not there. */
  readonly folder: string;
  readonly wait: Wait;
  readonly log?: (level: 'info' | 'warn' | 'error', message: string, details: object) => void;
  readonly projections?: readonly rows.Projection[];
  /** Events a transaction when building; 500 by default. */
  readonly buildBatch?: number;
  /** Events after which a build leaves writing to a thread of its own; 5,000 by default. */
  readonly threadAfter?: number;
  /** Events a transaction when live; the store's default otherwise. */
  readonly liveBatch?: number;
  /** When live: pause after a batch, in which events gather for the next; `waitFor` and `takeGathered` end it. None by default. */
  readonly gatherMillis?: number;
  /** Rows kept parsed between batches; 5,000 by default, 6,000 when building. Twice as many at most. */
  readonly cachedRows?: number;
  /** Labelled points at which a test may kill the process. */
  readonly at?: (label: string) => void;
}

export interface Projector extends ReadModels {
  /** Builds or catches up, then follows. Resolves when everything up to the head was taken. */
  start(): Promise<void>;
  /** Of the last event taken. */
  position(): Position | null;
  /** Of the last event that is no housekeeping, and that the read models hold; `null`: there is none, or they are being made. */
  lastTold(): Position | null;
  /** True once everything up to the position is in the read models; false when the time is over or it was closed. */
  waitFor(position: Position, timeoutMs: number): Promise<boolean>;
  /** Tells of every batch that changed rows, after it was written; answers how to stop listening. */
  onChange(listener: ChangeListener): () => void;
  /** Before a read: takes at once what gathers in a pause; without a pause it does nothing. Never rejects for a failing disk. */
  takeGathered(): Promise<void>;
  lag(): Promise<Lag>;
  health(): ProjectorHealth;
  /** All of them, in the order of the log. */
  parked(): readonly ParkedProjection[];
  /** Drops everything and builds it from the log again. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}
