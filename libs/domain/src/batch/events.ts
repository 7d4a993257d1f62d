import type { StageId } from '#kernel';
import type { Duties } from '../duties.js';
import type { AmountByTreasury, CommandOf, EventOf } from '../events-of.js';
import type { PayoutRule } from '../line/events.js';

/** One meeting's decision: which body, at which numbered meeting, when, in which document. */
export interface DecisionRecord {
  readonly body: string;
  readonly meeting: string;
  readonly date: string;
  readonly document: string;
  readonly minutes?: { readonly ref: string; readonly hash: string };
}

/**
 * Deferred (暂缓) and rejected (不予) by a decision, withdrawn by the applicant, closed by an objection upheld before it,
 * resettled: its amount became another.
 */
export type StrikeKind = 'deferred' | 'rejected' | 'withdrawn' | 'upheld' | 'resettled';

export interface BatchContent {
  readonly round: string;
  readonly policy: string;
  readonly requiredBodies: readonly string[];
  /** The published route of its round's version; absent in older batches: approval first. */
  readonly route?: readonly StageId[];
}

export interface BatchMember {
  readonly line: string;
  readonly amounts: AmountByTreasury;
  readonly duties: Duties;
  /** It came with its notice behind it, e.g. deferred by an earlier batch. */
  readonly cleared?: boolean;
}

export type BatchEvent =
  | EventOf<'BatchOpened', BatchContent>
  | EventOf<'BatchLineAdded', BatchMember>
  /** Where the notice comes first: it is over for this line, and nobody questions it. */
  | EventOf<'BatchLineCleared', { line: string }>
  | EventOf<'BatchLineStruck', { line: string; kind: StrikeKind; reason: string }>
  | EventOf<'BatchPresented', { lines: number; totals: AmountByTreasury }>
  | EventOf<'DecisionRecorded', DecisionRecord>
  | EventOf<'BatchApproved', { approvalDay: string; payoutRule: PayoutRule; lines: number; totals: AmountByTreasury }>;

export type BatchCommand =
  | CommandOf<'OpenBatch', BatchContent>
  | CommandOf<'AddBatchLine', BatchMember>
  | CommandOf<'RecordBatchLineCleared', { line: string }>
  | CommandOf<'StrikeBatchLine', { line: string; kind: StrikeKind; reason: string }>
  | CommandOf<'PresentBatch', object>
  | CommandOf<'RecordDecision', { decision: DecisionRecord; payoutRule: PayoutRule }>;
