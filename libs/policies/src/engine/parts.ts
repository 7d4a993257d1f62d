import { assert, fen, minFen, ZERO, type Fen, type Treasury } from '#kernel';

/** One component's amount at one treasury while it is being worked out: `gross` as the sentence gives it, `amount` what is left. */
export interface Part {
  readonly component: string;
  readonly article: string;
  readonly treasury: Treasury;
  readonly awardYear: number;
  readonly gross: Fen;
  amount: Fen;
}

export const part = (component: string, article: string, treasury: Treasury, awardYear: number, amount: Fen): Part => ({
  component,
  article,
  treasury,
  awardYear,
  gross: amount,
  amount,
});

export function totalOf(parts: readonly Part[]): Fen {
  let total = 0;
  for (const one of parts) total += one.amount;
  return fen(total);
}

/** Two halves that sum to the total; the first gets the odd fen. */
export function halves(total: Fen): readonly [larger: Fen, smaller: Fen] {
  const smaller = Math.floor(total / 2);
  return [fen(total - smaller), fen(smaller)];
}

/**
 * Cuts two parts that share an amount equally down to `room`, again in halves (the odd fen to the first). Where an exclusion
 * left one part with less than its half, the other takes up what is free. Returns what was taken.
 */
export function cutHalvesTo(first: Part, second: Part, room: Fen): Fen {
  const before = first.amount + second.amount;
  if (before <= room) return ZERO;
  const [larger, smaller] = halves(room);
  const toFirst = minFen(first.amount, larger);
  const toSecond = minFen(second.amount, smaller);
  const free = room - toFirst - toSecond;
  const moreFirst = Math.min(free, first.amount - toFirst);
  first.amount = fen(toFirst + moreFirst);
  second.amount = fen(toSecond + Math.min(free - moreFirst, second.amount - toSecond));
  assert(first.amount + second.amount === room, 'a cap left another amount than its room');
  return fen(before - room);
}

/** Cuts one part down to `room`. Returns what was taken. */
export function cutTo(one: Part, room: Fen): Fen {
  const left = minFen(one.amount, room);
  const taken = fen(one.amount - left);
  one.amount = left;
  return taken;
}
