import { fen, formatYuan } from '#kernel';
import type { ClaimContext } from '../../engine/claim-context.js';
import type { Part } from '../../engine/parts.js';
import { deductEarlier } from '../../engine/earlier.js';
import type { Amounts } from '../../engine/standing.js';
import { text } from '../../engine/trace.js';

const ARTICLE = '四(三)(1)';

/**
 * AMB-YZ-02: the same patent was awarded here before, typically 1万 as unconverted, and is converted now. R1 tops the district
 * up to the 2万; R2 pays the 2万 on top; R3 leaves the patent with what it got at first. The prefecture's 1万 is never paid twice.
 */
export function applyOwnEarlierGrant(context: ClaimContext, parts: readonly Part[], own: Amounts): void {
  const [, , district] = own;
  if (district > 0 && context.readings.has('AMB-YZ-02', 'R3')) {
    for (const one of parts) takeAll(context, one, district);
    return;
  }
  const deducted: Amounts = district > 0 && context.readings.has('AMB-YZ-02', 'R2') ? [own[0], own[1], 0] : own;
  deductEarlier(context, parts, deducted, ARTICLE);
}

function takeAll(context: ClaimContext, one: Part, earlier: number): void {
  const taken = one.amount;
  one.amount = fen(0);
  const words = text(
    `该专利已按首次申报的情形奖励${formatYuan(fen(earlier))}元，不再发放`,
    `the patent was awarded ${formatYuan(fen(earlier))} yuan as it first stood: nothing more`,
  );
  const details = { component: one.component, treasury: one.treasury, amount: one.amount, taken };
  context.took('standing', 'STATUS_FIXED_AT_FIRST_CLAIM', ARTICLE, words, details);
}
