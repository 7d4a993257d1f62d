import type { ApplicantKind, Instant, StageId } from '#kernel';
import type { CommandOf } from '../events-of.js';
import type {
  Certificate,
  ClaimFacts,
  Cut,
  Evidence,
  MissingItem,
  OtherAward,
  PanelDecision,
  SignedForm,
} from './events.js';

/** What the handler read from the panel's stream: appointment is never withdrawn, recusal is monotone. */
export interface PanelFacts {
  readonly panel: string;
  readonly round: string;
  readonly members: readonly string[];
  readonly recused: readonly string[];
}

export type ApplicationCommand =
  | CommandOf<
      'CreateApplication',
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
  | CommandOf<
      'DeclareClaim',
      {
        claim: string;
        item: string;
        department: string;
        certificate: Certificate;
        object?: string;
        facts: ClaimFacts;
        topUpOf?: string;
        /** To a natural person's certificate number in the vault. */
        commitment?: string;
      }
    >
  | CommandOf<
      'AmendClaim',
      { claim: string; certificate: Certificate; object?: string; facts: ClaimFacts; commitment?: string }
    >
  | CommandOf<'RemoveClaim', { claim: string }>
  | CommandOf<'AttachEvidence', { claim: string; evidence: Evidence }>
  | CommandOf<'DetachEvidence', { claim: string; evidence: string }>
  | CommandOf<
      'SubmitApplication',
      {
        requiredStamps: readonly string[];
        local: boolean;
        missingEvidence: readonly { claim: string; kind: string }[];
        undertaking: boolean;
      }
    >
  | CommandOf<
      'SubmitSupplement',
      { requiredStamps: readonly string[]; missingEvidence: readonly { claim: string; kind: string }[] }
    >
  | CommandOf<'AttachSignedForm', { organisation: string; scan: SignedForm }>
  | CommandOf<
      'RecordReservation',
      {
        claim: string;
        /** The certificate that was asked for: the claim may have another one by now. */
        certificate: { readonly kind: string; readonly key: string };
        outcome: 'reserved' | 'contested' | 'duplicate';
        /** Who decided on a contested certificate: a reviewer's act. */
        decidedBy?: string;
      }
    >
  | CommandOf<'GrantEndorsement', { organisation: string; opinion?: string }>
  | CommandOf<'RefuseEndorsement', { organisation: string; reason: string }>
  | CommandOf<
      'ReturnForSupplement',
      {
        stage: StageId;
        /** The stamp-giver's organisation at endorsement, the department at department. */
        organisation: string;
        claim?: string;
        missing: readonly MissingItem[];
        supplementUntil: Instant | null;
        panel?: PanelFacts;
      }
    >
  | CommandOf<
      'AcceptClaim',
      { claim: string; organisation: string; opinion?: string; otherAwards: readonly OtherAward[] }
    >
  | CommandOf<
      'RefuseClaim',
      { claim: string; stage: StageId; organisation: string; reason: string; panel?: PanelFacts }
    >
  | CommandOf<'RequireOnSiteCheck', { claim: string; panel: PanelFacts; reason: string }>
  | CommandOf<'RecordOnSiteCheck', { claim: string; panel: PanelFacts; visitedOn: string; findings: string }>
  | CommandOf<'WaiveOnSiteCheck', { claim: string; panel: PanelFacts; reason: string }>
  | CommandOf<
      'VerifyFacts',
      {
        claim: string;
        panel: PanelFacts;
        facts: ClaimFacts;
        cuts: readonly Cut[];
        decision?: PanelDecision;
        similarTo: readonly string[];
        otherAwards: readonly OtherAward[];
        local: boolean;
      }
    >
  | CommandOf<'ReopenClaim', { claim: string; cause: string; reason: string }>
  | CommandOf<'WithdrawClaim', { claim: string; reason: string }>
  /** A verified claim that was withdrawn where it waits: from its entitlement, or with its line. */
  | CommandOf<'RecordWithdrawal', { claim: string; reason: string }>
  | CommandOf<'WithdrawApplication', { reason: string }>;
