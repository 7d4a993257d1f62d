import type { Language } from '../i18n/language.js';
import { defineTexts } from '../i18n/texts.js';

/** What the steps of an amount are called. */
export const stepTexts = defineTexts(
  {
    why: (steps: number) => `为什么是这个数（${steps} 步）`,
    kinds: {
      rule: '按条款计算',
      condition: '条件',
      rounding: '取整',
      exclusion: '不重复享受',
      standing: '已获奖补',
      cap: '上限',
      split: '分担',
      override: '政策修订',
      reading: '口径',
      result: '结果',
    },
    treasuries: { province: '省级', prefecture: '市级', district: '区县级' },
    article: (anchor: string) => `条款 ${anchor}`,
    taken: (amount: string) => `扣减 ${amount}`,
    gives: (amount: string) => `得 ${amount}`,
  },
  {
    why: (steps: number) => `Why this amount (${steps} ${steps === 1 ? 'step' : 'steps'})`,
    kinds: {
      rule: 'By the article',
      condition: 'Condition',
      rounding: 'Rounding',
      exclusion: 'No duplication',
      standing: 'Awarded before',
      cap: 'Cap',
      split: 'Shares',
      override: 'Amendment',
      reading: 'Reading',
      result: 'Result',
    },
    treasuries: { province: 'Province', prefecture: 'Prefecture', district: 'District' },
    article: (anchor: string) => `Article ${anchor}`,
    taken: (amount: string) => `takes ${amount}`,
    gives: (amount: string) => `gives ${amount}`,
  },
);

/** Inputs are recorded under the documents' own words. */
const INPUTS: Readonly<Record<string, string>> = {
  件数: 'Number',
  每件: 'Each',
  贷款金额: 'Loan',
  LPR: 'LPR',
  LPR来源: 'Source of the LPR',
  补贴比例: 'Share',
  等级: 'Grade',
  实际发生费用: 'Cost incurred',
  比例: 'Rate',
  上限: 'Cap',
  已计: 'Counted before',
  余额: 'Left',
  授权日: 'Day of the grant',
  转化日: 'Day of the conversion',
  期限: 'Time limit',
  奖励年度: 'Award year',
  依据: 'Basis',
  省级奖励: 'Award of the province',
  本年度件数: 'Number in the year',
  每件再奖励: 'Each one further',
};

/** The name of a step's input for the reader; the document's own word where there is no other. */
export const inputNameOf = (name: string, language: Language): string =>
  language === 'zh' ? name : (INPUTS[name] ?? name);
