import { addDays, businessDate, yearOf, type BusinessDate } from '#kernel';
import { DAYS } from './corpus.js';
import type { Amendment, ChangedParameter, ParameterChange, ParameterDeclaration, PolicyVersion } from './types.js';

/** What a draft moves beside the numbers that rules read: the days and years that a version states of itself. */

type Window = Pick<PolicyVersion, 'validity' | 'awardYears'>;

/** In every document the parameters `start` and `end` are the days from which and until which it applies (施行日期, 有效期). */
const dateOf = (parameters: readonly ParameterDeclaration[], id: string): BusinessDate | undefined => {
  const found = parameters.find((one) => one.id === id && one.unit === '日');
  return found === undefined ? undefined : businessDate(found.value);
};

/** Validity and award years, moved as far as the draft moves the dates of the text. */
export function movedWindow(
  { validity, awardYears }: Window,
  before: readonly ParameterDeclaration[],
  after: readonly ParameterDeclaration[],
): Window {
  const moved = { validity, awardYears };
  const [start, newStart] = [dateOf(before, 'start'), dateOf(after, 'start')];
  if (start !== undefined && newStart !== undefined && newStart !== start) {
    moved.validity = { ...moved.validity, from: newStart };
    moved.awardYears = { ...moved.awardYears, from: awardYears.from + yearOf(newStart) - yearOf(start) };
  }
  const [end, newEnd] = [dateOf(before, 'end'), dateOf(after, 'end')];
  if (end !== undefined && newEnd !== undefined && newEnd !== end) {
    moved.validity = { ...moved.validity, until: newEnd };
    const { until } = awardYears;
    if (until !== undefined) moved.awardYears = { ...moved.awardYears, until: until + yearOf(newEnd) - yearOf(end) };
  }
  return moved;
}

/** A change without a day of its own holds from the version's; a date of the text has none. */
export const datedChanges = (
  { parameters, from }: Pick<Amendment, 'parameters' | 'from'>,
  declared: readonly ParameterDeclaration[],
): readonly ParameterChange[] =>
  parameters.map((change) => {
    const isDate = declared.some(({ id, unit }) => id === change.parameter && unit === '日');
    return isDate || change.from !== undefined ? change : { ...change, from };
  });

/** What the changes of a draft put in the place of what. A date of the text has no day of its own: it changes with the version. */
export const changedBy = (
  changes: readonly ParameterChange[],
  { from }: Pick<Amendment, 'from'>,
  before: readonly ParameterDeclaration[],
): readonly ChangedParameter[] =>
  changes.flatMap((change) => {
    const values = before.filter(({ id }) => id === change.parameter);
    const first = change.from ?? from;
    const held = values.findLast((one) => one.from <= first) ?? values[0];
    if (held === undefined) return [];
    const { article, label, unit, value } = held;
    return [{ parameter: change.parameter, article, label, unit, from: first, before: value, after: change.value }];
  });

/** The generated corpus must meet both sides of every day on which the version turns. */
export function turningDaysWith(
  before: readonly string[] = DAYS,
  { from, parameters, overrides }: Amendment,
): string[] {
  const days = [from, ...parameters.map((one) => one.from ?? from), ...overrides.map((one) => one.from)];
  return [...new Set([...before, ...days.flatMap((day) => [addDays(day, -1), day])])];
}
