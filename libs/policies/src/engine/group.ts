import { fen, formatYuan } from '#kernel';
import type { ClaimContext } from './claim-context.js';
import { cutTo, type Part } from './parts.js';
import { amountsOf, treasuryIndex } from './standing.js';
import { text } from './trace.js';
import type { StandingAward, Text } from './types.js';

/** Claims of which each treasury pays the highest only (就高不就低, 以单项最高金额, 补差). */
export interface Group {
  readonly key: string;
  /** Each award year is a group of its own; else all years are one. */
  readonly perYear: boolean;
  /** The sentence (or the reading of one) that says so, and what it says. */
  readonly article: string;
  readonly words: Text;
  /** Is the sentence read so? Asked only where the group would cut; absent: the text says it. */
  applies?(): boolean;
  /** What already stands in it, of all years. */
  standing(): readonly StandingAward[];
}

const NOTHING_TO_RECORD = (): void => undefined;

/**
 * Cuts a claim's parts to what its groups leave, treasury by treasury: a later claim gets what lifts the group to its own
 * amount. Returns how to count the claim once it is awarded something.
 */
export function excludeInGroups(groups: readonly Group[], context: ClaimContext, parts: readonly Part[]): () => void {
  if (groups.length === 0) return NOTHING_TO_RECORD;
  const records = groups.map((group) => excludeInGroup(group, context, parts));
  return () => {
    for (const record of records) record();
  };
}

function excludeInGroup(group: Group, context: ClaimContext, parts: readonly Part[]): () => void {
  const { highestOnly } = context.ledger;
  const own = amountsOf(context.ledger.standing.ownEarlier(context.claim));
  for (const one of parts) {
    const key = keyOf(group, one.awardYear);
    highestOnly.open(key, () =>
      amountsOf(group.standing().filter((award) => !group.perYear || award.awardYear === one.awardYear)),
    );
    const before = one.amount;
    const left = highestOnly.take(key, context.project, one, own[treasuryIndex(one.treasury)]);
    if (left >= before || group.applies?.() === false) continue;
    const taken = cutTo(one, left);
    context.readings.inherit(highestOnly.readingsOf(key));
    sayExclusion(group, context, one, before, taken);
  }
  return () => {
    for (const key of new Set(parts.map((one) => keyOf(group, one.awardYear)))) {
      highestOnly.record(key, context.readings.askedIds);
    }
  };
}

const keyOf = (group: Group, year: number): string => (group.perYear ? `${group.key}|${year}` : group.key);

function sayExclusion(group: Group, context: ClaimContext, one: Part, before: number, taken: number): void {
  const name = context.treasuryNames[one.treasury];
  const words = text(
    `${group.words.zh}：${name.zh}${formatYuan(fen(before))}元→${formatYuan(one.amount)}元`,
    `${group.words.en}: ${name.en}, ${formatYuan(fen(before))} becomes ${formatYuan(one.amount)}`,
  );
  const details = { component: one.component, treasury: one.treasury, amount: one.amount, taken: fen(taken) };
  context.took('exclusion', 'EXCLUDED_HIGHEST_ONLY', group.article, words, details);
}
