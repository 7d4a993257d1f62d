import { describe, expect, test } from '@jest/globals';
import { businessDate } from '#kernel';
import { corpus, type CorpusCase } from '../src/engine/corpus.js';
import { frozenLaw } from '../src/engine/frozen.js';
import type { DraftProblem, ParameterChange, PolicyVersion } from '../src/engine/types.js';
import { policies } from '../src/registry.js';
import { lprRates } from '../src/rates/lpr.js';
import { policy } from './given.js';

const drafted = (version: PolicyVersion, ...changes: readonly ParameterChange[]): PolicyVersion => {
  const draft = version.redrafted(changes);
  if ('code' in draft) throw new Error(JSON.stringify(draft));
  return draft;
};

describe.each(policies.all().map((version) => [version.id, version] as const))('%s', (_id, version) => {
  const cases = corpus(version, 7, 600);
  const resultOf = (of: PolicyVersion, { input, readings }: CorpusCase): string =>
    JSON.stringify(of.assess(input, readings, lprRates));
  const published = cases.map((one) => resultOf(version, one));
  const isMoved = (draft: PolicyVersion): boolean =>
    cases.some((one, index) => resultOf(draft, one) !== published[index]);

  test('a draft that changes every number to itself is the published law, results and all', () => {
    const same = version.parameters.map(({ id, value }) => ({ parameter: id, value }));
    const draft = drafted(version, ...same);
    expect(frozenLaw(draft)).toBe(frozenLaw(version));
    expect(isMoved(draft)).toBe(false);
  });

  test('every number is read from the version: a draft that moves it far has other results', () => {
    const unread = version.parameters.filter(({ id, unit, value }) => {
      const others = { 元: ['0.01', '99999999.00'], 比例: ['0.01%', '100%'], 日: ['2024-03-01', '1990-01-01'] }[unit];
      return (others ?? ['0', '1', '2', '900'])
        .filter((one) => one !== value)
        .every((one) => !isMoved(drafted(version, { parameter: id, value: one })));
    });
    expect(unread.map(({ id }) => id)).toEqual([]);
  });
});

describe('a changed number', () => {
  const claim = (id: string, day: string) => ({
    id,
    item: 'intl_invention',
    certificate: `patent:${id}`,
    facts: { approval_doc_date: day },
  });
  const amounts = (version: PolicyVersion) =>
    version
      .assess(
        {
          applicant: { kind: 'enterprise', local: true },
          claims: [claim('a', '2023-06-30'), claim('b', '2023-07-01')],
          standing: [],
          similar: [],
        },
        {},
        lprRates,
      )
      .claims.map(({ total }) => total);

  test('holds for all days, or from a day on', () => {
    expect(amounts(policy)).toEqual([15_000_000, 15_000_000]);
    expect(amounts(drafted(policy, { parameter: 'intl-invention', value: '20000' }))).toEqual([2_000_000, 2_000_000]);
    const later = { parameter: 'intl-invention', value: '20000.50', from: businessDate('2023-07-01') };
    const draft = drafted(policy, later);
    expect(amounts(draft)).toEqual([15_000_000, 2_000_050]);
    expect(draft.parameters.filter(({ id }) => id === 'intl-invention').map(({ value }) => value)).toEqual([
      '150000.00',
      '20000.50',
    ]);
    // The published version is what it was.
    expect(amounts(policy)).toEqual([15_000_000, 15_000_000]);
  });

  test('a date of the text moves the window', () => {
    const draft = drafted(policy, { parameter: 'start', value: '2023-07-01' });
    expect(amounts(draft)).toEqual([0, 15_000_000]);
    expect(draft.admits(businessDate('2023-06-30'), {})).toBe(false);
    expect(policy.admits(businessDate('2023-06-30'), {})).toBe(true);
  });

  test('is said in the trace', () => {
    const draft = drafted(policy, { parameter: 'interest-rate', value: '17.5%' });
    const facts = { principal: '100000000', disbursement_date: '2023-07-01', collateral: 'patent' };
    const loan = { id: 'l', item: 'pledge_interest', certificate: 'loan:1' };
    const { claims } = draft.assess(
      {
        applicant: { kind: 'enterprise', local: true },
        claims: [{ ...loan, facts: { ...facts, term_unit: 'months', term_months: 12 } }],
        standing: [],
        similar: [],
      },
      {},
      lprRates,
    );
    expect(JSON.stringify(claims[0]!.trace)).toContain('×17.5%＝');
  });

  test.each<[DraftProblem['code'], ParameterChange]>([
    ['PARAMETER_UNKNOWN', { parameter: 'nothing', value: '1' }],
    ['PARAMETER_VALUE_INVALID', { parameter: 'intl-invention', value: '-1' }],
    ['PARAMETER_VALUE_INVALID', { parameter: 'intl-invention', value: '1e9' }],
    ['PARAMETER_VALUE_INVALID', { parameter: 'interest-rate', value: '0.15' }],
    ['PARAMETER_VALUE_INVALID', { parameter: 'interest-rate', value: '100.1%' }],
    ['PARAMETER_VALUE_INVALID', { parameter: 'interest-months', value: '12.5' }],
    ['PARAMETER_VALUE_INVALID', { parameter: 'interest-months', value: '1001' }],
    ['PARAMETER_VALUE_INVALID', { parameter: 'start', value: '2023-02-29' }],
    ['PARAMETER_VALUE_INVALID', { parameter: 'start', value: '2023-02-01', from: businessDate('2024-01-01') }],
  ])('%s', (code, change) => {
    expect(policy.redrafted([change])).toEqual({ code, parameter: change.parameter });
  });
});
