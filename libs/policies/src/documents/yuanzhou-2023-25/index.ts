import { assessClaims, type DocumentRules } from '../../engine/assess.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { ReadingTexts } from '../../engine/reading-context.js';
import { text } from '../../engine/trace.js';
import type { PolicyVersion } from '../../engine/types.js';
import { cnInvention } from './article-4-3-1-cn-invention.js';
import { intlInvention } from './article-4-3-1-intl-invention.js';
import { nationalPatentAward, provincePatentAward } from './article-4-3-1-patent-awards.js';
import { pledgeFee } from './article-4-3-2-fees.js';
import { pledgeInterest } from './article-4-3-2-interest.js';
import { infoOutlet } from './article-4-3-3-info-outlet.js';
import { ipAlliance } from './article-4-3-4-ip-alliance.js';
import { COMMON_RULES, settle } from './common-rules.js';
import { PARAMETERS } from './parameters.js';
import { admits, payableFrom, requiredStamps } from './procedure.js';
import { READINGS } from './readings.js';
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

const rules: DocumentRules = {
  readings: new ReadingTexts(READINGS),
  rules: new Map(RULES.map((rule) => [rule.item.id, rule])),
  settle,
};

/** 袁府办字〔2023〕25号. Its start is AMB-YZ-16; its goals run to the end of 2025, but the text sets no end. */
export const yuanzhou2023: PolicyVersion = {
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
  ownTreasury: 'district',
  route: ['declaration', 'endorsement', 'department', 'panel', 'settlement', 'approval', 'notice', 'payout'],
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
  awardYears: { from: 2023 },
  items: RULES.map((rule) => rule.item),
  readings: READINGS,
  parameters: PARAMETERS,
  commonRules: COMMON_RULES,
  source: SOURCE,
  assess: (input, readings, rates) => assessClaims(rules, input, readings, rates),
  admits,
  payableFrom,
  requiredStamps,
  checkFacts: (itemId, facts, rates) => rules.rules.get(itemId)?.check?.(facts, rates) ?? [],
};
