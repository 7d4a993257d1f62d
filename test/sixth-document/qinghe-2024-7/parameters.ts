import { businessDate, percent, wan } from '#kernel';
import {
  dateParameter,
  declareParameters,
  moneyParameter,
  rateParameter,
} from '../../../libs/policies/src/engine/parameters.js';
import { text } from '../../../libs/policies/src/engine/trace.js';

/** Every number of the text. */
const from = businessDate('2024-03-01');
const head = (id: string, article: string, zh: string, en: string) => ({ id, article, label: text(zh, en), from });

export const START = dateParameter(head('start', '（四）', '施行日', 'in force from'), from);
export const END = dateParameter(head('end', '（四）', '有效期至', 'in force until'), businessDate('2026-12-31'));
export const CONVERTED = moneyParameter(
  head('converted', '（一）', '在本区实施转化的发明专利，每件', 'converted invention, each'),
  wan(1.2),
);
export const INSURANCE_RATE = rateParameter(
  head('insurance-rate', '（二）', '实际保费的补助比例', 'share of the premium'),
  percent(30),
  '30%',
);
export const INSURANCE_CAP = moneyParameter(
  head('insurance-cap', '（二）', '每家企业年度补助不超过', 'support per enterprise and year, at most'),
  wan(2),
);

export const PARAMETERS = declareParameters([START, END, CONVERTED, INSURANCE_RATE, INSURANCE_CAP]);
