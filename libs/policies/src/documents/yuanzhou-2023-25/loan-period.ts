import { addDays, addMonths, plus, ratio, yearOf, type BusinessDate, type Ratio } from '#kernel';

/** The subsidised part of a loan (贷款期12个月内): days and months of it, and the calendar years it falls in. */

export interface LoanPeriod {
  readonly start: BusinessDate;
  readonly unit: 'months' | 'days';
  /** Whole months or days that are subsidised. */
  readonly length: number;
  /** Parts of a year that one month or day counts for: 12, 365 or 360; or `length` itself where the term does not matter. */
  readonly perYear: number;
}

/** A stretch of the period with its share of a year. */
export interface Stretch {
  /** First day of the month (or the day) of the loan that it belongs to: a changed rate counts from the next one. */
  readonly month: BusinessDate;
  readonly year: number;
  readonly time: Ratio;
}

/** Does the period reach into the next calendar year? Without calendar objects: asked for every loan. */
export function crossesYear({ start, unit, length }: LoanPeriod): boolean {
  if (length === 0) return false;
  if (unit === 'days') {
    const end = `${String(yearOf(start) + 1).padStart(4, '0')}-01-01`;
    return dayNumber(start) + length > dayNumber(end);
  }
  const months = Number(start.slice(5, 7)) - 1 + length;
  return months > 12 || (months === 12 && start.slice(8) !== '01');
}

/** The period month by month (day by day for terms in days), a month that straddles the turn of a year split by its days. */
export function stretches(period: LoanPeriod): Stretch[] {
  const { start, unit, length, perYear } = period;
  const found: Stretch[] = [];
  for (let index = 0; index < length; index += 1) {
    if (unit === 'days') {
      const from = addDays(start, index);
      found.push({ month: from, year: yearOf(from), time: ratio(1, perYear) });
      continue;
    }
    const from = addMonths(start, index);
    found.push(...monthStretches(from, addMonths(start, index + 1), perYear));
  }
  return found;
}

function monthStretches(from: BusinessDate, end: BusinessDate, perYear: number): Stretch[] {
  const year = yearOf(from);
  const newYear = `${String(year + 1).padStart(4, '0')}-01-01` as BusinessDate;
  if (end <= newYear) return [{ month: from, year, time: ratio(1, perYear) }];
  const days = dayNumber(end) - dayNumber(from);
  const before = dayNumber(newYear) - dayNumber(from);
  return [
    { month: from, year, time: ratio(before, days * perYear) },
    { month: from, year: year + 1, time: ratio(days - before, days * perYear) },
  ];
}

/** A sum that does not let equal denominators multiply. */
export function sumRatios(terms: Iterable<Ratio>): Ratio {
  let sum = ratio(0);
  for (const term of terms) sum = sum.d === term.d ? { n: sum.n + term.n, d: sum.d } : plus(sum, term);
  return sum;
}

/** Days since 1970-01-01 of a calendar day; plain arithmetic, no clock. */
const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
