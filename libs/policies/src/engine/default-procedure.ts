import { businessDate, yearOf, type BusinessDate, type StageId } from '#kernel';
import type { Residence } from './types.js';

/** For documents that state no procedure: 袁州's way, marked as not stated by the text (`routeStated: false`). */

export const DEFAULT_ROUTE: readonly StageId[] = [
  'declaration',
  'endorsement',
  'department',
  'panel',
  'settlement',
  'approval',
  'notice',
  'payout',
];

/** 次年拨付: 1 January after the calendar year of the approval. */
export const payableNextYear = (approvalDay: BusinessDate): BusinessDate =>
  businessDate(`${String(yearOf(approvalDay) + 1).padStart(4, '0')}-01-01`);

/** The park if resident there, else the township or subdistrict. */
export const parkElseTownship = ({ park, township }: Residence): readonly string[] =>
  [park, township].filter((place) => place !== undefined).slice(0, 1);
