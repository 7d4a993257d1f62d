import { businessDate } from '#kernel';
import { DEFAULT_ROUTE, parkElseTownship, payableNextYear } from '../../engine/default-procedure.js';
import { defineDocument } from '../../engine/define-document.js';
import { text } from '../../engine/trace.js';
import { ipmsCert } from './article-01-ipms-cert.js';
import { provincePatentAward } from './article-01-province-patent-award.js';
import { nationalIpEnterprise } from './article-03.js';
import { gi } from './article-04.js';
import { huichangQualityAward, jiangxiFamousProduct, otherQualityAward } from './article-05.js';
import { standard } from './article-06.js';
import { pledgeLoan } from './article-07.js';
import { ipEngineer, patentAttorney } from './article-10.js';
import { ARTICLES } from './articles.js';
import { CASES } from './cases.js';
import { admits, COMMON_RULES, settle } from './common-rules.js';
import { FROZEN } from './frozen.js';
import { LIMITS } from './limits.js';
import { PARAMETERS } from './parameters.js';
import { READINGS } from './readings.js';
import { SILENT } from './silent.js';
import { SOURCE } from './source.js';

/**
 * 会昌县's page about its measures of 2023: an interpretation (政策解读), not the measure itself. Calculator and rehearsal only:
 * nothing is declared, approved or paid on it until the measure is registered.
 */
export const huichang2023 = defineDocument({
  id: 'huichang-2023',
  family: 'huichang-2023',
  version: 1,
  title: text(
    '《关于推进知识产权工作高质量发展的若干措施》政策解读',
    'Interpretation of the measures for high-quality intellectual property work',
  ),
  number: '政策解读（无文号）',
  issuer: text('会昌县市场监督管理局', 'Huichang County Administration for Market Regulation'),
  kind: 'interpretation',
  validity: {
    from: businessDate('2023-09-16'),
    stated: false,
    note: text(
      '解读未写明施行日期和有效期：暂以2023年9月16日审议通过之日起算，见口径AMB-HC-06',
      'The page states neither start nor end: provisionally from its adoption on 2023-09-16, see reading AMB-HC-06',
    ),
  },
  treasuryNames: {
    province: text('省财政', 'the provincial treasury'),
    prefecture: text('赣州市财政', 'the prefecture-level treasury'),
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
    market: text(
      '会昌县市场监督管理局（知识产权保护股）',
      'Huichang County Administration for Market Regulation (IP protection section)',
    ),
  },
  departmentsStated: false,
  awardYears: { from: 2023 },
  rules: [
    provincePatentAward,
    ipmsCert,
    nationalIpEnterprise,
    gi,
    jiangxiFamousProduct,
    huichangQualityAward,
    otherQualityAward,
    standard,
    pledgeLoan,
    ipEngineer,
    patentAttorney,
  ],
  settle,
  readings: READINGS,
  parameters: PARAMETERS,
  commonRules: COMMON_RULES,
  source: SOURCE,
  articles: ARTICLES,
  silent: SILENT,
  limits: LIMITS,
  cases: CASES,
  frozen: FROZEN,
  turningDays: ['2023-09-15', '2023-09-16', '2023-12-31', '2024-01-01', '2024-06-01'],
  admits,
  payableFrom: payableNextYear,
  requiredStamps: parkElseTownship,
});
