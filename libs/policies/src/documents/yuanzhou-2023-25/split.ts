import { formatYuan, ZERO, type Fen } from '#kernel';
import type { ClaimContext } from '../../engine/claim-context.js';
import { cutHalvesTo, cutTo, halves, part, totalOf, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';

/** 由市财政和区财政各承担50%, and AMB-YZ-15: who gets the odd fen. */

/** The part that gets the odd fen comes first: the prefecture's (R1), or the district's (R2). Asked only where a fen is odd. */
const cityFirst = (context: ClaimContext, total: Fen): boolean =>
  total % 2 === 0 || !context.readings.has('AMB-YZ-15', 'R2');

/** Two parts that sum to the total. */
export function splitByHalves(
  context: ClaimContext,
  component: string,
  article: string,
  year: number,
  total: Fen,
): Part[] {
  const [larger, smaller] = halves(total);
  const city = cityFirst(context, total);
  return [
    part(component, article, 'prefecture', year, city ? larger : smaller),
    part(component, article, 'district', year, city ? smaller : larger),
  ];
}

/** Cuts the parts of one component and year to `room`; two of them share it by halves. Returns what was taken. */
export function cutParts(context: ClaimContext, parts: readonly Part[], room: Fen): Fen {
  const [city, district] = parts;
  if (city === undefined || totalOf(parts) <= room) return ZERO;
  if (district === undefined) return cutTo(city, room);
  return cityFirst(context, room) ? cutHalvesTo(city, district, room) : cutHalvesTo(district, city, room);
}

/** The final shares, where two treasuries bear them. */
export function saySplit(context: ClaimContext, parts: readonly Part[]): void {
  if (parts.length < 2) return;
  for (const one of parts) {
    const shown = formatYuan(one.amount);
    const words =
      one.treasury === 'prefecture'
        ? text(
            `市财政承担${shown}元（${one.awardYear}年度）`,
            `the prefecture bears ${shown} yuan (award year ${one.awardYear})`,
          )
        : text(
            `区财政承担${shown}元（${one.awardYear}年度）`,
            `the district bears ${shown} yuan (award year ${one.awardYear})`,
          );
    context.say('split', one.article, words, { component: one.component, treasury: one.treasury, amount: one.amount });
  }
}
