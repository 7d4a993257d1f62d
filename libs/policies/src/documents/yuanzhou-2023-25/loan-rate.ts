import { parsePercent, ratio, times, type BusinessDate, type Ratio } from '#kernel';
import type { ClaimContext } from '../../engine/claim-context.js';
import { stretches, sumRatios, type LoanPeriod, type Stretch } from './loan-period.js';

/** 贷款市场报价利率（LPR）: which one, and AMB-YZ-08. */

export interface LoanRate {
  /** Rate × time as shown in the trace: "3.45%×12/12", or each rate with its time. */
  readonly shown: string;
  readonly source: string;
  /** Σ rate × time over the stretches of one calendar year, or of all. */
  accrued(year?: number): Ratio;
}

/** R1: the 1-year LPR published last on or before the disbursement, fixed. `undefined`: outside the series. */
export function fixedRate(context: ClaimContext, period: LoanPeriod): LoanRate | undefined {
  const stated = context.claim.statedRates;
  const found = stated === undefined ? context.rates.lprOn(period.start, '1Y') : statedRate(stated.lpr);
  if (found === undefined) return undefined;
  return {
    shown: `${found.text}×${period.length}/${period.perYear}`,
    source: found.source,
    accrued: (year) =>
      times(found.rate, year === undefined ? ratio(period.length, period.perYear) : timeOf(period, year)),
  };
}

/**
 * R2: changes are followed, and a loan of over five years takes the over-5-year LPR. Terms in months take, for each month of the
 * loan, the rate in force on its first day. Segments stated by a worked case are used literally.
 */
export function followedRate(context: ClaimContext, period: LoanPeriod, isLong: boolean): LoanRate | undefined {
  const stated = context.claim.statedRates;
  if (stated !== undefined) {
    return stated.segments === undefined ? fixedRate(context, period) : segmentedRate(stated.segments, period);
  }
  const all = stretches(period);
  if (all.length === 0) return fixedRate(context, period);
  const changes = context.rates.lprBetween(period.start, all.at(-1)!.month, isLong ? '5Y+' : '1Y');
  if (changes === undefined) return undefined;
  const rateOn = (day: BusinessDate): Ratio => changes.findLast((change) => change.from <= day)!.rate;
  return {
    shown: `(${changes.map((change, index) => `${change.text}×${monthsUnder(all, change.from, changes[index + 1]?.from)}/${period.perYear}`).join('+')})`,
    source: changes.map((change) => change.source).join('；'),
    accrued: (year) => sumRatios(inYear(all, year).map(({ month, time }) => times(rateOn(month), time))),
  };
}

/** Months (or days) of the loan that begin under one rate. */
const monthsUnder = (all: readonly Stretch[], from: BusinessDate, until: BusinessDate | undefined): number =>
  new Set(all.map(({ month }) => month).filter((day) => day >= from && (until === undefined || day < until))).size;

const inYear = (all: readonly Stretch[], year: number | undefined): readonly Stretch[] =>
  year === undefined ? all : all.filter((stretch) => stretch.year === year);

const timeOf = (period: LoanPeriod, year: number): Ratio =>
  sumRatios(inYear(stretches(period), year).map((stretch) => stretch.time));

function segmentedRate(
  segments: readonly { readonly lpr: string; readonly months: number }[],
  period: LoanPeriod,
): LoanRate {
  const total = sumRatios(
    segments.map((segment) => times(parsePercent(segment.lpr) ?? ratio(0), ratio(segment.months, 12))),
  );
  return {
    shown: segments.map((segment) => `${segment.lpr}×${segment.months}/12`).join('+'),
    source: 'stated in the case',
    // A calendar year's part of stated segments goes by time: their days are not stated.
    accrued: (year) =>
      year === undefined || period.length === 0
        ? total
        : times(times(total, timeOf(period, year)), ratio(period.perYear, period.length)),
  };
}

function statedRate(
  percent: string,
): { readonly rate: Ratio; readonly text: string; readonly source: string } | undefined {
  const rate = parsePercent(percent);
  return rate === undefined ? undefined : { rate, text: percent, source: 'stated in the case' };
}
