import { describe, expect, test } from '@jest/globals';
import { yuan } from '#kernel';
import { alliance, assess, cn, fee, intl, loan, national, only, outlet, paid, province } from './given.js';

/** Each sentence: one case that pays, and one that does not. Amounts in yuan: city (市财政) and district (区财政). */

const pays = (city: number, district: number, capped = false) => ({ city, district, capped });

describe('四(三)(1) 国际发明专利', () => {
  test('15万 each, from the district', () => expect(paid([intl()])).toEqual(pays(0, 150_000)));
  test('nothing before the window, exactly from its first day', () => {
    expect(only(intl('2022-12-31'))).toMatchObject({ status: 'notEligible', reason: 'OUTSIDE_WINDOW', total: 0 });
    expect(paid([intl('2023-01-01')])).toEqual(pays(0, 150_000));
  });
  test('每个企业年度不超过45万: two under, three at, four over', () => {
    expect(paid([intl(), intl()])).toEqual(pays(0, 300_000));
    expect(paid([intl(), intl(), intl()])).toEqual(pays(0, 450_000));
    const four = assess([intl(), intl(), intl(), intl()]);
    expect(four.total).toBe(yuan(450_000));
    expect(four.claims[3]).toMatchObject({ status: 'nothingDue', reason: 'CAP_USED_UP', capped: true });
  });
  test('the cap is of a year', () => {
    expect(paid([intl(), intl(), intl(), intl('2024-01-01')])).toEqual(pays(0, 600_000));
  });
  test('the cap is for enterprises only', () => {
    expect(paid([intl(), intl(), intl(), intl()], { kind: 'individual' })).toEqual(pays(0, 600_000));
    expect(paid([intl(), intl(), intl(), intl()], { kind: 'soleProprietor' })).toEqual(pays(0, 600_000));
  });
});

describe('四(三)(1) 国家发明专利', () => {
  test('converted here: 2万, and 1万 from the city', () => expect(paid([cn()])).toEqual(pays(10_000, 20_000)));
  test('not converted: 1万, nothing from the city', () => {
    expect(paid([cn({ conversion: 'none', conversion_date: null })])).toEqual(pays(0, 10_000));
  });
  test('utility models and designs: nothing', () => {
    expect(only(cn({ patent_kind: 'utilityModel' }))).toMatchObject({ total: 0, reason: 'NOT_AN_INVENTION_PATENT' });
    expect(only(cn({ patent_kind: 'design' })).total).toBe(0);
  });
  test('the city asks for 2 years (the anniversary counts) and a patentee in the district; the 2万 does not', () => {
    expect(paid([cn({ conversion_date: '2025-06-01' })])).toEqual(pays(10_000, 20_000));
    expect(paid([cn({ conversion_date: '2025-06-02' })])).toEqual(pays(0, 20_000));
    expect(paid([cn({ patentee_in_district: false })])).toEqual(pays(0, 20_000));
  });
  test('29 February plus 2 years is 28 February', () => {
    const leap = { grant_date: '2024-02-29', approval_doc_date: '2024-02-29' };
    expect(paid([cn({ ...leap, conversion_date: '2026-02-28' })])).toEqual(pays(10_000, 20_000));
    expect(paid([cn({ ...leap, conversion_date: '2026-03-01' })])).toEqual(pays(0, 20_000));
  });
});

describe('四(三)(1) 专利奖', () => {
  test('national: 50万, 40万, 30万', () => {
    expect(paid([national('gold')])).toEqual(pays(0, 500_000));
    expect(paid([national('silver')])).toEqual(pays(0, 400_000));
    expect(paid([national('excellence')])).toEqual(pays(0, 300_000));
  });
  test('provincial: 5万 and 20万', () => expect(paid([province()])).toEqual(pays(50_000, 200_000)));
  test('nothing to an applicant outside the district', () => {
    expect(only(national(), { local: false })).toMatchObject({ total: 0, reason: 'NOT_LOCAL' });
    expect(only(province(), { local: false })).toMatchObject({ total: 0, reason: 'NOT_LOCAL' });
    expect(only(province({ local: true }), { local: false }).total).toBe(yuan(250_000));
  });
});

describe('四(三)(2) 质押贷款贴息', () => {
  test('500万 × 3.45% × 15%, halved', () => expect(paid([loan(5_000_000)])).toEqual(pays(12_937.5, 12_937.5)));
  test('only patents, only enterprises', () => {
    expect(only(loan(5_000_000, { collateral: 'trademark' }))).toMatchObject({
      total: 0,
      reason: 'NOT_A_PATENT_PLEDGE',
    });
    expect(only(loan(5_000_000), { kind: 'university' })).toMatchObject({ total: 0, reason: 'NOT_AN_ENTERPRISE' });
  });
  test('a day outside the LPR series is not computable, never guessed', () => {
    const late = loan(5_000_000, { disbursement_date: '2026-09-20' });
    expect(only(late)).toMatchObject({ status: 'notComputable', reason: 'RATE_OUTSIDE_SERIES', total: 0 });
    expect(only(loan(5_000_000, { disbursement_date: '2026-09-19' })).total).toBe(yuan(22_500));
  });
  test('贴息总额不超过10万: just under, at and over', () => {
    const stated = (principal: number) => loan(principal, { term_months: 10 }, { statedRates: { lpr: '4.00%' } });
    expect(paid([stated(19_999_998)])).toEqual(pays(50_000, 49_999.99));
    expect(paid([stated(20_000_000)])).toEqual(pays(50_000, 50_000));
    expect(paid([stated(20_000_002)])).toEqual(pays(50_000, 50_000, true));
  });
  test('two loans of a year share the cap, the next year starts anew', () => {
    const second = loan(12_000_000, { disbursement_date: '2024-03-01' });
    expect(paid([loan(12_000_000), loan(12_000_000)])).toEqual(pays(50_000, 50_000, true));
    expect(paid([loan(12_000_000), second])).toEqual(pays(62_100, 62_100));
  });
});

describe('四(三)(2) 评估费、担保费、保险费', () => {
  test.each(['appraisal', 'guarantee', 'insurance'])('%s: half of it, from the district', (kind) => {
    expect(paid([fee(kind, 6_000_000)])).toEqual(pays(0, 30_000));
    expect(only(fee(kind, 6_000_000), { kind: 'individual' }).reason).toBe('NOT_AN_ENTERPRISE');
  });
  test('上限均为5万元: just under, at and over; each kind and year has its own', () => {
    expect(paid([fee('appraisal', 9_999_998)])).toEqual(pays(0, 49_999.99));
    expect(paid([fee('appraisal', 10_000_000)])).toEqual(pays(0, 50_000));
    expect(paid([fee('appraisal', 10_000_002)])).toEqual(pays(0, 50_000, true));
    expect(paid([fee('appraisal', 10_000_000), fee('guarantee', 10_000_000)])).toEqual(pays(0, 100_000));
    expect(paid([fee('appraisal', 10_000_000), fee('appraisal', 2)])).toEqual(pays(0, 50_000, true));
    expect(paid([fee('appraisal', 10_000_000), fee('appraisal', 2, { date: '2024-01-01' })])).toEqual(
      pays(0, 50_000.01),
    );
  });
  test('最高不超过50%: the panel may lower the rate, not raise it', () => {
    const decided = (rate: string) => fee('appraisal', 6_000_000, {}, { decision: { rate, reason: '评审' } });
    expect(paid([decided('40%')])).toEqual(pays(0, 24_000));
    expect(paid([decided('60%')])).toEqual(pays(0, 30_000));
    expect(only(decided('a third'))).toMatchObject({ status: 'pendingDecision', total: 0 });
  });
});

describe('四(三)(3) 信息公共服务网点', () => {
  test('city and district each match the province', () =>
    expect(paid([outlet(100_000)])).toEqual(pays(100_000, 100_000)));
  test('no provincial award, or another level: nothing', () => {
    expect(only(outlet(0, 'national'))).toMatchObject({ status: 'nothingDue', reason: 'NO_PROVINCIAL_AWARD' });
    expect(only(outlet(100_000, 'other'))).toMatchObject({ status: 'notEligible', reason: 'LEVEL_NOT_COVERED' });
  });
});

describe('四(三)(4) 知识产权联盟', () => {
  test('5万 and 5万, provincial or above', () => {
    expect(paid([alliance('provincial')])).toEqual(pays(50_000, 50_000));
    expect(paid([alliance('national')])).toEqual(pays(50_000, 50_000));
    expect(only(alliance('municipal')).reason).toBe('LEVEL_NOT_COVERED');
  });
});
