import type { LimitDeclaration } from '../../engine/types.js';

/** What cuts amounts in this document; `cases.ts` shows each from both sides. */
export const LIMITS: readonly LimitDeclaration[] = [
  {
    id: 'copyright-unit-count',
    kind: 'cap',
    article: '（三）',
    parameter: 'copyright-unit-count',
    components: ['lechang-3-copyright-reg'],
    per: 'year',
    except: ['individual'],
  },
  {
    id: 'copyright-person-count',
    kind: 'cap',
    article: '（三）',
    parameter: 'copyright-person-count',
    components: ['lechang-3-copyright-reg'],
    per: 'year',
    only: ['individual'],
  },
  {
    id: 'implementation-cap',
    kind: 'cap',
    article: '（四）',
    parameter: 'implementation-cap',
    components: ['lechang-4-patent-implementation'],
    per: 'claim',
  },
  {
    id: 'interest-cap',
    kind: 'cap',
    article: '（五）',
    parameter: 'interest-cap',
    components: ['lechang-5-interest'],
    per: 'year',
  },
  {
    id: 'insurance-cap',
    kind: 'cap',
    article: '（五）',
    parameter: 'insurance-cap',
    components: ['lechang-5-insurance'],
    per: 'year',
  },
  {
    id: 'station-cap',
    kind: 'cap',
    article: '（十）',
    parameter: 'station-cap',
    components: ['lechang-10-brand-station'],
    per: 'claim',
  },
  { id: 'highest-title', kind: 'exclusion', article: '（七）', reason: 'EXCLUDED_HIGHEST_ONLY' },
  { id: 'patent-once', kind: 'exclusion', article: '（一）', reason: 'PREVIOUSLY_AWARDED' },
  { id: 'agent-once', kind: 'exclusion', article: '（十五）', reason: 'PREVIOUSLY_AWARDED' },
  { id: 'no-gi-mark', kind: 'exclusion', article: '（二）', reason: 'GI_MARK' },
];
