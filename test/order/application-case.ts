import type { ApplicationCommand, PanelFacts } from '#domain';
import type { Instant, StageId } from '#kernel';
import { step, type Step } from './given.js';
import * as who from './people.js';

/** An application with one claim, and every step of stages 1 to 4 as a well-formed command. */

type Of<Type extends ApplicationCommand['type']> = Extract<ApplicationCommand, { type: Type }>;
export type ApplicationStep = Step<ApplicationCommand>;

export const ROUTE: readonly StageId[] = [
  'declaration',
  'endorsement',
  'department',
  'panel',
  'settlement',
  'approval',
  'notice',
  'payout',
];

export const certificate = (key: string) => ({
  kind: 'patent',
  key,
  number: { kind: 'public' as const, number: `ZL-${key}` },
});

export const facts = { grantedOn: '2023-05-05', countries: 1, cost: '1000000' };

export const evidence = (id: string) => ({
  id,
  kind: 'certificate',
  ref: `ref-${id}`,
  hash: `${id}-`.padEnd(64, '0'),
  size: 1024,
  mediaType: 'application/pdf',
});

export const PANEL: PanelFacts = {
  panel: 'panel-1',
  round: 'round-1',
  members: [who.PANELLIST, 'account-panel-2', 'account-panel-3'],
  recused: [],
};

export const create: Of<'CreateApplication'> = {
  type: 'CreateApplication',
  applicant: 'party-1',
  applicantKind: 'enterprise',
  round: 'round-1',
  policy: 'yuanzhou-2023-25',
  policyVersion: 1,
  family: 'yuanzhou-science',
  route: ROUTE,
  window: { from: who.OPENS as Instant, until: who.CLOSES as Instant },
};

export const declare = (claim: string, key = claim): Of<'DeclareClaim'> => ({
  type: 'DeclareClaim',
  claim,
  item: 'intl-invention',
  department: 'science',
  certificate: certificate(key),
  facts,
});

export const amend = (claim: string, change: Partial<Of<'AmendClaim'>> = {}): Of<'AmendClaim'> => ({
  type: 'AmendClaim',
  claim,
  certificate: certificate(claim),
  facts: { ...facts, countries: 2 },
  ...change,
});

export const attach = (claim: string, id: string): Of<'AttachEvidence'> => ({
  type: 'AttachEvidence',
  claim,
  evidence: evidence(id),
});

export const submit = (stamps: readonly string[] = ['park', 'township']): Of<'SubmitApplication'> => ({
  type: 'SubmitApplication',
  requiredStamps: stamps,
  local: true,
  missingEvidence: [],
  undertaking: true,
});

export const attachForm = (id: string, organisation = 'party-1'): Of<'AttachSignedForm'> => {
  const { kind: _, ...scan } = evidence(id);
  return { type: 'AttachSignedForm', organisation, scan };
};

export const supplement = (stamps: readonly string[] = ['park', 'township']): Of<'SubmitSupplement'> => ({
  type: 'SubmitSupplement',
  requiredStamps: stamps,
  missingEvidence: [],
});

export const reservation = (
  claim: string,
  outcome: 'reserved' | 'contested' | 'duplicate' = 'reserved',
): Of<'RecordReservation'> => {
  const { kind, key } = certificate(claim);
  return { type: 'RecordReservation', claim, certificate: { kind, key }, outcome };
};

export const endorse = (organisation: string): Of<'GrantEndorsement'> => ({ type: 'GrantEndorsement', organisation });

export const refuseStamp = (organisation: string): Of<'RefuseEndorsement'> => ({
  type: 'RefuseEndorsement',
  organisation,
  reason: '不在本园区',
});

export const giveBack = (
  stage: 'endorsement' | 'department' | 'panel',
  organisation: string,
  claim = 'c1',
): Of<'ReturnForSupplement'> => ({
  type: 'ReturnForSupplement',
  stage,
  organisation,
  claim,
  missing: [{ claim, what: '授权证书' }],
  supplementUntil: null,
  panel: PANEL,
});

export const accept = (claim: string, organisation = 'science'): Of<'AcceptClaim'> => ({
  type: 'AcceptClaim',
  claim,
  organisation,
  otherAwards: [],
});

export const refuseClaim = (claim: string, stage: 'department' | 'panel'): Of<'RefuseClaim'> => ({
  type: 'RefuseClaim',
  claim,
  stage,
  organisation: 'science',
  reason: '证书已失效',
  panel: PANEL,
});

export const require = (claim: string): Of<'RequireOnSiteCheck'> => ({
  type: 'RequireOnSiteCheck',
  claim,
  panel: PANEL,
  reason: '金额较大',
});

export const visit = (claim: string): Of<'RecordOnSiteCheck'> => ({
  type: 'RecordOnSiteCheck',
  claim,
  panel: PANEL,
  visitedOn: '2024-06-02',
  findings: '属实',
});

export const waive = (claim: string): Of<'WaiveOnSiteCheck'> => ({
  type: 'WaiveOnSiteCheck',
  claim,
  panel: PANEL,
  reason: '证书可在线核验',
});

export const verify = (claim: string, change: Partial<Of<'VerifyFacts'>> = {}): Of<'VerifyFacts'> => ({
  type: 'VerifyFacts',
  claim,
  panel: PANEL,
  facts,
  cuts: [],
  similarTo: [],
  otherAwards: [],
  local: true,
  ...change,
});

export const reopen = (claim: string): Of<'ReopenClaim'> => ({
  type: 'ReopenClaim',
  claim,
  cause: 'event-1',
  reason: '异议成立',
});

export const withdraw = (claim: string): Of<'WithdrawClaim'> => ({ type: 'WithdrawClaim', claim, reason: '不再申报' });
export const recordWithdrawal = (claim: string): Of<'RecordWithdrawal'> => ({
  type: 'RecordWithdrawal',
  claim,
  reason: '不再申报',
});
export const withdrawAll: Of<'WithdrawApplication'> = { type: 'WithdrawApplication', reason: '不再申报' };

const by =
  (actor: string, at: string) =>
  (command: ApplicationCommand): ApplicationStep =>
    step(actor, at, command);

/** A command given by the person whose duty it is, at a time that suits it. */
export const applicant = by(who.APPLICANT, who.DURING);
export const park = by(who.PARK_CLERK, who.REVIEWED);
export const township = by(who.TOWN_CLERK, who.REVIEWED);
export const department = by(who.REVIEWER, who.REVIEWED);
export const panellist = by(who.PANELLIST, who.REVIEWED);
export const saga = by(who.SAGA, who.REVIEWED);

/** The way of claim c1, one state after the other. */
const created = [applicant(create)];
const draft = [...created, applicant(declare('c1')), applicant(attach('c1', 'e1'))];
const submitted = [...draft, applicant(submit())];
const halfStamped = [...submitted, park(endorse('park'))];
const unreserved = [...halfStamped, township(endorse('township'))];
const reserved = [...unreserved, saga(reservation('c1'))];
const atPanel = [...reserved, department(accept('c1'))];
const visited = [...atPanel, panellist(require('c1')), panellist(visit('c1'))];

export const way = { created, draft, submitted, halfStamped, unreserved, reserved, atPanel, visited } as const;
