import type { BusinessDate } from '#kernel';
import { kindGate, windowGate } from '../../engine/gates.js';
import type { ParameterValues } from '../../engine/parameter-values.js';
import { settleBy, type Gate } from '../../engine/settle.js';
import type { PolicyVersion, Readings } from '../../engine/types.js';
import { START } from './parameters.js';

/** The day of issue: the only date from which the text could apply. */
export const COMMON_RULES: PolicyVersion['commonRules'] = [{ article: '印发', quote: '2021年6月17日' }];

const afterIssue = (day: BusinessDate, parameters: ParameterValues): boolean => day >= parameters.date(START);

/** AMB-ZZ-08: events from the day of issue (R1), or without a start (R2). No end is stated. */
export const admits = (day: BusinessDate, readings: Readings, parameters: ParameterValues): boolean =>
  afterIssue(day, parameters) || (readings['AMB-ZZ-08'] ?? []).includes('R2');

/**
 * A kind that a sentence presupposes (学校, 企业 that got 市贴息) is refused when it is declared. A claim is turned away here only
 * where the kind decides the amount: 认定为“中国商标金奖”的企业, and 企业标准 against 可参照企业标准 (which asks by itself).
 */
const kindOfSentence: Gate = (rule, context) => (rule.enterpriseOnly === true ? kindGate(rule, context) : undefined);

/** Nothing is stated on stacking, other policies or the applicant's place: conditions, sum, readings, cap. */
export const settle = settleBy({
  gates: [
    windowGate(
      '印发',
      ({ day, readings, parameters }) => afterIssue(day, parameters) || readings.has('AMB-ZZ-08', 'R2'),
    ),
    kindOfSentence,
  ],
});
