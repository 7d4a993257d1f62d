import { text } from '../../engine/trace.js';
import type { Facts, Text, WorkedCase } from '../../engine/types.js';
import { repeated, shows, workedCase, type ClaimSketch } from '../../engine/worked-case.js';
import { READING_CASES } from './reading-cases.js';

/** Worked cases: each sentence paying and not paying, each cap from below, at and above, each exclusion biting and sparing. */

const DAY = '2023-07-01';
const EARLY = { event_date: '2022-09-12' };
const at = (item: string, facts: Facts = {}, more: ClaimSketch[2] = {}): ClaimSketch => [
  item,
  { event_date: DAY, ...facts },
  more,
];

/** An item with a fixed sum: what it pays, and nothing before the day of issue. */
const fixed = (name: Text, component: string, claim: ClaimSketch, total: string): readonly WorkedCase[] => [
  workedCase({
    name: text(`${name.zh}：${total}元`, `${name.en}: ${total} yuan`),
    shows: [shows(component, 'pays')],
    claims: [claim],
    total,
  }),
  workedCase({
    name: text(`${name.zh}，早于印发之日：不予奖补`, `${name.en} before the day of issue: nothing is paid`),
    shows: [shows(component, 'paysNothing')],
    claims: [[claim[0], { ...claim[1], ...EARLY }]],
    total: '0.00',
  }),
];

const maintained = (facts: Facts = {}): ClaimSketch =>
  at('maintain_10y', {
    filing_date: '2012-12-01',
    grant_date: '2014-12-01',
    valid: true,
    previously_awarded: false,
    ...facts,
  });
const award = (name: string, more: ClaimSketch[2] = {}): ClaimSketch => at('patent_award', { award: name }, more);
const gi = (item: string): ClaimSketch => at(item, {}, { object: 'gi:甲' });
const mark = (isGi: boolean): ClaimSketch => at('collective_cert_mark', { is_gi_mark: isGi });
const work = at('copyright_reg', { registrar: 'guangdong' });
const decided = (item: string, fen: number): ClaimSketch =>
  at(item, {}, { decision: { figure: String(fen), reason: '评审意见' } });
const interest = (fen: number, facts: Facts = {}): ClaimSketch =>
  at('interest', {
    interest_paid: String(fen),
    listed_in_risk_compensation: true,
    repaid_on_time: true,
    ...facts,
  });
const insurance = (fen: number, insured = 'patent'): ClaimSketch => at('insurance', { premium: String(fen), insured });
const title = (name: string, day = DAY): ClaimSketch => at('ip_enterprise', { title: name, event_date: day });
const agency = (facts: Facts = {}): ClaimSketch =>
  at('service_agency', {
    kind: 'information',
    national_brand: true,
    registered_local: true,
    agency_business_since: '2022-07-01',
    ...facts,
  });
const agent = (facts: Facts = {}): ClaimSketch =>
  at('patent_agent', {
    holds_certificate: true,
    certificate_date: '2022-01-01',
    local_employer: true,
    service_since: '2021-07-01',
    previously_awarded: false,
    ...facts,
  });

const PATENTS: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '有效发明专利维持超过十年：0.5万元',
      'valid invention patent maintained for more than ten years: 5,000 yuan',
    ),
    shows: [shows('lechang-1-maintain-10y', 'pays'), shows('patent-once', 'spares')],
    claims: [maintained()],
    total: '5000.00',
  }),
  workedCase({
    name: text('恰满十年：不是“超过”，不予奖励', 'exactly ten years: not more than ten, no award'),
    shows: [shows('lechang-1-maintain-10y', 'paysNothing')],
    claims: [maintained({ filing_date: '2013-07-01' })],
    total: '0.00',
  }),
  workedCase({
    name: text('该专利此前已获奖励：一次性，不再奖励', 'the patent was awarded before: once only, no further award'),
    shows: [shows('patent-once', 'bites')],
    claims: [maintained({ previously_awarded: true })],
    total: '0.00',
  }),
  ...fixed(text('中国专利金奖', 'China patent gold award'), 'lechang-1-cn-gold', award('cnGold'), '100000.00'),
  ...fixed(
    text('广东专利金奖', 'Guangdong patent gold award'),
    'lechang-1-cn-silver-gd-gold',
    award('gdGold'),
    '50000.00',
  ),
  ...fixed(
    text('中国专利优秀奖', 'China patent excellence award'),
    'lechang-1-cn-excellent-gd-silver',
    award('cnExcellent'),
    '30000.00',
  ),
  ...fixed(
    text('广东专利优秀奖', 'Guangdong patent excellence award'),
    'lechang-1-gd-excellent',
    award('gdExcellent'),
    '20000.00',
  ),
  workedCase({
    name: text(
      '同一专利获中国优秀奖和广东金奖：两项均予奖励',
      'one patent with the China excellence and the Guangdong gold award: both are paid',
    ),
    shows: [shows('highest-title', 'spares')],
    claims: [award('cnExcellent', { object: 'patent:甲' }), award('gdGold', { object: 'patent:甲' })],
    total: '80000.00',
  }),
  workedCase({
    name: text(
      '同一专利获中国优秀奖和广东金奖，口径AMB-LC-05取R2：只按较高一项',
      'one patent with the China excellence and the Guangdong gold award under AMB-LC-05 R2: only the higher one',
    ),
    shows: [shows('highest-title', 'bites')],
    claims: [award('cnExcellent', { object: 'patent:甲' }), award('gdGold', { object: 'patent:甲' })],
    readings: { 'AMB-LC-05': ['R2'] },
    total: '50000.00',
  }),
  ...fixed(
    text('广东杰出发明人奖1人', 'one Guangdong outstanding inventor'),
    'lechang-1-gd-inventor',
    at('gd_inventor'),
    '10000.00',
  ),
];

const MARKS: readonly WorkedCase[] = [
  ...fixed(
    text('新认定的地理标志保护产品', 'newly recognised GI product'),
    'lechang-2-gi-product',
    at('gi_product'),
    '50000.00',
  ),
  ...fixed(
    text('新核准注册的地理标志商标', 'newly registered GI trademark'),
    'lechang-2-gi-trademark',
    at('gi_trademark'),
    '30000.00',
  ),
  workedCase({
    name: text(
      '同一地理标志既为保护产品又为商标：8万元',
      'one geographical indication, both protected product and mark: 80,000 yuan',
    ),
    shows: [],
    claims: [gi('gi_product'), gi('gi_trademark')],
    total: '80000.00',
  }),
  ...fixed(
    text('地理标志产品国际互认互保', 'GI product under mutual recognition'),
    'lechang-2-gi-mutual',
    at('gi_mutual'),
    '50000.00',
  ),
  ...fixed(
    text('新核准注册的集体商标', 'newly registered collective mark'),
    'lechang-2-collective-cert-mark',
    mark(false),
    '5000.00',
  ),
  workedCase({
    name: text(
      '3件证明商标，均非地理标志商标：1.5万元',
      'three certification marks, none of them a GI mark: 15,000 yuan',
    ),
    shows: [shows('no-gi-mark', 'spares')],
    claims: repeated(3, mark(false)),
    total: '15000.00',
  }),
  workedCase({
    name: text(
      '地理标志证明商标不享受集体商标、证明商标的0.5万元',
      'a GI certification mark does not get the 5,000 yuan of collective and certification marks',
    ),
    shows: [shows('no-gi-mark', 'bites')],
    claims: [mark(true)],
    total: '0.00',
  }),
  ...fixed(
    text('列入国家的保护示范区建设项目', 'demonstration zone on the national list'),
    'lechang-2-gi-demo-zone',
    at('gi_demo_zone', { level: 'national' }),
    '150000.00',
  ),
];

const COPYRIGHT: readonly WorkedCase[] = [
  workedCase({
    name: text('单位一年登记作品99件：9900元', '99 works of a unit in a year: 9,900 yuan'),
    shows: [shows('lechang-3-copyright-reg', 'pays'), shows('copyright-unit-count', 'under')],
    claims: repeated(99, work),
    total: '9900.00',
  }),
  workedCase({
    name: text('单位一年登记作品100件：恰为上限', '100 works of a unit in a year: exactly the cap'),
    shows: [shows('copyright-unit-count', 'at')],
    claims: repeated(100, work),
    total: '10000.00',
  }),
  workedCase({
    name: text(
      '单位一年登记作品101件：第101件超出上限',
      '101 works of a unit in a year: the last one is above the cap',
    ),
    shows: [shows('copyright-unit-count', 'over')],
    claims: repeated(101, work),
    total: '10000.00',
  }),
  ...(
    [
      [text('49件', '49 works'), 49, 'under', '4900.00'],
      [text('50件：恰为上限', '50 works: exactly the cap'), 50, 'at', '5000.00'],
      [text('51件：第51件超出上限', '51 works: the last one is above the cap'), 51, 'over', '5000.00'],
    ] as const
  ).map(([name, count, as, total]) =>
    workedCase({
      name: text(`个人一年登记作品${name.zh}`, `registered by a person in a year: ${name.en}`),
      shows: [shows('copyright-person-count', as)],
      kind: 'individual',
      claims: repeated(count, work),
      total,
    }),
  ),
  workedCase({
    name: text('中国版权保护中心登记的作品：不予资助', 'work registered with the national registrar: no funding'),
    shows: [shows('lechang-3-copyright-reg', 'paysNothing')],
    claims: [at('copyright_reg', { registrar: 'national' })],
    total: '0.00',
  }),
  workedCase({
    name: text('不是我市单位的作品登记：不予资助', 'work of a unit outside the city: no funding'),
    shows: [],
    local: false,
    claims: [work],
    total: '0.00',
  }),
  ...fixed(
    text('广东省最具价值版权作品', 'most valuable copyright work of Guangdong'),
    'lechang-3-gd-valuable-work',
    at('gd_valuable_work'),
    '10000.00',
  ),
  ...fixed(
    text('国家版权示范园区（基地）', 'national copyright demonstration park'),
    'lechang-3-copyright-demo',
    at('copyright_demo', { title: 'nationalPark' }),
    '30000.00',
  ),
];

/** 择优……最高: under, at, above, and pending without a decision. */
const selected = (name: Text, item: string, component: string, cap: string, fen: number): readonly WorkedCase[] => {
  const [below, most] = [`${Math.floor((fen - 1) / 100)}.99`, `${fen / 100}.00`];
  return [
    workedCase({
      name: text(`${name.zh}，评审确定${below}元`, `${name.en}: the panel fixes ${below} yuan`),
      shows: [shows(component, 'pays'), shows(cap, 'under')],
      claims: [decided(item, fen - 1)],
      total: below,
    }),
    workedCase({
      name: text(
        `${name.zh}，评审确定${most}元：恰为最高`,
        `${name.en}: the panel fixes ${most} yuan, exactly the highest`,
      ),
      shows: [shows(cap, 'at')],
      claims: [decided(item, fen)],
      total: most,
    }),
    workedCase({
      name: text(
        `${name.zh}，评审确定的金额超出最高1分：按最高`,
        `${name.en}: the panel fixes one fen above the highest, the highest is paid`,
      ),
      shows: [shows(cap, 'over')],
      claims: [decided(item, fen + 1)],
      total: most,
    }),
    workedCase({
      name: text(`${name.zh}，尚无评审决定：待定`, `${name.en}, nothing decided yet: pending`),
      shows: [shows(component, 'paysNothing')],
      claims: [at(item)],
      total: '0.00',
    }),
  ];
};

const FINANCE: readonly WorkedCase[] = [
  ...selected(
    text('高价值发明专利技术实施项目', 'project putting a high-value invention patent to work'),
    'patent_implementation',
    'lechang-4-patent-implementation',
    'implementation-cap',
    10_000_000,
  ),
  workedCase({
    name: text(
      '质押融资风险补偿：按韶关市办法，本文件无法计算',
      'risk compensation of pledged loans: by Shaoguan’s instrument, not computable here',
    ),
    shows: [shows('lechang-5-risk-compensation', 'paysNothing')],
    claims: [at('risk_compensation')],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '实缴利息199999.90元：贴息29999.99元（29999.985四舍五入）',
      'interest paid 199,999.90 yuan: subsidy of 29,999.99 yuan (29,999.985 rounded half up)',
    ),
    shows: [shows('lechang-5-interest', 'pays'), shows('interest-cap', 'under')],
    claims: [interest(19_999_990)],
    total: '29999.99',
  }),
  workedCase({
    name: text('实缴利息20万元：恰为年度3万元', 'interest paid 200,000 yuan: exactly the 30,000 yuan of a year'),
    shows: [shows('interest-cap', 'at')],
    claims: [interest(20_000_000)],
    total: '30000.00',
  }),
  workedCase({
    name: text(
      '同一年度两笔实缴利息15万元：合计超出3万元',
      'interest of 150,000 yuan paid twice in a year: together above 30,000 yuan',
    ),
    shows: [shows('interest-cap', 'over')],
    claims: [interest(15_000_000), interest(15_000_000)],
    total: '30000.00',
  }),
  workedCase({
    name: text('项目有一期逾期付息：不予贴息', 'one payment of interest was late: no subsidy'),
    shows: [shows('lechang-5-interest', 'paysNothing')],
    claims: [interest(10_000_000, { repaid_on_time: false, late_interest: '2000000' })],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '项目有一期逾期付息，口径AMB-LC-07取R2：按期部分8万元贴息1.2万元',
      'one payment of interest was late, under AMB-LC-07 R2: 12,000 yuan on the 80,000 paid in time',
    ),
    shows: [],
    claims: [interest(10_000_000, { repaid_on_time: false, late_interest: '2000000' })],
    readings: { 'AMB-LC-07': ['R2'] },
    total: '12000.00',
  }),
  workedCase({
    name: text('保费133333.27元：补助19999.99元', 'premium of 133,333.27 yuan: subsidy of 19,999.99 yuan'),
    shows: [shows('lechang-5-insurance', 'pays'), shows('insurance-cap', 'under')],
    claims: [insurance(13_333_327)],
    total: '19999.99',
  }),
  workedCase({
    name: text(
      '保费133333.33元：四舍五入恰为年度2万元',
      'premium of 133,333.33 yuan: rounded, exactly the 20,000 yuan of a year',
    ),
    shows: [shows('insurance-cap', 'at')],
    claims: [insurance(13_333_333)],
    total: '20000.00',
  }),
  workedCase({
    name: text(
      '同一年度专利和商标保险各8万元：合计超出2万元',
      'patent and trademark insurance of 80,000 yuan each in a year: together above 20,000 yuan',
    ),
    shows: [shows('insurance-cap', 'over')],
    claims: [insurance(8_000_000), insurance(8_000_000, 'trademark')],
    total: '20000.00',
  }),
  workedCase({
    name: text('个人购买的保险：不予补助', 'insurance bought by a person: no subsidy'),
    shows: [shows('lechang-5-insurance', 'paysNothing')],
    kind: 'individual',
    claims: [insurance(8_000_000)],
    total: '0.00',
  }),
  ...fixed(
    text('发行知识产权证券化产品1亿元', 'securitised IP product of 100 million yuan issued'),
    'lechang-5-securitization',
    at('securitization', { issued: '10000000000' }),
    '1500000.00',
  ),
];

const OTHERS: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '国家示范企业：5万元；次年省示范企业：2万元',
      'national demonstration enterprise: 50,000 yuan; the year after, provincial one: 20,000 yuan',
    ),
    shows: [shows('lechang-7-ip-enterprise', 'pays')],
    claims: [title('nationalDemo'), title('provinceDemo', '2024-01-01')],
    total: '70000.00',
  }),
  workedCase({
    name: text(
      '同一年度先省示范企业后国家示范企业：补足至5万元',
      'first provincial, then national demonstration enterprise in a year: made up to 50,000 yuan',
    ),
    shows: [],
    claims: [title('provinceDemo'), title('nationalDemo', '2023-11-01')],
    total: '50000.00',
  }),
  workedCase({
    name: text(
      '省示范企业，早于印发之日：不予奖励',
      'provincial demonstration enterprise before the day of issue: no award',
    ),
    shows: [shows('lechang-7-ip-enterprise', 'paysNothing')],
    claims: [title('provinceDemo', '2022-09-12')],
    total: '0.00',
  }),
  ...fixed(
    text('国家知识产权示范园区', 'national IP demonstration park'),
    'lechang-8-park',
    at('park', { tier: 'demo' }),
    '100000.00',
  ),
  workedCase({
    name: text(
      '信息服务机构，有国家级品牌，代理业务恰满一年：3万元',
      'information agency with a national brand, exactly one year of business: 30,000 yuan',
    ),
    shows: [shows('lechang-9-service-agency', 'pays')],
    kind: 'serviceOrganisation',
    claims: [agency()],
    total: '30000.00',
  }),
  workedCase({
    name: text(
      '信息服务机构，代理业务差一日满一年：不予奖励',
      'information agency one day short of a year of business: no award',
    ),
    shows: [shows('lechang-9-service-agency', 'paysNothing')],
    kind: 'serviceOrganisation',
    claims: [agency({ agency_business_since: '2022-07-02' })],
    total: '0.00',
  }),
  ...selected(
    text('商标品牌培育指导站', 'trademark and brand station'),
    'brand_station',
    'lechang-10-brand-station',
    'station-cap',
    3_000_000,
  ),
  workedCase({
    name: text('专利代理人服务恰满2年：0.3万元', 'patent agent with exactly two years of service: 3,000 yuan'),
    shows: [shows('lechang-15-patent-agent', 'pays'), shows('agent-once', 'spares')],
    kind: 'individual',
    claims: [agent()],
    total: '3000.00',
  }),
  workedCase({
    name: text('专利代理人不在我市服务：不予奖励', 'patent agent who does not serve in the city: no award'),
    shows: [shows('lechang-15-patent-agent', 'paysNothing')],
    kind: 'individual',
    claims: [agent({ local_employer: false })],
    total: '0.00',
  }),
  workedCase({
    name: text('专利代理人此前已获奖励：一次性，不再奖励', 'patent agent awarded before: once only, no further award'),
    shows: [shows('agent-once', 'bites')],
    kind: 'individual',
    claims: [agent({ previously_awarded: true })],
    total: '0.00',
  }),
];

export const CASES: readonly WorkedCase[] = [
  ...PATENTS,
  ...MARKS,
  ...COPYRIGHT,
  ...FINANCE,
  ...OTHERS,
  ...READING_CASES,
];
