import { text } from '../../engine/trace.js';
import type { Facts, WorkedCase } from '../../engine/types.js';
import { workedCase, type ClaimSketch } from '../../engine/worked-case.js';

/** Worked cases of the readings that the other cases do not tell apart: each is computed under every option of its reading. */

const DAY = '2023-07-01';
const at = (item: string, facts: Facts, more: ClaimSketch[2] = {}): ClaimSketch => [
  item,
  { event_date: DAY, ...facts },
  more,
];

export const READING_CASES: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '印发之前已维持超过十年的有效发明专利',
      'valid invention patent that was past its ten years before the day of issue',
    ),
    shows: [],
    claims: [
      at('maintain_10y', {
        filing_date: '2010-03-01',
        grant_date: '2012-03-01',
        valid: true,
        previously_awarded: false,
      }),
    ],
    total: '5000.00',
  }),
  workedCase({
    name: text(
      '2024年12月20日获中国专利金奖，2025年2月申报',
      'China gold award of 20 December 2024, declared in February 2025',
    ),
    shows: [],
    claims: [at('patent_award', { award: 'cnGold', event_date: '2024-12-20', application_date: '2025-02-10' })],
    total: '100000.00',
  }),
  workedCase({
    name: text(
      '同一年度获国家知识产权示范企业和国家版权示范单位称号',
      'national IP demonstration enterprise and national copyright demonstration unit in one year',
    ),
    shows: [],
    claims: [at('ip_enterprise', { title: 'nationalDemo' }), at('copyright_demo', { title: 'nationalUnit' })],
    total: '70000.00',
  }),
  workedCase({
    name: text(
      '获批额度1亿元，实际发行8000万元的证券化产品',
      'securitised product of 100 million yuan approved and 80 million issued',
    ),
    shows: [],
    claims: [at('securitization', { issued: '8000000000', quota: '10000000000' })],
    total: '1200000.00',
  }),
  workedCase({
    name: text(
      '没有国家级品牌的信息服务机构，在我市开展代理业务两年',
      'information agency without a national brand, two years of business in the city',
    ),
    shows: [],
    kind: 'serviceOrganisation',
    claims: [
      at('service_agency', {
        kind: 'information',
        national_brand: false,
        registered_local: true,
        agency_business_since: '2021-07-01',
      }),
    ],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '2024年第四季度利息10万元，2025年1月10日缴付',
      'interest of 100,000 yuan for the fourth quarter of 2024, paid on 10 January 2025',
    ),
    shows: [],
    claims: [
      at('interest', {
        event_date: '2025-01-10',
        accrual_date: '2024-12-31',
        interest_paid: '10000000',
        listed_in_risk_compensation: true,
        repaid_on_time: true,
      }),
    ],
    total: '0.00',
  }),
];
