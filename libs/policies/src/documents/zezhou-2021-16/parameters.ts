import { businessDate, fen, percent, wan } from '#kernel';
import {
  countParameter,
  dateParameter,
  declareParameters,
  moneyParameter,
  rateParameter,
} from '../../engine/parameters.js';
import { text } from '../../engine/trace.js';

/** Every number of the text that moves an amount. All hold from the day of issue; an amendment adds a dated value. */
const from = businessDate('2021-06-17');
const head = (id: string, article: string, zh: string, en: string) => ({ id, article, label: text(zh, en), from });
const money = (id: string, article: string, zh: string, en: string, value: number) =>
  moneyParameter(head(id, article, zh, en), fen(value));

/** AMB-ZZ-08: the text gives no effective date; 2021年6月17日 is its day of issue. */
export const START = dateParameter(head('start', '印发', '适用起算日', 'events count from'), from);

export const DOMESTIC_INVENTION = money(
  'domestic-invention',
  '三(一)3',
  '国内授权发明专利，每件',
  'granted domestic invention patent, each',
  200_000,
);
export const FOREIGN_PATENT = money(
  'foreign-patent',
  '三(一)3',
  '境外专利权，每件每个国家',
  'foreign patent, each patent and country',
  wan(1),
);
export const OVER_COUNT = countParameter(
  head('over-count', '三(一)3', '年度授权发明专利数量超过', 'patents granted in the year, more than'),
  '件',
  10,
);
export const OVER_BONUS = money('over-bonus', '三(一)3', '超过10件每件再奖励', 'bonus above 10, each', 200_000);
export const OVER_CAP = money('over-cap', '三(一)3', '再奖励总额不超过', 'bonus in total, at most', wan(10));

/** 中国专利金奖、银奖、优秀奖；中国外观设计金奖、银奖、优秀奖；山西省专利奖一等奖、二等奖、三等奖 */
export const CN_PATENT_AWARD = {
  gold: money('cn-patent-gold', '三(一)3', '中国专利金奖', 'China Patent Gold Award', wan(50)),
  silver: money('cn-patent-silver', '三(一)3', '中国专利银奖', 'China Patent Silver Award', wan(30)),
  excellent: money('cn-patent-excellent', '三(一)3', '中国专利优秀奖', 'China Patent Excellence Award', wan(20)),
};
export const CN_DESIGN_AWARD = {
  gold: money('cn-design-gold', '三(一)3', '中国外观设计金奖', 'China Design Gold Award', wan(30)),
  silver: money('cn-design-silver', '三(一)3', '中国外观设计银奖', 'China Design Silver Award', wan(20)),
  excellent: money('cn-design-excellent', '三(一)3', '中国外观设计优秀奖', 'China Design Excellence Award', wan(10)),
};
export const SHANXI_AWARD = {
  first: money('shanxi-first', '三(一)3', '山西省专利奖一等奖', 'Shanxi Patent Award, first prize', wan(5)),
  second: money('shanxi-second', '三(一)3', '山西省专利奖二等奖', 'Shanxi Patent Award, second prize', wan(3)),
  third: money('shanxi-third', '三(一)3', '山西省专利奖三等奖', 'Shanxi Patent Award, third prize', wan(1)),
};
export const IC_LAYOUT = money(
  'ic-layout',
  '三(一)3',
  '集成电路布图设计专有权，每件',
  'layout design of integrated circuits, each',
  100_000,
);

export const TRADEMARK_GOLD = money('trademark-gold', '三(一)4', '中国商标金奖', 'China Trademark Gold Award', wan(50));
export const MADRID = money(
  'madrid',
  '三(一)4',
  '马德里国际商标注册，每个国家（地区）每件',
  'Madrid registration, each mark and country (region)',
  500_000,
);
export const GI = money(
  'gi',
  '三(一)4',
  '新核准注册的地理标志商标、地理标志保护产品，每件',
  'newly registered GI mark or protected GI product, each',
  wan(3),
);
export const PLANT_VARIETY = money(
  'plant-variety',
  '三(一)5',
  '植物新品种权，每件',
  'plant variety right, each',
  wan(5),
);

export const IPMS_CERT = money(
  'ipms-cert',
  '三(一)6',
  '初次通过企业知识产权管理体系认证',
  'first certification of the IP management system',
  wan(5),
);
/** 国家、省知识产权示范、优势企业 */
export const IP_ENTERPRISE = {
  nationalDemo: money(
    'national-demo-enterprise',
    '三(一)6',
    '国家知识产权示范企业',
    'national IP demonstration enterprise',
    wan(5),
  ),
  nationalAdvantage: money(
    'national-advantage-enterprise',
    '三(一)6',
    '国家知识产权优势企业',
    'national IP advantage enterprise',
    wan(4),
  ),
  provinceDemo: money(
    'province-demo-enterprise',
    '三(一)6',
    '省知识产权示范企业',
    'provincial IP demonstration enterprise',
    wan(3),
  ),
  provinceAdvantage: money(
    'province-advantage-enterprise',
    '三(一)6',
    '省知识产权优势企业',
    'provincial IP advantage enterprise',
    wan(2),
  ),
};

/** 国家级、省级知识产权教育示范、试点学校 */
export const SCHOOL = {
  nationalDemo: money(
    'national-demo-school',
    '三(二)10',
    '国家级知识产权教育示范学校',
    'national IP education demonstration school',
    wan(5),
  ),
  nationalPilot: money(
    'national-pilot-school',
    '三(二)10',
    '国家级知识产权教育试点学校',
    'national IP education pilot school',
    wan(4),
  ),
  provinceDemo: money(
    'province-demo-school',
    '三(二)10',
    '省级知识产权教育示范学校',
    'provincial IP education demonstration school',
    wan(3),
  ),
  provincePilot: money(
    'province-pilot-school',
    '三(二)10',
    '省级知识产权教育试点学校',
    'provincial IP education pilot school',
    wan(2),
  ),
};

export const PROMOTION_PROJECT = money(
  'promotion-project',
  '三(三)11',
  '省级专利推广实施资助项目资助额',
  'provincial patent promotion project',
  wan(5),
);
export const PLEDGE_MATCH = rateParameter(
  head('pledge-match', '三(三)11', '市贴息额的配套比例', 'share of the city’s interest subsidy that is matched'),
  percent(50),
  '50%',
);

/** 国家级、省级版权示范园区（基地）、示范单位 */
export const COPYRIGHT = {
  nationalPark: money(
    'national-copyright-park',
    '三(三)12',
    '国家级版权示范园区（基地）',
    'national copyright demonstration park (base)',
    wan(5),
  ),
  nationalUnit: money(
    'national-copyright-unit',
    '三(三)12',
    '国家级版权示范单位',
    'national copyright demonstration unit',
    wan(4),
  ),
  provincePark: money(
    'province-copyright-park',
    '三(三)12',
    '省级版权示范园区（基地）',
    'provincial copyright demonstration park (base)',
    wan(3),
  ),
  provinceUnit: money(
    'province-copyright-unit',
    '三(三)12',
    '省级版权示范单位',
    'provincial copyright demonstration unit',
    wan(2),
  ),
};

export const PARAMETERS = declareParameters([
  START,
  DOMESTIC_INVENTION,
  FOREIGN_PATENT,
  OVER_COUNT,
  OVER_BONUS,
  OVER_CAP,
  ...Object.values(CN_PATENT_AWARD),
  ...Object.values(CN_DESIGN_AWARD),
  ...Object.values(SHANXI_AWARD),
  IC_LAYOUT,
  TRADEMARK_GOLD,
  MADRID,
  GI,
  PLANT_VARIETY,
  IPMS_CERT,
  ...Object.values(IP_ENTERPRISE),
  ...Object.values(SCHOOL),
  PROMOTION_PROJECT,
  PLEDGE_MATCH,
  ...Object.values(COPYRIGHT),
]);
