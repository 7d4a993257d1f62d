import { formatYuan, fen, parseYuan, sumFen } from '#kernel';

/** Sums of yuan as the API gives them. Throws on what is no amount. */
export function addYuan(amounts: readonly string[]): string {
  return formatYuan(
    sumFen(
      amounts.map((amount) => {
        const value = parseYuan(amount);
        if (value === undefined) throw new RangeError(`not yuan: ${amount}`);
        return fen(value);
      }),
    ),
  );
}
