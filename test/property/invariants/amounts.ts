import { expect } from '@jest/globals';
import type { EnteredClaim, EntitlementEvent, SettledClaim } from '#domain';
import type { RecordedEvent } from '#event-store';
import { toFenText } from '#kernel';
import { lprRates, type StandingAward } from '#policies';
import { awardsOf, otherAwardsOf, toClaim, told, type Standing } from '../../../tools/demo/from-the-record.js';
import { POLICY } from '../world.js';
import { bodyOf, replacedBy, type Body, type Settled } from './body.js';

/** 1. Every settled amount is what the law gives for what was entered and stood, under the readings recorded. */
export function amountsAreTheLaws(events: readonly RecordedEvent[]): void {
  const entered = new Map<string, EnteredClaim>();
  const standing = new Map<string, Standing[]>();
  for (const record of events) {
    const here = standing.get(record.stream) ?? [];
    if (record.type === 'ClaimEntered') {
      const claim = bodyOf<EnteredClaim>(record);
      entered.set(claim.claim, claim);
    } else if (record.type === 'AwardAnnulled') {
      const { line } = bodyOf<Body<'AwardAnnulled', EntitlementEvent>>(record);
      const left = here.filter((each) => each.line !== line);
      standing.set(record.stream, left);
    } else if (record.type === 'AmountSettled') {
      const settled = bodyOf<Settled>(record);
      const claims = settled.claims.map((each) => entered.get(each.claim)!);
      expect(record.version).toBe(settled.basis + 1);
      if (settled.claims.some((each) => each.difference)) differencesAreTheLaws(settled, claims, here);
      else if (settled.claims.some((each) => each.reread)) rereadIsTheLaw(settled, claims, here);
      else {
        expect(namesOf(settled.standing.filter((each) => each.source === 'here'))).toEqual(namesOf(here));
        expect(amounts(settled.claims)).toEqual(lawOf(settled, claims, here));
      }
      const replaced = new Set(settled.claims.flatMap(replacedBy));
      const stays = here.filter((each) => !replaced.has(each.line));
      standing.set(record.stream, [...stays, ...settled.claims.flatMap((each) => awardsOf(each, entered))]);
    }
  }
}

/**
 * Claims of which something stands already are measured against part of what stands, and never against what is their own
 * (docs/adr: differences are computed in the order of the claims). What they get is what the law gives less what stood.
 */
function differencesAreTheLaws(
  settled: Settled,
  claims: readonly EnteredClaim[],
  here: readonly StandingAward[],
): void {
  const recorded = settled.standing.filter((each) => each.source === 'here').map(told);
  expect(recorded.filter((each) => !here.map(told).includes(each))).toEqual([]);
  const basis = here.filter((each) => recorded.includes(told(each)));
  expect(basis.filter((each) => claims.some(({ claim }) => claim === each.claim))).toEqual([]);
  const sum = (parts: readonly { amount: string | number }[]) =>
    parts.reduce((total, { amount }) => total + Number(amount), 0);
  for (const [index, { total }] of lawOf(settled, claims, basis).entries()) {
    const { claim, difference, total: due } = settled.claims[index]!;
    const stood = sum(here.filter((each) => each.claim === claim));
    expect([claim, difference?.assessed ?? due]).toEqual([claim, total]);
    expect([claim, Number(due)]).toEqual([claim, Number(total) - stood + sum(difference?.recoverable ?? [])]);
  }
}

/** A claim that was sent back has what is assessed now, and more only where more was allotted or paid before. */
function rereadIsTheLaw(settled: Settled, claims: readonly EnteredClaim[], here: readonly Standing[]): void {
  const recorded = settled.standing.filter((each) => each.source === 'here').map(told);
  const basis = here.filter((each) => recorded.includes(told(each)) && each.claim !== claims[0]?.claim);
  const [due] = lawOf(settled, claims, basis);
  const { claim, total, reread } = settled.claims[0]!;
  expect([claim, reread?.assessed]).toEqual([claim, due?.total]);
  const replaced = new Set(replacedBy(settled.claims[0]!));
  const stays = here.filter((each) => each.claim === claim && !replaced.has(each.line));
  const sum = stays.reduce((before, { amount }) => before + Number(amount), 0);
  if (total === '0') return;
  expect([claim, sum + Number(total) <= Number(reread?.assessed)]).toEqual([claim, true]);
}

const namesOf = (awards: readonly { claim?: string; component?: string; awardYear: number; treasury: string }[]) =>
  awards.map(({ claim, component, awardYear, treasury }) => [claim, component, awardYear, treasury].join()).toSorted();

const amounts = (claims: readonly SettledClaim[]) =>
  claims.map(({ claim, status, total, components, readings }) => ({
    claim,
    status,
    total,
    readings,
    components: components.map(({ component, treasury, amount }) => ({ component, treasury, amount })),
  }));

function lawOf(settled: Settled, claims: readonly EnteredClaim[], here: readonly StandingAward[]) {
  const { applicantKind: kind, local } = claims[0]!;
  const result = POLICY.assess(
    {
      applicant: { kind, local },
      claims: claims.map(toClaim),
      standing: [...here, ...otherAwardsOf(claims)],
      similar: settled.similar,
    },
    settled.readings,
    lprRates,
  );
  return result.claims.map(({ claim, status, total, readings, components }) => ({
    claim,
    status,
    total: toFenText(total),
    readings,
    components: components.map(({ component, treasury, amount }) => ({
      component,
      treasury,
      amount: toFenText(amount),
    })),
  }));
}
