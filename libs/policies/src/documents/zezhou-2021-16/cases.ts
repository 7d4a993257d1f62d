import { text } from '../../engine/trace.js';
import type { Facts, WorkedCase } from '../../engine/types.js';
import { repeated, shows, workedCase, type ClaimSketch } from '../../engine/worked-case.js';

/** Worked cases: each sentence paying and not paying, each cap from below, at and above, each exclusion biting and sparing. */

const DAY = '2022-06-01';
const EARLY = '2021-06-16';
const at = (item: string, facts: Facts = {}, more: ClaimSketch[2] = {}): ClaimSketch => [
  item,
  { event_date: DAY, ...facts },
  more,
];
const early = (item: string, facts: Facts = {}): ClaimSketch => at(item, { ...facts, event_date: EARLY });
const domestic = at('domestic_invention', { patent_kind: 'invention' });
const abroad = (jurisdiction: string, family = 'A'): ClaimSketch =>
  at('foreign_patent', { jurisdiction, patent_kind: 'invention' }, { object: `family:${family}` });
const award = (item: string, tier: string, patent = 'A'): ClaimSketch =>
  at(item, { tier }, { object: `patent:${patent}` });
const titled = (item: string, title: string, facts: Facts = {}): ClaimSketch => at(item, { title, ...facts });
const decided = (figure: string): ClaimSketch =>
  at('nonenterprise_cert', { first_time: true }, { decision: { figure, reason: '可参照企业标准' } });
const match = (city: string, province: string): ClaimSketch =>
  at('pledge_match', { city_subsidy: city, province_subsidy: province });
const promotion = (province: string): ClaimSketch => at('province_promotion', { province_amount: province });

const INVENTIONS: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '国内授权发明专利10件：每件2000元，未超过10件，不再奖励',
      '10 domestic invention patents: 2,000 yuan each; not more than 10, no bonus',
    ),
    shows: [
      shows('zezhou-3-domestic-invention', 'pays'),
      shows('zezhou-3-over10-bonus', 'paysNothing'),
      shows('invention-only', 'spares'),
    ],
    claims: repeated(10, domestic),
    total: '20000.00',
  }),
  workedCase({
    name: text(
      '国内授权发明专利11件：第11件带来全部11件的再奖励',
      '11 domestic invention patents: the last one brings the bonus for all 11',
    ),
    shows: [shows('zezhou-3-over10-bonus', 'pays')],
    claims: repeated(11, domestic),
    total: '44000.00',
  }),
  workedCase({
    name: text(
      '国内授权发明专利11件，按口径AMB-ZZ-01取R2只奖励超出部分：24000元',
      '11 domestic invention patents, bonus only for those above 10 under AMB-ZZ-01 R2: 24,000 yuan',
    ),
    shows: [],
    claims: repeated(11, domestic),
    readings: { 'AMB-ZZ-01': ['R2'] },
    total: '24000.00',
  }),
  workedCase({
    name: text(
      '个人国内授权发明专利11件：再奖励只给单位',
      '11 domestic invention patents of a person: the bonus is for units only',
    ),
    shows: [shows('zezhou-3-over10-bonus', 'paysNothing')],
    kind: 'individual',
    claims: repeated(11, domestic),
    total: '22000.00',
  }),
  workedCase({
    name: text(
      '国内授权发明专利49件：再奖励98000元，未到10万元',
      '49 domestic invention patents: bonus of 98,000 yuan, below 100,000',
    ),
    shows: [shows('over-cap', 'under')],
    claims: repeated(49, domestic),
    total: '196000.00',
  }),
  workedCase({
    name: text(
      '国内授权发明专利50件：再奖励恰为10万元',
      '50 domestic invention patents: bonus of exactly 100,000 yuan',
    ),
    shows: [shows('over-cap', 'at')],
    claims: repeated(50, domestic),
    total: '200000.00',
  }),
  workedCase({
    name: text(
      '国内授权发明专利51件：再奖励以10万元为限，普通资助照给',
      '51 domestic invention patents: the bonus stops at 100,000 yuan, the plain funding goes on',
    ),
    shows: [shows('over-cap', 'over')],
    claims: repeated(51, domestic),
    total: '202000.00',
  }),
  workedCase({
    name: text(
      '国内授权发明专利61件，按口径AMB-ZZ-02取R2合计以10万元为限',
      '61 domestic invention patents: all together stops at 100,000 yuan under AMB-ZZ-02 R2',
    ),
    shows: [],
    claims: repeated(61, domestic),
    readings: { 'AMB-ZZ-02': ['R2'] },
    total: '100000.00',
  }),
  workedCase({
    name: text('实用新型：不予资助', 'utility model: no funding'),
    shows: [shows('zezhou-3-domestic-invention', 'paysNothing'), shows('invention-only', 'bites')],
    claims: [at('domestic_invention', { patent_kind: 'utilityModel' })],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '一件专利在两个国家和香港获得授权：3万元',
      'one patent granted in two countries and in Hong Kong: 30,000 yuan',
    ),
    shows: [shows('zezhou-3-foreign-patent', 'pays'), shows('countries-only', 'spares')],
    claims: [abroad('country'), abroad('country'), abroad('hongKong')],
    total: '30000.00',
  }),
  workedCase({
    name: text(
      '香港专利，按口径AMB-ZZ-03取R2不是国家：不予资助',
      'Hong Kong patent, not a country under AMB-ZZ-03 R2: no funding',
    ),
    shows: [shows('zezhou-3-foreign-patent', 'paysNothing'), shows('countries-only', 'bites')],
    claims: [abroad('hongKong')],
    readings: { 'AMB-ZZ-03': ['R2'] },
    total: '0.00',
  }),
  workedCase({
    name: text(
      '国内9件、境外2件，境外不计入件数：不再奖励',
      '9 domestic and 2 foreign patents, the foreign ones not counted: no bonus',
    ),
    shows: [shows('zezhou-3-over10-bonus-foreign', 'paysNothing')],
    claims: [...repeated(9, domestic), abroad('country', 'A'), abroad('country', 'B')],
    total: '38000.00',
  }),
  workedCase({
    name: text(
      '国内9件、境外2件，按口径AMB-ZZ-09取R2计为11件：再奖励22000元',
      '9 domestic and 2 foreign patents, counted as 11 under AMB-ZZ-09 R2: bonus of 22,000 yuan',
    ),
    shows: [shows('zezhou-3-over10-bonus-foreign', 'pays')],
    claims: [...repeated(9, domestic), abroad('country', 'A'), abroad('country', 'B')],
    readings: { 'AMB-ZZ-09': ['R2'] },
    total: '60000.00',
  }),
];

const AWARDS: readonly WorkedCase[] = [
  workedCase({
    name: text(
      '中国专利金奖、银奖、优秀奖各一项：50万元、30万元、20万元',
      'China patent awards, one each of gold, silver, excellence: 500,000, 300,000, 200,000 yuan',
    ),
    shows: [shows('zezhou-3-cn-patent-award', 'pays')],
    claims: [
      award('cn_patent_award', 'gold', 'A'),
      award('cn_patent_award', 'silver', 'B'),
      award('cn_patent_award', 'excellent', 'C'),
    ],
    total: '1000000.00',
  }),
  workedCase({
    name: text('中国专利金奖，早于印发之日：不予奖励', 'China patent gold award before the day of issue: no award'),
    shows: [shows('zezhou-3-cn-patent-award', 'paysNothing')],
    claims: [early('cn_patent_award', { tier: 'gold' })],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '中国外观设计金奖、银奖、优秀奖各一项：30万元、20万元、10万元',
      'China design awards, one each of gold, silver, excellence: 300,000, 200,000, 100,000 yuan',
    ),
    shows: [shows('zezhou-3-cn-design-award', 'pays')],
    claims: [
      award('cn_design_award', 'gold', 'A'),
      award('cn_design_award', 'silver', 'B'),
      award('cn_design_award', 'excellent', 'C'),
    ],
    total: '600000.00',
  }),
  workedCase({
    name: text('中国外观设计金奖，早于印发之日：不予奖励', 'China design gold award before the day of issue: no award'),
    shows: [shows('zezhou-3-cn-design-award', 'paysNothing')],
    claims: [early('cn_design_award', { tier: 'gold' })],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '山西省专利奖一等奖、二等奖、三等奖各一项：5万元、3万元、1万元',
      'Shanxi patent awards, one each of first, second, third prize: 50,000, 30,000, 10,000 yuan',
    ),
    shows: [shows('zezhou-3-shanxi-patent-award', 'pays')],
    claims: [
      award('shanxi_patent_award', 'first', 'A'),
      award('shanxi_patent_award', 'second', 'B'),
      award('shanxi_patent_award', 'third', 'C'),
    ],
    total: '90000.00',
  }),
  workedCase({
    name: text(
      '山西省专利奖一等奖，早于印发之日：不予奖励',
      'Shanxi patent award, first prize, before the day of issue: no award',
    ),
    shows: [shows('zezhou-3-shanxi-patent-award', 'paysNothing')],
    claims: [early('shanxi_patent_award', { tier: 'first' })],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '同一专利先获省一等奖、后获中国专利优秀奖，各项均给：25万元',
      'one patent, first the provincial first prize, then the China excellence award, both paid: 250,000 yuan',
    ),
    shows: [shows('higher-only', 'spares')],
    claims: [award('shanxi_patent_award', 'first'), award('cn_patent_award', 'excellent')],
    total: '250000.00',
  }),
  workedCase({
    name: text(
      '同一专利先获省一等奖、后获中国专利优秀奖，按口径AMB-ZZ-05取R2补足差额：20万元',
      'one patent, first the provincial first prize, then the China excellence award, the difference under AMB-ZZ-05 R2: 200,000 yuan',
    ),
    shows: [shows('higher-only', 'bites')],
    claims: [award('shanxi_patent_award', 'first'), award('cn_patent_award', 'excellent')],
    readings: { 'AMB-ZZ-05': ['R2'] },
    total: '200000.00',
  }),
  workedCase({
    name: text('集成电路布图设计专有权3件：每件1000元', 'three layout designs of integrated circuits: 1,000 yuan each'),
    shows: [shows('zezhou-3-ic-layout', 'pays')],
    claims: repeated(3, at('ic_layout')),
    total: '3000.00',
  }),
  workedCase({
    name: text(
      '集成电路布图设计专有权，早于印发之日：不予资助',
      'layout design of an integrated circuit before the day of issue: no funding',
    ),
    shows: [shows('zezhou-3-ic-layout', 'paysNothing')],
    claims: [early('ic_layout')],
    total: '0.00',
  }),
];

const MARKS: readonly WorkedCase[] = [
  workedCase({
    name: text('中国商标金奖：50万元', 'China trademark gold award: 500,000 yuan'),
    shows: [shows('zezhou-4-trademark-gold', 'pays')],
    claims: [at('trademark_gold')],
    total: '500000.00',
  }),
  workedCase({
    name: text(
      '中国商标金奖，申报主体不是企业：不予奖励',
      'China trademark gold award, applicant no enterprise: no award',
    ),
    shows: [shows('zezhou-4-trademark-gold', 'paysNothing')],
    kind: 'association',
    claims: [at('trademark_gold')],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '马德里国际商标两件，各在4个国家注册：4万元',
      'two Madrid marks, registered in 4 countries each: 40,000 yuan',
    ),
    shows: [shows('zezhou-4-madrid', 'pays'), shows('registered-only', 'spares')],
    claims: repeated(2, at('madrid', { registered_countries: 4 })),
    total: '40000.00',
  }),
  workedCase({
    name: text('马德里国际商标只提出申请：不予资助', 'Madrid mark only applied for: no funding'),
    shows: [shows('zezhou-4-madrid', 'paysNothing'), shows('registered-only', 'bites')],
    claims: [at('madrid', { registered_countries: 0 })],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '同一地理标志的商标和保护产品，每件3万元',
      'mark and protected product of one geographical indication: 30,000 yuan each',
    ),
    shows: [shows('zezhou-4-gi', 'pays')],
    kind: 'association',
    claims: repeated(2, at('gi', {}, { object: 'gi:甲' })),
    total: '60000.00',
  }),
  workedCase({
    name: text('地理标志商标，早于印发之日：不予奖励', 'GI mark before the day of issue: no award'),
    shows: [shows('zezhou-4-gi', 'paysNothing')],
    claims: [early('gi')],
    total: '0.00',
  }),
  workedCase({
    name: text('植物新品种权2件：每件5万元', 'two plant variety rights: 50,000 yuan each'),
    shows: [shows('zezhou-5-plant-variety', 'pays')],
    claims: repeated(2, at('plant_variety')),
    total: '100000.00',
  }),
  workedCase({
    name: text('植物新品种权，早于印发之日：不予奖励', 'plant variety right before the day of issue: no award'),
    shows: [shows('zezhou-5-plant-variety', 'paysNothing')],
    claims: [early('plant_variety')],
    total: '0.00',
  }),
];

const SIXTH: readonly WorkedCase[] = [
  workedCase({
    name: text('企业初次通过认证：5万元', 'first certification of an enterprise: 50,000 yuan'),
    shows: [shows('zezhou-6-ipms-cert', 'pays'), shows('first-certification', 'spares')],
    claims: [at('ipms_cert', { first_time: true })],
    total: '50000.00',
  }),
  workedCase({
    name: text('企业再认证：不予补助', 'recertification of an enterprise: no subsidy'),
    shows: [shows('zezhou-6-ipms-cert', 'paysNothing'), shows('first-certification', 'bites')],
    claims: [at('ipms_cert', { first_time: false })],
    total: '0.00',
  }),
  workedCase({
    name: text('高等学校通过认证，尚无决定：待定', 'certification of a university, nothing decided yet: pending'),
    shows: [shows('zezhou-6-nonenterprise-cert', 'paysNothing')],
    kind: 'university',
    claims: [at('nonenterprise_cert', { first_time: true })],
    total: '0.00',
  }),
  workedCase({
    name: text('高等学校通过认证，决定给予4万元', 'certification of a university, 40,000 yuan decided'),
    shows: [shows('zezhou-6-nonenterprise-cert', 'pays'), shows('certification-ceiling', 'under')],
    kind: 'university',
    claims: [decided('4000000')],
    total: '40000.00',
  }),
  workedCase({
    name: text(
      '高等学校通过认证，决定参照企业标准给予5万元',
      'certification of a university, 50,000 yuan decided as for enterprises',
    ),
    shows: [shows('certification-ceiling', 'at')],
    kind: 'university',
    claims: [decided('5000000')],
    total: '50000.00',
  }),
  workedCase({
    name: text(
      '高等学校通过认证，决定的50000.01元超出企业标准',
      'certification of a university, the 50,000.01 yuan decided are above what enterprises get',
    ),
    shows: [shows('certification-ceiling', 'over')],
    kind: 'university',
    claims: [decided('5000001')],
    total: '50000.00',
  }),
  workedCase({
    name: text(
      '同年获国家优势、省示范企业，各给一次：7万元',
      'national advantage and provincial demonstration enterprise in one year, each awarded once: 70,000 yuan',
    ),
    shows: [shows('zezhou-6-ip-enterprise-national', 'pays'), shows('zezhou-6-ip-enterprise-province', 'pays')],
    claims: [titled('ip_enterprise', 'nationalAdvantage'), titled('ip_enterprise', 'provinceDemo')],
    total: '70000.00',
  }),
  workedCase({
    name: text(
      '国家知识产权示范企业：5万元，不是省级称号',
      'national IP demonstration enterprise: 50,000 yuan, no provincial title',
    ),
    shows: [shows('zezhou-6-ip-enterprise-province', 'paysNothing')],
    claims: [titled('ip_enterprise', 'nationalDemo')],
    total: '50000.00',
  }),
  workedCase({
    name: text(
      '省知识产权优势企业：2万元，不是国家称号',
      'provincial IP advantage enterprise: 20,000 yuan, no national title',
    ),
    shows: [shows('zezhou-6-ip-enterprise-national', 'paysNothing')],
    claims: [titled('ip_enterprise', 'provinceAdvantage')],
    total: '20000.00',
  }),
];

const TENTH_TO_TWELFTH: readonly WorkedCase[] = [
  workedCase({
    name: text('新列入国家级示范学校：5万元', 'newly listed national demonstration school: 50,000 yuan'),
    shows: [
      shows('zezhou-10-ip-school-national', 'pays'),
      shows('zezhou-10-ip-school-province', 'paysNothing'),
      shows('newly-listed', 'spares'),
    ],
    kind: 'school',
    claims: [titled('school', 'nationalDemo', { newly_listed: true })],
    total: '50000.00',
  }),
  workedCase({
    name: text('省级试点学校，新列入：2万元', 'newly listed provincial pilot school: 20,000 yuan'),
    shows: [shows('zezhou-10-ip-school-province', 'pays')],
    kind: 'school',
    claims: [titled('school', 'provincePilot', { newly_listed: true })],
    total: '20000.00',
  }),
  workedCase({
    name: text('国家级试点学校，不是新列入：不予资助', 'national pilot school, not newly listed: no funding'),
    shows: [shows('zezhou-10-ip-school-national', 'paysNothing'), shows('newly-listed', 'bites')],
    kind: 'school',
    claims: [titled('school', 'nationalPilot', { newly_listed: false })],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '省级示范学校，不是新列入，按口径AMB-ZZ-10取R2：3万元',
      'provincial demonstration school, not newly listed, under AMB-ZZ-10 R2: 30,000 yuan',
    ),
    shows: [],
    kind: 'school',
    claims: [titled('school', 'provinceDemo', { newly_listed: false })],
    readings: { 'AMB-ZZ-10': ['R2'] },
    total: '30000.00',
  }),
  workedCase({
    name: text(
      '省级专利推广实施资助项目，省资助3万元：县里固定5万元',
      'provincial patent promotion project with a provincial grant of 30,000 yuan: a fixed 50,000 from the county',
    ),
    shows: [shows('zezhou-11-province-promotion-project', 'pays'), shows('provincial-grant', 'spares')],
    claims: [promotion('3000000')],
    total: '50000.00',
  }),
  workedCase({
    name: text(
      '省级专利推广实施资助项目，按口径AMB-ZZ-07取R2不超过省资助的3万元',
      'provincial patent promotion project, not above the provincial 30,000 yuan under AMB-ZZ-07 R2',
    ),
    shows: [shows('provincial-grant', 'bites')],
    claims: [promotion('3000000')],
    readings: { 'AMB-ZZ-07': ['R2'] },
    total: '30000.00',
  }),
  workedCase({
    name: text(
      '省级专利推广实施资助项目，早于印发之日：不予资助',
      'provincial patent promotion project before the day of issue: no funding',
    ),
    shows: [shows('zezhou-11-province-promotion-project', 'paysNothing')],
    claims: [early('province_promotion', { province_amount: '3000000' })],
    total: '0.00',
  }),
  workedCase({
    name: text(
      '市贴息60000.01元、无省贴息：配套30000.01元',
      'interest subsidy of 60,000.01 yuan from the city, none from the province: matched with 30,000.01 yuan',
    ),
    shows: [shows('zezhou-11-pledge-interest-match', 'pays'), shows('both-subsidies', 'spares')],
    claims: [match('6000001', '0')],
    total: '30000.01',
  }),
  workedCase({
    name: text(
      '市贴息6万元、无省贴息，按口径AMB-ZZ-04取R2两项都须获得：不予配套',
      'interest subsidy of 60,000 yuan from the city, none from the province, both needed under AMB-ZZ-04 R2: no match',
    ),
    shows: [shows('zezhou-11-pledge-interest-match', 'paysNothing'), shows('both-subsidies', 'bites')],
    claims: [match('6000000', '0')],
    readings: { 'AMB-ZZ-04': ['R2'] },
    total: '0.00',
  }),
  workedCase({
    name: text('只有省贴息：没有市贴息可配套', 'interest subsidy from the province only: none of the city to match'),
    shows: [shows('zezhou-11-pledge-interest-match', 'paysNothing')],
    claims: [match('0', '6000000')],
    total: '0.00',
  }),
  workedCase({
    name: text('国家级版权示范园区：5万元', 'national copyright demonstration park: 50,000 yuan'),
    shows: [shows('zezhou-12-copyright-national', 'pays'), shows('zezhou-12-copyright-province', 'paysNothing')],
    kind: 'park',
    claims: [titled('copyright_demo', 'nationalPark')],
    total: '50000.00',
  }),
  workedCase({
    name: text('省级版权示范单位：2万元', 'provincial copyright demonstration unit: 20,000 yuan'),
    shows: [shows('zezhou-12-copyright-province', 'pays'), shows('zezhou-12-copyright-national', 'paysNothing')],
    claims: [titled('copyright_demo', 'provinceUnit')],
    total: '20000.00',
  }),
];

export const CASES: readonly WorkedCase[] = [...INVENTIONS, ...AWARDS, ...MARKS, ...SIXTH, ...TENTH_TO_TWELFTH];
