import type { LimitDeclaration } from '../../engine/types.js';

/** What cuts amounts on this page; `cases.ts` shows each from both sides. */
export const LIMITS: readonly LimitDeclaration[] = [
  {
    id: 'ipms-cap',
    kind: 'cap',
    article: '第一条',
    parameter: 'ipms-cap',
    components: ['huichang-1-ipms-cert'],
    per: 'claim',
  },
  { id: 'first-cycle', kind: 'exclusion', article: '第一条', reason: 'NOT_FIRST_CYCLE' },
  { id: 'same-gi', kind: 'exclusion', article: '第四条', reason: 'SAME_GI' },
  { id: 'first-win', kind: 'exclusion', article: '第五条', reason: 'NOT_FIRST_WIN' },
  { id: 'same-title-higher', kind: 'exclusion', article: '第三条', reason: 'EXCLUDED_HIGHEST_ONLY' },
  { id: 'once-per-enterprise', kind: 'exclusion', article: '第五条', reason: 'ONCE_PER_APPLICANT' },
];
