import { fromFenText, type Fen } from '#kernel';
import type { ClaimContext, TurnedAway } from './claim-context.js';
import { text } from './trace.js';
import type { ComponentDeclaration } from './types.js';

/**
 * 择优, 单项最高, 可参照: the figure that a person decided, with a reason (a cap of the item cuts what lies above the ceiling).
 * Without one the claim is pending: neither nothing nor the maximum.
 */
export function decidedFigure(context: ClaimContext, component: ComponentDeclaration): Fen | TurnedAway {
  const figure = context.claim.decision?.figure;
  if (figure !== undefined) return fromFenText(figure);
  const words = text(
    '须经评审决定是否给予及金额，尚无决定',
    'whether and how much is for a panel to decide, and nothing is decided yet',
  );
  return context.turnAway('pendingDecision', 'DECISION_NEEDED', component.article, words);
}
