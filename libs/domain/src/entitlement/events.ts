import type { ApplicantKind, BusinessDate, Instant, StageId, Treasury } from '#kernel';
import type { Certificate, ClaimFacts, OtherAward, PanelDecision } from '../application/events.js';
import type { Duties } from '../duties.js';
import type { CommandOf, EventOf } from '../events-of.js';
import type { RateRow } from '../rates/index.js';

/** A verified claim as it waits for its amount: everything `assess` needs, and who acted on it. */
export interface EnteredClaim {
  readonly claim: string;
  readonly application: string;
  readonly applicant: string;
  readonly applicantKind: ApplicantKind;
  readonly round: string;
  readonly policy: string;
  readonly policyVersion: number;
  /** Order in which claims are taken: settled first, then by submission, then as declared. */
  readonly submittedAt: Instant;
  readonly ordinal: number;
  readonly item: string;
  readonly certificate: Certificate;
  readonly object?: string;
  readonly facts: ClaimFacts;
  readonly decision?: PanelDecision;
  readonly local: boolean;
  readonly topUpOf?: string;
  readonly similarTo: readonly string[];
  readonly otherAwards: readonly OtherAward[];
  readonly duties: Duties;
}

export interface SettledComponent {
  readonly component: string;
  readonly treasury: Treasury;
  readonly awardYear: number;
  /** Fen text. */
  readonly amount: string;
}

/** The rows of the LPR that a settlement rests on, and the days that the series answered for then. */
export interface SettledRates {
  readonly from: BusinessDate;
  /** First day that it no longer answered for. */
  readonly before: BusinessDate;
  readonly rows: readonly RateRow[];
}

/** An award that still stood when an amount was settled: what caps and 就高不就低 were measured against. */
export interface StandingRecord {
  readonly source: 'here' | OtherAward['source'];
  readonly claim: string;
  /** Of awards made here: the line that carries it to the payout. */
  readonly line?: string;
  readonly item?: string;
  readonly component?: string;
  readonly certificate?: string;
  readonly object?: string;
  readonly awardYear: number;
  readonly treasury: Treasury;
  readonly amount: string;
}

export interface SettledClaim {
  readonly claim: string;
  readonly application: string;
  /** The how-many-eth settlement of this claim, from 1: part of its lines' names. */
  readonly settlement: number;
  readonly item: string;
  readonly status: 'payable' | 'nothingDue' | 'pendingDecision' | 'notComputable' | 'notEligible';
  readonly reason?: string;
  readonly awardYear: number;
  readonly components: readonly SettledComponent[];
  readonly total: string;
  readonly capped: boolean;
  /** Readings that a rule asked for, with the options used. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
  readonly trace: readonly object[];
  /** Of a claim of which something stood: its components and total are what comes to that, never less than nothing. */
  readonly difference?: SettledDifference;
  /** Of a claim that was sent back: its components and total are those of its new lines. */
  readonly reread?: SettledAnew;
}

/** 重新核定: the claim as it is assessed now, and what that makes of the lines that stood of it. */
export interface SettledAnew {
  /** Fen text, as assessed anew. */
  readonly assessed: string;
  /** Fen text, of lines that are allotted or paid: they stay, whatever is assessed now. */
  readonly fixed: string;
  /** What stands of the claim beside its new lines: of the lines that are fixed, and of those that were kept. */
  readonly stays: readonly SettledComponent[];
  /** Lines that were sent back, with the revision since which they are. */
  readonly lines: readonly {
    readonly line: string;
    readonly since: number;
    readonly outcome: 'kept' | 'replaced';
  }[];
}

/** 差额: what the claim is assessed at now, less what stood of it. */
export interface SettledDifference {
  /** Fen text, as assessed anew. */
  readonly assessed: string;
  /** Fen text, what stood of the claim. */
  readonly stood: string;
  /** What stood above what is assessed now: to be recovered (追回). */
  readonly recoverable: readonly SettledComponent[];
}

export type EntitlementEvent =
  | EventOf<'ClaimEntered', EnteredClaim>
  | EventOf<
      'AmountSettled',
      {
        /** Revision of this stream that the amounts were computed from. */
        basis: number;
        policy: string;
        policyVersion: number;
        /** Fingerprint of the version's parameters, quotes and readings. */
        lawDigest: string;
        /** The version's own treasury, and the stages that its lines still have to pass. */
        ownTreasury: Treasury;
        lineRoute: readonly StageId[];
        readings: Readonly<Record<string, readonly string[]>>;
        standing: readonly StandingRecord[];
        similar: readonly (readonly string[])[];
        claims: readonly SettledClaim[];
        /** What was looked up in the rate series, if anything was. */
        rates?: SettledRates;
      }
    >
  /** `inPlaceOf`: it had been put in the place of a line that fell, and falls with it. */
  | EventOf<'AwardAnnulled', { claim: string; awardYear: number; line: string; reason: string; inPlaceOf?: string }>
  /** Settled claims that an award which fell had cut: they are computed again, and what is more comes as a difference. */
  | EventOf<'ClaimsQueuedAgain', { claims: readonly string[]; line: string }>
  /** A settled claim back at settlement, with one of its lines or, where nothing stands of it, by itself. */
  | EventOf<'ClaimSentBack', { claim: string; line: string | null }>
  | EventOf<'ClaimLeft', { claim: string; application: string; reason: string }>;

export type EntitlementCommand =
  | CommandOf<'EnterClaim', { entered: EnteredClaim }>
  /** Proposed as it is recorded. */
  | CommandOf<'SettleAmount', Extract<EntitlementEvent, { type: 'AmountSettled' }>['body']>
  | CommandOf<'AnnulAward', { claim: string; awardYear: number; line: string; reason: string }>
  | CommandOf<'SendClaimBack', { claim: string; line: { id: string; since: number } | null }>
  | CommandOf<'LeaveEntitlement', { claim: string; reason: string }>;
