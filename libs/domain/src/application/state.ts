import type { ApplicantKind, Instant, StageId } from '#kernel';
import type { Duties } from '../duties.js';
import type { Certificate, ClaimFacts, Evidence, OtherAward, PanelDecision, SignedForm } from './events.js';

export type ClaimStatus = 'draft' | 'open' | 'returned' | 'refused' | 'withdrawn' | 'verified';

export interface ClaimState {
  readonly id: string;
  readonly ordinal: number;
  readonly item: string;
  readonly department: string;
  readonly certificate: Certificate;
  readonly object?: string;
  readonly facts: ClaimFacts;
  readonly topUpOf?: string;
  readonly evidence: readonly Evidence[];
  readonly status: ClaimStatus;
  /** Where it is: the stage that must act next. A returned claim keeps the stage that returned it. */
  readonly stage: StageId;
  readonly reservation: 'none' | 'reserved' | 'contested' | 'duplicate';
  readonly stamps: readonly string[];
  /** Facts, certificate or evidence changed since it was last submitted. */
  readonly changed: boolean;
  /** Stages that returned it since its content last changed (一次性告知: once, with everything). */
  readonly returnedBy: readonly StageId[];
  readonly onSite: 'open' | 'required' | 'done' | 'waived';
  readonly otherAwards: readonly OtherAward[];
  readonly verified?: {
    readonly facts: ClaimFacts;
    readonly decision?: PanelDecision;
    readonly similarTo: readonly string[];
    readonly local: boolean;
  };
  /** Version of the last event that touched it: its ETag. */
  readonly revision: number;
  readonly lastActor: string;
  readonly lastEvent: string;
  readonly lastAt: Instant;
}

export interface AttachedForm extends SignedForm {
  /** The applicant, a stamp-giver, or the key of a department. */
  readonly organisation: string;
  readonly at: Instant;
}

export interface ApplicationState {
  readonly status: 'none' | 'draft' | 'submitted' | 'withdrawn';
  readonly applicant: string;
  readonly applicantKind: ApplicantKind;
  readonly round: string;
  readonly policy: string;
  readonly policyVersion: number;
  readonly family: string;
  readonly route: readonly StageId[];
  readonly window: { readonly from: Instant; readonly until: Instant };
  readonly submittedAt: Instant | null;
  readonly local: boolean;
  readonly requiredStamps: readonly string[];
  readonly claims: Readonly<Record<string, ClaimState>>;
  /** In the order in which they came: the last one counts. */
  readonly signedForms: readonly AttachedForm[];
  readonly nextOrdinal: number;
  readonly duties: Duties;
  readonly revision: number;
}

const NEVER = '1970-01-01T00:00:00.000Z' as Instant;

export const initialApplication: ApplicationState = {
  status: 'none',
  applicant: '',
  applicantKind: 'other',
  round: '',
  policy: '',
  policyVersion: 0,
  family: '',
  route: [],
  window: { from: NEVER, until: NEVER },
  submittedAt: null,
  local: false,
  requiredStamps: [],
  claims: {},
  signedForms: [],
  nextOrdinal: 0,
  duties: {},
  revision: -1,
};

/** The stage that follows in the route; the last one has none. */
export function stageAfter(route: readonly StageId[], stage: StageId): StageId {
  return route[route.indexOf(stage) + 1] ?? stage;
}

export const claimsInOrder = (state: ApplicationState): readonly ClaimState[] =>
  Object.values(state.claims).toSorted((a, b) => a.ordinal - b.ordinal);

/** Claims that wait for a stamp. */
export const claimsToEndorse = (state: ApplicationState): readonly ClaimState[] =>
  claimsInOrder(state).filter((claim) => claim.status === 'open' && claim.stage === 'endorsement');
