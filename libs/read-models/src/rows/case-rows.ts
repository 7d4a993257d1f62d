import type {
  AmountByTreasury,
  ApplicationState,
  ClaimState,
  Cut,
  LineState,
  MissingItem,
  SettledComponent,
  SettledAnew,
  SettledDifference,
} from '#domain';
import type { Instant, StageId, Treasury } from '#kernel';
import type { TimelineDetails } from '../projections/timeline-details.js';

/** One application (申报): the decider's state without its claims, which have rows of their own. */
export interface CaseRow extends Omit<ApplicationState, 'claims'> {
  readonly id: string;
  readonly createdAt: Instant;
  readonly createdOrdinal: number;
  /** Claims that wait for a stamp now. At most as many as an application may have claims. */
  readonly endorsing: readonly string[];
  /** Organisations whose stamp was ever required: whose queue this case may stand in. */
  readonly everRequired: readonly string[];
  readonly withdrawn: { readonly reason: string; readonly at: Instant } | null;
  readonly lastAt: Instant;
  readonly lastEvent: string;
}

/**
 * Where a claim is, over all streams. Stages 1 to 4: `draft` `waiting` `returned` `refused` `withdrawn`.
 * Settlement: `waiting`, or why there is no line. Approval: `waiting` (for a batch) `inBatch` `rejected` `withdrawn`. Notice: `waiting`
 * `published` `inQuestion` `upheld`. Any: `replaced` (back at settlement, and another amount). Payout: `waiting` `allotted` `instructed` `failed` (by the bank)
 * `paymentReturned` (paid, and come back) `paid` `resultPublished`.
 */
export type ProgressStatus =
  | 'draft'
  | 'waiting'
  | 'returned'
  | 'refused'
  | 'withdrawn'
  | 'nothingDue'
  | 'pendingDecision'
  | 'notComputable'
  | 'notEligible'
  | 'inBatch'
  | 'rejected'
  | 'published'
  | 'inQuestion'
  | 'upheld'
  | 'replaced'
  | 'allotted'
  | 'instructed'
  | 'failed'
  | 'paymentReturned'
  | 'paid'
  | 'resultPublished';

export interface Progress {
  readonly stage: StageId;
  readonly status: ProgressStatus;
}

export interface ReturnEntry {
  readonly stage: StageId;
  readonly organisation: string;
  readonly missing: readonly MissingItem[];
  readonly supplementUntil: Instant | null;
  readonly at: Instant;
  readonly actor: string;
  /** When the applicant sent it back; `null` while it waits. */
  readonly answeredAt: Instant | null;
}

export interface OnSiteEntry {
  readonly panel: string;
  readonly reason: string | null;
  readonly visitedOn: string | null;
  readonly findings: string | null;
  readonly at: Instant;
  readonly actor: string;
}

/** A line as its claim's row shows it. */
export interface ClaimLine extends Progress {
  readonly line: string;
  readonly awardYear: number;
  readonly settlement: string;
  /** Its stages after the settlement, in order. */
  readonly route: readonly StageId[];
  readonly amounts: AmountByTreasury;
  readonly total: string;
}

export interface ClaimSettlement {
  /** How many-eth settlement of this claim; 0 while the first is pending. */
  readonly settlement: number;
  /** Event that settled it; its lines name it too. `null` while pending. */
  readonly eventId: string | null;
  /** That event, and those of later differences (差额): together their lines are the claim's amount. */
  readonly eventIds: readonly string[];
  readonly status: 'pending' | 'payable' | 'nothingDue' | 'pendingDecision' | 'notComputable' | 'notEligible';
  readonly reason: string | null;
  /** Fen text by treasury, over all award years. */
  readonly amounts: AmountByTreasury;
  readonly total: string;
  readonly capped: boolean;
  readonly at: Instant;
  readonly annulled: boolean;
}

/**
 * One claim (申报项目): the decider's `ClaimState` (its `revision` is the ETag) and what later stages made of it.
 * `stage` and `status` are the application's; `progress` is where the claim is over all streams.
 */
export interface ClaimRow extends ClaimState {
  readonly application: string;
  readonly applicant: string;
  readonly round: string;
  readonly policy: string;
  readonly policyVersion: number;
  readonly family: string;
  readonly progress: Progress;
  /** 核减, as verified. */
  readonly cuts: readonly Cut[];
  readonly returns: readonly ReturnEntry[];
  readonly refusal: {
    readonly stage: StageId;
    readonly organisation: string;
    readonly reason: string;
    readonly at: Instant;
    readonly actor: string;
  } | null;
  readonly withdrawal: { readonly reason: string; readonly at: Instant } | null;
  readonly onSiteCheck: OnSiteEntry | null;
  readonly panel: string | null;
  readonly reopened: { readonly reason: string; readonly at: Instant } | null;
  readonly settlement: ClaimSettlement | null;
  readonly lines: readonly ClaimLine[];
}

export interface LinePayment {
  readonly payment: string;
  readonly attempt: number;
  readonly status: 'instructed' | 'failed' | 'paid' | 'returned' | 'recovered';
  readonly amount: string | null;
  readonly paidOn: string | null;
  /** 追回: the day on which it came back from the payee. */
  readonly recoveredOn?: string;
  readonly reason: string | null;
}

/** One line (兑现行): the decider's `LineState` (its `revision` is the ETag), and its payments by treasury. */
export interface LineRow extends LineState {
  readonly id: string;
  readonly progress: Progress;
  readonly payments: Readonly<Partial<Record<Treasury, LinePayment>>>;
  /** The last strike: a deferred line waits for another batch, a rejected one is over. */
  readonly struck: {
    readonly batch: string;
    readonly kind: 'deferred' | 'rejected';
    readonly reason: string;
    readonly at: Instant;
  } | null;
  readonly withdrawal: { readonly reason: string; readonly at: Instant } | null;
  readonly openedAt: Instant;
  readonly openedOrdinal: number;
  readonly resultPublishedOn: string | null;
  readonly lastActor: string;
  readonly lastEvent: string;
  readonly lastAt: Instant;
}

/** A claim in its applicant's entitlement (应奖补金额): pending, or as last settled. One row per claim. */
export interface SettlementRow {
  readonly claim: string;
  readonly application: string;
  readonly applicant: string;
  readonly family: string;
  readonly round: string;
  readonly item: string;
  /** `left`: taken out before it was settled. */
  readonly status: 'pending' | 'left' | 'payable' | 'nothingDue' | 'pendingDecision' | 'notComputable' | 'notEligible';
  /** Order in which claims are taken. */
  readonly submittedAt: Instant;
  readonly ordinal: number;
  readonly enteredAt: Instant;
  /** 0: not settled yet. The trace of each settlement is a `TraceRow` of its own. */
  readonly settlement: number;
  readonly settledAt: Instant | null;
  readonly policy: string;
  readonly policyVersion: number;
  readonly awardYear: number | null;
  readonly components: readonly SettledComponent[];
  readonly total: string;
  readonly capped: boolean;
  readonly reason: string | null;
  /** What stood above a later assessment (追回), by its latest difference. */
  readonly recoverable: readonly SettledComponent[];
  /** Readings (口径) that the amount depends on, with the options used. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** The award counts against caps and 就高不就低. */
  readonly standing: boolean;
  readonly annulled: { readonly line: string; readonly reason: string; readonly at: Instant } | null;
}

/** How one settlement of one claim came about. The awards that stood then are in the event (stream, version). */
export interface TraceRow {
  readonly claim: string;
  readonly application: string;
  readonly settlement: number;
  readonly stream: string;
  readonly version: number;
  readonly eventId: string;
  readonly basis: number;
  readonly at: Instant;
  readonly policy: string;
  readonly policyVersion: number;
  readonly lawDigest: string;
  readonly total: string;
  /** Of a difference: what was assessed anew, what stood of it, and what is to be recovered. Fen text. */
  readonly difference: SettledDifference | null;
  /** Of a claim that was sent back: what was assessed anew, and what became of its lines. Fen text. */
  readonly reread: SettledAnew | null;
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** Reviewer's findings of similarity that name this claim. */
  readonly similar: readonly (readonly string[])[];
  readonly trace: readonly object[];
}

/** One event that concerns an application. Written once, never changed. */
export interface TimelineRow {
  readonly application: string;
  /** Place among all projected events, from 1: the order of the log. */
  readonly ordinal: number;
  /** Opaque; compared by the event store only. */
  readonly position: string;
  readonly stream: string;
  readonly version: number;
  readonly eventId: string;
  readonly type: string;
  readonly stage: StageId;
  /** Business time, and the latest business time of the log up to here ("as of" goes by it). */
  readonly at: Instant;
  readonly moment: Instant;
  readonly claims: readonly string[];
  readonly line: string | null;
  readonly actor: string;
  readonly role: string;
  readonly jurisdiction: string;
  /** A few fields of the body, none personal. */
  readonly details: TimelineDetails;
}

/** Something that waits for somebody. `organisation` is a department's key at the department stage. */
export interface QueueRow {
  readonly id: string;
  readonly stage: StageId;
  readonly kind:
    | 'returned'
    | 'endorse'
    | 'review'
    | 'verify'
    | 'settle'
    | 'unbatched'
    | 'openBatch'
    | 'presentedBatch'
    | 'unpublished'
    | 'objection'
    | 'allot'
    | 'recover'
    | 'instruct'
    | 'bankAnswer'
    | 'reportShare';
  /** Stamp organisation, department key, applicant (returned); `null` where the stage has one office. */
  readonly organisation: string | null;
  readonly round: string | null;
  readonly policy: string | null;
  readonly application: string | null;
  readonly applicant: string | null;
  readonly claims: readonly string[];
  readonly line: string | null;
  readonly batch: string | null;
  readonly notice: string | null;
  readonly objection: string | null;
  readonly payment: string | null;
  readonly run: string | null;
  /** Of the claim or line that a decision would name in `If-Match`. */
  readonly revision: number | null;
  readonly item: string | null;
  readonly total: string | null;
  /** E.g. reservation at the department, `payableFrom` at payout, `supplementUntil` of a return. */
  readonly due: Instant | null;
  readonly note: string | null;
  /** When it began to wait here. */
  readonly since: Instant;
  readonly sinceOrdinal: number;
}
