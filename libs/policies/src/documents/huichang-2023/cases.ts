import { text } from '../../engine/trace.js';
import type { Facts, WorkedCase } from '../../engine/types.js';
import { shows, workedCase, type ClaimSketch } from '../../engine/worked-case.js';

/** Worked cases: each sentence paying and not paying, each cap from below, at and above, each exclusion biting and sparing. */

const DAY = '2024-01-10';
const EARLY = '2023-09-15';
const at = (item: string, facts: Facts = {}, more: ClaimSketch[2] = {}): ClaimSketch => [
  item,
  { event_date: DAY, ...facts },
  more,
];
const ipms = (fen: number, facts: Facts = {}): ClaimSketch =>
  at('ipms_cert', { cycle: 1, fee_initial: String(fen), ...facts });
const title = (tier: string, facts: Facts = {}): ClaimSketch => at('national_ip_enterprise', { tier, ...facts });
const gi = (object: string): ClaimSketch => at('gi', {}, { object: `gi:${object}` });
const famous = at('jiangxi_famous_product');
const quality = (nth: number): ClaimSketch => at('huichang_quality_award', { nth });
const standard = (role: string, action: string, level = 'national'): ClaimSketch =>
  at('standard', { role, action, level });
const engineer = (here: boolean): ClaimSketch =>
  at('ip_engineer', { newly_obtained: true, works_in_county_unit: here });
const attorney = (here: boolean): ClaimSketch =>
  at('patent_attorney', { newly_obtained: true, practises_in_county_patent_agency: here });

const FIRST: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '省人民政府奖的专利1项：省财政10万元',
      'one patent awarded by the provincial government: 100,000 yuan from the province',
    ),
    shows: [shows('huichang-1-province-patent-award', 'pays')],
    kind: 'individual',
    claims: [at('province_patent_award')],
    total: '100000.00',
  }),
  workedCase({
    name: text(
      '省人民政府奖的专利，早于审议通过之日：不予奖励',
      'patent awarded by the provincial government before the day of adoption: no award',
    ),
    shows: [shows('huichang-1-province-patent-award', 'paysNothing')],
    claims: [at('province_patent_award', { event_date: EARLY })],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '首个认证周期费用99999.98元：奖励49999.99元',
      'fees of the first certification cycle 99,999.98 yuan: award of 49,999.99 yuan',
    ),
    shows: [shows('huichang-1-ipms-cert', 'pays'), shows('ipms-cap', 'under'), shows('first-cycle', 'spares')],
    claims: [ipms(5_999_998, { fee_surveillance_1: '2000000', fee_surveillance_2: '2000000' })],
    total: '49999.99',
  }),
  workedCase({
    name: text(
      '首个认证周期费用10万元：恰为最高5万元',
      'fees of the first certification cycle 100,000 yuan: exactly the highest, 50,000 yuan',
    ),
    shows: [shows('ipms-cap', 'at')],
    claims: [ipms(10_000_000)],
    total: '50000.00',
  }),
  workedCase({
    name: text(
      '首个认证周期费用100000.02元：超出最高5万元',
      'fees of the first certification cycle 100,000.02 yuan: above the highest, 50,000 yuan',
    ),
    shows: [shows('ipms-cap', 'over')],
    claims: [ipms(10_000_002)],
    total: '50000.00',
  }),
  workedCase({
    name: text('第二个认证周期的再认证费用：不予奖励', 'fees of recertification in the second cycle: no award'),
    shows: [shows('huichang-1-ipms-cert', 'paysNothing'), shows('first-cycle', 'bites')],
    claims: [at('ipms_cert', { cycle: 2, fee_recertification: '4000000' })],
    total: '0.00',
  }),
];

const THIRD: readonly WorkedCase[] = [
  workedCase({
    name: text('国家知识产权示范企业：10万元', 'national IP demonstration enterprise: 100,000 yuan'),
    shows: [
      shows('huichang-3-national-demo-enterprise', 'pays'),
      shows('huichang-3-national-advantage-enterprise', 'paysNothing'),
    ],
    claims: [title('demo')],
    total: '100000.00',
  }),
  workedCase({
    name: text('国家知识产权优势企业：5万元', 'national IP advantage enterprise: 50,000 yuan'),
    shows: [
      shows('huichang-3-national-advantage-enterprise', 'pays'),
      shows('huichang-3-national-demo-enterprise', 'paysNothing'),
    ],
    claims: [title('advantage')],
    total: '50000.00',
  }),
  workedCase({
    name: text(
      '先优势后示范，每个称号各给一次：15万元',
      'first the advantage title, then the demonstration title, each awarded once: 150,000 yuan',
    ),
    shows: [shows('same-title-higher', 'spares')],
    claims: [title('advantage'), title('demo', { event_date: '2024-11-01' })],
    total: '150000.00',
  }),
  workedCase({
    name: text(
      '先优势后示范，按口径AMB-HC-05取R2只补足差额：10万元',
      'first the advantage title, then the demonstration title, only the difference under AMB-HC-05 R2: 100,000 yuan',
    ),
    shows: [shows('same-title-higher', 'bites')],
    claims: [title('advantage'), title('demo', { event_date: '2024-11-01' })],
    readings: { 'AMB-HC-05': ['R2'] },
    total: '100000.00',
  }),
];

const FOURTH_AND_FIFTH: readonly WorkedCase[] = [
  workedCase({
    name: text('两个不同的地理标志：各20万元', 'two different geographical indications: 200,000 yuan each'),
    shows: [shows('huichang-4-gi', 'pays'), shows('same-gi', 'spares')],
    kind: 'association',
    claims: [gi('甲'), gi('乙')],
    total: '400000.00',
  }),
  workedCase({
    name: text(
      '同一地理标志先获产品保护、后获证明商标：一次20万元',
      'one geographical indication, first a protected product, then a certification mark: 200,000 yuan once',
    ),
    shows: [shows('same-gi', 'bites')],
    kind: 'association',
    claims: [gi('甲'), gi('甲')],
    total: '200000.00',
  }),
  workedCase({
    name: text('地理标志，早于审议通过之日：不予奖励', 'geographical indication before the day of adoption: no award'),
    shows: [shows('huichang-4-gi', 'paysNothing')],
    claims: [at('gi', { event_date: EARLY })],
    total: '0.00',
  }),
  workedCase({
    name: text('江西省名牌产品2个：各10万元', 'two Jiangxi famous products: 100,000 yuan each'),
    shows: [shows('huichang-5-jiangxi-famous-product', 'pays'), shows('once-per-enterprise', 'spares')],
    claims: [famous, famous],
    total: '200000.00',
  }),
  workedCase({
    name: text(
      '江西省名牌产品2个，按口径AMB-HC-07取R2每个企业一次：10万元',
      'two Jiangxi famous products, once per enterprise under AMB-HC-07 R2: 100,000 yuan',
    ),
    shows: [shows('once-per-enterprise', 'bites')],
    claims: [famous, famous],
    readings: { 'AMB-HC-07': ['R2'] },
    total: '100000.00',
  }),
  workedCase({
    name: text(
      '江西省名牌产品，早于审议通过之日：不予补助',
      'Jiangxi famous product before the day of adoption: no subsidy',
    ),
    shows: [shows('huichang-5-jiangxi-famous-product', 'paysNothing')],
    claims: [at('jiangxi_famous_product', { event_date: EARLY })],
    total: '0.00',
  }),
  workedCase({
    name: text('首次获得“会昌独好”质量奖：10万元', 'first Huichang quality award: 100,000 yuan'),
    shows: [shows('huichang-5-huichang-quality-award', 'pays'), shows('first-win', 'spares')],
    claims: [quality(1)],
    total: '100000.00',
  }),
  workedCase({
    name: text('第二次获得“会昌独好”质量奖：不予奖励', 'second Huichang quality award: no award'),
    shows: [shows('huichang-5-huichang-quality-award', 'paysNothing'), shows('first-win', 'bites')],
    claims: [quality(2)],
    total: '0.00',
  }),
  workedCase({
    name: text('赣州市市长质量奖：条文没有金额', 'Ganzhou mayor’s quality award: the text gives no amount'),
    shows: [shows('huichang-5-other-quality-award-noamount', 'paysNothing')],
    claims: [at('other_quality_award')],
    total: '0.00',
  }),
];

const SIXTH_TO_TENTH: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '国家标准：主导制定15万元、参与制定10万元、修订5万元',
      'national standard: leading 150,000, taking part 100,000, revising 50,000 yuan',
    ),
    shows: [shows('huichang-6-national-standard', 'pays')],
    claims: [standard('lead', 'make'), standard('part', 'make'), standard('part', 'revise')],
    total: '300000.00',
  }),
  workedCase({
    name: text('主导制定行业标准：不予奖励', 'leading an industry standard: no award'),
    shows: [shows('huichang-6-national-standard', 'paysNothing')],
    claims: [standard('lead', 'make', 'industry')],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '主导修订国家标准，按口径AMB-HC-02取R3：10万元',
      'leading the revision of a national standard under AMB-HC-02 R3: 100,000 yuan',
    ),
    shows: [],
    claims: [standard('lead', 'revise')],
    readings: { 'AMB-HC-02': ['R3'] },
    total: '100000.00',
  }),
  workedCase({
    name: text('知识产权质押融资：条文没有金额', 'loan pledged with IP: the text gives no amount'),
    shows: [shows('huichang-7-pledge-noamount', 'paysNothing')],
    claims: [at('pledge_loan')],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '同一人既是省知识产权工程师又是专利代理师：1000元加2000元',
      'one person, provincial IP engineer and patent attorney: 1,000 and 2,000 yuan',
    ),
    shows: [shows('huichang-10-ip-engineer', 'pays'), shows('huichang-10-patent-attorney', 'pays')],
    kind: 'individual',
    claims: [engineer(true), attorney(true)],
    total: '3000.00',
  }),
  workedCase({
    name: text(
      '省知识产权工程师不在本县企事业单位工作：不予奖励',
      'provincial IP engineer who does not work in a unit of the county: no award',
    ),
    shows: [shows('huichang-10-ip-engineer', 'paysNothing')],
    kind: 'individual',
    claims: [engineer(false)],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '专利代理师不在本县专利代理机构执业：不予奖励',
      'patent attorney who does not practise in an agency of the county: no award',
    ),
    shows: [shows('huichang-10-patent-attorney', 'paysNothing')],
    kind: 'individual',
    claims: [attorney(false)],
    total: '0.00',
  }),
];

export const CASES: readonly WorkedCase[] = [...FIRST, ...THIRD, ...FOURTH_AND_FIFTH, ...SIXTH_TO_TENTH];
