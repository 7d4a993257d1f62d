import type { LimitDeclaration } from '../../engine/types.js';

/** What cuts amounts in this text; `cases.ts` shows each from both sides. */
export const LIMITS: readonly LimitDeclaration[] = [
  {
    id: 'over-cap',
    kind: 'cap',
    article: '三(一)3',
    parameter: 'over-cap',
    components: ['zezhou-3-over10-bonus', 'zezhou-3-over10-bonus-foreign'],
    per: 'year',
  },
  {
    id: 'certification-ceiling',
    kind: 'cap',
    article: '三(一)6',
    parameter: 'ipms-cert',
    components: ['zezhou-6-nonenterprise-cert'],
    per: 'claim',
  },
  { id: 'invention-only', kind: 'exclusion', article: '三(一)3', reason: 'PATENT_KIND_NOT_COVERED' },
  { id: 'countries-only', kind: 'exclusion', article: '三(一)3', reason: 'NOT_A_COUNTRY' },
  { id: 'registered-only', kind: 'exclusion', article: '三(一)4', reason: 'NOT_REGISTERED' },
  { id: 'higher-only', kind: 'exclusion', article: '三(一)6', reason: 'EXCLUDED_HIGHEST_ONLY' },
  { id: 'first-certification', kind: 'exclusion', article: '三(一)6', reason: 'NOT_FIRST_CERTIFICATION' },
  { id: 'newly-listed', kind: 'exclusion', article: '三(二)10', reason: 'NOT_NEWLY_LISTED' },
  { id: 'both-subsidies', kind: 'exclusion', article: '三(三)11', reason: 'NO_PROVINCIAL_SUBSIDY' },
  { id: 'provincial-grant', kind: 'exclusion', article: '三(三)11', reason: 'ABOVE_PROVINCIAL_GRANT' },
];
