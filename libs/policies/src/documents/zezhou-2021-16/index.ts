import { businessDate } from '#kernel';
import { DEFAULT_ROUTE, parkElseTownship, payableNextYear } from '../../engine/default-procedure.js';
import { defineDocument } from '../../engine/define-document.js';
import { text } from '../../engine/trace.js';
import { cnDesignAward, cnPatentAward, icLayout, shanxiPatentAward } from './article-03-awards.js';
import { domesticInvention, foreignPatent } from './article-03-inventions.js';
import { gi, madrid, trademarkGold } from './article-04.js';
import { plantVariety } from './article-05.js';
import { ipmsCert, nonenterpriseCert } from './article-06-certification.js';
import { ipEnterprise } from './article-06-enterprises.js';
import { school } from './article-10.js';
import { pledgeMatch, provincePromotion } from './article-11.js';
import { copyrightDemo } from './article-12.js';
import { ARTICLES } from './articles.js';
import { CASES } from './cases.js';
import { admits, COMMON_RULES, settle } from './common-rules.js';
import { FROZEN } from './frozen.js';
import { INDICATORS } from './indicators.js';
import { LIMITS } from './limits.js';
import { PARAMETERS } from './parameters.js';
import { READINGS } from './readings.js';
import { SILENT } from './silent.js';
import { SOURCE } from './source.js';

/**
 * 泽州县's action plan of 2021. It states no procedure and no collecting department (四(二): 各相关部门要制定知识产权资金实施办法):
 * the route is the default one, and each item goes to a department that its article lists as responsible.
 */
export const zezhou2021 = defineDocument({
  id: 'zezhou-2021-16',
  family: 'zezhou-2021-16',
  version: 1,
  title: text(
    '泽州县全面推进知识产权强县建设行动方案',
    'Zezhou County action plan for a county strong in intellectual property',
  ),
  number: '泽政办发〔2021〕16号',
  issuer: text('泽州县人民政府办公室', 'General Office of Zezhou County People’s Government'),
  kind: 'measure',
  validity: {
    from: businessDate('2021-06-17'),
    stated: false,
    note: text(
      '文件未写明施行日期和有效期（目标至2025年末）：自印发之日起算，见口径AMB-ZZ-08',
      'The text states neither start nor end (its targets run to the end of 2025): from the day of issue, see reading AMB-ZZ-08',
    ),
  },
  treasuryNames: {
    province: text('省财政', 'the provincial treasury'),
    prefecture: text('市财政', 'the prefecture-level treasury'),
    district: text('县财政', 'the county treasury'),
  },
  ownTreasury: 'district',
  route: DEFAULT_ROUTE,
  routeStated: false,
  approvalBodies: [
    { id: 'committee', name: text('县委', 'County Party Committee') },
    { id: 'government', name: text('县政府', 'County People’s Government') },
  ],
  departments: {
    market: text('县市场监督管理局', 'County Administration for Market Regulation'),
    agriculture: text('县农业农村局、县林业局', 'County bureaus of agriculture and of forestry'),
    propaganda: text('县委宣传部', 'Publicity Department of the County Party Committee'),
  },
  departmentsStated: false,
  awardYears: { from: 2021 },
  rules: [
    domesticInvention,
    foreignPatent,
    cnPatentAward,
    cnDesignAward,
    shanxiPatentAward,
    icLayout,
    trademarkGold,
    madrid,
    gi,
    plantVariety,
    ipmsCert,
    nonenterpriseCert,
    ipEnterprise,
    school,
    provincePromotion,
    pledgeMatch,
    copyrightDemo,
  ],
  settle,
  readings: READINGS,
  parameters: PARAMETERS,
  commonRules: COMMON_RULES,
  source: SOURCE,
  articles: ARTICLES,
  silent: SILENT,
  limits: LIMITS,
  indicators: INDICATORS,
  cases: CASES,
  frozen: FROZEN,
  turningDays: ['2021-06-16', '2021-06-17', '2021-12-31', '2022-01-01', '2022-06-01'],
  crowds: { items: ['domestic_invention', 'foreign_patent'], most: 65 },
  admits,
  payableFrom: payableNextYear,
  requiredStamps: parkElseTownship,
});
