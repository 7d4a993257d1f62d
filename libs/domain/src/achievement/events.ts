import type { CommandOf, EventOf } from '../events-of.js';

export interface Holder {
  readonly applicant: string;
  readonly application: string;
  readonly claim: string;
  readonly item: string;
}

export type AchievementEvent =
  | EventOf<'CertificateReserved', Holder & { topUpOf?: string }>
  | EventOf<'CertificateContested', Holder & { holders: readonly string[] }>
  | EventOf<'ContestDecided', { claim: string; allowed: boolean; reason: string }>
  | EventOf<'ReservationReleased', { claim: string; reason: string }>
  | EventOf<'CertificatePaid', { claim: string; line: string; treasury: string; amount: string }>
  | EventOf<'CertificatePaymentReturned', { claim: string; line: string; treasury: string; reason: string }>;

export type AchievementCommand =
  | CommandOf<'ReserveCertificate', Holder & { topUpOf?: string }>
  | CommandOf<'DecideContest', { claim: string; allowed: boolean; reason: string }>
  | CommandOf<'ReleaseReservation', { claim: string; reason: string }>
  | CommandOf<'RecordCertificatePaid', { claim: string; line: string; treasury: string; amount: string }>
  | CommandOf<'RecordCertificateReturned', { claim: string; line: string; treasury: string; reason: string }>;
