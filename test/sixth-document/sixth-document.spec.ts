import { describe, expect, test } from '@jest/globals';
import { businessDate, formatYuan } from '#kernel';
import { calculate, lawHtml, lawPage, lprRates, policies, type CalculatorAnswer } from '#policies';
import { documentContract } from '../support/document-contract.js';
import { renderLaw } from '../../tools/render/render.js';
import { qinghe2024 } from './qinghe-2024-7/index.js';

/** The one line that registers it: in the product it stands in libs/policies/src/registry.ts. */
const VERSIONS = [...policies.all(), qinghe2024];

describe('a sixth document, from its folder alone', () => {
  documentContract(qinghe2024);
});

describe('its cases, as a lawyer would write them down', () => {
  const paid = (item: string, facts: Record<string, string>, readings = {}): string => {
    const claims = [{ id: '1', item, certificate: '1', facts }];
    const input = { applicant: { kind: 'enterprise', local: true }, claims, standing: [], similar: [] } as const;
    return formatYuan(qinghe2024.assess(input, readings, lprRates).total);
  };
  test.each([
    ['2024-03-01', 'here', {}, '12000.00'],
    ['2024-02-29', 'here', {}, '0.00'],
    ['2026-12-31', 'here', {}, '12000.00'],
    ['2027-01-01', 'here', {}, '0.00'],
    ['2024-05-01', 'elsewhere', {}, '0.00'],
    ['2024-05-01', 'elsewhere', { 'AMB-QH-01': ['R2'] }, '12000.00'],
    ['2024-05-01', 'none', { 'AMB-QH-01': ['R2'] }, '0.00'],
  ])('granted %s, converted %s, readings %j: %s', (grant_date, conversion, readings, total) => {
    expect(paid('converted_invention', { grant_date, conversion }, readings)).toBe(total);
  });
  test('30% of a premium, half a fen up, at most 2万', () => {
    expect(paid('patent_insurance', { paid_on: '2025-01-01', premium: '1005' })).toBe('3.02');
    expect(paid('patent_insurance', { paid_on: '2025-01-01', premium: '99999999' })).toBe('20000.00');
  });
});

describe('everything that is made from the declaration', () => {
  const ask = (claims: readonly { id: string; item: string; facts: Record<string, unknown> }[]) =>
    calculate(
      { jurisdiction: 'qinghe', applicant: { kind: 'enterprise', local: true }, claims },
      { versions: VERSIONS, rates: lprRates, today: businessDate('2025-01-01'), confirmed: () => ({}) },
    ) as CalculatorAnswer;

  test('calculates, with the reading it depends on under both options', () => {
    const facts = { grant_date: '2024-05-01', conversion: 'elsewhere' };
    const { documents } = ask([{ id: 'a', item: 'converted_invention', facts }]);
    expect(documents).toMatchObject([
      {
        policy: 'qinghe-2024-7',
        claims: [{ status: 'notEligible', amount: '0.00', wouldPayMore: [{ fact: 'conversion', amount: '12000.00' }] }],
        readings: [{ id: 'AMB-QH-01', confirmed: false, options: [{ total: '0.00' }, { total: '12000.00' }] }],
      },
    ]);
  });
  test('asks for what is missing', () => {
    const { documents } = ask([{ id: 'a', item: 'patent_insurance', facts: {} }]);
    expect(documents[0]!.claims[0]!.missing.map((fact) => fact.name)).toEqual(['paid_on', 'premium']);
  });
  test('renders: every sentence with its rule or its reason, and the amounts of both options', () => {
    const page = lawPage(qinghe2024, lprRates);
    const rows = page.articles.flatMap((article) => article.rows);
    expect(rows.filter((row) => row.kind === 'rule').map((row) => row.components)).toEqual([
      ['qinghe-1-converted'],
      ['qinghe-2-insurance'],
    ]);
    expect(rows.filter((row) => row.kind === 'silent').every((row) => row.reason !== null)).toBe(true);
    const html = lawHtml(page);
    expect(html).toContain('在本区实施转化的发明专利，每件1.2万元');
    expect(html).toContain('上限：每个奖励年度合计不超过2万元');
    expect(page.readings[0]!.examples[0]!.amounts.map((one) => one.total)).toEqual(['0.00', '12000.00']);
    expect([...renderLaw(VERSIONS).keys()]).toContain('qinghe-2024-7.html');
  });
});
