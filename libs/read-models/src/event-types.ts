import type { ApplicationEvent, DuixianEvent, EntitlementEvent, LineEvent, PaymentEvent } from '#domain';
import type { EventContext } from '#kernel';
import type { Projected } from './projection.js';

/** All types of a stream's events. A record, so that the compiler misses a new one. */
const typesIn = <Type extends DuixianEvent['type']>(types: Readonly<Record<Type, true>>): readonly Type[] =>
  Object.keys(types) as Type[];

export const applicationTypes = typesIn<ApplicationEvent['type']>({
  ApplicationCreated: true,
  ClaimDeclared: true,
  ClaimAmended: true,
  ClaimRemoved: true,
  EvidenceAttached: true,
  EvidenceDetached: true,
  ApplicationSubmitted: true,
  SupplementSubmitted: true,
  SignedFormAttached: true,
  EndorsementVoided: true,
  ClaimReservationRecorded: true,
  EndorsementGranted: true,
  EndorsementRefused: true,
  ReturnedForSupplement: true,
  ClaimAccepted: true,
  ClaimRefused: true,
  OnSiteCheckRequired: true,
  OnSiteCheckDone: true,
  OnSiteCheckWaived: true,
  FactsVerified: true,
  ClaimReopened: true,
  ClaimWithdrawn: true,
  ApplicationWithdrawn: true,
});

export const lineTypes = typesIn<LineEvent['type']>({
  LineOpened: true,
  LineIncluded: true,
  LineReleasedFromBatch: true,
  LineApproved: true,
  LineStruck: true,
  LineWithdrawn: true,
  LinePresentedAgain: true,
  LineSentBack: true,
  LineKept: true,
  LineReplaced: true,
  LinePublished: true,
  LineNotShown: true,
  LineQuestioned: true,
  LineObjectionDismissed: true,
  LineObjectionUpheld: true,
  LineCleared: true,
  PayoutAllotted: true,
  LineInstructed: true,
  LinePaid: true,
  LinePaymentFailed: true,
  LinePaymentReturned: true,
  LineRecovered: true,
  ResultPublished: true,
});

export const entitlementTypes = typesIn<EntitlementEvent['type']>({
  ClaimEntered: true,
  AmountSettled: true,
  AwardAnnulled: true,
  ClaimsQueuedAgain: true,
  ClaimSentBack: true,
  ClaimLeft: true,
});

export const paymentTypes = typesIn<PaymentEvent['type']>({
  PaymentOpened: true,
  PaymentLineAdded: true,
  PaymentLineRemoved: true,
  PayoutInstructed: true,
  PaymentMade: true,
  PaymentRejected: true,
  BankAnswerUnknown: true,
  PaymentReturned: true,
  ShareReportedDue: true,
});

/** What a decider's `evolve` takes beside the event. */
export const contextOf = ({ version, at, actor, role, jurisdiction }: Projected): EventContext => ({
  version,
  at,
  actor,
  role,
  jurisdiction,
});

/** The claims that an event of an application or an entitlement names. */
export function claimsOf(event: DuixianEvent): readonly string[] {
  const body = event.body as { claim?: unknown; claims?: readonly (string | { readonly claim: string })[] };
  if (typeof body.claim === 'string') return [body.claim];
  return (body.claims ?? []).map((each) => (typeof each === 'string' ? each : each.claim));
}

/** An index value that sorts as text in the order of the log. */
export const ordinalKey = (ordinal: number): string => String(ordinal).padStart(12, '0');
