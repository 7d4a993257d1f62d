import { businessDate } from '#kernel';
import { DEFAULT_ROUTE } from '../../engine/default-procedure.js';
import { defineDocument } from '../../engine/define-document.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { text, TREASURY_NAMES } from '../../engine/trace.js';
import { ARTICLES } from './articles.js';
import { cnInvention } from './article-4-3-1-cn-invention.js';
import { intlInvention } from './article-4-3-1-intl-invention.js';
import { nationalPatentAward, provincePatentAward } from './article-4-3-1-patent-awards.js';
import { pledgeFee } from './article-4-3-2-fees.js';
import { pledgeInterest } from './article-4-3-2-interest.js';
import { infoOutlet } from './article-4-3-3-info-outlet.js';
import { ipAlliance } from './article-4-3-4-ip-alliance.js';
import { CASES } from './cases.js';
import { COMMON_RULES, settle } from './common-rules.js';
import { FROZEN } from './frozen.js';
import { INDICATORS } from './indicators.js';
import { LIMITS } from './limits.js';
import { PARAMETERS } from './parameters.js';
import { admits, payableFrom, requiredStamps } from './procedure.js';
import { READINGS } from './readings.js';
import { SILENT } from './silent.js';
import { SOURCE } from './source.js';

const RULES: readonly ItemRule[] = [
  intlInvention,
  cnInvention,
  nationalPatentAward,
  provincePatentAward,
  pledgeInterest,
  pledgeFee,
  infoOutlet,
  ipAlliance,
];

/** 袁府办字〔2023〕25号. Its start is AMB-YZ-16; its goals run to the end of 2025, but the text sets no end. */
export const yuanzhou2023 = defineDocument({
  id: 'yuanzhou-2023-25',
  family: 'yuanzhou-2023-25',
  version: 1,
  title: text(
    '加强专利建设促进知识产权高质量发展实施方案',
    'Implementation plan for strengthening patents and promoting high-quality development of intellectual property',
  ),
  number: '袁府办字〔2023〕25号',
  issuer: text('袁州区人民政府办公室', 'General Office of the People’s Government of Yuanzhou District'),
  kind: 'measure',
  validity: {
    from: businessDate('2023-01-01'),
    stated: false,
    note: text(
      '文件未写明施行日期和有效期：起算日见口径AMB-YZ-16，发展目标至2025年底',
      'The text states neither start nor end: see reading AMB-YZ-16; its goals run to the end of 2025',
    ),
  },
  treasuryNames: TREASURY_NAMES,
  ownTreasury: 'district',
  route: DEFAULT_ROUTE,
  routeStated: true,
  // The project's owner puts the notice before the payout, so that an objection can stop the money.
  orderInText: {
    stages: ['approval', 'payout', 'notice'],
    article: '奖励认定·4',
    quote: '审核结果报区委、区政府通过后，次年由区财政拨付奖补资金并公示。',
  },
  approvalBodies: [
    { id: 'committee', name: text('区委', 'District Party Committee') },
    { id: 'government', name: text('区政府', 'District People’s Government') },
  ],
  departments: {
    science: text('袁州区科技局', 'Yuanzhou District Science and Technology Bureau'),
    market: text('袁州区市场监督管理局', 'Yuanzhou District Administration for Market Regulation'),
  },
  departmentsStated: true,
  awardYears: { from: 2023 },
  rules: RULES,
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
  admits,
  payableFrom,
  requiredStamps,
});
