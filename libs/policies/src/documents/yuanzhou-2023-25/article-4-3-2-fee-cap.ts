import { fen, formatYuan } from '#kernel';
import { keyPerComponentAndYear, keyPerYear } from '../../engine/accounts.js';
import type { ClaimContext } from '../../engine/claim-context.js';
import { dateFact } from '../../engine/facts.js';
import { totalOf, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { FEE_CAP } from './parameters.js';
import { cutParts } from './split.js';

/** 上限均为5万元: one account for each kind of fee and year, and one for all kinds together (AMB-YZ-11 R2). */

const kindKey = keyPerComponentAndYear('fee');
const allKey = keyPerYear('fees');

export function capFee(
  context: ClaimContext,
  parts: readonly Part[],
  components: readonly ComponentDeclaration[],
): void {
  const { accounts } = context.ledger;
  const { component, awardYear: year, article } = parts[0]!;
  const limit = context.value(FEE_CAP, dateFact(context.facts, 'date'));
  const before = totalOf(parts);
  const ofKind = Math.max(0, limit - accounts.used(kindKey(component, year), seedKind(context, component, year)));
  const ofAll = Math.max(0, limit - accounts.used(allKey(year), seedAll(context, components, year)));
  // Asked only where another kind's fees make the difference.
  const joint = before > ofAll && ofKind !== ofAll && context.readings.has('AMB-YZ-11', 'R2');
  const room = fen(joint ? ofAll : ofKind);
  if (before > room) context.readings.inherit(accounts.readingsOf(joint ? allKey(year) : kindKey(component, year)));
  const taken = cutParts(context, parts, room);
  if (taken > 0) context.capped = true;
  const after = totalOf(parts);
  const shown = { 上限: formatYuan(limit), 已计: formatYuan(fen(limit - room)), 余额: formatYuan(room) };
  const [was, is] = [formatYuan(before), formatYuan(after)];
  const words = text(
    `上限均为${shown.上限}元（${year}年度${joint ? '三项费用合计' : '同类费用'}已计${shown.已计}元，余${shown.余额}元）：${was}元→${is}元`,
    `at most ${shown.上限} yuan ${joint ? 'for all kinds together' : 'for each kind'} (${shown.已计} counted for ${year}, ${shown.余额} left): ${was} becomes ${is}`,
  );
  context.took('cap', room > 0 ? 'CAPPED' : 'CAP_USED_UP', article, words, {
    component,
    inputs: shown,
    amount: after,
    taken,
  });
}

/** Counts what the fee was finally awarded. */
export function countFee(
  context: ClaimContext,
  parts: readonly Part[],
  components: readonly ComponentDeclaration[],
): void {
  const { accounts } = context.ledger;
  const { component, awardYear: year } = parts[0]!;
  const total = totalOf(parts);
  const asked = context.readings.askedIds;
  accounts.add(kindKey(component, year), total, asked, seedKind(context, component, year));
  accounts.add(allKey(year), total, asked, seedAll(context, components, year));
}

const seedKind = (context: ClaimContext, component: string, year: number) => (): number =>
  context.ledger.standing.awarded(component, year);

const seedAll = (context: ClaimContext, components: readonly ComponentDeclaration[], year: number) => (): number =>
  components.reduce((sum, component) => sum + context.ledger.standing.awarded(component.id, year), 0);
