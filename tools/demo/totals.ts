import { addFen, formatYuan, type Fen } from '#kernel';
import { differenceOf, type Reconciled, type Sums } from './reconciliation.js';
import type { Print } from './report.js';
import { grouped, padded, paddedLeft, say, type Language } from './wording.js';

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

const amountsOf = (sums: Sums): readonly string[] =>
  [...COLUMNS.map((name) => sums[name]), differenceOf(sums)].map((amount: Fen) => grouped(formatYuan(amount)));

const row = (head: string, cells: readonly string[]): string =>
  `  ${padded(head, 20)}${cells.map((cell) => paddedLeft(cell, 20)).join('')}`;
