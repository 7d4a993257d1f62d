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

/** Deferred (暂缓) and rejected (不予) by a decision, withdrawn by the applicant, resettled: its amount became another. */
export type StrikeKind = 'deferred' | 'rejected' | 'withdrawn' | 'resettled';

export type BatchEvent =
  | EventOf<'BatchOpened', { round: string; policy: string; requiredBodies: readonly string[] }>
  | EventOf<'BatchLineAdded', { line: string; amounts: AmountByTreasury; duties: Duties }>
  | EventOf<'BatchLineStruck', { line: string; kind: StrikeKind; reason: string }>
  | EventOf<'BatchPresented', { lines: number; totals: AmountByTreasury }>
  | EventOf<'DecisionRecorded', DecisionRecord>
  | EventOf<'BatchApproved', { approvalDay: string; payoutRule: PayoutRule; lines: number; totals: AmountByTreasury }>;

export type BatchCommand =
  | CommandOf<'OpenBatch', { round: string; policy: string; requiredBodies: readonly string[] }>
  | CommandOf<'AddBatchLine', { line: string; amounts: AmountByTreasury; duties: Duties }>
  | CommandOf<'StrikeBatchLine', { line: string; kind: StrikeKind; reason: string }>
  | CommandOf<'PresentBatch', object>
  | CommandOf<'RecordDecision', { decision: DecisionRecord; payoutRule: PayoutRule }>;
