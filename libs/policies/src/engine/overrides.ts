import {
  assert,
  fen,
  formatYuan,
  maxFen,
  parsePercent,
  parseYuan,
  ratioOfFen,
  roundHalfUpToFen,
  times,
  yearOf,
  ZERO,
  type Fen,
} from '#kernel';
import type { ClaimContext } from './claim-context.js';
import { totalOf, type Part } from './parts.js';
import { text } from './trace.js';
import type { ItemDeclaration, OverrideDeclaration, Text } from './types.js';

/**
 * Superior rules (上位规定) that a version carries: applied last, after the document's own caps, in their order, each with a step
 * of its own that names its legal basis. They only ever take: no superior rule raises an amount here. An override holds for
 * claims whose own dated fact lies inside its days.
 */

/** Cuts the parts in place. Returns how to count what is left, once the claim is awarded something. */
export type LastRule = (context: ClaimContext, parts: readonly Part[]) => () => void;

const NOTHING_TO_COUNT = (): void => undefined;

/** `undefined` without overrides: most versions have none. */
export function overridesRule(
  overrides: readonly OverrideDeclaration[] = [],
  items: readonly ItemDeclaration[],
): LastRule | undefined {
  if (overrides.length === 0) return undefined;
  const rules = overrides.map((override) => ({ override, components: componentsOf(override, items) }));
  return (context, parts) => {
    const counts = rules
      .filter(({ override }) => holdsFor(override, context))
      .map(({ override, components }) => apply(override, components, context, parts));
    return counts.length === 0 ? NOTHING_TO_COUNT : () => counts.forEach((count) => count());
  };
}

function componentsOf({ items: named }: OverrideDeclaration, items: readonly ItemDeclaration[]): readonly string[] {
  const own = items.filter((item) => named === 'all' || named.includes(item.id));
  assert(named === 'all' || own.length === named.length, 'an override names an item that there is not');
  return own.flatMap((item) => item.components.map((component) => component.id));
}

function holdsFor({ items, from, until }: OverrideDeclaration, { item, day }: ClaimContext): boolean {
  if (items !== 'all' && !items.includes(item.id)) return false;
  return day >= from && (until === undefined || day <= until);
}

function apply(
  override: OverrideDeclaration,
  components: readonly string[],
  context: ClaimContext,
  parts: readonly Part[],
): () => void {
  const { effect } = override;
  switch (effect.kind) {
    case 'stop':
      cut(override, context, parts, 'STOPPED_BY_SUPERIOR_RULE', text('停止执行', 'no longer paid'), () => ZERO);
      return NOTHING_TO_COUNT;
    case 'exclude': {
      if (!effect.applicantKinds.includes(context.input.applicant.kind)) return NOTHING_TO_COUNT;
      const words = text('该类申报主体不再享受', 'no longer paid to this kind of applicant');
      cut(override, context, parts, 'EXCLUDED_BY_SUPERIOR_RULE', words, () => ZERO);
      return NOTHING_TO_COUNT;
    }
    case 'reduce': {
      const rate = parsePercent(effect.to);
      assert(rate !== undefined && rate.n <= rate.d, `${override.id}: not a share: ${effect.to}`);
      const words = text(`按${effect.to}执行（四舍五入到分）`, `paid at ${effect.to} (rounded half up to fen)`);
      cut(override, context, parts, 'REDUCED_BY_SUPERIOR_RULE', words, (one) =>
        roundHalfUpToFen(times(ratioOfFen(one.amount), rate)),
      );
      return NOTHING_TO_COUNT;
    }
    case 'cap':
      return effect.per === 'claim'
        ? capClaim(override, context, parts, moneyOf(effect.amount))
        : capYear(override, components, context, parts, moneyOf(effect.amount));
  }
}

function moneyOf(amount: string): Fen {
  const value = parseYuan(amount);
  assert(value !== undefined, `not an amount: ${amount}`);
  return value;
}

function capClaim(
  override: OverrideDeclaration,
  context: ClaimContext,
  parts: readonly Part[],
  limit: Fen,
): () => void {
  const words = text(`每项不超过${formatYuan(limit)}元`, `at most ${formatYuan(limit)} yuan each`);
  cutToRoom(override, context, parts, limit, words);
  return NOTHING_TO_COUNT;
}

/** All its items of one award year together, what was settled before included. */
function capYear(
  override: OverrideDeclaration,
  components: readonly string[],
  context: ClaimContext,
  parts: readonly Part[],
  limit: Fen,
): () => void {
  const { accounts, standing } = context.ledger;
  const years = [...new Set(parts.map((one) => one.awardYear))];
  const key = (year: number): string => `override|${override.id}|${year}`;
  const seed = (year: number) => (): number =>
    components.reduce((sum, component) => sum + standing.awarded(component, year), 0);
  for (const year of years) {
    const used = fen(accounts.used(key(year), seed(year)));
    const room = maxFen(ZERO, fen(limit - used));
    const words = text(
      `${year}年度合计不超过${formatYuan(limit)}元，已计${formatYuan(used)}元`,
      `at most ${formatYuan(limit)} yuan in all of ${year}, ${formatYuan(used)} counted`,
    );
    const own = parts.filter((one) => one.awardYear === year);
    const before = totalOf(own);
    cutToRoom(override, context, own, room, words);
    if (totalOf(own) < before) context.readings.inherit(accounts.readingsOf(key(year)));
  }
  return () => {
    for (const year of years) {
      const own = parts.filter((one) => one.awardYear === year);
      accounts.add(key(year), totalOf(own), context.readings.askedIds, seed(year));
    }
  };
}

/** Treasuries bear a cap in the ratio of their shares; the fen that is left over goes to the first. */
function cutToRoom(
  override: OverrideDeclaration,
  context: ClaimContext,
  parts: readonly Part[],
  room: Fen,
  words: Text,
): void {
  const total = totalOf(parts);
  if (total <= room) return;
  const shares = parts.map((one) => Number((BigInt(one.amount) * BigInt(room)) / BigInt(total)));
  let left = room - shares.reduce((sum, share) => sum + share, 0);
  const final = new Map(
    parts.map((one, index) => {
      const more = Math.min(left, one.amount - shares[index]!);
      left -= more;
      return [one, fen(shares[index]! + more)] as const;
    }),
  );
  context.capped = true;
  cut(override, context, parts, 'CAPPED_BY_SUPERIOR_RULE', words, (one) => final.get(one)!);
}

function cut(
  { legalBasis }: OverrideDeclaration,
  context: ClaimContext,
  parts: readonly Part[],
  reason: string,
  words: Text,
  left: (one: Part) => Fen,
): void {
  for (const one of parts) {
    const before = one.amount;
    one.amount = left(one);
    const taken = fen(before - one.amount);
    assert(taken >= 0, 'a superior rule raised an amount');
    const { zh, en } = legalBasis.title;
    const said = text(
      `上位规定${zh}（${legalBasis.document}）：${words.zh}，${formatYuan(before)}元→${formatYuan(one.amount)}元`,
      `superior rule, ${en} (${legalBasis.document}): ${words.en}; ${formatYuan(before)} becomes ${formatYuan(one.amount)}`,
    );
    const inputs = { 依据: legalBasis.document, 奖励年度: String(yearOf(context.day)) };
    const details = { component: one.component, treasury: one.treasury, inputs, amount: one.amount, taken };
    context.took('override', reason, legalBasis.document, said, details);
  }
}
