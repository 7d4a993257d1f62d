import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ApplicantKind } from '#kernel';
import type { AssessClaim, AssessInput, AssessResult, Readings } from '../src/engine/types.js';
import { policies } from '../src/registry.js';
import { lprRates } from '../src/rates/lpr.js';
import { standingOf } from './given.js';

/** 三(一)3: 超过10件的每件再奖励2000元，总额不超过10万元, against the sum worked out at once, in any order, under every reading. */

const version = policies.find('zezhou-2021-16')!;
const DAY = '2022-06-01';

const domestic = (id: string, day = DAY): AssessClaim => ({
  id,
  item: 'domestic_invention',
  certificate: `patent:${id}`,
  facts: { event_date: day, patent_kind: 'invention' },
});
const abroad = (id: string, patent_kind = 'invention', family = id): AssessClaim => ({
  id,
  item: 'foreign_patent',
  certificate: `foreign:${id}`,
  object: `family:${family}`,
  facts: { event_date: DAY, jurisdiction: 'country', patent_kind },
});
const many = (count: number, day = DAY): AssessClaim[] =>
  Array.from({ length: count }, (_, index) => domestic(`${day}-${index}`, day));

function assess(
  claims: readonly AssessClaim[],
  readings: Readings = {},
  more: { kind?: ApplicantKind; standing?: AssessInput['standing'] } = {},
): AssessResult {
  const { kind = 'enterprise', standing = [] } = more;
  const input: AssessInput = { applicant: { kind, local: true }, claims, standing, similar: [] };
  return version.assess(input, readings, lprRates);
}
const yuan = (result: { total: number }): number => result.total / 100;

/** The year's sum by the words of the analysis, in yuan. */
function atOnce(inland: number, foreign: number, chosen: { onlyAbove: boolean; together: boolean; all: boolean }) {
  const counted = inland + (chosen.all ? foreign : 0);
  const over = counted > 10;
  const bonus = over ? Math.min(2000 * (chosen.onlyAbove ? counted - 10 : counted), 100_000) : 0;
  const sum = 2000 * inland + bonus;
  return (chosen.together && over ? Math.min(sum, 100_000) : sum) + 10_000 * foreign;
}

describe('more than ten', () => {
  test.each([
    [10, 20_000, 20_000],
    [11, 44_000, 24_000],
    [50, 200_000, 180_000],
    [51, 202_000, 184_000],
    [60, 220_000, 220_000],
    [61, 222_000, 222_000],
  ])('%i patents: %i, or %i where only those above ten count (AMB-ZZ-01)', (count, every, above) => {
    expect(yuan(assess(many(count)))).toBe(every);
    expect(yuan(assess(many(count), { 'AMB-ZZ-01': ['R2'] }))).toBe(above);
  });

  test('any number, any order, any readings: the same as worked out at once', () => {
    const mixed = fc.record({
      inland: fc.integer({ min: 0, max: 65 }),
      foreign: fc.integer({ min: 0, max: 14 }),
      onlyAbove: fc.boolean(),
      together: fc.boolean(),
      all: fc.boolean(),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(mixed, ({ inland, foreign, seed, ...chosen }) => {
        const claims = [...many(inland), ...Array.from({ length: foreign }, (_, index) => abroad(`f${index}`))];
        const shuffled = claims
          .map((claim, index) => ({ claim, rank: (Math.imul(index + 1, 2_654_435_761) ^ seed) >>> 0 }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ claim }) => claim);
        const readings: Readings = {
          ...(chosen.onlyAbove ? { 'AMB-ZZ-01': ['R2'] } : {}),
          ...(chosen.together ? { 'AMB-ZZ-02': ['R2'] } : {}),
          ...(chosen.all ? { 'AMB-ZZ-09': ['R2'] } : {}),
        };
        expect(yuan(assess(shuffled, readings))).toBe(atOnce(inland, foreign, chosen));
      }),
      { numRuns: 150 },
    );
  });

  test('each year counts by itself', () => {
    expect(yuan(assess([...many(10), ...many(10, '2023-01-01')]))).toBe(40_000);
    expect(yuan(assess([...many(10), ...many(11, '2023-01-01')]))).toBe(64_000);
  });

  test('the claim that passes ten brings the bonus of all, and says which sentence and readings gave it', () => {
    const { claims } = assess(many(12));
    expect(claims.map((claim) => yuan(claim)).slice(9)).toEqual([2000, 24_000, 4000]);
    expect(claims[9]!.readings).toEqual({});
    expect(claims[10]!.readings).toEqual({ 'AMB-ZZ-01': ['R1'] });
    expect(claims[10]!.components.map(({ component, amount }) => [component, amount])).toEqual([
      ['zezhou-3-domestic-invention', 200_000],
      ['zezhou-3-over10-bonus', 2_200_000],
    ]);
  });

  test('one family granted in three countries counts as one patent (AMB-ZZ-09 R2); a foreign design as none', () => {
    const read = { 'AMB-ZZ-09': ['R2'] };
    const family = ['us', 'jp', 'kr'].map((country) => abroad(country, 'invention', 'A'));
    expect(yuan(assess([...many(9), ...family], read))).toBe(18_000 + 30_000);
    expect(yuan(assess([...many(10), ...family], read))).toBe(20_000 + 30_000 + 22_000);
    expect(yuan(assess([...many(10), abroad('d', 'design')], read))).toBe(30_000);
  });

  test('what stands of the year counts, and the same patent is not paid twice', () => {
    const first = many(11);
    const standing = standingOf(first, assess(first).claims);
    expect(yuan(assess([domestic('new')], {}, { standing }))).toBe(4000);
    for (const again of first) expect(yuan(assess([again], {}, { standing }))).toBe(0);
    // The eleventh was annulled: presented again, it brings the bonus again.
    const without = standing.filter((award) => award.certificate !== first[10]!.certificate);
    expect(yuan(assess([first[10]!], {}, { standing: without }))).toBe(24_000);
  });

  test('individuals get the ordinary subsidy only, and depend on no reading of the bonus', () => {
    const { claims } = assess(many(12), { 'AMB-ZZ-01': ['R2'] }, { kind: 'individual' });
    expect(claims.every((claim) => yuan(claim) === 2000 && Object.keys(claim.readings).length === 0)).toBe(true);
  });
});

describe('可参照企业标准', () => {
  const certified = (decision?: AssessClaim['decision']): AssessClaim => ({
    id: 'c',
    item: 'nonenterprise_cert',
    certificate: 'cert:c',
    facts: { event_date: DAY, first_time: true },
    ...(decision === undefined ? {} : { decision }),
  });
  const result = (claim: AssessClaim, readings: Readings = {}, kind: ApplicantKind = 'university') =>
    assess([claim], readings, { kind }).claims[0]!;

  test('without a decision the claim is pending, with one it is paid up to the enterprises’ sum', () => {
    expect(result(certified())).toMatchObject({ status: 'pendingDecision', reason: 'DECISION_NEEDED', total: 0 });
    expect(result(certified({ figure: '3000000', reason: '评审' }))).toMatchObject({ total: 3_000_000, capped: false });
    expect(result(certified({ figure: '9000000', reason: '评审' }))).toMatchObject({ total: 5_000_000, capped: true });
  });

  test('AMB-ZZ-06 R2 gives no right; enterprises have their own sentence', () => {
    const granted = certified({ figure: '5000000', reason: '评审' });
    expect(result(granted, { 'AMB-ZZ-06': ['R2'] })).toMatchObject({ status: 'notEligible', reason: 'NO_RIGHT' });
    expect(result(granted, {}, 'enterprise')).toMatchObject({ status: 'notEligible' });
  });
});
