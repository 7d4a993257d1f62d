import type { Recorded } from '#domain';
import type { Position } from '#event-store';
import type { Instant, StageId } from '#kernel';
import type * as rows from '#read-models';
import type { Page, PageRequest } from './page.js';

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
  readonly item?: string;
  readonly application?: string;
  /** Only what falls due by then. */
  readonly dueUntil?: Instant;
  /** A part of an enterprise's name, or the beginning of its code; natural persons are never found by it. */
  readonly search?: string;
  /** `since` by default, the longest waiting first. What falls never due comes last. */
  readonly sort?: QueueSort;
  readonly descending?: boolean;
}

export type QueueSort = 'since' | 'due' | 'total';

/** How many wait for the same. */
export interface QueueGroup {
  readonly kind: rows.QueueRow['kind'];
  readonly round: string | null;
  readonly policy: string | null;
  readonly item: string | null;
  readonly count: number;
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

export interface HistoryEntry {
  readonly row: rows.TimelineRow;
  /** The full event, in its newest shape. */
  readonly recorded: Recorded;
}

/** `now`: as the read models stand. `moment`: business time, by the running maximum over the log. */
export type AsOf = 'now' | { readonly position: Position } | { readonly moment: Instant };

/** A case as it stood. */
export interface CaseAsOf {
  readonly case: CaseView;
  readonly claims: readonly rows.ClaimRow[];
  readonly lines: readonly rows.LineRow[];
  readonly settlements: readonly rows.SettlementRow[];
  readonly traces: readonly rows.TraceRow[];
  readonly timeline: readonly rows.TimelineRow[];
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
  /** What the queue of a stage consists of. */
  queueGroups(filter: Pick<QueueFilter, 'stage' | 'organisation'>): readonly QueueGroup[];
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
