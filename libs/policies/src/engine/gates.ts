import { yearOf, type BusinessDate } from '#kernel';
import type { ClaimContext } from './claim-context.js';
import { recurring } from './recurring.js';
import type { Gate } from './settle.js';
import { step, text } from './trace.js';
import type { ItemDeclaration, Text, TraceStep } from './types.js';

/** Conditions that several documents set in the same form. */

/** 自印发之日起施行: the claim's own dated fact lies inside the policy's validity, as `isIn` reads it. */
export function windowGate(article: string, isIn: (context: ClaimContext) => boolean): Gate {
  const stepOf = recurring((item: ItemDeclaration) => {
    const { label } = item.facts.find((fact) => fact.name === item.qualifyingDate)!;
    return recurring((day: BusinessDate) => dayStep(article, label, day));
  });
  return (rule, context) => {
    const { day } = context;
    if (!isIn(context)) {
      const words = text(`${day}不在本政策适用期内`, `${day} lies outside the validity of this policy`);
      return context.turnAway('notEligible', 'OUTSIDE_WINDOW', article, words);
    }
    context.trace.push(stepOf(rule.item)(day));
    return undefined;
  };
}

function dayStep(article: string, label: Text, day: BusinessDate): TraceStep {
  const year = yearOf(day);
  const words = text(`${label.zh}${day}，奖励年度${year}年`, `${label.en}: ${day}, so award year ${year}`);
  return step('condition', article, words, { inputs: { [label.zh]: day } });
}

/** The sentence itself names who may have it (企业, 企事业单位): the item's `applicantKinds`. */
export const kindGate: Gate = (rule, context) => {
  const { applicantKinds, components } = rule.item;
  if (applicantKinds === undefined || applicantKinds.includes(context.input.applicant.kind)) return undefined;
  const words = text('该类申报主体不适用本项', 'this item is not for this kind of applicant');
  return context.turnAway('notEligible', 'APPLICANT_KIND_NOT_OF_ITEM', components[0]!.article, words);
};
