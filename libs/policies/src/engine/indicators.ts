import { compareRatio, type Ratio } from '#kernel';
import { text } from './trace.js';
import type { IndicatorDeclaration, IndicatorTable, Readings, Text } from './types.js';

/** Targets of a document (指标): what was recorded against what the text wants. Exact throughout; only `percent` is rounded. */

/** A document without targets. */
export const NO_TARGETS: IndicatorTable = { declared: [], unmeasured: [] };

export const STRENGTHS: Readonly<Record<IndicatorDeclaration['strength'], Text>> = {
  binding: text('约束性', 'binding'),
  ensured: text('确保', 'to be ensured'),
  strivenFor: text('力争', 'to be striven for'),
  expected: text('预期性', 'expected'),
  unstated: text('未写明', 'not stated'),
};

const VALUE = /^(0|[1-9][0-9]{0,14})(?:\.([0-9]{1,6}))?$/;

/** "3.19" as an exact ratio; `undefined` for anything but a plain decimal of at most six places. */
export function parseIndicatorValue(value: unknown): Ratio | undefined {
  const match = typeof value === 'string' ? VALUE.exec(value) : null;
  if (match === null) return undefined;
  const decimals = match[2] ?? '';
  return { n: BigInt(match[1]! + decimals), d: 10n ** BigInt(decimals.length) };
}

/** An exact share: "3/5", and in percent with two places, half away from zero: "60.00%". */
export interface Share {
  readonly exact: string;
  readonly percent: string;
}

export interface IndicatorValue {
  readonly year: number;
  /** A plain decimal in the indicator's unit. */
  readonly value: string;
}

export interface IndicatorYear extends IndicatorValue {
  /** Against the year before, where that is known and not nothing. */
  readonly growth: Share | null;
  /** Of the target: of the way from the baseline, or (without one) of the target itself. `null` for yearly growth. */
  readonly progress: Share | null;
  /** What the text wants of this year; `null` where it cannot be said. */
  readonly met: boolean | null;
}

export interface IndicatorProgress {
  readonly baseline: IndicatorValue | null;
  readonly target: string;
  readonly strength: IndicatorDeclaration['strength'];
  readonly years: readonly IndicatorYear[];
  /** The last of `years`. */
  readonly latest: IndicatorYear | null;
}

/** Values in any order, one for each year. Pure and total for plain decimals; a value that is none is left out. */
export function indicatorProgress(
  indicator: IndicatorDeclaration,
  recorded: readonly IndicatorValue[],
  readings: Readings = {},
): IndicatorProgress {
  const { baseline, strength, target } = asRead(indicator, readings);
  const known = new Map<number, Ratio>();
  if (baseline !== null) known.set(baseline.year, exactly(baseline.value));
  const values = recorded.filter(({ value }) => parseIndicatorValue(value) !== undefined);
  for (const { year, value } of values) known.set(year, exactly(value));
  const start = baseline === null ? undefined : exactly(baseline.value);
  const years = values
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, value }): IndicatorYear => {
      const growth = growthOf(known.get(year - 1), exactly(value));
      return {
        year,
        value,
        growth: growth === undefined ? null : shareOfRatio(growth),
        progress: progressOf(indicator, start, exactly(value)),
        met: isMet(indicator, exactly(value), growth),
      };
    });
  return { baseline, target, strength, years, latest: years.at(-1) ?? null };
}

/** The indicator under the chosen readings: another baseline, another strength. */
function asRead(indicator: IndicatorDeclaration, readings: Readings) {
  const chosen = (indicator.readAs ?? []).filter(({ reading, option }) => readings[reading]?.includes(option) === true);
  const baseline = chosen.find((one) => one.baseline !== undefined)?.baseline ?? indicator.baseline?.value;
  const strength = chosen.find((one) => one.strength !== undefined)?.strength ?? indicator.strength;
  return {
    baseline: indicator.baseline === undefined ? null : { year: indicator.baseline.year, value: baseline! },
    strength,
    target: indicator.target,
  };
}

const exactly = (value: string): Ratio => parseIndicatorValue(value)!;

const minus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
/** `b` is not nothing. */
const over = (a: Ratio, b: Ratio): Ratio =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };

function growthOf(before: Ratio | undefined, now: Ratio): Ratio | undefined {
  return before === undefined || before.n === 0n ? undefined : over(minus(now, before), before);
}

function progressOf({ measure, target }: IndicatorDeclaration, start: Ratio | undefined, now: Ratio): Share | null {
  if (measure === 'growth') return null;
  const goal = exactly(target);
  const from = measure === 'level' && start !== undefined ? start : { n: 0n, d: 1n };
  const way = minus(goal, from);
  return way.n === 0n ? null : shareOfRatio(over(minus(now, from), way));
}

function isMet({ measure, target }: IndicatorDeclaration, now: Ratio, growth: Ratio | undefined): boolean | null {
  if (measure !== 'growth') return compareRatio(now, exactly(target)) >= 0;
  // A growth target is a percentage: "20" is 20 % more than in the year before.
  return growth === undefined ? null : compareRatio({ n: growth.n * 100n, d: growth.d }, exactly(target)) >= 0;
}

function shareOfRatio({ n, d }: Ratio): Share {
  const common = divisor(n < 0n ? -n : n, d);
  return { exact: d === common ? String(n / common) : `${n / common}/${d / common}`, percent: percentOf({ n, d }) };
}

/** Two places, half away from zero. */
function percentOf({ n, d }: Ratio): string {
  const size = n < 0n ? -n : n;
  const hundredths = (2n * size * 10_000n + d) / (2n * d);
  const digits = String(hundredths).padStart(3, '0');
  return `${n < 0n && hundredths > 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
