import { describe, expect, test } from '@jest/globals';
import { businessDate, toFenText, yuan } from '#kernel';
import { isAllowedChoice } from '../src/engine/reading-context.js';
import type { AssessClaim, Facts } from '../src/engine/types.js';
import {
  assess,
  cn,
  fee,
  intl,
  loan,
  national,
  only,
  outlet,
  paid,
  policy,
  province,
  standingOf,
  type Given,
} from './given.js';

/** The examples of ANALYSIS for every option of AMB-YZ-01 … 21: [city, district] in yuan. */

const sums = (claims: readonly AssessClaim[], id: string, option: string, given: Given = {}) => {
  const { city, district } = paid(claims, { ...given, readings: { ...given.readings, [`AMB-YZ-${id}`]: [option] } });
  return [city, district];
};
const three = () => [intl(), intl(), intl()];
const five = () => [1, 2, 3, 4, 5].map(() => cn());
const days = (term: number): Facts => ({ term_unit: 'days', term_days: term });

describe('every option pays what ANALYSIS says', () => {
  test('01 scope of the 45万', () => {
    const claims = [...three(), ...five()];
    expect(sums(claims, '01', 'R1')).toEqual([50_000, 550_000]);
    expect(sums(claims, '01', 'R2')).toEqual([50_000, 450_000]);
    const four = [...three(), intl()];
    expect(sums(four, '01', 'R1', { kind: 'university' })).toEqual([0, 600_000]);
    expect(sums(four, '01', 'R3', { kind: 'university' })).toEqual([0, 450_000]);
  });
  test('02 converted later', () => {
    const first = cn({ conversion: 'none', conversion_date: null });
    const standing = standingOf([first], assess([first]).claims);
    const again = [cn({}, { certificate: first.certificate })];
    expect(sums(again, '02', 'R1', { standing })).toEqual([10_000, 10_000]);
    expect(sums(again, '02', 'R2', { standing })).toEqual([10_000, 20_000]);
    expect(sums(again, '02', 'R3', { standing })).toEqual([0, 0]);
  });
  test('03 conditions of the city 1万', () => {
    const elsewhere = [cn({ conversion: 'elsewhere' })];
    expect(sums(elsewhere, '03', 'R1')).toEqual([0, 10_000]);
    expect(sums(elsewhere, '03', 'R2')).toEqual([10_000, 10_000]);
    expect(sums([cn({ patentee_in_district: false })], '03', 'R3')).toEqual([0, 0]);
    expect(sums([cn({ conversion_date: '2025-06-01' })], '03', 'R4')).toEqual([0, 20_000]);
  });
  test('04 5 + 20', () => {
    const two = [province(), province()];
    expect(sums(two, '04', 'R1')).toEqual([100_000, 400_000]);
    expect(sums(two, '04', 'R2')).toEqual([100_000, 300_000]);
    expect(sums(two, '04', 'R3')).toEqual([50_000, 200_000]);
  });
  test('05 similar', () => {
    const patent = { object: 'patent:B' };
    const [gold, prize] = [national(), province()];
    const similar = [[gold.id, prize.id]];
    expect(sums([gold, prize], '05', 'R1', { similar })).toEqual([50_000, 500_000]);
    expect(sums([gold, prize], '05', 'R2', { similar })).toEqual([50_000, 700_000]);
    expect(sums([gold, prize], '05', 'R3', { similar })).toEqual([50_000, 700_000]);
    const grantAndPrize = [cn({}, patent), province(patent)];
    expect(sums(grantAndPrize, '05', 'R1')).toEqual([60_000, 220_000]);
    expect(sums(grantAndPrize, '05', 'R3')).toEqual([50_000, 200_000]);
    // The patent's own certificate is the object that the prize names.
    expect(sums([cn({}, { certificate: 'patent:B' }), province(patent)], '05', 'R3')).toEqual([50_000, 200_000]);
    // A shared family is no shared patent.
    expect(sums([intl('2023-06-01', { object: 'F' }), intl('2023-06-01', { object: 'F' })], '05', 'R3')).toEqual([
      0, 300_000,
    ]);
  });
  test('06 another district policy', () => {
    const claim = cn();
    const other = { source: 'otherDistrictPolicy', claim: claim.id, awardYear: 2023 } as const;
    const standing = [{ ...other, treasury: 'district', amount: yuan(15_000) } as const];
    expect(sums([claim], '06', 'R1', { standing })).toEqual([10_000, 5_000]);
    expect(sums([claim], '06', 'R2', { standing })).toEqual([10_000, 0]);
  });
  test('07 formula and term', () => {
    const six = [loan(5_000_000, { term_months: 6 })];
    expect(sums(six, '07', 'R1')).toEqual([6_468.75, 6_468.75]);
    expect(sums(six, '07', 'R2')).toEqual([12_937.5, 12_937.5]);
    const ninety = [loan(3_000_000, { ...days(90), disbursement_date: '2023-03-01' })];
    expect(sums(ninety, '07', 'R1')).toEqual([2_025, 2_025]);
    expect(sums(ninety, '07', 'R3')).toEqual([2_053.13, 2_053.12]);
    const long = [loan(5_000_000, { term_months: 24 })];
    expect(sums(long, '07', 'R1')).toEqual([12_937.5, 12_937.5]);
    expect(sums(long, '07', 'R4')).toEqual([0, 0]);
  });
  test('08 which LPR, from the real series', () => {
    // 3.55% until the publication of 2023-08-21; for the loan's months from 2023-09-01 on it is 3.45%.
    const claim = [loan(5_000_000, { disbursement_date: '2023-07-01' })];
    expect(sums(claim, '08', 'R1')).toEqual([13_312.5, 13_312.5]);
    expect(sums(claim, '08', 'R2')).toEqual([13_000, 13_000]);
    const tenYears = [loan(8_000_000, { term_months: 120, disbursement_date: '2022-12-20' })];
    const open = { readings: { 'AMB-YZ-16': ['R2'] } };
    expect(sums(tenYears, '08', 'R1', open)).toEqual([21_900, 21_900]);
    // Over five years: 4.30% for six months of the window, 4.20% for the other six.
    expect(sums(tenYears, '08', 'R2', open)).toEqual([25_500, 25_500]);
    // Days: 2023-06-15 … 2023-06-24 at 3.65% for five days, at 3.55% for five.
    const ten = [loan(36_500_000, { ...days(10), disbursement_date: '2023-06-15' })];
    expect(sums(ten, '08', 'R2')).toEqual([2_700, 2_700]);
  });
  test('09 what the 10万 counts', () => {
    const twice = [loan(12_000_000), loan(12_000_000)];
    expect(sums(twice, '09', 'R1')).toEqual([50_000, 50_000]);
    expect(sums(twice, '09', 'R2')).toEqual([62_100, 62_100]);
    const years = [loan(30_000_000), loan(10_000_000, { disbursement_date: '2024-08-01' })];
    expect(sums(years, '09', 'R1')).toEqual([75_125, 75_125]);
    expect(sums(years, '09', 'R3')).toEqual([50_000, 50_000]);
  });
  test('10 halves for the fees', () => {
    expect(sums([fee('appraisal', 6_000_000)], '10', 'R1')).toEqual([0, 30_000]);
    expect(sums([fee('appraisal', 6_000_000)], '10', 'R2')).toEqual([15_000, 15_000]);
    expect(sums([fee('appraisal', 2)], '10', 'R2')).toEqual([0.01, 0]);
  });
  test('11 fee cap for each or together', () => {
    const fees = [fee('appraisal', 12_000_000), fee('guarantee', 9_000_000), fee('insurance', 4_000_000)];
    expect(sums(fees, '11', 'R1')).toEqual([0, 115_000]);
    expect(sums(fees, '11', 'R2')).toEqual([0, 50_000]);
  });
  test('12 one 件', () => {
    const family = [intl('2023-06-01', { object: 'family:F' }), intl('2023-07-01', { object: 'family:F' })];
    expect(sums(family, '12', 'R1')).toEqual([0, 300_000]);
    expect(sums(family, '12', 'R2')).toEqual([0, 150_000]);
    const standing = standingOf(family, assess([family[0]!]).claims);
    expect(sums([family[1]!], '12', 'R2', { standing })).toEqual([0, 0]);
  });
  test('13 share of a mixed pledge', () => {
    const values = { patent_value: toFenText(yuan(2_000_000)), other_value: toFenText(yuan(4_000_000)) };
    const mixed = [loan(5_000_000, { collateral: 'patentAndOther', ...values })];
    expect(sums(mixed, '13', 'R1')).toEqual([4_312.5, 4_312.5]);
    expect(sums(mixed, '13', 'R2')).toEqual([5_175, 5_175]);
  });
  test('14 base of the match', () => {
    expect(sums([outlet(100_000)], '14', 'R1')).toEqual([100_000, 100_000]);
    expect(sums([outlet(100_000)], '14', 'R2')).toEqual([100_000, 200_000]);
  });
  test('15 fen', () => {
    const odd = [loan(0, { principal: '123456789' })];
    expect(sums(odd, '15', 'R1')).toEqual([3_194.45, 3_194.44]);
    expect(sums(odd, '15', 'R2')).toEqual([3_194.44, 3_194.45]);
    expect(sums([fee('appraisal', 3_333_333)], '15', 'R1')).toEqual([0, 16_666.67]);
    expect(sums([fee('appraisal', 3_333_333)], '15', 'R3')).toEqual([0, 16_666.66]);
  });
  test('16 from when', () => {
    const early = [national('gold', { facts: { tier: 'gold', approval_doc_date: '2022-07-20' } })];
    expect(sums(early, '16', 'R1')).toEqual([0, 0]);
    expect(sums(early, '16', 'R2')).toEqual([0, 500_000]);
    expect(policy.admits(businessDate('2022-07-20'), {})).toBe(false);
    expect(policy.admits(businessDate('2022-07-20'), { 'AMB-YZ-16': ['R2'] })).toBe(true);
  });
  test('17 次年', () => {
    const from = (approved: string, option: string) =>
      policy.payableFrom(businessDate(approved), 2024, { 'AMB-YZ-17': [option] });
    expect(from('2024-12-20', 'R1')).toBe('2025-01-01');
    expect(from('2025-03-10', 'R1')).toBe('2026-01-01');
    expect(from('2024-12-20', 'R2')).toBe('2025-01-01');
    expect(from('2025-03-10', 'R2')).toBe('2025-03-10');
  });
  test('18 award year of loans', () => {
    const big = loan(30_000_000);
    expect(sums([big], '18', 'R1')).toEqual([50_000, 50_000]);
    expect(sums([big], '18', 'R2')).toEqual([75_875, 75_875]);
    const { components, awardYear } = only(big, { readings: { 'AMB-YZ-18': ['R2'] } });
    expect(awardYear).toBe(2023);
    expect(components.map((one) => [one.treasury, one.awardYear, one.amount])).toEqual([
      ['prefecture', undefined, yuan(25_875)],
      ['district', undefined, yuan(25_875)],
      ['prefecture', 2024, yuan(50_000)],
      ['district', 2024, yuan(50_000)],
    ]);
    // Nothing to split where the months end with the year.
    expect(sums([loan(5_000_000, { disbursement_date: '2023-01-01' })], '18', 'R2')).toEqual([13_687.5, 13_687.5]);
    // A month across New Year goes by its days: 17 of 31 in 2023, and no fen is lost.
    expect(sums([loan(5_000_000, { disbursement_date: '2023-12-15', term_months: 1 })], '18', 'R2')).toEqual([
      1_078.13, 1_078.12,
    ]);
  });
  test('19 who is local', () => {
    expect(sums([intl()], '19', 'R1', { local: false })).toEqual([0, 0]);
    expect(sums([intl()], '19', 'R2', { local: false })).toEqual([0, 150_000]);
    // 本区范围内 stands in the sentence itself.
    expect(sums([outlet(100_000)], '19', 'R2', { local: false })).toEqual([0, 0]);
  });
  test('20 whose stamps', () => {
    const both = { park: 'park-1', township: 'township-1' };
    expect(policy.requiredStamps(both, {})).toEqual(['park-1']);
    expect(policy.requiredStamps({ township: 'township-1' }, {})).toEqual(['township-1']);
    expect(policy.requiredStamps(both, { 'AMB-YZ-20': ['R2'] })).toEqual(['park-1', 'township-1']);
    expect(policy.requiredStamps({ township: 'township-1' }, { 'AMB-YZ-20': ['R2'] })).toEqual(['township-1']);
  });
  test('21 fees of other pledges', () => {
    expect(sums([fee('appraisal', 4_000_000, { pledged_with: 'otherIp' })], '21', 'R1')).toEqual([0, 0]);
    expect(sums([fee('appraisal', 4_000_000, { pledged_with: 'otherIp' })], '21', 'R2')).toEqual([0, 20_000]);
    expect(sums([fee('appraisal', 4_000_000, { pledged_with: 'other' })], '21', 'R2')).toEqual([0, 0]);
  });
});

describe('choices', () => {
  test('all 21 ambiguities are declared, R1 first, two of them procedural', () => {
    const ids = policy.readings.map((reading) => reading.id);
    expect(ids).toEqual(Array.from({ length: 21 }, (_, index) => `AMB-YZ-${String(index + 1).padStart(2, '0')}`));
    for (const reading of policy.readings) {
      reading.options.forEach((option, index) => expect(option.id).toBe(`R${index + 1}`));
      for (const option of reading.options) expect(isAllowedChoice(reading, [option.id])).toBe(true);
    }
    const procedural = policy.readings.filter((reading) => reading.procedural).map((reading) => reading.id);
    expect(procedural).toEqual(['AMB-YZ-17', 'AMB-YZ-20']);
  });
  test('compatible options go together, others and R1 do not', () => {
    const reading = (id: string) => policy.readings.find((one) => one.id === `AMB-YZ-${id}`)!;
    expect(isAllowedChoice(reading('07'), ['R3', 'R4'])).toBe(true);
    expect(isAllowedChoice(reading('07'), ['R2', 'R3'])).toBe(false);
    expect(isAllowedChoice(reading('01'), ['R1', 'R2'])).toBe(false);
    expect(isAllowedChoice(reading('01'), ['R9'])).toBe(false);
    expect(isAllowedChoice(reading('01'), [])).toBe(false);
    const four = [...three(), intl()];
    expect(paid([...four, cn()], { kind: 'university', readings: { 'AMB-YZ-01': ['R2', 'R3'] } }).district).toBe(
      450_000,
    );
  });
});

describe('an amount names the readings it depends on, and no others', () => {
  const asked = (claim: AssessClaim, given: Given = {}) => Object.keys(only(claim, given).readings);
  test('only where the answer can move it', () => {
    expect(asked(intl())).toEqual([]);
    expect(asked(cn())).toEqual([]);
    expect(asked(cn({ conversion: 'elsewhere' }))).toEqual(['AMB-YZ-03']);
    expect(asked(loan(5_000_000, { disbursement_date: '2023-01-01' }))).toEqual(['AMB-YZ-08']);
    expect(asked(loan(5_000_000, { term_months: 4, disbursement_date: '2023-01-01' }))).toEqual([
      'AMB-YZ-07',
      'AMB-YZ-08',
    ]);
    expect(asked(fee('appraisal', 100))).toEqual(['AMB-YZ-10']);
  });
  test('a cut claim depends on what the earlier ones depended on', () => {
    const values = { patent_value: '100', other_value: '100' };
    const mixed = loan(30_000_000, { collateral: 'patentAndOther', ...values, disbursement_date: '2023-01-01' });
    const second = loan(30_000_000, { disbursement_date: '2023-01-01' });
    const results = assess([mixed, second]).claims;
    expect(Object.keys(results[1]!.readings)).toEqual(['AMB-YZ-08', 'AMB-YZ-09', 'AMB-YZ-13']);
  });
  test('with the options used, and a step for each', () => {
    const result = only(loan(5_000_000), { readings: { 'AMB-YZ-08': ['R2'] } });
    expect(result.readings['AMB-YZ-08']).toEqual(['R2']);
    expect(result.trace.filter((step) => step.kind === 'reading').map((step) => step.reading)).toContain('AMB-YZ-08');
  });
});
