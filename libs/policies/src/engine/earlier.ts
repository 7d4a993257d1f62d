import { fen, formatYuan, ZERO } from '#kernel';
import type { ClaimContext } from './claim-context.js';
import { cutTo, type Part } from './parts.js';
import { treasuryIndex, type Amounts } from './standing.js';
import { text } from './trace.js';

/** 补差: at each treasury, what was awarded here earlier for the same certificate is deducted, never below nothing. */
export function deductEarlier(context: ClaimContext, parts: readonly Part[], earlier: Amounts, article: string): void {
  const left: Amounts = [...earlier];
  for (const one of parts) {
    const index = treasuryIndex(one.treasury);
    const paid = fen(left[index]);
    if (paid === 0) continue;
    const before = one.amount;
    const taken = paid >= before ? cutTo(one, ZERO) : cutTo(one, fen(before - paid));
    left[index] -= taken;
    const name = context.treasuryNames[one.treasury];
    const words = text(
      `${name.zh}此前已奖补${formatYuan(paid)}元，补差：${formatYuan(before)}元→${formatYuan(one.amount)}元`,
      `${name.en} awarded ${formatYuan(paid)} yuan before; the difference: ${formatYuan(before)} becomes ${formatYuan(one.amount)}`,
    );
    const details = { component: one.component, treasury: one.treasury, amount: one.amount, taken };
    context.took('standing', 'ALREADY_AWARDED', article, words, details);
  }
}
