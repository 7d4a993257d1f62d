import type { BusinessDate } from '#kernel';
import { assessClaims, type DocumentRules } from './assess.js';
import type { ItemRule } from './item-rule.js';
import { overridesRule } from './overrides.js';
import { ReadingTexts } from './reading-context.js';
import { changedParameters } from './draft.js';
import { ParameterValues, PUBLISHED } from './parameter-values.js';
import type { PolicyVersion, Readings } from './types.js';

/** What a document states of itself: everything but what follows from its rules. */
export interface DocumentDeclaration extends Omit<
  PolicyVersion,
  'items' | 'assess' | 'checkFacts' | 'admits' | 'redrafted'
> {
  readonly rules: readonly ItemRule[];
  /** The order of the common rules; see `settleBy`. */
  readonly settle: DocumentRules['settle'];
  /** As `PolicyVersion.admits`, under the dates in force. */
  admits(qualifyingDate: BusinessDate, readings: Readings, parameters: ParameterValues): boolean;
}

/** A version from its declaration. */
export const defineDocument = (declaration: DocumentDeclaration): PolicyVersion => versionWith(declaration, PUBLISHED);

function versionWith(declaration: DocumentDeclaration, parameters: ParameterValues): PolicyVersion {
  const { rules, settle, admits, ...stated } = declaration;
  const last = overridesRule(
    stated.overrides,
    rules.map((rule) => rule.item),
  );
  const document: DocumentRules = {
    readings: new ReadingTexts(stated.readings),
    rules: new Map(rules.map((rule) => [rule.item.id, rule])),
    treasuryNames: stated.treasuryNames,
    parameters,
    settle,
    ...(last === undefined ? {} : { last }),
  };
  return {
    ...stated,
    items: rules.map((rule) => rule.item),
    assess: (input, readings, rates) => assessClaims(document, input, readings, rates),
    admits: (day, readings) => admits(day, readings, parameters),
    checkFacts: (itemId, facts, rates) => document.rules.get(itemId)?.check?.(facts, rates) ?? [],
    redrafted: (changes) => {
      const changed = changedParameters(stated.parameters, changes);
      if ('code' in changed) return changed;
      const { values, declared } = changed;
      return versionWith({ ...declaration, parameters: declared }, new ParameterValues(values));
    },
  };
}
