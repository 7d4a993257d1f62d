import type { DuixianEvent, DuixianEventType } from '#domain';
import type { StageId } from '#kernel';

/** The events of a case: the stage they belong to, and the fields of their bodies worth a line. Nothing personal. */
interface Shown<Field extends string = string> {
  readonly stage: StageId;
  readonly fields: readonly Field[];
}

const shown = <Field extends string = never>(stage: StageId, ...fields: readonly Field[]): Shown<Field> => ({
  stage,
  fields,
});

const TABLE = {
  ApplicationCreated: shown('declaration', 'policy', 'policyVersion', 'round'),
  ClaimDeclared: shown('declaration', 'item', 'department', 'topUpOf'),
  ClaimAmended: shown('declaration'),
  ClaimRemoved: shown('declaration'),
  EvidenceAttached: shown('declaration'),
  EvidenceDetached: shown('declaration', 'evidence'),
  ApplicationSubmitted: shown('declaration', 'requiredStamps', 'local'),
  SupplementSubmitted: shown('declaration', 'requiredStamps'),
  ApplicationWithdrawn: shown('declaration', 'reason'),
  ClaimWithdrawn: shown('declaration', 'reason'),
  SignedFormAttached: shown('declaration', 'organisation'),
  EndorsementVoided: shown('endorsement'),
  EndorsementGranted: shown('endorsement', 'organisation', 'opinion'),
  EndorsementRefused: shown('endorsement', 'organisation', 'reason'),
  ReturnedForSupplement: shown('endorsement', 'stage', 'supplementUntil'),
  ClaimReservationRecorded: shown('department', 'outcome'),
  CertificateReserved: shown('department', 'item', 'topUpOf'),
  CertificateContested: shown('department', 'item'),
  ContestDecided: shown('department', 'allowed', 'reason'),
  ReservationReleased: shown('department', 'reason'),
  ClaimAccepted: shown('department', 'organisation', 'opinion'),
  ClaimRefused: shown('department', 'stage', 'reason'),
  PanelMemberRecused: shown('panel', 'member', 'reason'),
  OnSiteCheckRequired: shown('panel', 'panel', 'reason'),
  OnSiteCheckDone: shown('panel', 'panel', 'visitedOn', 'findings'),
  OnSiteCheckWaived: shown('panel', 'panel', 'reason'),
  FactsVerified: shown('panel', 'panel', 'local', 'similarTo'),
  ClaimReopened: shown('panel', 'reason'),
  ClaimEntered: shown('settlement', 'item'),
  AmountSettled: shown('settlement', 'policy', 'policyVersion'),
  AwardAnnulled: shown('settlement', 'reason'),
  ClaimsQueuedAgain: shown('settlement'),
  ClaimSentBack: shown('settlement', 'line'),
  ClaimLeft: shown('settlement', 'reason'),
  LineOpened: shown('approval', 'awardYear', 'total', 'amounts'),
  LineIncluded: shown('approval', 'batch'),
  LineReleasedFromBatch: shown('approval', 'batch', 'reason'),
  BatchLineAdded: shown('approval', 'amounts'),
  BatchLineStruck: shown('approval', 'kind', 'reason'),
  LineApproved: shown('approval', 'batch', 'approvalDay', 'payableFrom'),
  LineStruck: shown('approval', 'batch', 'kind', 'reason'),
  LineWithdrawn: shown('approval', 'batch', 'reason'),
  LinePresentedAgain: shown('settlement', 'reason'),
  LineSentBack: shown('settlement', 'reason', 'readings'),
  LineKept: shown('settlement', 'readings'),
  LineReplaced: shown('settlement', 'batch'),
  LinePublished: shown('notice', 'notice', 'objectionsUntil'),
  NoticeLineAdded: shown('notice'),
  BatchLineCleared: shown('notice'),
  ObjectionRaised: shown('notice', 'objection'),
  ObjectionDecided: shown('notice', 'objection', 'outcome', 'reason'),
  LineNotShown: shown('notice', 'notice'),
  LineQuestioned: shown('notice', 'notice', 'objection'),
  LineObjectionDismissed: shown('notice', 'notice', 'objection', 'reason'),
  LineObjectionUpheld: shown('notice', 'notice', 'objection', 'reason'),
  LineCleared: shown('notice', 'notice'),
  PayoutAllotted: shown('payout', 'run', 'year'),
  PaymentLineAdded: shown('payout', 'amount'),
  PaymentLineRemoved: shown('payout', 'amount', 'reason'),
  PayoutInstructed: shown('payout', 'attempt', 'amount'),
  PaymentMade: shown('payout', 'attempt', 'amount', 'paidOn'),
  PaymentRejected: shown('payout', 'attempt', 'reason'),
  BankAnswerUnknown: shown('payout', 'attempt', 'reason'),
  PaymentReturned: shown('payout', 'attempt', 'amount', 'returnedOn', 'reason'),
  ShareReportedDue: shown('payout', 'amount', 'document'),
  LineInstructed: shown('payout', 'payment', 'treasury', 'attempt'),
  LinePaid: shown('payout', 'payment', 'treasury', 'amount', 'paidOn'),
  LinePaymentFailed: shown('payout', 'payment', 'treasury', 'attempt', 'reason'),
  LinePaymentReturned: shown('payout', 'payment', 'treasury', 'attempt', 'reason'),
  LineRecovered: shown('payout', 'treasury', 'amount', 'recoveredOn', 'document'),
  CertificatePaymentReturned: shown('payout', 'treasury', 'reason'),
  CertificatePaid: shown('payout', 'treasury', 'amount'),
  ResultPublished: shown('payout', 'paidOn'),
} satisfies { readonly [Type in DuixianEventType]?: Shown<FieldOf<Type>> };

export const TIMELINE: Readonly<Partial<Record<DuixianEventType, Shown>>> = TABLE;

type BodyOf<Type extends DuixianEventType> = Extract<DuixianEvent, { type: Type }>['body'];
type FieldOf<Type extends DuixianEventType> = BodyOf<Type> extends infer Body ? keyof Body & string : never;
type Table = typeof TABLE;
type ShownOf<Type extends keyof Table> = Table[Type]['fields'][number];
type ValueOf<Field> = {
  [Type in keyof Table]: Field extends ShownOf<Type> & keyof BodyOf<Type> ? BodyOf<Type>[Field] : never;
}[keyof Table];

/** What a line of the timeline tells of its event, by the field's name. */
export type TimelineDetails = {
  readonly [Field in Exclude<ShownOf<keyof Table>, 'kind'>]?: ValueOf<Field>;
} & {
  /** Of evidence and of strikes. */
  readonly kind?: string;
  /** What the applicant is asked to send. */
  readonly missing?: readonly string[];
  /** Facts that were cut. */
  readonly cuts?: readonly string[];
  /** Fen text by claim. */
  readonly totals?: Readonly<Record<string, string>>;
};

export const timelineTypes = Object.keys(TIMELINE) as readonly DuixianEventType[];

/** An event that is about a stage says so; otherwise the table does. */
export function stageOf(event: DuixianEvent): StageId {
  if (event.type === 'ReturnedForSupplement' || event.type === 'ClaimRefused') return event.body.stage;
  return TIMELINE[event.type]?.stage ?? 'declaration';
}

const LONGEST_TEXT = 300;
const short = <Value>(value: Value): Value | string =>
  typeof value === 'string' && value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;

/** `claims`: those of the case that the row belongs to. */
export function detailsOf(event: DuixianEvent, claims: readonly string[]): TimelineDetails {
  const body = event.body as Readonly<Record<string, unknown>>;
  const details: Record<string, unknown> = {};
  for (const field of TIMELINE[event.type]?.fields ?? []) {
    if (body[field] !== undefined) details[field] = short(body[field]);
  }
  const more = nested(event, claims);
  return Object.assign(details, more) as TimelineDetails;
}

function nested(event: DuixianEvent, claims: readonly string[]): TimelineDetails | undefined {
  switch (event.type) {
    case 'EvidenceAttached':
      return { kind: event.body.evidence.kind, evidence: event.body.evidence.id };
    case 'ReturnedForSupplement':
      return { missing: event.body.missing.map((each) => short(each.what)) };
    case 'FactsVerified':
      return { cuts: event.body.cuts.map((cut) => cut.fact) };
    case 'AmountSettled': {
      const mine = event.body.claims.filter((each) => claims.includes(each.claim));
      return { totals: Object.fromEntries(mine.map((each) => [each.claim, each.total])) };
    }
    default:
      return undefined;
  }
}
