import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { policies } from '#policies';
import { checkCase } from '../../tools/golden/compare.js';
import { MAPPERS } from '../../tools/golden/mappers.js';
import { runGolden } from '../../tools/golden/run.js';

const content = readFileSync(new URL('./golden.json', import.meta.url), 'utf8');
type Json = Record<string, unknown>;
const cases = JSON.parse(content) as Json[];
const sample = (id: string): Json => structuredClone(cases.find((one) => one['id'] === id)!);

/** The case with one value replaced, by path. */
function changed(id: string, path: string, value: unknown): Json {
  const copy = sample(id);
  const keys = path.split('.');
  let at: Json = copy;
  for (const key of keys.slice(0, -1)) at = at[key] as Json;
  if (value === undefined) delete at[keys.at(-1)!];
  else at[keys.at(-1)!] = value;
  return copy;
}
const failures = (value: unknown): string[] => checkCase(value).flatMap((outcome) => [...outcome.mismatches]);
const claim = 'inputs.claims.0';

describe('the table', () => {
  const registered = Object.keys(MAPPERS);
  test.each(registered)('all cases of %s pass, with every alternative', (policy) => {
    const own = cases.filter((one) => one['policy'] === policy);
    const count = own.reduce((sum, one) => sum + 1 + ((one['alternatives'] as unknown[] | undefined)?.length ?? 0), 0);
    const { lines, failed } = runGolden(content, policy);
    expect(lines).toEqual([`${count} passed, 0 failed`]);
    expect(failed).toBe(0);
  });
  test('every registered policy of the table has its mapper, and every mapper its policy', () => {
    const known = policies.all().map((version) => version.id);
    const inTable = new Set(cases.map((one) => String(one['policy'])));
    expect(registered.filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => inTable.has(id) && !registered.includes(id))).toEqual([]);
  });
  const missing = [...new Set(cases.map((one) => String(one['policy'])))].filter((id) => !registered.includes(id));
  test('cases of a policy that is not law yet fail', () => {
    for (const policy of missing) {
      const { lines, failed } = runGolden(content, policy);
      expect(failed).toBeGreaterThan(0);
      expect(lines[0]).toContain('no document is called');
    }
  });
  test('a case of an unknown policy fails and is named', () => {
    const { lines, failed } = runGolden(JSON.stringify([changed('YZ-012', 'policy', 'nowhere-1')]));
    expect(failed).toBe(1);
    expect(lines[0]).toMatch(/^YZ-012: error: .*policy/);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });
  test('nothing to check, no JSON, no list: no success', () => {
    expect(runGolden(content, 'nowhere-1').failed).toBe(1);
    expect(runGolden('[]').failed).toBe(1);
    expect(runGolden('{').failed).toBe(1);
    expect(runGolden('{}').failed).toBe(1);
  });
  test('an id that comes twice fails', () => {
    expect(runGolden(JSON.stringify([sample('YZ-012'), sample('YZ-012')])).lines.at(-1)).toBe('1 passed, 1 failed');
  });
  test('a case that is no object fails without stopping the others', () => {
    expect(runGolden(JSON.stringify([null, 7, sample('YZ-012')])).lines.at(-1)).toBe('1 passed, 2 failed');
  });
});

describe('a wrong expectation fails', () => {
  test.each([
    ['expected.total_yuan', '10000.01', 'total_yuan'],
    ['expected.by_fiscal_level.地级市', '0.01', '地级市'],
    ['expected.by_fiscal_level.省', '0.01', '省'],
    ['expected.capped', true, 'capped'],
  ])('%s', (path, value, name) => {
    expect(failures(changed('YZ-012', path, value))).toEqual([expect.stringContaining(name)]);
  });
  test('by_claim', () => {
    expect(failures(changed('YZ-023', 'expected.by_claim', ['500000.00', '50000.01']))).toEqual([
      'by_claim[1]: expected 50000.01, got 50000.00',
    ]);
  });
  test('of an alternative, which counts by itself', () => {
    const outcomes = checkCase(changed('YZ-014', 'alternatives.1.total_yuan', '1.00'));
    expect(outcomes.map((outcome) => outcome.mismatches.length)).toEqual([0, 0, 1]);
  });
});

describe('what stands outside the format is an error', () => {
  test.each([
    ['an unknown field of the case', 'extra', 1],
    ['an unknown field of a claim', `${claim}.extra`, 1],
    ['an unknown type', `${claim}.type`, 'pct_application'],
    ['a type of the prototype', `${claim}.type`, 'constructor'],
    ['an unknown value', `${claim}.patent_kind`, '商标'],
    ['a missing field', `${claim}.grant_date`, undefined],
    ['a day that is none', `${claim}.grant_date`, '2023-02-30'],
    ['a count that is no whole number', `${claim}.count`, 1.5],
    ['a negative count', `${claim}.count`, -1],
    ['a count as text', `${claim}.count`, '1'],
    ['a flag as text', `${claim}.converted_in_district`, 'true'],
    ['an unknown applicant', 'inputs.applicant.type', '公司'],
    ['an applicant outside the area', 'inputs.applicant.local', false],
    ['no claims', 'inputs.claims', []],
    ['an amount without decimals', 'expected.total_yuan', '10000'],
    ['an amount as a number', 'expected.total_yuan', 10000],
    ['a level missing', 'expected.by_fiscal_level.省', undefined],
    ['by_claim for one claim', 'expected.by_claim', ['10000.00']],
    ['a reading chosen for nothing', 'reading_chosen', 'R1'],
    ['a reading that is none', 'reading', 'R1'],
    ['an empty reading', 'alternatives', [alternative({})]],
    ['an unknown reading', 'alternatives', [alternative({ 'AMB-YZ-99': 'R2' })]],
    ['a reading that the cases do not vary', 'alternatives', [alternative({ 'AMB-YZ-18': 'R2' })]],
    ['a reading of another policy', 'alternatives', [alternative({ 'AMB-HC-01': 'R2' })]],
    ['an unknown option', 'alternatives', [alternative({ 'AMB-YZ-01': 'R9' })]],
  ])('%s', (_name, path, value) => {
    const found = failures(changed('YZ-012', path, value));
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(/^error: /);
  });
  test('both terms, or none; values of a mixed pledge elsewhere', () => {
    expect(failures(changed('YZ-041', `${claim}.term_months`, 3))[0]).toContain('exactly one');
    expect(failures(changed('YZ-041', `${claim}.term_days`, undefined))[0]).toContain('exactly one');
    expect(failures(changed('YZ-041', `${claim}.patent_value_yuan`, '1.00'))[0]).toContain('patent_value_yuan');
    expect(failures(changed('YZ-039', `${claim}.other_value_yuan`, undefined))[0]).toContain('other_value_yuan');
  });
  test('prior payments without the one patent that they were for', () => {
    const prior = [{ payer: '区财政', policy: '本政策', amount_yuan: '1.00' }];
    expect(failures(changed('YZ-019', 'inputs.prior_payments', prior))[0]).toContain('prior_payments');
    expect(failures(changed('YZ-018', 'inputs.prior_payments', prior))[0]).toContain('prior_payments');
  });
  test('by_claim missing where there are two claims', () => {
    expect(failures(changed('YZ-023', 'expected.by_claim', undefined))[0]).toContain('by_claim');
  });
});

function alternative(readings: Json): Json {
  const levels = { 省: '0.00', 地级市: '0.00', 区县: '10000.00' };
  return { readings, total_yuan: '10000.00', by_fiscal_level: levels, note: '' };
}
