import type { AmountByTreasury } from '#domain';
import { addFen, formatYuan, fromFenText, ZERO, type FenText, type Treasury } from '#kernel';

/** Yuan on the wire, from the record's fen text. */
export const yuanOf = (amount: FenText): string => formatYuan(fromFenText(amount));

export const yuanByTreasury = (amounts: AmountByTreasury): Partial<Record<Treasury, string>> =>
  Object.fromEntries(Object.entries(amounts).map(([treasury, amount]) => [treasury, yuanOf(amount)]));

/** All treasuries together. */
export const yuanInAll = (amounts: AmountByTreasury): string => yuanSum(Object.values(amounts));

export const yuanSum = (amounts: readonly FenText[]): string =>
  formatYuan(amounts.reduce((sum, amount) => addFen(sum, fromFenText(amount)), ZERO));

/** A row without what only the read models need. */
export function without<Row extends object, Key extends keyof Row & string>(row: Row, ...keys: Key[]): Omit<Row, Key> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.some((each) => each === key))) as Omit<
    Row,
    Key
  >;
}
