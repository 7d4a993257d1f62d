import { describe, expect, test } from '@jest/globals';
import { businessDate, fen, TREASURIES, type ApplicantKind } from '#kernel';
import { seeded } from '../src/engine/corpus.js';
import type {
  AssessClaim,
  AssessInput,
  Decision,
  FactDeclaration,
  ItemDeclaration,
  PolicyVersion,
  Readings,
  StandingAward,
} from '../src/engine/types.js';
import { validateFacts } from '../src/engine/validate-facts.js';
import { lprRates } from '../src/rates/lpr.js';
import { policies } from '../src/registry.js';

/**
 * Whatever passed validation, `assess` answers: with whole, explained amounts and without throwing. Unlike the corpus, which
 * draws likely cases, this draws raw answers at and over the edges of what the form takes.
 */

type Draw = (below: number) => number;
const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)]!;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

const ENTITLEMENTS = 400;
const KINDS: readonly ApplicantKind[] = ['enterprise', 'soleProprietor', 'cooperative', 'university', 'individual'];
const DAYS = ['2019-08-20', '2020-02-29', '2021-12-31', '2022-01-01', '2023-12-31', '2024-02-29', '2024-12-31'];
const MONEY = ['0.00', '0.01', '0.99', '1.00', '333333.33', '99999999.99', '10000000000.00', '10000000000.01', '-1.00'];
const COUNTS = [0, 1, 2, 11, 12, 13, 59, 60, 61, 365, 366, 10_000, Number.MAX_SAFE_INTEGER, -1, 0.5];

function rawValue(draw: Draw, declared: FactDeclaration): unknown {
  switch (declared.type) {
    case 'money':
      return pick(draw, MONEY);
    case 'date':
      return pick(draw, DAYS);
    case 'count': {
      const edges = [declared.min, declared.max].filter((edge) => edge !== undefined);
      return pick(draw, [...COUNTS, ...edges, ...edges]);
    }
    case 'boolean':
      return draw(2) === 0;
    case 'choice':
      return pick(draw, declared.choices!).value;
    case 'text':
      return pick(draw, ['x', '　', '𠮷'.repeat(50), '__proto__', '0']);
  }
}

/** Asked questions mostly answered, so that most answers are let through. */
function rawFacts(draw: Draw, item: ItemDeclaration): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const declared of item.facts) {
    const { askedWhen } = declared;
    if (askedWhen !== undefined && !askedWhen.is.includes(raw[askedWhen.fact] as never)) continue;
    if (declared.optional === true && draw(2) === 0) continue;
    raw[declared.name] = rawValue(draw, declared);
  }
  return raw;
}

const decision = (draw: Draw): Decision | undefined =>
  pick(draw, [
    undefined,
    { figure: '0', reason: 'fuzz' },
    { figure: '999999999999', reason: 'fuzz' },
    { rate: '0%', reason: 'fuzz' },
    { rate: '100%', reason: 'fuzz' },
  ]);

function claimOf(draw: Draw, version: PolicyVersion, kind: ApplicantKind, index: number): AssessClaim | undefined {
  const item = pick(draw, version.items);
  const context = { today: businessDate('2025-06-30'), applicantKind: kind, rates: lprRates };
  const read = validateFacts(version, item.id, rawFacts(draw, item), context);
  if (!('facts' in read)) return undefined;
  const decided = item.discretion === undefined ? undefined : decision(draw);
  return {
    id: `claim-${index}`,
    item: item.id,
    certificate: `${item.certificate.kind}:${draw(6)}`,
    facts: read.facts,
    ...(item.object === undefined || draw(2) === 0 ? {} : { object: `${item.object.kind}:${draw(2)}` }),
    ...(decided === undefined ? {} : { decision: decided }),
    ...(draw(6) === 0 ? { topUpOf: pick(draw, ['earlier', 'claim-0', 'unknown']) } : {}),
    ...(draw(6) === 0 ? { project: `project-${draw(2)}` } : {}),
    ...(draw(8) === 0 ? { local: draw(2) === 0 } : {}),
  };
}

function standingOf(draw: Draw, version: PolicyVersion, claims: readonly AssessClaim[]): StandingAward[] {
  return Array.from({ length: draw(5) }, (): StandingAward => {
    const about = pick(draw, claims);
    const item = version.items.find((declared) => declared.id === about.item)!;
    const amount = fen(pick(draw, [0, 1, 99, 5_000_000, 1_000_000_000_000]));
    const shared = { awardYear: 2019 + draw(7), treasury: pick(draw, TREASURIES), amount };
    if (draw(2) === 0) {
      const source = pick(draw, ['otherDistrictPolicy', 'otherPrefecturePolicy', 'provincialPolicy'] as const);
      return { source, claim: about.id, ...shared };
    }
    const { certificate } = about;
    const component = pick(draw, item.components).id;
    return { source: 'here', claim: 'earlier', item: item.id, component, certificate, ...shared };
  });
}

/** Together in one project claims follow one another, as whoever enters them sees to. */
const byProject = (claims: readonly AssessClaim[]): AssessClaim[] =>
  claims.toSorted((a, b) => (a.project ?? '').localeCompare(b.project ?? ''));

function inputOf(draw: Draw, version: PolicyVersion): AssessInput {
  const kind = pick(draw, KINDS);
  const drawn = Array.from({ length: 1 + draw(12) }, (_, index) => claimOf(draw, version, kind, index));
  const claims = byProject(drawn.filter((claim) => claim !== undefined));
  const ids = claims.map((claim) => claim.id);
  return {
    applicant: { kind, local: draw(5) > 0 },
    claims,
    standing: claims.length === 0 ? [] : standingOf(draw, version, claims),
    similar: draw(2) === 0 ? [] : [ids.filter(() => draw(2) === 0), [...ids.slice(0, 1), 'settled-long-ago']],
  };
}

function readingsOf(draw: Draw, version: PolicyVersion): Readings {
  const chosen = version.readings.map(({ id, options, compatible = [] }) => {
    const sets = [...options.map((option) => [option.id]), ...compatible];
    return [id, pick(draw, sets)] as const;
  });
  return Object.fromEntries(chosen.filter(() => draw(2) === 0));
}

describe.each(policies.all().map((version) => [version.id, version] as const))('%s', (_id, version) => {
  test('answers everything that passed validation, with whole and explained amounts', () => {
    const draw = seeded(20_261_121);
    let assessed = 0;
    for (let round = 0; round < ENTITLEMENTS; round += 1) {
      const input = inputOf(draw, version);
      const result = version.assess(input, readingsOf(draw, version), lprRates);
      assessed += input.claims.length;
      expect(result.claims.map((claim) => claim.claim)).toEqual(input.claims.map((claim) => claim.id));
      expect(sum(result.claims.map((claim) => claim.total))).toBe(result.total);
      for (const claim of result.claims) {
        const amounts = [claim.total, ...Object.values(claim.byTreasury), ...claim.components.map((one) => one.amount)];
        expect(amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
        expect(sum(claim.components.map((one) => one.amount))).toBe(claim.total);
        expect(claim.trace.at(-1)?.amount).toBe(String(claim.total));
        expect(claim.total > 0 || claim.reason !== undefined).toBe(true);
      }
    }
    // Were nearly everything refused, nothing would have been tried.
    expect(assessed).toBeGreaterThan(ENTITLEMENTS / 2);
  });
});
