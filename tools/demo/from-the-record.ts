import { lineId, type EnteredClaim, type SettledClaim } from '#domain';
import { fromFenText } from '#kernel';
import type { AssessClaim, StandingAward } from '#policies';

/** What the record says of claims and awards, as the law takes it: for those who compute settled amounts again. */

/** An award with the line that it is paid on. */
export type Standing = StandingAward & { readonly line: string };

export const toClaim = (entry: EnteredClaim): AssessClaim => ({
  id: entry.claim,
  item: entry.item,
  certificate: certificateOf(entry),
  facts: entry.facts,
  local: entry.local,
  ...(entry.object === undefined ? {} : { object: entry.object }),
  ...(entry.decision === undefined ? {} : { decision: entry.decision }),
  ...(entry.topUpOf === undefined ? {} : { topUpOf: entry.topUpOf }),
});

/** 其他政策已奖补: what other policies paid for the claims. */
export const otherAwardsOf = (claims: readonly EnteredClaim[]): readonly StandingAward[] =>
  claims.flatMap(({ claim, otherAwards }) =>
    otherAwards.map(({ source, treasury, amount }) => ({
      source,
      claim,
      awardYear: 0,
      treasury,
      amount: fromFenText(amount),
    })),
  );

/** What stands of a claim once it is settled so. */
export function awardsOf(settled: SettledClaim, entered: ReadonlyMap<string, EnteredClaim>): readonly Standing[] {
  const { claim, item, settlement } = settled;
  const entry = entered.get(claim)!;
  return settled.components
    .filter(({ amount }) => amount !== '0')
    .map(({ component, awardYear, treasury, amount }) => ({
      source: 'here',
      claim,
      line: lineId(claim, awardYear, settlement),
      item,
      component,
      certificate: certificateOf(entry),
      ...(entry.object === undefined ? {} : { object: entry.object }),
      awardYear,
      treasury,
      amount: fromFenText(amount),
    }));
}

/** One award in one text: the same for the same one, settled or recorded as standing. */
export const told = (award: {
  readonly claim?: string;
  readonly component?: string;
  readonly awardYear: number;
  readonly treasury: string;
  readonly amount: string | number;
}): string => [award.claim, award.component, award.awardYear, award.treasury, award.amount].join();

const certificateOf = ({ certificate: { kind, key } }: EnteredClaim): string => `${kind}:${key}`;
