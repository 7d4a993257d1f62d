import { fen, wan } from '#kernel';
import { text } from '../../engine/trace.js';
import type { Facts, WorkedCase } from '../../engine/types.js';
import { repeated, shows, workedCase, type ClaimSketch } from '../../engine/worked-case.js';
import { READING_CASES } from './reading-cases.js';

/** Worked cases: each sentence paying and not paying, each cap from below, at and above, each exclusion biting and sparing. */

const DAY = '2023-06-01';
const INTL: ClaimSketch = ['intl_invention', { approval_doc_date: DAY }];
const cn = (facts: Facts = {}, more: ClaimSketch[2] = {}): ClaimSketch => [
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
  more,
];
const UNCONVERTED: Facts = { conversion: 'none', conversion_date: null };
const loan = (principal: number, facts: Facts = {}): ClaimSketch => [
  'pledge_interest',
  {
    principal: String(principal * 100),
    disbursement_date: '2023-09-01',
    collateral: 'patent',
    term_unit: 'months',
    term_months: 12,
    ...facts,
  },
];
const fee = (kind: string, amount: number, facts: Facts = {}): ClaimSketch => [
  'pledge_fee',
  { fee_kind: kind, amount: String(amount), date: DAY, pledged_with: 'patent', ...facts },
];
const national: ClaimSketch = ['national_patent_award', { tier: 'gold', approval_doc_date: DAY }];
const province: ClaimSketch = ['province_patent_award', { approval_doc_date: DAY }];
const outlet = (award: number): ClaimSketch => [
  'info_outlet',
  { level: 'provincial', province_award: String(award), approval_doc_date: DAY },
];
const alliance = (level: string): ClaimSketch => ['ip_alliance', { level, approval_doc_date: DAY }];

const GRANTS: readonly WorkedCase[] = [
  workedCase({
    name: text('国际发明专利1件：15万元', 'one international invention patent: 150,000 yuan'),
    shows: [shows('yuanzhou-4.3.1-intl-invention', 'pays'), shows('intl-cap', 'under')],
    claims: [INTL],
    total: '150000.00',
  }),
  workedCase({
    name: text(
      '国际发明专利，获批文件早于2023年：不予奖励',
      'international invention patent, granting document before 2023: no award',
    ),
    shows: [shows('yuanzhou-4.3.1-intl-invention', 'paysNothing')],
    claims: [['intl_invention', { approval_doc_date: '2022-12-31' }]],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '同一企业同一年度国际发明专利3件：恰为45万元',
      'three international invention patents of an enterprise in a year: exactly 450,000 yuan',
    ),
    shows: [shows('intl-cap', 'at')],
    claims: repeated(3, INTL),
    total: '450000.00',
  }),
  workedCase({
    name: text(
      '同一企业同一年度国际发明专利4件：第4件超出45万元上限',
      'four international invention patents of an enterprise in a year: the fourth is above the cap of 450,000 yuan',
    ),
    shows: [shows('intl-cap', 'over')],
    claims: repeated(4, INTL),
    total: '450000.00',
  }),
  workedCase({
    name: text(
      '国家发明专利在本区转化：区2万元，市配套1万元',
      'domestic invention patent converted in the district: 20,000 yuan, and 10,000 matched by the prefecture',
    ),
    shows: [
      shows('yuanzhou-4.3.1-cn-inv-converted', 'pays'),
      shows('yuanzhou-4.3.1-cn-inv-city-match', 'pays'),
      shows('yuanzhou-4.3.1-cn-inv-unconverted', 'paysNothing'),
      shows('same-certificate', 'spares'),
      shows('other-policies', 'spares'),
    ],
    claims: [cn()],
    total: '30000.00',
  }),
  workedCase({
    name: text(
      '国家发明专利未转化：1万元，市不配套',
      'domestic invention patent not converted: 10,000 yuan, no match by the prefecture',
    ),
    shows: [
      shows('yuanzhou-4.3.1-cn-inv-unconverted', 'pays'),
      shows('yuanzhou-4.3.1-cn-inv-converted', 'paysNothing'),
      shows('yuanzhou-4.3.1-cn-inv-city-match', 'paysNothing'),
    ],
    claims: [cn(UNCONVERTED)],
    total: '10000.00',
  }),
  workedCase({
    name: text(
      '先按未转化领取1万元，后转化：区财政补差1万元，市配套1万元',
      '10,000 yuan taken as not converted, then converted: the district makes up 10,000, the prefecture matches 10,000',
    ),
    shows: [shows('same-certificate', 'bites')],
    claims: [cn()],
    standing: [
      {
        source: 'here',
        claim: 'earlier',
        item: 'cn_invention',
        component: 'yuanzhou-4.3.1-cn-inv-unconverted',
        certificate: 'case:1',
        awardYear: 2023,
        treasury: 'district',
        amount: wan(1),
      },
    ],
    total: '20000.00',
  }),
  workedCase({
    name: text(
      '同一专利已享受区财政其它政策1.5万元：区财政只补足差额0.5万元',
      '15,000 yuan had from another policy of the district for the same patent: the district pays the difference, 5,000 yuan',
    ),
    shows: [shows('other-policies', 'bites')],
    claims: [cn()],
    standing: [
      { source: 'otherDistrictPolicy', claim: '1', awardYear: 2023, treasury: 'district', amount: fen(1_500_000) },
    ],
    total: '15000.00',
  }),
];

const AWARDS: readonly WorkedCase[] = [
  workedCase({
    name: text('国家专利金奖：50万元', 'national patent award, gold: 500,000 yuan'),
    shows: [shows('yuanzhou-4.3.1-national-patent-award', 'pays'), shows('similar', 'spares')],
    claims: [national],
    total: '500000.00',
  }),
  workedCase({
    name: text(
      '国家专利金奖，申报主体不在本区：不予奖励',
      'national patent award, gold, applicant outside the district: no award',
    ),
    shows: [shows('yuanzhou-4.3.1-national-patent-award', 'paysNothing')],
    claims: [national],
    local: false,
    total: '0.00',
  }),
  workedCase({
    name: text(
      '省级专利奖：市5万元，区20万元',
      'provincial patent award: 50,000 yuan from the prefecture, 200,000 from the district',
    ),
    shows: [shows('yuanzhou-4.3.1-province-patent-award', 'pays')],
    claims: [province],
    total: '250000.00',
  }),
  workedCase({
    name: text(
      '省级专利奖，申报主体不在本区：不予奖励',
      'provincial patent award, applicant outside the district: no award',
    ),
    shows: [shows('yuanzhou-4.3.1-province-patent-award', 'paysNothing')],
    claims: [province],
    local: false,
    total: '0.00',
  }),
  workedCase({
    name: text(
      '国家金奖与省级奖被认定为相近项目：区财政只享受50万元，市财政5万元照发',
      'national gold and provincial award found similar: 500,000 yuan from the district once, and the prefecture’s 50,000',
    ),
    shows: [shows('similar', 'bites')],
    claims: [national, province],
    similar: [['1', '2']],
    total: '550000.00',
  }),
];

const LOANS: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '专利权质押贷款500万元，12个月，LPR 3.45%',
      'loan of 5 million yuan pledged with patents, 12 months, LPR 3.45%',
    ),
    shows: [shows('yuanzhou-4.3.2-pledge-interest', 'pays'), shows('interest-cap', 'under')],
    claims: [loan(5_000_000)],
    total: '25875.00',
  }),
  workedCase({
    name: text('商标权质押：不予贴息', 'pledged with trademarks: no interest subsidy'),
    shows: [shows('yuanzhou-4.3.2-pledge-interest', 'paysNothing')],
    claims: [loan(5_000_000, { collateral: 'trademark' })],
    total: '0.00',
  }),
  workedCase({
    name: text('贴息恰为10万元：不算超过上限', 'interest subsidy of exactly 100,000 yuan: not above the cap'),
    shows: [shows('interest-cap', 'at')],
    // 100,000 ÷ (3.45 % × 15 %) rounds to 10万 from this principal.
    claims: [loan(19_323_671.5)],
    total: '100000.00',
  }),
  workedCase({
    name: text('贷款3000万元：超出10万元上限', 'loan of 30 million yuan: above the cap of 100,000 yuan'),
    shows: [shows('interest-cap', 'over')],
    claims: [loan(30_000_000)],
    total: '100000.00',
  }),
  ...(
    [
      ['appraisal', text('评估费', 'appraisal fee')],
      ['guarantee', text('担保费', 'guarantee fee')],
      ['insurance', text('保险费', 'insurance premium')],
    ] as const
  ).flatMap(([kind, { zh, en }]) => [
    workedCase({
      name: text(`${zh}99999.98元：支持49999.99元`, `${en} of 99,999.98 yuan: support of 49,999.99 yuan`),
      shows: [shows(`yuanzhou-4.3.2-fee-${kind}`, 'pays'), shows(`fee-cap-${kind}`, 'under')],
      claims: [fee(kind, 9_999_998)],
      total: '49999.99',
    }),
    workedCase({
      name: text(`${zh}10万元：恰为上限5万元`, `${en} of 100,000 yuan: exactly the cap, 50,000 yuan`),
      shows: [shows(`fee-cap-${kind}`, 'at')],
      claims: [fee(kind, 10_000_000)],
      total: '50000.00',
    }),
    workedCase({
      name: text(`${zh}100000.02元：超出上限`, `${en} of 100,000.02 yuan: above the cap`),
      shows: [shows(`fee-cap-${kind}`, 'over')],
      claims: [fee(kind, 10_000_002)],
      total: '50000.00',
    }),
    workedCase({
      name: text(`个人的${zh}：不予支持`, `${en} of a person: no support`),
      shows: [shows(`yuanzhou-4.3.2-fee-${kind}`, 'paysNothing')],
      kind: 'individual',
      claims: [fee(kind, 1_000_000)],
      total: '0.00',
    }),
  ]),
];

const PROJECTS: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '信息公共服务网点，省级奖励5万元：市、区各等额配套',
      'information outlet with a provincial award of 50,000 yuan: matched by prefecture and district each',
    ),
    shows: [shows('yuanzhou-4.3.3-info-outlet', 'pays')],
    claims: [outlet(5_000_000)],
    total: '100000.00',
  }),
  workedCase({
    name: text(
      '信息公共服务网点，省级没有奖励：无可配套',
      'information outlet without a provincial award: nothing to match',
    ),
    shows: [shows('yuanzhou-4.3.3-info-outlet', 'paysNothing')],
    claims: [outlet(0)],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '省级知识产权联盟建设项目：市5万元，区5万元',
      'provincial IP alliance project: 50,000 yuan from the prefecture, 50,000 from the district',
    ),
    shows: [shows('yuanzhou-4.3.4-ip-alliance', 'pays')],
    claims: [alliance('provincial')],
    total: '100000.00',
  }),
  workedCase({
    name: text('市级知识产权联盟建设项目：不予奖励', 'prefecture-level IP alliance project: no award'),
    shows: [shows('yuanzhou-4.3.4-ip-alliance', 'paysNothing')],
    claims: [alliance('municipal')],
    total: '0.00',
  }),
];

export const CASES: readonly WorkedCase[] = [...GRANTS, ...AWARDS, ...LOANS, ...PROJECTS, ...READING_CASES];
