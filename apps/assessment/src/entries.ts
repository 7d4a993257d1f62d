import type { EnteredClaim, EntitlementState, SettledClaim, StandingRecord } from '#domain';
import { fromFenText, toFenText } from '#kernel';
import type { AssessClaim, ClaimResult, StandingAward } from '#policies';

/** Between the record of an entitlement and `assess`: pure, and the same for settling, computing again and trying out. */

export function toAssessClaim(entry: EnteredClaim): AssessClaim {
  const { claim, item, certificate, object, facts, decision, local, topUpOf } = entry;
  // Member by member: a trial makes one for every claim of the past.
  const made: { -readonly [K in keyof AssessClaim]: AssessClaim[K] } = {
    id: claim,
    item,
    certificate: `${certificate.kind}:${certificate.key}`,
    facts,
    local,
  };
  if (object !== undefined) made.object = object;
  if (decision !== undefined) made.decision = decision;
  if (topUpOf !== undefined) made.topUpOf = topUpOf;
  return made;
}

/** Payments under other policies that a reviewer found for a claim. */
export function otherAwards(entry: EnteredClaim): readonly StandingRecord[] {
  return entry.otherAwards.map(({ source, treasury, amount }) => ({
    source,
    claim: entry.claim,
    awardYear: 0,
    treasury,
    amount,
  }));
}

export const toStandingAward = (record: StandingRecord): StandingAward => ({
  ...record,
  amount: fromFenText(record.amount),
});

/** The reviewers' findings, joined: a claim and those it was found similar to, settled ones included. */
export const similarityGroups = (
  state: Pick<EntitlementState, 'entered'>,
  chunk: readonly EnteredClaim[],
): readonly (readonly string[])[] => similarAmong([...Object.values(state.entered), ...chunk]);

/** The same of claims that are at hand. */
export function similarAmong(
  entries: Iterable<Pick<EnteredClaim, 'claim' | 'similarTo'>>,
): readonly (readonly string[])[] {
  const groups: Set<string>[] = [];
  for (const entry of entries) {
    if (entry.similarTo.length === 0) continue;
    const found = new Set([entry.claim, ...entry.similarTo]);
    for (const group of groups.filter((each) => [...each].some((claim) => found.has(claim)))) {
      for (const claim of group) found.add(claim);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(found);
  }
  return groups.map((group) => [...group].toSorted());
}

export function toSettledClaim(
  result: ClaimResult,
  entry: EnteredClaim,
  settlements: EntitlementState['settlements'],
): SettledClaim {
  return {
    claim: result.claim,
    application: entry.application,
    settlement: (settlements[result.claim] ?? 0) + 1,
    item: result.item,
    status: result.status,
    ...(result.reason === undefined ? {} : { reason: result.reason }),
    awardYear: result.awardYear,
    components: result.components.map((part) => ({
      component: part.component,
      treasury: part.treasury,
      awardYear: part.awardYear ?? result.awardYear,
      amount: toFenText(part.amount),
    })),
    total: toFenText(result.total),
    capped: result.capped,
    readings: result.readings,
    trace: result.trace,
  };
}
