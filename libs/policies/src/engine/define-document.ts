import { assessClaims, type DocumentRules } from './assess.js';
import type { ItemRule } from './item-rule.js';
import { overridesRule } from './overrides.js';
import { ReadingTexts } from './reading-context.js';
import type { PolicyVersion } from './types.js';

/** What a document states of itself: everything but what follows from its rules. */
export interface DocumentDeclaration extends Omit<PolicyVersion, 'items' | 'assess' | 'checkFacts'> {
  readonly rules: readonly ItemRule[];
  /** The order of the common rules; see `settleBy`. */
  readonly settle: DocumentRules['settle'];
}

/** A version from its declaration. */
export function defineDocument({ rules, settle, ...stated }: DocumentDeclaration): PolicyVersion {
  const last = overridesRule(
    stated.overrides,
    rules.map((rule) => rule.item),
  );
  const document: DocumentRules = {
    readings: new ReadingTexts(stated.readings),
    rules: new Map(rules.map((rule) => [rule.item.id, rule])),
    treasuryNames: stated.treasuryNames,
    settle,
    ...(last === undefined ? {} : { last }),
  };
  return {
    ...stated,
    items: rules.map((rule) => rule.item),
    assess: (input, readings, rates) => assessClaims(document, input, readings, rates),
    checkFacts: (itemId, facts, rates) => document.rules.get(itemId)?.check?.(facts, rates) ?? [],
  };
}
