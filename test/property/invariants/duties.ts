import { expect } from '@jest/globals';
import type { LineEvent } from '#domain';
import type { RecordedEvent } from '#event-store';
import { bodyOf, type Body, type Opened } from './body.js';

const DUTY_OF: Readonly<Record<string, string>> = {
  ApplicationCreated: 'applied',
  ClaimDeclared: 'applied',
  ClaimAmended: 'applied',
  ApplicationSubmitted: 'applied',
  SupplementSubmitted: 'applied',
  EndorsementGranted: 'endorsed',
  EndorsementRefused: 'endorsed',
  ClaimAccepted: 'reviewed',
  OnSiteCheckRequired: 'verified',
  OnSiteCheckDone: 'verified',
  OnSiteCheckWaived: 'verified',
  FactsVerified: 'verified',
};
const DUTY_AT: Readonly<Record<string, string>> = {
  endorsement: 'endorsed',
  department: 'reviewed',
  panel: 'verified',
};

/**
 * 4. One person, one duty: among all who acted on an application, and on each line together with those who had acted on its
 * application when its claim was verified.
 */
export function dutiesAreApart(events: readonly RecordedEvent[]): void {
  const held = new Map<string, ReadonlyMap<string, string>>();
  const atVerification = new Map<string, ReadonlyMap<string, string>>();
  const members = new Map<string, string[]>();
  const approvers = new Map<string, string[]>();
  const take = (where: string, actor: string, duty: string): void => {
    const before = held.get(where) ?? new Map<string, string>();
    expect([where, actor, before.get(actor) ?? duty]).toEqual([where, actor, duty]);
    held.set(where, new Map([...before, [actor, duty]]));
  };
  for (const record of events) {
    const { type, stream, actor } = record;
    const id = stream.slice(stream.indexOf('-') + 1);
    const duty = dutyOf(record);
    if (duty !== undefined) take(stream, actor, duty);
    if (type === 'FactsVerified') atVerification.set(bodyOf<{ claim: string }>(record).claim, held.get(stream)!);
    if (type === 'LineOpened') held.set(id, atVerification.get(bodyOf<Opened>(record).claim)!);
    if (type === 'DecisionRecorded') approvers.set(id, [...(approvers.get(id) ?? []), actor]);
    if (type === 'LineApproved') {
      const { batch } = bodyOf<Body<'LineApproved', LineEvent>>(record);
      for (const each of approvers.get(batch) ?? []) take(id, each, 'approved');
    }
    if (type === 'PayoutAllotted') take(id, actor, 'paid');
    if (type === 'PaymentLineAdded') {
      members.set(id, [...(members.get(id) ?? []), bodyOf<{ line: string }>(record).line]);
    }
    if (type === 'PayoutInstructed') for (const line of members.get(id)!) take(line, actor, 'paid');
  }
}

function dutyOf({ type, stream, body }: RecordedEvent): string | undefined {
  if (!stream.startsWith('application-')) return undefined;
  const returning = type === 'ReturnedForSupplement' || type === 'ClaimRefused';
  return returning ? DUTY_AT[(body as { stage?: string }).stage ?? ''] : DUTY_OF[type];
}
