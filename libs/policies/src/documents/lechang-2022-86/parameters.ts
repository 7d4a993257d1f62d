import { bps, businessDate, fen, wan } from '#kernel';
import {
  countParameter,
  dateParameter,
  declareParameters,
  moneyParameter,
  rateParameter,
} from '../../engine/parameters.js';
import { text } from '../../engine/trace.js';

/** Every number of the text. All hold from the day it was issued; an amendment adds a dated value. */
const from = businessDate('2022-09-13');
const head = (id: string, article: string, zh: string, en: string) => ({ id, article, label: text(zh, en), from });

/** （二十一）自印发之日起施行，有效期至2024年12月31日: both days included. */
export const START = dateParameter(
  head('start', '（二十一）', '施行日（印发之日）', 'in force from (day of issue)'),
  from,
);
export const END = dateParameter(head('end', '（二十一）', '有效期至', 'in force until'), businessDate('2024-12-31'));

export const MAINTAINED = moneyParameter(
  head('maintain', '（一）', '维持超过十年的有效发明专利，每件', 'invention patent maintained over ten years, each'),
  fen(500_000),
);
export const MAINTAINED_YEARS = countParameter(
  head('maintain-years', '（一）', '发明专利维持年限超过', 'maintained for more than'),
  '年',
  10,
);
export const CN_GOLD = moneyParameter(
  head('cn-gold', '（一）', '中国专利金奖，每项', 'China patent gold award, each'),
  wan(10),
);
export const CN_SILVER_GD_GOLD = moneyParameter(
  head('cn-silver-gd-gold', '（一）', '中国专利银奖、广东专利金奖，每项', 'China silver or Guangdong gold award, each'),
  wan(5),
);
export const CN_EXCELLENT_GD_SILVER = moneyParameter(
  head(
    'cn-excellent-gd-silver',
    '（一）',
    '中国专利优秀奖、广东专利银奖，每项',
    'China excellence or Guangdong silver award, each',
  ),
  wan(3),
);
export const GD_EXCELLENT = moneyParameter(
  head('gd-excellent', '（一）', '广东专利优秀奖，每项', 'Guangdong excellence award, each'),
  wan(2),
);
export const GD_INVENTOR = moneyParameter(
  head('gd-inventor', '（一）', '广东杰出发明人奖，每人', 'Guangdong outstanding inventor, each person'),
  wan(1),
);

export const GI_PRODUCT = moneyParameter(
  head('gi-product', '（二）', '新认定的地理标志保护产品，每个', 'newly recognised GI product, each'),
  wan(5),
);
export const GI_TRADEMARK = moneyParameter(
  head('gi-trademark', '（二）', '新核准注册的地理标志商标，每件', 'newly registered GI trademark, each'),
  wan(3),
);
export const GI_MUTUAL = moneyParameter(
  head('gi-mutual', '（二）', '地理标志产品国际互认互保，每个', 'GI product under mutual recognition, each'),
  wan(5),
);
export const COLLECTIVE_MARK = moneyParameter(
  head(
    'collective-mark',
    '（二）',
    '新核准注册的集体商标、证明商标（非地理标志商标），每件',
    'newly registered collective or certification mark (no GI mark), each',
  ),
  fen(500_000),
);
export const ZONE_NATIONAL = moneyParameter(
  head('zone-national', '（二）', '列入国家的地理标志产品保护示范区建设项目', 'GI demonstration zone, national list'),
  wan(15),
);
export const ZONE_PROVINCIAL = moneyParameter(
  head(
    'zone-provincial',
    '（二）',
    '列入省级的地理标志产品保护示范区建设项目',
    'GI demonstration zone, provincial list',
  ),
  wan(10),
);

export const COPYRIGHT = moneyParameter(
  head('copyright', '（三）', '作品著作权登记证书，每个', 'copyright registration, each'),
  fen(10_000),
);
export const COPYRIGHT_UNIT_COUNT = countParameter(
  head('copyright-unit-count', '（三）', '同一单位每年受资助的作品数量最高', 'works of one unit and year, at most'),
  '件',
  100,
);
export const COPYRIGHT_PERSON_COUNT = countParameter(
  head('copyright-person-count', '（三）', '同一个人每年受资助的作品数量最高', 'works of one person and year, at most'),
  '件',
  50,
);
export const VALUABLE_WORK = moneyParameter(
  head('valuable-work', '（三）', '广东省最具价值版权作品，每个', 'most valuable copyright work of Guangdong, each'),
  wan(1),
);
export const DEMO_NATIONAL_PARK = moneyParameter(
  head('demo-national-park', '（三）', '国家版权示范园区（基地）', 'national copyright demonstration park'),
  wan(3),
);
export const DEMO_NATIONAL_UNIT = moneyParameter(
  head('demo-national-unit', '（三）', '国家版权示范单位', 'national copyright demonstration unit'),
  wan(2),
);
export const DEMO_PROVINCE_PARK = moneyParameter(
  head('demo-province-park', '（三）', '广东省版权示范园区（基地）', 'Guangdong copyright demonstration park'),
  wan(2),
);
export const DEMO_PROVINCE_UNIT = moneyParameter(
  head('demo-province-unit', '（三）', '广东省版权示范单位', 'Guangdong copyright demonstration unit'),
  wan(1),
);

export const IMPLEMENTATION_CAP = moneyParameter(
  head('implementation-cap', '（四）', '高价值发明专利技术实施项目单项最高', 'implementation project, at most'),
  wan(10),
);

export const INTEREST_RATE = rateParameter(
  head('interest-rate', '（五）', '实缴利息的贴息比例', 'share of the interest paid'),
  bps(1500),
  '15%',
);
export const INTEREST_CAP = moneyParameter(
  head('interest-cap', '（五）', '每家企业年度贴息补助不超过', 'interest subsidy of an enterprise and year, at most'),
  wan(3),
);
export const INSURANCE_RATE = rateParameter(
  head('insurance-rate', '（五）', '实际保费支出的补助比例', 'share of the premium paid'),
  bps(1500),
  '15%',
);
export const INSURANCE_CAP = moneyParameter(
  head('insurance-cap', '（五）', '每个单位年度保险补助不超过', 'premium subsidy of a unit and year, at most'),
  wan(2),
);
export const SECURITIZATION_RATE = rateParameter(
  head('securitization-rate', '（五）', '发行额度的补助比例', 'share of the amount issued'),
  bps(150),
  '1.5%',
);

export const NATIONAL_DEMO = moneyParameter(
  head('national-demo', '（七）', '国家知识产权示范企业', 'national IP demonstration enterprise'),
  wan(5),
);
export const NATIONAL_ADVANTAGE = moneyParameter(
  head('national-advantage', '（七）', '国家知识产权优势企业', 'national IP advantage enterprise'),
  wan(2),
);
export const PROVINCE_DEMO = moneyParameter(
  head('province-demo', '（七）', '省知识产权示范企业', 'provincial IP demonstration enterprise'),
  wan(2),
);

export const PARK_DEMO = moneyParameter(
  head('park-demo', '（八）', '国家知识产权示范园区', 'national IP demonstration park'),
  wan(10),
);
export const PARK_PILOT = moneyParameter(
  head('park-pilot', '（八）', '国家知识产权试点园区', 'national IP pilot park'),
  wan(5),
);

export const SERVICE_AGENCY = moneyParameter(
  head('service-agency', '（九）', '知识产权服务机构', 'IP service agency'),
  wan(3),
);
export const SERVICE_AGENCY_YEARS = countParameter(
  head('service-agency-years', '（九）', '开展代理业务', 'agency business for at least'),
  '年以上',
  1,
);

export const STATION_CAP = moneyParameter(
  head('station-cap', '（十）', '商标品牌培育指导站最高', 'brand guidance station, at most'),
  wan(3),
);

export const PATENT_AGENT = moneyParameter(
  head('patent-agent', '（十五）', '持证服务的专利代理人', 'patent agent in service here'),
  fen(300_000),
);
export const PATENT_AGENT_YEARS = countParameter(
  head('patent-agent-years', '（十五）', '在我市服务', 'service here for at least'),
  '年以上',
  2,
);

export const PARAMETERS = declareParameters([
  START,
  END,
  MAINTAINED,
  MAINTAINED_YEARS,
  CN_GOLD,
  CN_SILVER_GD_GOLD,
  CN_EXCELLENT_GD_SILVER,
  GD_EXCELLENT,
  GD_INVENTOR,
  GI_PRODUCT,
  GI_TRADEMARK,
  GI_MUTUAL,
  COLLECTIVE_MARK,
  ZONE_NATIONAL,
  ZONE_PROVINCIAL,
  COPYRIGHT,
  COPYRIGHT_UNIT_COUNT,
  COPYRIGHT_PERSON_COUNT,
  VALUABLE_WORK,
  DEMO_NATIONAL_PARK,
  DEMO_NATIONAL_UNIT,
  DEMO_PROVINCE_PARK,
  DEMO_PROVINCE_UNIT,
  IMPLEMENTATION_CAP,
  INTEREST_RATE,
  INTEREST_CAP,
  INSURANCE_RATE,
  INSURANCE_CAP,
  SECURITIZATION_RATE,
  NATIONAL_DEMO,
  NATIONAL_ADVANTAGE,
  PROVINCE_DEMO,
  PARK_DEMO,
  PARK_PILOT,
  SERVICE_AGENCY,
  SERVICE_AGENCY_YEARS,
  STATION_CAP,
  PATENT_AGENT,
  PATENT_AGENT_YEARS,
]);
