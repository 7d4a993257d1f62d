import { formatYuan, ratioOfFen, roundHalfUpToFen, times, type Fen, type Ratio } from '#kernel';
import type { ClaimContext } from './claim-context.js';
import type { Parameter } from './parameters.js';
import { part, type Part } from './parts.js';
import { text } from './trace.js';
import type { ComponentDeclaration, Text } from './types.js';

/** What a sentence gives for one claim, before anything is cut, with the step that says so. For items of one treasury. */

/** A fixed sum: 每项给予奖励10万元. `treasury` absent: the component's first. */
export function fixedSum(
  context: ClaimContext,
  component: ComponentDeclaration,
  sum: Parameter<Fen>,
  treasury = component.treasuries[0]!,
): Part {
  const amount = context.value(sum);
  const shown = formatYuan(amount);
  const words = text(`${sum.label.zh}${shown}元`, `${sum.label.en}: ${shown} yuan`);
  const inputs = { [sum.label.zh]: shown };
  context.say('rule', component.article, words, { component: component.id, treasury, inputs, amount });
  return part(component.id, component.article, treasury, context.awardYear, amount);
}

/** A share of a stated sum, exact, then rounded half up to fen, once: 按实缴利息的15%. */
export function shareOf(
  context: ClaimContext,
  component: ComponentDeclaration,
  rate: Parameter<Ratio>,
  base: Fen,
  baseLabel: Text,
): Part {
  const treasury = component.treasuries[0]!;
  const value = context.value(rate);
  const amount = roundHalfUpToFen(times(ratioOfFen(base), value));
  const [shown, percent] = [formatYuan(base), context.shown(rate)];
  const words = text(
    `${baseLabel.zh}${shown}元×${percent}=${formatYuan(amount)}元（四舍五入到分）`,
    `${baseLabel.en} ${shown} yuan × ${percent} = ${formatYuan(amount)} yuan (rounded half up to fen)`,
  );
  const inputs = { [baseLabel.zh]: shown, [rate.label.zh]: percent };
  context.say('rounding', component.article, words, { component: component.id, treasury, inputs, amount });
  return part(component.id, component.article, treasury, context.awardYear, amount);
}

/** A sum that somebody else fixed and that is paid as it is: the panel's figure, another level's award (等额配套). */
export function statedSum(context: ClaimContext, component: ComponentDeclaration, amount: Fen, label: Text): Part {
  const treasury = component.treasuries[0]!;
  const shown = formatYuan(amount);
  const words = text(`${label.zh}${shown}元`, `${label.en}: ${shown} yuan`);
  const inputs = { [label.zh]: shown };
  context.say('rule', component.article, words, { component: component.id, treasury, inputs, amount });
  return part(component.id, component.article, treasury, context.awardYear, amount);
}
