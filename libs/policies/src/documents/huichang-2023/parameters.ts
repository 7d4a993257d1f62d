import { businessDate, fen, percent, wan } from '#kernel';
import {
  countParameter,
  dateParameter,
  declareParameters,
  moneyParameter,
  rateParameter,
} from '../../engine/parameters.js';
import { text } from '../../engine/trace.js';

/** Every number of the page. All hold from the day of adoption; an amendment adds a dated value. */
const from = businessDate('2023-09-16');
const head = (id: string, article: string, zh: string, en: string) => ({ id, article, label: text(zh, en), from });

/** AMB-HC-06: the page gives no effective date; 9月16日 is the day of adoption, and the year is implied. */
export const START = dateParameter(head('start', '制定过程', '适用起算日', 'events count from'), from);

export const PROVINCE_PATENT_AWARD = moneyParameter(
  head('province-patent-award', '第一条', '省人民政府奖的专利，每项', 'patent with the provincial award, each'),
  wan(10),
);
export const IPMS_RATE = rateParameter(
  head('ipms-rate', '第一条', '首个认证周期认证费用的奖励比例', 'share of the fees of the first certification cycle'),
  percent(50),
  '50%',
);
export const IPMS_CAP = moneyParameter(
  head('ipms-cap', '第一条', '管理体系认证奖励最高', 'award for the management system, at most'),
  wan(5),
);
export const FIRST_CYCLE = countParameter(
  head('ipms-cycle', '第一条', '给予奖励的认证周期', 'certification cycle that is awarded'),
  '个',
  1,
);
export const DEMO_ENTERPRISE = moneyParameter(
  head('demo-enterprise', '第三条', '国家知识产权示范企业', 'national IP demonstration enterprise'),
  wan(10),
);
export const ADVANTAGE_ENTERPRISE = moneyParameter(
  head('advantage-enterprise', '第三条', '国家知识产权优势企业', 'national IP advantage enterprise'),
  wan(5),
);
export const GI = moneyParameter(
  head('gi', '第四条', '国家地理标志产品保护、国家地理证明商标', 'protected GI product or GI certification mark'),
  wan(20),
);
export const FAMOUS_PRODUCT = moneyParameter(
  head('famous-product', '第五条', '江西省名牌产品', 'Jiangxi famous product'),
  wan(10),
);
export const QUALITY_AWARD = moneyParameter(
  head('quality-award', '第五条', '首次获得“会昌独好”质量奖', 'first Huichang quality award'),
  wan(10),
);
export const FIRST_WIN = countParameter(
  head('quality-award-nth', '第五条', '“会昌独好”质量奖奖励第几次获得', 'win that is awarded'),
  '次',
  1,
);
export const STANDARD_LEAD = moneyParameter(
  head('standard-lead', '第六条', '国家标准第一档（主导制定）', 'national standard, first sum (leading)'),
  wan(15),
);
export const STANDARD_PART = moneyParameter(
  head('standard-part', '第六条', '国家标准第二档（参与制定）', 'national standard, second sum (taking part)'),
  wan(10),
);
export const STANDARD_REVISION = moneyParameter(
  head('standard-revision', '第六条', '国家标准第三档（修订）', 'national standard, third sum (revision)'),
  wan(5),
);
export const IP_ENGINEER = moneyParameter(
  head('ip-engineer', '第十条', '省知识产权工程师', 'provincial IP engineer'),
  fen(100_000),
);
export const PATENT_ATTORNEY = moneyParameter(
  head('patent-attorney', '第十条', '国家专利代理师', 'national patent attorney'),
  fen(200_000),
);

export const PARAMETERS = declareParameters([
  START,
  PROVINCE_PATENT_AWARD,
  IPMS_RATE,
  IPMS_CAP,
  FIRST_CYCLE,
  DEMO_ENTERPRISE,
  ADVANTAGE_ENTERPRISE,
  GI,
  FAMOUS_PRODUCT,
  QUALITY_AWARD,
  FIRST_WIN,
  STANDARD_LEAD,
  STANDARD_PART,
  STANDARD_REVISION,
  IP_ENGINEER,
  PATENT_ATTORNEY,
]);
