import { describe, expect, test } from '@jest/globals';
import { businessDate } from '#kernel';
import { requiredEvidence } from '../src/engine/required-evidence.js';
import { validateFacts, type FactContext } from '../src/engine/validate-facts.js';
import { lprRates } from '../src/rates/lpr.js';
import { policy } from './given.js';

const context: FactContext = { today: businessDate('2024-03-01'), applicantKind: 'enterprise', rates: lprRates };
const loan = {
  principal: '5000000.00',
  disbursement_date: '2023-09-01',
  term_unit: 'months',
  term_months: 12,
  collateral: 'patent',
};
const check = (item: string, raw: unknown, more: Partial<FactContext> = {}) => {
  const outcome = validateFacts(policy, item, raw, { ...context, ...more });
  return 'facts' in outcome ? outcome.facts : outcome.problems.map(({ code, fact }) => [code, fact]);
};

describe('facts of a claim', () => {
  test('money becomes fen text, the rest stays', () => {
    expect(check('pledge_interest', loan)).toEqual({ ...loan, principal: '500000000' });
  });
  test('all problems at once, each with the fact and its sentence', () => {
    const raw = { principal: '1.234', disbursement_date: '2023-02-30', term_unit: 'weeks', collateral: 1, extra: true };
    expect(check('pledge_interest', raw)).toEqual([
      ['FACT_WRONG_TYPE', 'principal'],
      ['FACT_WRONG_TYPE', 'disbursement_date'],
      ['FACT_UNKNOWN_CHOICE', 'term_unit'],
      ['FACT_WRONG_TYPE', 'collateral'],
      ['FACT_UNKNOWN', 'extra'],
    ]);
    const outcome = validateFacts(policy, 'pledge_interest', {}, context);
    if (!('problems' in outcome)) throw new Error('expected problems');
    for (const problem of outcome.problems)
      expect(problem).toMatchObject({ code: 'FACT_MISSING', article: '四(三)(2)' });
  });
  test.each(['-1.00', '1e5', '１.00', '1,000.00', '99999999999999999.00', 5, null, ' 1.00', '01.00'])(
    'money %p is refused, never rounded',
    (principal) => expect(Array.isArray(check('pledge_interest', { ...loan, principal }))).toBe(true),
  );
  test('bounds', () => {
    expect(check('pledge_interest', { ...loan, principal: '0.00' })).toEqual([['FACT_OUT_OF_RANGE', 'principal']]);
    expect(check('pledge_interest', { ...loan, principal: '10000000000.01' })).toEqual([
      ['FACT_OUT_OF_RANGE', 'principal'],
    ]);
    expect(check('pledge_interest', { ...loan, term_months: 0 })).toEqual([['FACT_OUT_OF_RANGE', 'term_months']]);
    expect(check('pledge_interest', { ...loan, term_months: 1.5 })).toEqual([['FACT_WRONG_TYPE', 'term_months']]);
  });
  test('what the other answers do not ask is refused, unless it is null', () => {
    expect(check('pledge_interest', { ...loan, patent_value: '1.00' })).toEqual([['FACT_UNKNOWN', 'patent_value']]);
    expect(check('pledge_interest', { ...loan, patent_value: null })).toMatchObject({ term_months: 12 });
    expect(check('pledge_interest', { ...loan, collateral: 'patentAndOther' })).toEqual([
      ['FACT_MISSING', 'patent_value'],
      ['FACT_MISSING', 'other_value'],
    ]);
  });
  test('days: not in the future, not before the policy', () => {
    const dated = (day: string, more: Partial<FactContext> = {}) =>
      check('intl_invention', { approval_doc_date: day }, more);
    expect(dated('2024-03-01')).toEqual({ approval_doc_date: '2024-03-01' });
    expect(dated('2024-03-02')).toEqual([['FACT_IN_FUTURE', 'approval_doc_date']]);
    expect(dated('2022-12-31')).toEqual([['FACT_OUTSIDE_VALIDITY', 'approval_doc_date']]);
    expect(dated('2022-12-31', { readings: { 'AMB-YZ-16': ['R2'] } })).toEqual({ approval_doc_date: '2022-12-31' });
  });
  test('a loan outside the LPR series is refused', () => {
    const today = businessDate('2026-10-01');
    const late = { ...loan, disbursement_date: '2026-09-20' };
    expect(check('pledge_interest', late, { today })).toEqual([['RATE_OUTSIDE_SERIES', 'disbursement_date']]);
  });
  test('the applicant must be of the kind that the sentence names', () => {
    expect(check('pledge_interest', loan, { applicantKind: 'university' })).toEqual([
      ['APPLICANT_KIND_NOT_OF_ITEM', undefined],
    ]);
  });
  test.each([[[]], [null], ['facts'], [7]])('%p is no set of facts', (raw) => {
    expect(check('intl_invention', raw)).toEqual([['FACT_WRONG_TYPE', undefined]]);
  });
  test('names of the prototype are unknown facts, not answers', () => {
    const raw: unknown = JSON.parse('{"approval_doc_date":"2023-06-01","__proto__":1,"constructor":2}');
    expect(check('intl_invention', raw)).toEqual([
      ['FACT_UNKNOWN', '__proto__'],
      ['FACT_UNKNOWN', 'constructor'],
    ]);
  });
});

describe('evidence', () => {
  const kinds = (id: string, facts: Record<string, string>) =>
    requiredEvidence(
      policy.items.find((item) => item.id === id)!,
      facts,
    ).map((one) => one.kind);
  test('a conversion is proved where there is one', () => {
    expect(kinds('cn_invention', { conversion: 'none' })).toEqual(['patent_certificate', 'granting_document']);
    expect(kinds('cn_invention', { conversion: 'inDistrict' })).toContain('conversion_proof');
  });
  test('an appraisal report for a mixed pledge only', () => {
    expect(kinds('pledge_interest', { collateral: 'patent' })).not.toContain('appraisal_report');
    expect(kinds('pledge_interest', { collateral: 'patentAndOther' })).toContain('appraisal_report');
  });
  test('every item asks for something', () => {
    for (const item of policy.items) expect(item.evidence.length).toBeGreaterThan(0);
  });
});
