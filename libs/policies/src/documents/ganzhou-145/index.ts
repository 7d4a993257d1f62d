import { businessDate } from '#kernel';
import { DEFAULT_ROUTE, parkElseTownship, payableNextYear } from '../../engine/default-procedure.js';
import { defineDocument } from '../../engine/define-document.js';
import { settleBy } from '../../engine/settle.js';
import { text } from '../../engine/trace.js';
import { workedCase } from '../../engine/worked-case.js';
import { ARTICLES } from './articles.js';
import { FROZEN } from './frozen.js';
import { INDICATORS } from './indicators.js';
import { noAward } from './no-award.js';
import { READINGS } from './readings.js';
import { SILENT } from './silent.js';
import { SOURCE } from './source.js';

/** 赣州市's plan for 2021–2025: indicators (`indicators.ts`) and work, no money. Nothing is declared, approved or paid on it. */
export const ganzhou145 = defineDocument({
  id: 'ganzhou-145',
  family: 'ganzhou-145',
  version: 1,
  title: text(
    '赣州市“十四五”知识产权（专利、商标、地理标志）发展规划',
    'Ganzhou plan for intellectual property (patents, trademarks, geographical indications), 2021–2025',
  ),
  number: '赣市市监局字〔2021〕17号',
  issuer: text('赣州市市场监督管理局', 'Ganzhou Administration for Market Regulation'),
  kind: 'plan',
  validity: {
    from: businessDate('2021-01-01'),
    until: businessDate('2025-12-31'),
    stated: false,
    note: text(
      '规划未写明印发日期和有效期：按“十四五”时期（2021—2025年）',
      'The plan states neither its date nor its term: the years of the 14th five-year plan, 2021–2025',
    ),
  },
  treasuryNames: {
    province: text('省财政', 'the provincial treasury'),
    prefecture: text('市财政', 'the prefecture-level treasury'),
    district: text('县（市、区）财政', 'the county treasuries'),
  },
  ownTreasury: 'prefecture',
  route: DEFAULT_ROUTE,
  routeStated: false,
  approvalBodies: [{ id: 'government', name: text('市政府', 'Municipal People’s Government') }],
  departments: { market: text('赣州市市场监督管理局', 'Ganzhou Administration for Market Regulation') },
  departmentsStated: false,
  awardYears: { from: 2021, until: 2025 },
  rules: [noAward],
  settle: settleBy({ gates: [] }),
  readings: READINGS,
  parameters: [],
  commonRules: [],
  source: SOURCE,
  articles: ARTICLES,
  silent: SILENT,
  limits: [],
  indicators: INDICATORS,
  cases: [
    workedCase({
      name: text('任何申报：本规划不发放资金', 'whatever is declared: this plan pays nothing'),
      shows: [{ of: 'ganzhou-none', as: 'paysNothing' }],
      claims: [['any', { event_date: '2022-07-01' }]],
      total: '0.00',
    }),
  ],
  frozen: FROZEN,
  admits: (day) => day >= '2021-01-01' && day <= '2025-12-31',
  payableFrom: payableNextYear,
  requiredStamps: parkElseTownship,
});
