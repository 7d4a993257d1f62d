import type { Treasury } from '#kernel';
import type { Duties } from '../duties.js';
import type { CommandOf, EventOf } from '../events-of.js';

export interface PaymentHead {
  readonly run: string;
  readonly payee: string;
  readonly treasury: Treasury;
  /** `own`: this treasury pays. `dueFrom`: another level must, and this office reports it. */
  readonly kind: 'own' | 'dueFrom';
  readonly year: number;
}

/** The payee's confirmed and checked account: where it lies in the vault, and its keyed fingerprint. */
export interface PayeeAccount {
  readonly ref: string;
  readonly fingerprint: string;
}

export type PaymentEvent =
  | EventOf<'PaymentOpened', PaymentHead>
  | EventOf<'PaymentLineAdded', { line: string; amount: string; duties: Duties }>
  /** Its line stands no longer: it is not paid with the others, or, once reported to another level, no longer due. */
  | EventOf<'PaymentLineRemoved', { line: string; amount: string; reason: string }>
  | EventOf<'PayoutInstructed', { attempt: number; amount: string; lines: readonly string[]; account: PayeeAccount }>
  | EventOf<'PaymentMade', { attempt: number; amount: string; bankReference: string; paidOn: string }>
  | EventOf<'PaymentRejected', { attempt: number; reason: string }>
  /** The bank could not say what became of the attempt: it is asked again, never sent again. */
  | EventOf<'BankAnswerUnknown', { attempt: number; reason: string }>
  /** 退票 after booking: the bank had paid, and the money came back. */
  | EventOf<'PaymentReturned', { attempt: number; amount: string; returnedOn: string; reason: string }>
  | EventOf<'ShareReportedDue', { amount: string; lines: readonly string[]; document: string }>;

export type PaymentCommand =
  | CommandOf<'AddPaymentLine', { head: PaymentHead; line: string; amount: string; duties: Duties }>
  | CommandOf<'RemovePaymentLine', { line: string; reason: string }>
  | CommandOf<
      'InstructPayout',
      {
        /** The payee's account as the party's stream has it now; absent when none is confirmed and checked. */
        account: PayeeAccount | null;
      }
    >
  | CommandOf<
      'RecordBankAnswer',
      { attempt: number } & (
        { outcome: 'paid'; bankReference: string; paidOn: string } | { outcome: 'rejected' | 'unknown'; reason: string }
      )
    >
  | CommandOf<'RecordPaymentReturn', { attempt: number; returnedOn: string; reason: string }>
  | CommandOf<'ReportShareDue', { document: string }>;
