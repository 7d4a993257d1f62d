import { windowGate } from '../../engine/gates.js';
import type { ParameterValues } from '../../engine/parameter-values.js';
import { settleBy } from '../../engine/settle.js';
import type { PolicyVersion, Readings } from '../../engine/types.js';
import type { BusinessDate } from '#kernel';
import { START } from './parameters.js';

/** The day of adoption: the only date from which the page could apply. */
export const COMMON_RULES: PolicyVersion['commonRules'] = [
  { article: '制定过程', quote: '9月16日，县十八届政府第46次常务会议审议通过。' },
];

const afterAdoption = (day: BusinessDate, parameters: ParameterValues): boolean => day >= parameters.date(START);

/** AMB-HC-06: events from the day of adoption (R1), or without a start (R2). */
export const admits = (day: BusinessDate, readings: Readings, parameters: ParameterValues): boolean =>
  afterAdoption(day, parameters) || (readings['AMB-HC-06'] ?? []).includes('R2');

/** Nothing is stated on stacking, other policies or applicants: conditions, sum, readings, cap. */
export const settle = settleBy({
  gates: [
    windowGate(
      '制定过程',
      ({ day, readings, parameters }) => afterAdoption(day, parameters) || readings.has('AMB-HC-06', 'R2'),
    ),
  ],
});
