import type { LimitDeclaration } from '../../engine/types.js';

/** What cuts amounts in this document; `cases.ts` shows each from both sides. */
export const LIMITS: readonly LimitDeclaration[] = [
  {
    id: 'intl-cap',
    kind: 'cap',
    article: '四(三)(1)',
    parameter: 'intl-cap',
    components: ['yuanzhou-4.3.1-intl-invention'],
    per: 'year',
    only: ['enterprise'],
  },
  {
    id: 'interest-cap',
    kind: 'cap',
    article: '四(三)(2)',
    parameter: 'interest-cap',
    components: ['yuanzhou-4.3.2-pledge-interest'],
    per: 'year',
  },
  ...['appraisal', 'guarantee', 'insurance'].map((kind) => ({
    id: `fee-cap-${kind}`,
    kind: 'cap' as const,
    article: '四(三)(2)',
    parameter: 'fee-cap',
    components: [`yuanzhou-4.3.2-fee-${kind}`],
    per: 'year' as const,
  })),
  { id: 'similar', kind: 'exclusion', article: '奖励认定·1', reason: 'EXCLUDED_HIGHEST_ONLY' },
  { id: 'other-policies', kind: 'exclusion', article: '奖励认定·1', reason: 'PAID_UNDER_OTHER_POLICY' },
  { id: 'same-certificate', kind: 'exclusion', article: '四(三)(1)', reason: 'ALREADY_AWARDED' },
];
