import { fen, formatYuan } from '#kernel';
import { keyPerYear } from '../../engine/accounts.js';
import type { ClaimContext } from '../../engine/claim-context.js';
import { dateFact } from '../../engine/facts.js';
import { totalOf, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { Text } from '../../engine/types.js';
import { INTEREST_CAP } from './parameters.js';
import { cutParts } from './split.js';

/** 贴息总额最高不超过10万元, of both treasuries together, and AMB-YZ-09: per year, per loan, or for the life of the policy. */

const COMPONENT = 'yuanzhou-4.3.2-pledge-interest';
const yearKey = keyPerYear('interest');
const LIFE_KEY = 'interest|life';

interface Scope {
  readonly name: Text;
  readonly used: number;
  readonly key: string | undefined;
}

/** Cuts the parts of each award year (two only under AMB-YZ-18 R2) to what is left. */
export function capInterest(context: ClaimContext, parts: readonly Part[]): void {
  const limit = context.value(INTEREST_CAP, dateFact(context.facts, 'disbursement_date'));
  let ownSoFar = 0;
  for (const year of new Set(parts.map((one) => one.awardYear))) {
    const ofYear = parts.filter((one) => one.awardYear === year);
    const before = totalOf(ofYear);
    const scope = scopeOf(context, year, ownSoFar, parts.length > ofYear.length);
    const room = fen(Math.max(0, limit - scope.used));
    if (before > room && scope.key !== undefined) {
      context.readings.inherit(context.ledger.accounts.readingsOf(scope.key));
    }
    const taken = cutParts(context, ofYear, room);
    if (taken > 0) context.capped = true;
    const after = totalOf(ofYear);
    ownSoFar += after;
    const shown = { 上限: formatYuan(limit), 已计: formatYuan(fen(limit - room)), 余额: formatYuan(room) };
    const [was, is] = [formatYuan(before), formatYuan(after)];
    const words = text(
      `贴息总额最高不超过${shown.上限}元（${scope.name.zh}已计${shown.已计}元，余${shown.余额}元）：${was}元→${is}元`,
      `interest subsidies at most ${shown.上限} yuan (${scope.name.en}: ${shown.已计} counted, ${shown.余额} left): ${was} becomes ${is}`,
    );
    const details = { component: COMPONENT, inputs: shown, amount: after, taken };
    context.took('cap', room > 0 ? 'CAPPED' : 'CAP_USED_UP', ofYear[0]!.article, words, details);
  }
}

/** Asked only where earlier loans, or a second award year of this one, make the readings differ. */
function scopeOf(context: ClaimContext, year: number, ownSoFar: number, inTwoYears: boolean): Scope {
  const { accounts, standing } = context.ledger;
  const life = accounts.used(LIFE_KEY, () => standing.awarded(COMPONENT));
  const ofYear: Scope = {
    name: text(`${year}年度`, `award year ${year}`),
    used: accounts.used(yearKey(year), () => standing.awarded(COMPONENT, year)),
    key: yearKey(year),
  };
  if (life === 0 && !inTwoYears) return ofYear;
  if (context.readings.has('AMB-YZ-09', 'R2')) {
    const earlier = standing.ownEarlier(context.claim).reduce((sum, award) => sum + award.amount, 0);
    return { name: text('单笔贷款', 'this loan'), used: earlier + ownSoFar, key: undefined };
  }
  if (context.readings.has('AMB-YZ-09', 'R3')) {
    return { name: text('政策期内', 'life of the policy'), used: life + ownSoFar, key: LIFE_KEY };
  }
  return ofYear;
}

/** Counts what the loan was finally awarded. */
export function countInterest(context: ClaimContext, parts: readonly Part[]): void {
  const { accounts, standing } = context.ledger;
  const asked = context.readings.askedIds;
  for (const one of parts) {
    const year = one.awardYear;
    accounts.add(yearKey(year), one.amount, asked, () => standing.awarded(COMPONENT, year));
    accounts.add(LIFE_KEY, one.amount, asked, () => standing.awarded(COMPONENT));
  }
}
