import { text } from '../../engine/trace.js';
import type { Facts, WorkedCase } from '../../engine/types.js';
import { repeated, workedCase, type ClaimSketch } from '../../engine/worked-case.js';

/** Worked cases of the readings that the other cases do not tell apart: each is computed under every option of its reading. */

const DAY = '2023-06-01';
const intl = (more: ClaimSketch[2] = {}): ClaimSketch => ['intl_invention', { approval_doc_date: DAY }, more];
const cn = (facts: Facts = {}): ClaimSketch => [
  'cn_invention',
  {
    patent_kind: 'invention',
    approval_doc_date: DAY,
    grant_date: DAY,
    conversion: 'inDistrict',
    conversion_date: '2023-12-01',
    patentee_in_district: true,
    ...facts,
  },
];
const loan = (principalFen: string, facts: Facts = {}): ClaimSketch => [
  'pledge_interest',
  { principal: principalFen, disbursement_date: '2023-01-01', collateral: 'patent', term_unit: 'months', ...facts },
];
const fee = (kind: string, amountFen: string, pledgedWith = 'patent'): ClaimSketch => [
  'pledge_fee',
  { fee_kind: kind, amount: amountFen, date: DAY, pledged_with: pledgedWith },
];
const province: ClaimSketch = ['province_patent_award', { approval_doc_date: DAY }];
const YEAR: Facts = { term_months: 12 };
const DAYS: Facts = { term_unit: 'days', term_days: 90, disbursement_date: '2023-03-01' };
const MIXED: Facts = { collateral: 'patentAndOther', patent_value: '200000000', other_value: '400000000' };

const GRANTS: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '同一企业国际发明专利3件、已转化的国家发明专利5件：45万元上限管到哪里',
      'three international and five converted domestic invention patents of an enterprise: how far the cap of 450,000 yuan reaches',
    ),
    shows: [],
    claims: [...repeated(3, intl()), ...repeated(5, cn())],
    total: '600000.00',
  }),
  workedCase({
    name: text(
      '高校一年国际发明专利4件：45万元上限是否只管企业',
      'four international invention patents of a university in a year: whether the cap of 450,000 yuan is for enterprises only',
    ),
    shows: [],
    kind: 'university',
    claims: repeated(4, intl()),
    total: '600000.00',
  }),
  workedCase({
    name: text(
      '国家发明专利在区外转化：市是否配套',
      'domestic invention patent converted outside the district: whether the prefecture matches',
    ),
    shows: [],
    claims: [cn({ conversion: 'elsewhere' })],
    total: '10000.00',
  }),
  workedCase({
    name: text(
      '国家发明专利在本区转化，专利权人不在本区',
      'domestic invention patent converted in the district, patentee outside it',
    ),
    shows: [],
    claims: [cn({ patentee_in_district: false })],
    total: '20000.00',
  }),
  workedCase({
    name: text(
      '国家发明专利恰在授权两年届满当日转化',
      'domestic invention patent converted on the very day on which two years end',
    ),
    shows: [],
    claims: [cn({ conversion_date: '2025-06-01' })],
    total: '30000.00',
  }),
  workedCase({
    name: text(
      '同一单位省级专利奖2项：是否一次性只发一次',
      'two provincial patent awards of one unit: whether they are paid once only',
    ),
    shows: [],
    claims: [province, province],
    total: '500000.00',
  }),
  workedCase({
    name: text(
      '同族国际发明专利2件：算两件还是一件',
      'two international patents of one family: counted as two or as one',
    ),
    shows: [],
    claims: repeated(2, intl({ object: 'family:甲' })),
    total: '300000.00',
  }),
];

const LOANS: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '专利权质押贷款500万元，6个月：是否按期限折算',
      'loan of 5 million yuan pledged with patents, 6 months: whether it is pro rata of the term',
    ),
    shows: [],
    claims: [loan('500000000', { term_months: 6 })],
    total: '13687.50',
  }),
  workedCase({
    name: text(
      '专利权质押贷款300万元，90天：除以365还是360',
      'loan of 3 million yuan pledged with patents, 90 days: divided by 365 or by 360',
    ),
    shows: [],
    claims: [loan('300000000', DAYS)],
    total: '4050.00',
  }),
  workedCase({
    name: text(
      '专利权质押贷款500万元，24个月：补前12个月还是不补',
      'loan of 5 million yuan pledged with patents, 24 months: the first 12 months, or nothing',
    ),
    shows: [],
    claims: [loan('500000000', { term_months: 24 })],
    total: '27375.00',
  }),
  workedCase({
    name: text(
      '同一年度两笔专利权质押贷款各1200万元：10万元按企业还是按单笔',
      'two loans of 12 million yuan pledged with patents in a year: 100,000 yuan per enterprise or per loan',
    ),
    shows: [],
    claims: repeated(2, loan('1200000000', YEAR)),
    total: '100000.00',
  }),
  workedCase({
    name: text(
      '两个年度各一笔专利权质押贷款2000万元：10万元按年度还是按政策期',
      'a loan of 20 million yuan pledged with patents in each of two years: 100,000 yuan per year or for the whole policy',
    ),
    shows: [],
    claims: [loan('2000000000', YEAR), loan('2000000000', { ...YEAR, disbursement_date: '2024-01-05' })],
    total: '200000.00',
  }),
  workedCase({
    name: text(
      '一年评估费12万元、担保费9万元、保险费4万元：上限分别计还是合计',
      'appraisal 120,000, guarantee 90,000, insurance 40,000 yuan in a year: a cap for each, or for all',
    ),
    shows: [],
    claims: [fee('appraisal', '12000000'), fee('guarantee', '9000000'), fee('insurance', '4000000')],
    total: '115000.00',
  }),
  workedCase({
    name: text(
      '组合质押贷款500万元，专利评估200万元、其他资产400万元',
      'mixed pledge for a loan of 5 million yuan: patents appraised at 2 million, other assets at 4 million',
    ),
    shows: [],
    claims: [loan('500000000', { ...YEAR, ...MIXED })],
    total: '9125.00',
  }),
  workedCase({
    name: text(
      '贴息合计为奇数分：多出的1分归哪一级财政',
      'an interest subsidy of an odd number of fen: which treasury bears the one left over',
    ),
    shows: [],
    claims: [loan('123456789', { ...YEAR, disbursement_date: '2023-09-01' })],
    total: '6388.89',
  }),
  workedCase({
    name: text(
      '评估费33333.33元的50%：进位还是截尾',
      '50% of an appraisal fee of 33,333.33 yuan: rounded up or cut off',
    ),
    shows: [],
    claims: [fee('appraisal', '3333333')],
    total: '16666.67',
  }),
  workedCase({
    name: text('以商标权质押的贷款的评估费4万元', 'appraisal fee of 40,000 yuan for a loan pledged with trademarks'),
    shows: [],
    claims: [fee('appraisal', '4000000', 'otherIp')],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '2023年9月放款3000万元，12个月：利息按放款年度还是分年度',
      '30 million yuan disbursed in September 2023 for 12 months: interest in the year of disbursement, or by calendar years',
    ),
    shows: [],
    claims: [loan('3000000000', { ...YEAR, disbursement_date: '2023-09-01' })],
    total: '100000.00',
  }),
];

export const READING_CASES: readonly WorkedCase[] = [...GRANTS, ...LOANS];
