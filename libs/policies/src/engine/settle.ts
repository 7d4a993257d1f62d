import type { DocumentRules } from './assess.js';
import { isTurnedAway, type ClaimContext, type TurnedAway } from './claim-context.js';
import { deductEarlier } from './earlier.js';
import { excludeInGroups, type Group } from './group.js';
import type { ItemRule } from './item-rule.js';
import { totalOf, type Part } from './parts.js';
import { amountsOf } from './standing.js';

/** A condition for every item: why the claim gets nothing, or `undefined` to go on. */
export type Gate = (rule: ItemRule, context: ClaimContext) => TurnedAway | undefined;

/** What holds for every item of a document. */
export interface CommonRules {
  /** In order; the first that turns the claim away ends it. */
  readonly gates: readonly Gate[];
  /** The groups of a claim, where the document rather than the item decides them. Absent: the item's own. */
  readonly groups?: (rule: ItemRule, context: ClaimContext) => readonly Group[];
  /** The sentence by which the same certificate is not paid twice. Absent: the item's own (一次性, 每件). */
  readonly onceArticle?: string;
  /** Other payments that reduce the claim. */
  readonly deduct?: (context: ClaimContext, parts: readonly Part[]) => void;
}

const NO_GROUPS: readonly Group[] = [];

/**
 * The order in which an amount passes: conditions; what the sentence gives, rounded once; what similar claims got; what the same
 * certificate got; other payments; the cap; superior rules. An amount that is nothing at the end uses up no cap, count or group.
 */
export const settleBy =
  (common: CommonRules): DocumentRules['settle'] =>
  (rule, context, last) => {
    for (const gate of common.gates) {
      const away = gate(rule, context);
      if (away !== undefined) return away;
    }
    const parts = rule.entitlement(context);
    if (isTurnedAway(parts)) return parts;
    const groups = common.groups === undefined ? rule.groups?.(context) : common.groups(rule, context);
    const record = excludeInGroups(groups ?? NO_GROUPS, context, parts);
    deductOwnEarlier(common, rule, context, parts);
    common.deduct?.(context, parts);
    rule.cap?.(context, parts);
    const count = last?.(context, parts);
    if (totalOf(parts) > 0) {
      count?.();
      record();
      rule.settled?.(context, parts);
    }
    return parts;
  };

/** The same certificate again: the difference only, or as the item's own rule says. */
function deductOwnEarlier(common: CommonRules, rule: ItemRule, context: ClaimContext, parts: readonly Part[]): void {
  const earlier = context.ledger.standing.ownEarlier(context.claim);
  if (earlier.length === 0) return;
  const own = amountsOf(earlier);
  if (rule.ownEarlier !== undefined) rule.ownEarlier(context, parts, own);
  else deductEarlier(context, parts, own, common.onceArticle ?? rule.item.components[0]!.article);
}
