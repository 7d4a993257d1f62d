import type { DuixianEventType } from '#domain';
import type { Instant, StageId } from '#kernel';
import type { Text } from '#policies';
import type { ClaimRow, TimelineRow } from '#read-models';
import { numberOf } from './form-claim.js';

/** One tier's opinion (意见). `handler` (经办人): for the offices only; an applicant's copy leaves the place free. */
export interface FormOpinion {
  readonly stage: StageId;
  readonly kind: 'passed' | 'refused' | 'returned' | 'onSite' | 'onSiteWaived';
  readonly organisation: Text | null;
  /** Numbers (序号) of the claims that it is about. */
  readonly claims: readonly number[];
  readonly text: string | null;
  readonly handler: string | null;
  readonly at: Instant;
}

const KINDS: Readonly<Partial<Record<DuixianEventType, FormOpinion['kind']>>> = {
  EndorsementGranted: 'passed',
  EndorsementRefused: 'refused',
  ReturnedForSupplement: 'returned',
  ClaimAccepted: 'passed',
  ClaimRefused: 'refused',
  OnSiteCheckDone: 'onSite',
  OnSiteCheckWaived: 'onSiteWaived',
  FactsVerified: 'passed',
};

type Found = Omit<FormOpinion, 'organisation' | 'handler'> & {
  readonly actor: string;
  readonly jurisdiction: string;
};

/** What the tiers said of the case, in order. An endorsement that was voided by a change is not there any more: the next one counts. */
export function opinionsOf(events: readonly TimelineRow[], claims: readonly ClaimRow[]): readonly Found[] {
  const numbers = new Map(claims.map((claim) => [claim.id, numberOf(claim)]));
  return events.flatMap((event) => {
    const kind = KINDS[event.type as DuixianEventType];
    if (kind === undefined) return [];
    const { stage, at, actor, jurisdiction } = event;
    return [
      {
        stage,
        kind,
        claims: event.claims.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b),
        text: textOf(event),
        at,
        actor,
        jurisdiction,
      },
    ];
  });
}

function textOf({ details }: TimelineRow): string | null {
  const { opinion, reason, findings, missing } = details;
  return opinion ?? findings ?? reason ?? missing?.join('；') ?? null;
}
