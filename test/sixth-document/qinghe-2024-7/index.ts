import { businessDate } from '#kernel';
import {
  DEFAULT_ROUTE,
  parkElseTownship,
  payableNextYear,
} from '../../../libs/policies/src/engine/default-procedure.js';
import { defineDocument } from '../../../libs/policies/src/engine/define-document.js';
import { silent } from '../../../libs/policies/src/engine/silent.js';
import { text } from '../../../libs/policies/src/engine/trace.js';
import { convertedInvention } from './article-1.js';
import { patentInsurance } from './article-2.js';
import { ARTICLES } from './articles.js';
import { CASES } from './cases.js';
import { COMMON_RULES, isInForce, settle } from './common-rules.js';
import { FROZEN } from './frozen.js';
import { PARAMETERS } from './parameters.js';
import { READINGS } from './readings.js';
import { SOURCE } from './source.js';

/** 青府办〔2024〕7号, of a place that does not exist: docs/adding-a-policy.md, followed. */
export const qinghe2024 = defineDocument({
  id: 'qinghe-2024-7',
  family: 'qinghe-2024-7',
  version: 1,
  title: text('青河区促进专利转化若干措施', 'Measures of Qinghe District for converting patents'),
  number: '青府办〔2024〕7号',
  issuer: text('青河区人民政府办公室', 'General Office of the People’s Government of Qinghe District'),
  kind: 'measure',
  validity: {
    from: businessDate('2024-03-01'),
    until: businessDate('2026-12-31'),
    stated: true,
    note: text('（四）写明起止日期，首尾两日均在内', 'Both days are stated and included'),
  },
  treasuryNames: {
    province: text('省财政', 'the provincial treasury'),
    prefecture: text('市财政', 'the prefecture-level treasury'),
    district: text('区财政', 'the district treasury'),
  },
  ownTreasury: 'district',
  route: DEFAULT_ROUTE,
  routeStated: false,
  approvalBodies: [{ id: 'government', name: text('区政府', 'District People’s Government') }],
  departments: { ip: text('青河区知识产权局', 'Qinghe District IP Office') },
  departmentsStated: false,
  awardYears: { from: 2024, until: 2026 },
  rules: [convertedInvention, patentInsurance],
  settle,
  readings: READINGS,
  parameters: PARAMETERS,
  commonRules: COMMON_RULES,
  source: SOURCE,
  articles: ARTICLES,
  silent: silent('heading', '青河区促进专利转化若干措施', '青府办〔2024〕7号', '一、奖补内容', '二、附则').concat(
    silent('contact', '本措施由区知识产权局负责解释。'),
  ),
  limits: [
    {
      id: 'insurance-cap',
      kind: 'cap',
      article: '（二）',
      parameter: 'insurance-cap',
      components: ['qinghe-2-insurance'],
      per: 'year',
    },
    { id: 'once', kind: 'exclusion', article: '（三）', reason: 'ALREADY_AWARDED' },
  ],
  cases: CASES,
  frozen: FROZEN,
  turningDays: ['2024-02-29', '2024-03-01', '2024-12-31', '2025-06-01', '2026-12-31', '2027-01-01'],
  admits: isInForce,
  payableFrom: payableNextYear,
  requiredStamps: parkElseTownship,
});
