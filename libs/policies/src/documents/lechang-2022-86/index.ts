import { businessDate } from '#kernel';
import { DEFAULT_ROUTE, parkElseTownship, payableNextYear } from '../../engine/default-procedure.js';
import { defineDocument } from '../../engine/define-document.js';
import { text } from '../../engine/trace.js';
import { gdInventor, patentAward } from './article-01-awards.js';
import { maintain10y } from './article-01-maintain.js';
import { collectiveCertMark, giDemoZone, giMutual, giProduct, giTrademark } from './article-02.js';
import { copyrightDemo, copyrightReg, gdValuableWork } from './article-03.js';
import { patentImplementation } from './article-04.js';
import { insurance } from './article-05-insurance.js';
import { interest, riskCompensation } from './article-05-pledge.js';
import { securitization } from './article-05-securitization.js';
import { ipEnterprise } from './article-07.js';
import { park } from './article-08.js';
import { serviceAgency } from './article-09.js';
import { brandStation } from './article-10.js';
import { patentAgent } from './article-15.js';
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

/** 乐府办发函〔2022〕86号. 乐昌 is a county-level city: its 市财政 is the district level here. */
export const lechang2022 = defineDocument({
  id: 'lechang-2022-86',
  family: 'lechang-2022-86',
  version: 1,
  title: text(
    '乐昌市促进知识产权创新发展和强化知识产权保护若干措施',
    'Measures of Lechang City for intellectual property innovation and protection',
  ),
  number: '乐府办发函〔2022〕86号',
  issuer: text('乐昌市人民政府办公室', 'General Office of the People’s Government of Lechang City'),
  kind: 'measure',
  validity: {
    from: businessDate('2022-09-13'),
    until: businessDate('2024-12-31'),
    stated: true,
    note: text(
      '自印发之日（2022年9月13日）起施行，有效期至2024年12月31日，首尾两日均在内',
      'In force from the day of issue (2022-09-13) until 2024-12-31, both days included',
    ),
  },
  treasuryNames: {
    province: text('省财政', 'the provincial treasury'),
    prefecture: text('韶关市财政', 'the prefecture-level treasury'),
    district: text('乐昌市财政', 'the treasury of Lechang City'),
  },
  ownTreasury: 'district',
  route: DEFAULT_ROUTE,
  routeStated: false,
  approvalBodies: [
    { id: 'committee', name: text('乐昌市委', 'Lechang City Party Committee') },
    { id: 'government', name: text('乐昌市政府', 'Lechang City People’s Government') },
  ],
  departments: {
    market: text(
      '乐昌市市场监督管理局（市知识产权局）',
      'Lechang City Administration for Market Regulation (IP Office)',
    ),
  },
  departmentsStated: false,
  // Interest of 2024 that is paid in 2025 counts in 2025 under AMB-LC-11 R2; by the event alone 2024 is the last year.
  awardYears: { from: 2022, until: 2025 },
  rules: [
    maintain10y,
    patentAward,
    gdInventor,
    giProduct,
    giTrademark,
    giMutual,
    collectiveCertMark,
    giDemoZone,
    copyrightReg,
    gdValuableWork,
    copyrightDemo,
    patentImplementation,
    riskCompensation,
    interest,
    insurance,
    securitization,
    ipEnterprise,
    park,
    serviceAgency,
    brandStation,
    patentAgent,
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
  // Ten years lie between some of them （一）.
  turningDays: [
    '2010-06-01',
    '2013-06-01',
    '2013-06-01',
    '2022-09-13',
    '2023-06-01',
    '2023-06-01',
    '2024-12-31',
    '2025-01-01',
  ],
  admits,
  payableFrom: payableNextYear,
  requiredStamps: parkElseTownship,
});
