import { describe, expect, test } from '@jest/globals';
import { businessDate, fromFenText, formatYuan } from '#kernel';
import { calculate } from '../src/calculator/calculate.js';
import type { CalculatorAnswer, CalculatorClaim, CalculatorRequest } from '../src/calculator/types.js';
import { seeded } from '../src/engine/corpus.js';
import type { AssessClaim, PolicyVersion } from '../src/engine/types.js';
import { lprRates } from '../src/rates/lpr.js';
import { policies } from '../src/registry.js';

const context = { versions: policies.all(), rates: lprRates, today: businessDate('2026-06-01'), confirmed: () => ({}) };
const applicant = { kind: 'enterprise', local: true } as const;
const ask = (request: Partial<CalculatorRequest>): CalculatorAnswer => {
  const answer = calculate({ applicant, claims: [], ...request }, context);
  if ('refused' in answer) throw new Error(answer.refused.code);
  return answer;
};
const first = (claims: readonly CalculatorClaim[], more: Partial<CalculatorRequest> = {}) =>
  ask({ claims, ...more }).documents[0]!;
const national = { id: 'a', item: 'national_patent_award', facts: { tier: 'gold', approval_doc_date: '2023-06-01' } };
const province = { id: 'b', item: 'province_patent_award', facts: { approval_doc_date: '2023-06-01' } };

describe('the calculator', () => {
  test('says what an exclusion took, and what each reading of it would give', () => {
    const policy = 'yuanzhou-2023-25';
    const { claims, readings, total } = first([national, province], { policy, similar: [['a', 'b']] });
    expect(total).toBe('550000.00');
    expect(claims[1]).toMatchObject({ amount: '50000.00', cuts: [{ kind: 'exclusion', taken: '200000.00' }] });
    expect(readings.find((one) => one.id === 'AMB-YZ-05')).toMatchObject({
      confirmed: false,
      options: [
        { options: ['R1'], total: '550000.00', inForce: true },
        { options: ['R2'], total: '750000.00' },
        { options: ['R3'], total: '750000.00' },
      ],
    });
  });
  test('takes what other policies paid, and only from the claim it was paid for', () => {
    const awards = [
      { source: 'otherDistrictPolicy', claim: 'a', awardYear: 2023, treasury: 'district', amount: '15000.00' },
    ] as const;
    expect(first([national], { awards }).claims[0]).toMatchObject({
      amount: '485000.00',
      cuts: [{ kind: 'standing', taken: '15000.00' }],
    });
  });
  test('one request names no policy: every document of the place with such an item answers for itself', () => {
    const answer = ask({
      claims: [{ ...province, facts: { approval_doc_date: '2023-10-01', event_date: '2023-10-01' } }],
    });
    expect(answer.documents.map((one) => one.policy)).toEqual(['yuanzhou-2023-25', 'huichang-2023']);
    expect(ask({ jurisdiction: 'huichang', claims: [province] }).documents.map((one) => one.pays)).toEqual([false]);
  });
  test('outside the window is not eligible, with the reading that would open it', () => {
    const early = { ...national, facts: { tier: 'gold', approval_doc_date: '2022-07-20' } };
    const { claims, readings } = first([early]);
    expect(claims[0]).toMatchObject({ status: 'notEligible', reason: 'OUTSIDE_WINDOW', amount: '0.00' });
    expect(readings).toMatchObject([{ id: 'AMB-YZ-16', options: [{ total: '0.00' }, { total: '500000.00' }] }]);
  });
  test('who sits elsewhere is told that the place is what counts', () => {
    const { claims } = first([national], { applicant: { kind: 'enterprise', local: false } });
    expect(claims[0]).toMatchObject({ amount: '0.00', wouldPayMore: [{ fact: 'local', amount: '500000.00' }] });
  });
  test('pending and not computable have no amount anywhere, also not in their trace', () => {
    const decide: CalculatorClaim = { id: 'a', item: 'patent_implementation', facts: { event_date: '2023-07-01' } };
    const risk: CalculatorClaim = { id: 'b', item: 'risk_compensation', facts: { event_date: '2023-07-01' } };
    const { claims, complete } = first([decide, risk], { jurisdiction: 'lechang' });
    expect(complete).toBe(false);
    expect(claims).toMatchObject([
      { status: 'pendingDecision', amount: null, range: { least: '0.00', most: '100000.00' } },
      { status: 'notComputable', amount: null, range: null },
    ]);
    for (const step of claims.flatMap((claim) => claim.trace)) expect(step.amount).toBeUndefined();
    const decided = first([{ ...decide, decision: { figure: '80000.00' } }], { jurisdiction: 'lechang' });
    expect(decided.claims[0]).toMatchObject({ status: 'payable', amount: '80000.00' });
  });
});

/** An assessed claim as somebody would type it. */
function typed(version: PolicyVersion, { id, item, facts }: AssessClaim): CalculatorClaim {
  const declared = version.items.find((one) => one.id === item)!.facts;
  const shown = Object.entries(facts).map(([name, value]) => {
    const money = declared.find((one) => one.name === name)?.type === 'money';
    return [name, money && value !== null ? formatYuan(fromFenText(String(value))) : value];
  });
  return { id, item, facts: Object.fromEntries(shown) };
}

describe.each(policies.all().map((version) => [version.id, version] as const))('%s', (policy, version) => {
  const plain = version.cases.filter(
    ({ input, readings }) =>
      readings === undefined &&
      input.standing.length === 0 &&
      input.similar.length === 0 &&
      input.claims.length <= 20 &&
      input.claims.every((claim) => claim.decision === undefined && claim.object === undefined),
  );
  test('its worked cases come to their totals, typed in as an applicant would', () => {
    expect(plain.length).toBeGreaterThan(0);
    for (const { input, total, name } of plain) {
      const claims = input.claims.map((claim) => typed(version, claim));
      const [document] = ask({ policy, applicant: input.applicant, claims }).documents;
      expect([name, document!.total]).toEqual([name, total]);
      expect(document!.notice === null).toBe(version.kind === 'measure');
    }
  });
  test('whatever is typed, it answers: no exception, no negative or fractional amount', () => {
    const draw = seeded(17);
    const odd: unknown[] = [
      '',
      null,
      true,
      -1,
      1.5,
      2 ** 60,
      '2023-06-01',
      '99999999999.99',
      'x'.repeat(300),
      '１２',
      '\u0000',
    ];
    for (let round = 0; round < 400; round += 1) {
      const item = version.items[draw(version.items.length)]!;
      const facts = Object.fromEntries(
        [...item.facts.map((fact) => fact.name), 'constructor', 'unknown']
          .filter(() => draw(4) > 0)
          .map((name) => [name, odd[draw(odd.length)]]),
      );
      const [document] = ask({ policy, claims: [{ id: 'a', item: item.id, facts }] }).documents;
      for (const claim of document!.claims) expect(claim.amount ?? '0.00').toMatch(/^\d+\.\d\d$/);
    }
  });
});
