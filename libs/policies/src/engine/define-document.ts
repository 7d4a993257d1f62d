import type { BusinessDate } from '#kernel';
import { changedBy, datedChanges, movedWindow, turningDaysWith } from './amend.js';
import { assessClaims, type DocumentRules } from './assess.js';
import { ceilingOn, withCeiling } from './ceilings.js';
import { changedParameters } from './draft.js';
import type { ItemRule } from './item-rule.js';
import { overrideProblem } from './override-problems.js';
import { overridesRule } from './overrides.js';
import { ParameterValues, PUBLISHED } from './parameter-values.js';
import { ReadingTexts } from './reading-context.js';
import type {
  Amendment,
  DraftProblem,
  OverrideDeclaration,
  ParameterChange,
  PolicyVersion,
  Readings,
} from './types.js';

/** What a document states of itself: everything but what follows from its rules. */
export interface DocumentDeclaration extends Omit<
  PolicyVersion,
  'items' | 'assess' | 'checkFacts' | 'admits' | 'ceilingOn' | 'redrafted' | 'amended'
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
  const items = rules.map((rule) => withCeiling(stated.parameters, rule.item));
  const last = overridesRule(stated.overrides, items);
  const document: DocumentRules = {
    readings: new ReadingTexts(stated.readings),
    rules: new Map(rules.map((rule) => [rule.item.id, rule])),
    treasuryNames: stated.treasuryNames,
    parameters,
    settle,
    ...(last === undefined ? {} : { last }),
  };
  const chosen = choosing(stated.defaultReadings);
  return {
    ...stated,
    items,
    assess: (input, readings, rates) => assessClaims(document, input, chosen(readings), rates),
    admits: (day, readings) => admits(day, chosen(readings), parameters),
    payableFrom: (day, year, readings) => stated.payableFrom(day, year, chosen(readings)),
    requiredStamps: (residence, readings) => stated.requiredStamps(residence, chosen(readings)),
    checkFacts: (itemId, facts, rates) => document.rules.get(itemId)?.check?.(facts, rates) ?? [],
    ceilingOn: (itemId, day) => {
      const item = items.find(({ id }) => id === itemId);
      return item && ceilingOn(stated.parameters, item, day);
    },
    redrafted: (changes, overrides = []) => redrafted(declaration, changes, overrides),
    amended: (amendment) => amended(declaration, amendment),
  };
}

/** Choices in full: a version's own default where nothing is chosen. Most versions have none, and then it costs nothing. */
function choosing(defaults: Readings | undefined): (readings: Readings) => Readings {
  return defaults === undefined ? (readings) => readings : (readings) => ({ ...defaults, ...readings });
}

function redrafted(
  declaration: DocumentDeclaration,
  changes: readonly ParameterChange[],
  added: readonly OverrideDeclaration[],
  more: Partial<DocumentDeclaration> = {},
): PolicyVersion | DraftProblem {
  const { parameters, overrides = [], rules } = declaration;
  const changed = changedParameters(parameters, changes);
  if ('code' in changed) return changed;
  const items = rules.map((rule) => rule.item);
  const problem = overrideProblem(items, overrides, added);
  if (problem) return problem;
  const { values, declared } = changed;
  const all = [...overrides, ...added];
  const drafted: DocumentDeclaration = {
    ...declaration,
    ...movedWindow(declaration, parameters, declared),
    parameters: declared,
    ...(all.length === 0 ? {} : { overrides: all }),
    ...more,
  };
  return versionWith(drafted, new ParameterValues(values));
}

function amended(declaration: DocumentDeclaration, amendment: Amendment): PolicyVersion | DraftProblem {
  const readings = { ...declaration.defaultReadings, ...amendment.readings };
  const changes = datedChanges(amendment, declaration.parameters);
  return redrafted(declaration, changes, amendment.overrides, {
    version: amendment.version,
    amendment,
    changed: changedBy(changes, amendment, declaration.parameters),
    turningDays: turningDaysWith(declaration.turningDays, amendment),
    ...(Object.keys(readings).length === 0 ? {} : { defaultReadings: readings }),
  });
}
