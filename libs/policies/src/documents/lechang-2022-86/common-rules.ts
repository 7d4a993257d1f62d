import type { BusinessDate } from '#kernel';
import type { ClaimContext } from '../../engine/claim-context.js';
import { kindGate, windowGate } from '../../engine/gates.js';
import type { ParameterValues } from '../../engine/parameter-values.js';
import { settleBy } from '../../engine/settle.js';
import type { PolicyVersion, Readings } from '../../engine/types.js';
import { END, START } from './parameters.js';

/** What holds for every item. */
export const COMMON_RULES: PolicyVersion['commonRules'] = [
  {
    article: '（十八）',
    quote:
      '完善市知识产权专项资金制度，建立随地方经济发展和知识产权工作发展相适应的资金增长机制，市财政根据本办法落实知识产权专项资金，推动知识产权事业高质量发展。',
  },
  { article: '（十九）', quote: '本政策措施所称以上、最高、不低于、不超过等均包含本数。' },
  { article: '（二十）', quote: '本通知未尽事宜或与上级政策规定内容有冲突时，以上级相关政策规定为准。' },
  { article: '（二十一）', quote: '本政策措施自印发之日起施行，有效期至2024年12月31日。' },
  { article: '印发', quote: '2022年9月13日印发' },
];

/** 自印发之日起施行，有效期至2024年12月31日: both ends included. */
export const isInForce = (day: BusinessDate, parameters: ParameterValues): boolean =>
  day >= parameters.date(START) && day <= parameters.date(END);

/**
 * The day that must lie inside: the event (R1); under AMB-LC-04 R2 the application, where it is stated; under AMB-LC-11 R2 the
 * period to which interest belongs. The year stays the event's. A reading is asked for only where the two days differ.
 */
function isIn({ day, facts, readings, parameters }: ClaimContext): boolean {
  const event = isInForce(day, parameters);
  const differs = (name: string): boolean =>
    Object.hasOwn(facts, name) && isInForce(facts[name] as BusinessDate, parameters) !== event;
  if (differs('application_date') && readings.has('AMB-LC-04', 'R2')) return !event;
  if (differs('accrual_date') && readings.has('AMB-LC-11', 'R2')) return !event;
  return event;
}

const chose = (readings: Readings, id: string): boolean => (readings[id] ?? []).includes('R2');

/** Events that a reading may admit by another day of the claim: earlier ones by AMB-LC-04, payments after the end by AMB-LC-11. */
export const admits = (day: BusinessDate, readings: Readings, parameters: ParameterValues): boolean =>
  isInForce(day, parameters) ||
  (chose(readings, 'AMB-LC-04') && day < parameters.date(START)) ||
  (chose(readings, 'AMB-LC-11') && day > parameters.date(END));

/** Conditions, sums, the groups of single articles, caps. No rule on other policies or on the applicant's place holds for all. */
export const settle = settleBy({ gates: [windowGate('（二十一）', isIn), kindGate] });
