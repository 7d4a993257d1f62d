import type { BusinessDate } from '#kernel';
import { kindGate, windowGate } from '../../../libs/policies/src/engine/gates.js';
import { settleBy } from '../../../libs/policies/src/engine/settle.js';
import type { PolicyVersion } from '../../../libs/policies/src/engine/types.js';
import { END, START } from './parameters.js';

export const COMMON_RULES: PolicyVersion['commonRules'] = [
  { article: '（三）', quote: '同一专利只奖励一次。' },
  { article: '（四）', quote: '本措施自2024年3月1日起施行，有效期至2026年12月31日。' },
];

/** 自2024年3月1日起施行，有效期至2026年12月31日: both days included. */
export const isInForce = (day: BusinessDate): boolean => day >= START.values[0]!.value && day <= END.values[0]!.value;

/** Conditions, sum, 同一专利只奖励一次, cap. */
export const settle = settleBy({
  gates: [windowGate('（四）', ({ day }) => isInForce(day)), kindGate],
  onceArticle: '（三）',
});
