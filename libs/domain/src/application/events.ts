import type { ApplicantKind, Instant, StageId } from '#kernel';
import type { EventOf } from '../events-of.js';

/** A certificate's number as people read it: in clear for organisations, in the vault for natural persons. */
export type CertificateNumber =
  { readonly kind: 'public'; readonly number: string } | { readonly kind: 'vault'; readonly ref: string };

export interface Certificate {
  readonly kind: string;
  /** Keyed hash of kind and number: the same certificate has the same key, whoever claims it. */
  readonly key: string;
  readonly number: CertificateNumber;
}

export interface Evidence {
  readonly id: string;
  readonly kind: string;
  readonly ref: string;
  readonly hash: string;
  readonly size: number;
  readonly mediaType: string;
}

/** 签章扫描件: the approval form (申报审批表), signed and sealed on paper. */
export type SignedForm = Omit<Evidence, 'kind'>;

/** Canonical facts as the law's declaration validated them: money as fen text. */
export type ClaimFacts = Readonly<Record<string, string | number | boolean | null>>;

/** 核减: one fact or decision lowered, and why. */
export interface Cut {
  readonly fact: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
  readonly reason: string;
}

export interface MissingItem {
  readonly claim?: string;
  readonly what: string;
}

/** A payment under another policy for the same object, found by a reviewer. */
export interface OtherAward {
  readonly source: 'otherDistrictPolicy' | 'otherPrefecturePolicy' | 'provincialPolicy';
  readonly treasury: 'province' | 'prefecture' | 'district';
  readonly amount: string;
  readonly basis: string;
}

export interface PanelDecision {
  readonly rate?: string;
  readonly figure?: string;
  readonly reason: string;
}

export type ApplicationEvent =
  | EventOf<
      'ApplicationCreated',
      {
        applicant: string;
        applicantKind: ApplicantKind;
        round: string;
        policy: string;
        policyVersion: number;
        family: string;
        route: readonly StageId[];
        window: { from: Instant; until: Instant };
      }
    >
  | EventOf<
      'ClaimDeclared',
      {
        claim: string;
        item: string;
        department: string;
        certificate: Certificate;
        object?: string;
        facts: ClaimFacts;
        topUpOf?: string;
      }
    >
  | EventOf<
      'ClaimAmended',
      {
        claim: string;
        certificate: Certificate;
        object?: string;
        facts: ClaimFacts;
        /** The certificate that the claim had reserved and gives up. */
        releases?: Certificate;
      }
    >
  | EventOf<'ClaimRemoved', { claim: string }>
  | EventOf<'EvidenceAttached', { claim: string; evidence: Evidence }>
  | EventOf<'EvidenceDetached', { claim: string; evidence: string }>
  | EventOf<
      'ApplicationSubmitted',
      { claims: readonly string[]; requiredStamps: readonly string[]; local: boolean; undertaking: true }
    >
  | EventOf<
      'SupplementSubmitted',
      { claims: readonly { claim: string; changed: boolean; resumesAt: StageId }[]; requiredStamps: readonly string[] }
    >
  /** `organisation`: the applicant, a stamp-giver, or the key of a department. The last one counts, earlier ones stay. */
  | EventOf<'SignedFormAttached', { organisation: string; scan: SignedForm }>
  | EventOf<'EndorsementVoided', { claims: readonly string[] }>
  | EventOf<
      'ClaimReservationRecorded',
      { claim: string; outcome: 'reserved' | 'contested' | 'duplicate'; decidedBy?: string }
    >
  | EventOf<'EndorsementGranted', { organisation: string; claims: readonly string[]; opinion?: string }>
  | EventOf<'EndorsementRefused', { organisation: string; claims: readonly string[]; reason: string }>
  | EventOf<
      'ReturnedForSupplement',
      { stage: StageId; claims: readonly string[]; missing: readonly MissingItem[]; supplementUntil: Instant | null }
    >
  | EventOf<
      'ClaimAccepted',
      { claim: string; organisation: string; opinion?: string; otherAwards: readonly OtherAward[] }
    >
  | EventOf<'ClaimRefused', { claim: string; stage: StageId; reason: string }>
  | EventOf<'OnSiteCheckRequired', { claim: string; panel: string; reason: string }>
  | EventOf<'OnSiteCheckDone', { claim: string; panel: string; visitedOn: string; findings: string }>
  | EventOf<'OnSiteCheckWaived', { claim: string; panel: string; reason: string }>
  | EventOf<
      'FactsVerified',
      {
        claim: string;
        panel: string;
        facts: ClaimFacts;
        cuts: readonly Cut[];
        decision?: PanelDecision;
        /** Claims of this applicant that the panel finds similar (相近或相似) to this one. */
        similarTo: readonly string[];
        otherAwards: readonly OtherAward[];
        local: boolean;
      }
    >
  | EventOf<'ClaimReopened', { claim: string; cause: string; reason: string }>
  | EventOf<'ClaimWithdrawn', { claim: string; reason: string }>
  /** `stays`: verified claims, which are withdrawn where they wait, or not any more. Absent: nothing stays. */
  | EventOf<'ApplicationWithdrawn', { claims: readonly string[]; reason: string; stays?: readonly string[] }>;
