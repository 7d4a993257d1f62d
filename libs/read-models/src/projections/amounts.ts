import type { AmountByTreasury } from '#domain';
import { addFen, fromFenText, subtractFen, toFenText, ZERO, TREASURIES, type Fen } from '#kernel';

/** Adds or takes away amounts by treasury; a level that comes to nothing is left out. */
export function combine(a: AmountByTreasury, b: AmountByTreasury, how: 'plus' | 'minus'): AmountByTreasury {
  const combined: Record<string, string> = {};
  for (const treasury of TREASURIES) {
    const sum = (how === 'plus' ? addFen : subtractFen)(at(a, treasury), at(b, treasury));
    if (sum !== ZERO) combined[treasury] = toFenText(sum);
  }
  return combined;
}

const at = (amounts: AmountByTreasury, treasury: (typeof TREASURIES)[number]): Fen => {
  const text = amounts[treasury];
  return text === undefined ? ZERO : fromFenText(text);
};
