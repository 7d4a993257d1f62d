import type { Instant, StageId, Treasury } from '#kernel';
import type { Certificate } from '../application/events.js';
import type { Duties } from '../duties.js';
import type { AmountByTreasury, CommandOf, EventOf } from '../events-of.js';

/** How 次年 is counted (AMB-YZ-17): after the year of the approval, or after the award year. */
export type PayoutRule = 'yearAfterApproval' | 'yearAfterAwardYear';

export interface LineContent {
  readonly claim: string;
  readonly application: string;
  readonly applicant: string;
  readonly round: string;
  readonly item: string;
  readonly policy: string;
  readonly policyVersion: number;
  readonly family: string;
  readonly ownTreasury: Treasury;
  readonly awardYear: number;
  readonly amounts: AmountByTreasury;
  readonly components: readonly { readonly component: string; readonly treasury: Treasury; readonly amount: string }[];
  readonly total: string;
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** The stages that this line still has to pass, in order. */
  readonly route: readonly StageId[];
  readonly certificate: Certificate;
  readonly duties: Duties;
  /** Event id of the settlement that fixed the amount. */
  readonly settlement: string;
}

export interface ApprovalRecord {
  readonly batch: string;
  readonly approvalDay: string;
  readonly payoutRule: PayoutRule;
  readonly approvers: readonly string[];
}

export type SentBackReason = 'reading' | 'order';

export type LineEvent =
  | EventOf<'LineOpened', LineContent>
  | EventOf<'LineIncluded', { batch: string }>
  | EventOf<'LineReleasedFromBatch', { batch: string; reason: string }>
  | EventOf<'LineApproved', ApprovalRecord & { payableFrom: Instant }>
  | EventOf<'LineStruck', { batch: string; kind: 'deferred' | 'rejected'; reason: string }>
  /** By its applicant, before it was approved: it stands no longer, and leaves its batch. */
  | EventOf<'LineWithdrawn', { batch: string | null; reason: string }>
  /** Struck *rejected*, and presented again: its claim enters the entitlement anew, behind what then stands. */
  | EventOf<'LinePresentedAgain', { reason: string }>
  /**
   * Back at settlement (退回重新核定), where it is kept or replaced: a reading that its amount depends on was confirmed otherwise
   * (`readings`: as confirmed), or a claim before it in the order changed. No money is allotted to it meanwhile.
   */
  | EventOf<'LineSentBack', { reason: SentBackReason; readings: Readonly<Record<string, readonly string[]>> }>
  /** The amount is the same: it stays where it is, and rests on the readings and settlement that it was computed by again. */
  | EventOf<'LineKept', { settlement: string; readings: Readonly<Record<string, readonly string[]>> }>
  /** The amount is another: this line is closed, and what is due now has a line of its own. */
  | EventOf<'LineReplaced', { batch: string | null; settlement: string }>
  | EventOf<'LinePublished', { notice: string; objectionsUntil: Instant }>
  /** The notice was over before it was shown: it waits for another one. */
  | EventOf<'LineNotShown', { notice: string }>
  | EventOf<'LineQuestioned', { notice: string; objection: string }>
  | EventOf<'LineObjectionDismissed', { notice: string; objection: string; reason: string }>
  | EventOf<'LineObjectionUpheld', { notice: string; objection: string; reason: string }>
  | EventOf<'LineCleared', { notice: string }>
  | EventOf<'PayoutAllotted', { run: string; year: number; shares: readonly Share[] }>
  | EventOf<'LineInstructed', { payment: string; treasury: Treasury; attempt: number }>
  | EventOf<'LinePaid', { payment: string; treasury: Treasury; amount: string; paidOn: string }>
  | EventOf<'LinePaymentFailed', { payment: string; treasury: Treasury; attempt: number; reason: string }>
  /** The bank had paid it, and the money came back. A result that was published no longer holds. */
  | EventOf<'LinePaymentReturned', { payment: string; treasury: Treasury; attempt: number; reason: string }>
  /** 追回: what was paid on a line that an objection closed came back to its treasury. */
  | EventOf<'LineRecovered', { treasury: Treasury; amount: string; recoveredOn: string; document: string }>
  | EventOf<'ResultPublished', { paidOn: string }>;

/** What one treasury owes on a line: its own share is paid, another level's is due from it (dueFrom). */
export interface Share {
  readonly treasury: Treasury;
  readonly amount: string;
  readonly kind: 'own' | 'dueFrom';
}

export type LineCommand =
  | CommandOf<'OpenLine', { content: LineContent }>
  | CommandOf<'IncludeInBatch', { batch: string; round: string }>
  | CommandOf<'ReleaseFromBatch', { batch: string; reason: string }>
  | CommandOf<'ApproveLine', ApprovalRecord>
  | CommandOf<'StrikeLine', { batch: string; kind: 'deferred' | 'rejected'; reason: string }>
  | CommandOf<'WithdrawLine', { reason: string }>
  | CommandOf<'PresentAgain', { reason: string }>
  | CommandOf<'SendLineBack', { reason: SentBackReason; readings: Readonly<Record<string, readonly string[]>> }>
  /** `since`: the revision of the sending back that this answers. */
  | CommandOf<'KeepLine', { settlement: string; readings: Readonly<Record<string, readonly string[]>>; since: number }>
  /** Without `since`: the line in whose place it was opened fell, and it with that. */
  | CommandOf<'ReplaceLine', { settlement: string; since: number | null }>
  | CommandOf<'PublishLine', { notice: string; objectionsUntil: Instant }>
  | CommandOf<'RecordLineNotShown', { notice: string }>
  | CommandOf<'QuestionLine', { notice: string; objection: string }>
  | CommandOf<'DismissLineObjection', { notice: string; objection: string; reason: string }>
  | CommandOf<'UpholdLineObjection', { notice: string; objection: string; reason: string }>
  | CommandOf<'ClearLine', { notice: string }>
  | CommandOf<
      'AllotPayout',
      {
        run: string;
        year: number;
        /** Readings that this line's amount depends on and that nobody has confirmed as used. */
        unconfirmed: readonly string[];
      }
    >
  | CommandOf<'RecordLineInstructed', { payment: string; treasury: Treasury; attempt: number }>
  | CommandOf<'RecordLinePaid', { payment: string; treasury: Treasury; amount: string; paidOn: string }>
  | CommandOf<'RecordLinePaymentFailed', { payment: string; treasury: Treasury; attempt: number; reason: string }>
  | CommandOf<'RecordLinePaymentReturned', { payment: string; treasury: Treasury; attempt: number; reason: string }>
  | CommandOf<'RecordRecovery', { treasury: Treasury; recoveredOn: string; document: string }>
  | CommandOf<'PublishResult', { paidOn: string }>;
