import type { AmountByTreasury, DecisionRecord, PaymentHead, PayoutRule, StrikeKind } from '#domain';
import type { Instant, StageId, Treasury } from '#kernel';

/** 批次. Its lines are `BatchLineRow`s; totals and counts are of the lines that stand in it now. */
export interface BatchRow {
  readonly id: string;
  readonly status: 'open' | 'presented' | 'approved';
  readonly round: string;
  readonly policy: string;
  readonly requiredBodies: readonly string[];
  /** The stages of its lines in order; absent in older batches: approval first. */
  readonly route?: readonly StageId[];
  readonly decisions: readonly (DecisionRecord & { readonly at: Instant; readonly actor: string })[];
  readonly lines: number;
  /** Of these, how many have their notice behind them. Told only where the notice comes first. */
  readonly cleared: number;
  readonly totals: AmountByTreasury;
  readonly approvalDay: string | null;
  readonly payoutRule: PayoutRule | null;
  readonly openedAt: Instant;
  readonly openedOrdinal: number;
  readonly presentedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly revision: number;
}

export interface BatchLineRow {
  readonly batch: string;
  readonly line: string;
  readonly amounts: AmountByTreasury;
  readonly cleared: boolean;
  readonly struck: {
    readonly kind: StrikeKind;
    readonly reason: string;
    readonly at: Instant;
    readonly actor: string;
  } | null;
  readonly addedOrdinal: number;
}

/** 公示. Its lines are the `LineRow`s that name it. Nothing here is personal: it is what the public sees. */
export interface NoticeRow {
  readonly id: string;
  readonly status: 'open' | 'closed';
  readonly batch: string;
  readonly round: string;
  readonly policy: string;
  readonly openedOn: string;
  readonly objectionsUntil: Instant;
  readonly openedOrdinal: number;
  readonly lines: number;
  readonly openObjections: number;
  readonly closedAt: Instant | null;
  readonly revision: number;
}

/** 异议. Who objected and why lies in the vault under `statement`: for the office that decides, not for the public. */
export interface ObjectionRow {
  readonly id: string;
  readonly notice: string;
  readonly line: string;
  readonly round: string;
  readonly statement: string;
  readonly outcome: 'open' | 'dismissed' | 'upheld';
  readonly reason: string | null;
  readonly raisedAt: Instant;
  readonly raisedOrdinal: number;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
}

export interface PaymentAttempt {
  readonly attempt: number;
  readonly amount: string;
  readonly account: { readonly ref: string; readonly fingerprint: string };
  readonly instructedAt: Instant;
  readonly instructedBy: string;
  readonly outcome: 'open' | 'unknown' | 'paid' | 'rejected' | 'returned';
  /** Of an answer that is unknown or rejected, or of a return. */
  readonly reason: string | null;
  readonly bankReference: string | null;
  readonly paidOn: string | null;
  /** 退票 after booking: the day on which the money came back. */
  readonly returnedOn: string | null;
  readonly answeredAt: Instant | null;
}

/** 拨付: one payee and treasury of a run. Its lines are `PaymentLineRow`s. */
export interface PaymentRow extends PaymentHead {
  readonly id: string;
  readonly policy: string;
  readonly status: 'open' | 'instructed' | 'unknown' | 'rejected' | 'paid' | 'returned' | 'reportedDue';
  readonly total: string;
  readonly lines: number;
  readonly attempt: number;
  readonly attempts: readonly PaymentAttempt[];
  readonly bankReference: string | null;
  readonly paidOn: string | null;
  readonly reported: { readonly document: string; readonly amount: string; readonly at: Instant } | null;
  readonly openedAt: Instant;
  readonly openedOrdinal: number;
  readonly revision: number;
}

export interface PaymentLineRow {
  readonly payment: string;
  readonly line: string;
  readonly amount: string;
  readonly addedOrdinal: number;
}

/** Which applications a payment concerns: events of a payment name no case. */
export interface PaymentCaseRow {
  readonly payment: string;
  readonly applications: readonly string[];
}

export interface PaymentRunRow {
  readonly id: string;
  readonly policy: string;
  readonly year: number;
  readonly document: string;
  readonly openedAt: Instant;
  readonly openedOrdinal: number;
}

/** A line whose result was published (结果公开). */
export interface AwardRow {
  readonly line: string;
  readonly applicant: string;
  /** As it was when the result was published; `null` for natural persons. */
  readonly name: string | null;
  readonly uscc: string | null;
  readonly policy: string;
  readonly awardYear: number;
  /** The day on which the last of the document's own shares was paid. */
  readonly paidOn: string;
  /** `returned`: the money came back after the result was published. */
  readonly status: 'paid' | 'returned';
  readonly publishedAt: Instant;
  readonly publishedOrdinal: number;
}

/** What one treasury owes on one line, and how far it is: reconciliation adds these up. */
export interface ShareRow {
  readonly line: string;
  readonly treasury: Treasury;
  readonly kind: 'own' | 'dueFrom';
  readonly amount: string;
  readonly policy: string;
  readonly round: string;
  readonly run: string | null;
  readonly year: number | null;
  readonly status:
    | 'settled'
    | 'approved'
    | 'fallen'
    | 'allotted'
    | 'instructed'
    | 'rejected'
    | 'returned'
    | 'paid'
    | 'reportedDue'
    | 'recovered';
}
