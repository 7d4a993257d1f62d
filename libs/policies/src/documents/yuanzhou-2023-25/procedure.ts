import { businessDate, laterOf, yearOf, type BusinessDate } from '#kernel';
import { START } from './parameters.js';
import type { ParameterValues } from '../../engine/parameter-values.js';
import type { Readings, Residence } from '../../engine/types.js';

/** 奖励认定: what moves a gate or names whose stamp, and no amount. */

const chose = (readings: Readings, id: string, option: string): boolean => (readings[id] ?? ['R1']).includes(option);

/** Is the day inside the policy's window as chosen (R1 of AMB-YZ-16)? */
export const isInWindow = (day: BusinessDate, parameters: ParameterValues): boolean => day >= parameters.date(START);

/** AMB-YZ-16: granting documents from 2023-01-01 (R1), or without a start (R2). */
export const admits = (day: BusinessDate, readings: Readings, parameters: ParameterValues): boolean =>
  isInWindow(day, parameters) || chose(readings, 'AMB-YZ-16', 'R2');

/**
 * 审核结果报区委、区政府通过后，次年由区财政拨付奖补资金并公示。 The first day of payment: 1 January after the calendar year of the
 * approval (AMB-YZ-17 R1), or after the award year, but not before the approval (R2). `approvalDay`: the latest required decision.
 */
export function payableFrom(approvalDay: BusinessDate, awardYear: number, readings: Readings): BusinessDate {
  if (!chose(readings, 'AMB-YZ-17', 'R2')) return newYear(yearOf(approvalDay) + 1);
  return laterOf(newYear(awardYear + 1), approvalDay);
}

/**
 * 经乡镇街道、工业园区、相关部门审核盖章: the park if resident there, else the township or subdistrict (AMB-YZ-20 R1); both where both
 * exist (R2). The text names no department for an item.
 */
export function requiredStamps(residence: Residence, readings: Readings): readonly string[] {
  const { park, township } = residence;
  const both = [park, township].filter((place) => place !== undefined);
  return chose(readings, 'AMB-YZ-20', 'R2') ? both : both.slice(0, 1);
}

const newYear = (year: number): BusinessDate => businessDate(`${String(year).padStart(4, '0')}-01-01`);
