import { addFen, formatYuan, type Fen } from '#kernel';
import { COLUMNS as OVERALL_COLUMNS, missingFrom, type Overall, type OverallSums } from './overall.js';
import { differenceOf, type Reconciled, type Sums } from './reconciliation.js';
import type { Print } from './report.js';
import { grouped, padded, paddedLeft, say, widthOf, type Language } from './wording.js';

const COLUMNS = ['assessed', 'paid', 'reportedDue', 'waiting'] as const;

/** assessed = paid + reported as due + waiting, by treasury and together. */
export function printTotals({ byTreasury }: Reconciled, language: Language, print: Print): void {
  const { district, prefecture } = byTreasury;
  const total = Object.fromEntries(COLUMNS.map((name) => [name, addFen(district[name], prefecture[name])])) as Sums;
  print(
    row(
      say('treasury', language),
      [...COLUMNS, 'difference' as const].map((name) => say(name, language)),
    ),
  );
  print(row(say('district', language), amountsOf(district)));
  print(row(say('prefecture', language), amountsOf(prefecture)));
  print(row(say('total', language), amountsOf(total)));
}

/** As above over all rounds, and beside it what stood once and fell, and what the bank sent back. */
export function printOverall({ byTreasury }: Overall, language: Language, print: Print): void {
  const { district, prefecture } = byTreasury;
  const sums = OVERALL_COLUMNS.map((name) => [name, addFen(district[name], prefecture[name])]);
  const total = Object.fromEntries(sums) as OverallSums;
  const cells = (each: OverallSums) => [...OVERALL_COLUMNS.map((name) => each[name]), missingFrom(each)].map(shown);
  const heads = [...OVERALL_COLUMNS, 'difference' as const].map((name) => say(name, language));
  const width = 2 + Math.max(...heads.map(widthOf));
  print(row(say('treasury', language), heads, width));
  print(row(say('district', language), cells(district), width));
  print(row(say('prefecture', language), cells(prefecture), width));
  print(row(say('total', language), cells(total), width));
}

const shown = (amount: Fen): string => grouped(formatYuan(amount));

const amountsOf = (sums: Sums): readonly string[] =>
  [...COLUMNS.map((name) => sums[name]), differenceOf(sums)].map(shown);

const row = (head: string, cells: readonly string[], width = 20): string =>
  `  ${padded(head, 20)}${cells.map((cell) => paddedLeft(cell, width)).join('')}`;
