import { formatYuan, maxFen, minFen, fen, ZERO, type Fen } from '#kernel';
import { objectOf, type ClaimContext } from '../../engine/claim-context.js';
import { cutTo, part, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, StandingAward } from '../../engine/types.js';
import { OVER_BONUS, OVER_CAP, OVER_COUNT } from './parameters.js';

/**
 * 对单位年度授权发明专利数量超过10件的，在普通资助的基础上，每件再奖励2000元，总额不超过10万元。
 * (The page breaks inside 发明专利.)
 *
 * Counted per calendar year of the grant. The claim that passes 10 brings the bonus of all; each claim gets what the year's
 * bonus has grown to, less what the year's earlier claims got.
 */
export const OVER_TEN: ComponentDeclaration = {
  id: 'zezhou-3-over10-bonus',
  article: '三(一)3',
  quote: '对单位年度授权发明专\n\n利数量超过 10 件的，在普通资助的基础上，每件再奖励 2000 元，总额不超过 10 万元。',
  nature: '奖励',
  treasuries: ['district'],
};

/** The same bonus where a foreign patent is counted (AMB-ZZ-09 R2) and is the one that brings it. */
export const OVER_TEN_BY_FOREIGN: ComponentDeclaration = { ...OVER_TEN, id: 'zezhou-3-over10-bonus-foreign' };

/** Who a claim of this kind is to the year's count. */
export interface Counted {
  readonly base: ComponentDeclaration;
  readonly bonus: ComponentDeclaration;
  readonly foreign: boolean;
}

/** The bonus that this claim brings: nothing for individuals (单位), nor up to ten patents. */
export function bonusPart(context: ClaimContext, counted: Counted): Part | undefined {
  if (context.input.applicant.kind === 'individual') return undefined;
  const { awardYear: year, day } = context;
  const number = numberWith(context, counted);
  const most = context.value(OVER_COUNT, day);
  const above = number - most;
  if (above <= 0) return undefined;
  const onlyAbove = context.readings.has('AMB-ZZ-01', 'R2');
  const each = context.value(OVER_BONUS, day);
  const due = each * (onlyAbove ? above : number);
  const paid = paidBonus(context) - ownBonus(context);
  const amount = maxFen(ZERO, fen(due - paid));
  context.readings.inherit(context.ledger.accounts.readingsOf(bonusKey(year)));
  const words = text(
    `${year}年度授权发明专利第${number}件，超过${most}件：${onlyAbove ? `超出的${above}件` : `${number}件`}×${formatYuan(each)}元，减去本年度已计${formatYuan(fen(paid))}元，再奖励${formatYuan(amount)}元`,
    `patent ${number} of the year ${year}, above ${most}: ${onlyAbove ? above : number} × ${formatYuan(each)} yuan less ${formatYuan(fen(paid))} yuan counted before in the year: bonus ${formatYuan(amount)} yuan`,
  );
  const inputs = { 本年度件数: String(number), 每件再奖励: formatYuan(each), 已计: formatYuan(fen(paid)) };
  const details = { component: counted.bonus.id, treasury: 'district' as const, inputs, amount };
  context.say('rule', counted.bonus.article, words, details);
  return part(counted.bonus.id, counted.bonus.article, 'district', year, amount);
}

/** AMB-ZZ-09: the patents of the year with this one, domestic only (R1) or foreign ones too (R2). Asked only where it matters. */
function numberWith(context: ClaimContext, { foreign }: Counted): number {
  const { awardYear: year, day } = context;
  const domestic = countOf(context, domesticKey(year)) + (foreign || standsAlready(context) ? 0 : 1);
  const abroad = countOf(context, foreignKey(year)) + (foreign && !familyCounted(context) ? 1 : 0);
  const all = domestic + abroad;
  if (abroad === 0 || all <= context.value(OVER_COUNT, day)) return foreign ? 0 : domestic;
  if (context.readings.has('AMB-ZZ-09', 'R2')) return all;
  return foreign ? 0 : domestic;
}

/** 总额不超过10万元: of the bonus (R1); of the ordinary subsidy and the bonus above ten patents (AMB-ZZ-02 R2). */
export function capBonus(context: ClaimContext, parts: readonly Part[], counted: Counted): void {
  const bonus = parts.find((one) => one.component === counted.bonus.id);
  if (bonus === undefined) return;
  const limit = context.value(OVER_CAP);
  const sofar = paidBonus(context);
  cut(context, bonus, limit, sofar);
  const base = paidBase(context);
  const together = parts.reduce((sum, one) => sum + (isOfLimit(one, counted) ? one.amount : 0), sofar + base);
  if (together <= limit || !context.readings.has('AMB-ZZ-02', 'R2')) return;
  const own = counted.foreign ? [] : parts.filter((one) => one.component === counted.base.id);
  for (const one of own) cut(context, one, limit, sofar + base);
  const ordinary = own.reduce((sum, one) => sum + one.amount, 0);
  cut(context, bonus, limit, sofar + base + ordinary);
}

const isOfLimit = (one: Part, { base, bonus, foreign }: Counted): boolean =>
  one.component === bonus.id || (!foreign && one.component === base.id);

function cut(context: ClaimContext, one: Part, limit: Fen, used: number): void {
  const before = one.amount;
  const taken = cutTo(one, maxFen(ZERO, fen(limit - used)));
  if (taken > 0) context.capped = true;
  const words = text(
    `${OVER_CAP.label.zh}${formatYuan(limit)}元，${one.awardYear}年度已计${formatYuan(minFen(limit, fen(used)))}元：${formatYuan(before)}元→${formatYuan(one.amount)}元`,
    `${OVER_CAP.label.en} ${formatYuan(limit)} yuan, ${formatYuan(minFen(limit, fen(used)))} counted for ${one.awardYear}: ${formatYuan(before)} becomes ${formatYuan(one.amount)}`,
  );
  const inputs = { 上限: formatYuan(limit), 已计: formatYuan(fen(used)) };
  const details = { component: one.component, treasury: one.treasury, inputs, amount: one.amount, taken };
  context.took('cap', used < limit ? 'CAPPED' : 'CAP_USED_UP', OVER_CAP.article, words, details);
}

/** The claim was awarded something: it counts from now on, and so does its money. */
export function countAwarded(context: ClaimContext, parts: readonly Part[], counted: Counted): void {
  const { accounts, once } = context.ledger;
  const { awardYear: year, readings } = context;
  const asked = readings.askedIds;
  if (counted.foreign) {
    if (!familyCounted(context)) {
      accounts.add(foreignKey(year), 1, asked, () => standingFamilies(context));
      once.add(familyKey(context));
    }
  } else if (!standsAlready(context)) {
    accounts.add(domesticKey(year), 1, asked, () => standingPatents(context));
  }
  for (const one of parts) {
    if (one.component === counted.bonus.id)
      accounts.add(bonusKey(year), one.amount, asked, () => standingBonus(context));
    else if (!counted.foreign) accounts.add(baseKey(year), one.amount, asked, () => standingBase(context));
  }
}

const DOMESTIC = 'zezhou-3-domestic-invention';
const FOREIGN = 'zezhou-3-foreign-patent';
const domesticKey = (year: number): string => `domestic|${year}`;
const foreignKey = (year: number): string => `foreign|${year}`;
const bonusKey = (year: number): string => `bonus|${year}`;
const baseKey = (year: number): string => `base|${year}`;
const familyKey = (context: ClaimContext): string => `family|${objectOf(context.claim)}|${context.awardYear}`;

function countOf(context: ClaimContext, key: string): number {
  const seed = key.startsWith('domestic') ? standingPatents : standingFamilies;
  return context.ledger.accounts.used(key, () => seed(context));
}
const paidBonus = (context: ClaimContext): number =>
  context.ledger.accounts.used(bonusKey(context.awardYear), () => standingBonus(context));
const paidBase = (context: ClaimContext): number =>
  context.ledger.accounts.used(baseKey(context.awardYear), () => standingBase(context));

const ofYear = (context: ClaimContext, component: string): readonly StandingAward[] =>
  context.ledger.standing.componentAwards(component).filter((award) => award.awardYear === context.awardYear);
const distinct = (awards: readonly StandingAward[], by: (award: StandingAward) => string | undefined): number =>
  new Set(awards.map(by)).size;
const standingPatents = (context: ClaimContext): number =>
  distinct(ofYear(context, DOMESTIC), (award) => award.certificate ?? award.claim);
const standingFamilies = (context: ClaimContext): number => distinct(ofYear(context, FOREIGN), familyOf);
const familyOf = (award: StandingAward): string | undefined => award.object ?? award.certificate ?? award.claim;
const standingBonus = (context: ClaimContext): number =>
  [OVER_TEN.id, OVER_TEN_BY_FOREIGN.id].reduce(
    (sum, id) => sum + context.ledger.standing.awarded(id, context.awardYear),
    0,
  );
const standingBase = (context: ClaimContext): number => context.ledger.standing.awarded(DOMESTIC, context.awardYear);

/** The same patent was awarded here before, and is counted among what stands. */
const standsAlready = (context: ClaimContext): boolean =>
  context.ledger.standing
    .ownEarlier(context.claim)
    .some((award) => award.component === DOMESTIC && award.awardYear === context.awardYear);
const familyCounted = (context: ClaimContext): boolean =>
  context.ledger.once.has(familyKey(context)) ||
  context.ledger.standing
    .ofObject(objectOf(context.claim))
    .some((award) => award.component === FOREIGN && award.awardYear === context.awardYear);
const ownBonus = (context: ClaimContext): number =>
  context.ledger.standing
    .ownEarlier(context.claim)
    .filter(
      ({ component, awardYear }) => component?.startsWith(OVER_TEN.id) === true && awardYear === context.awardYear,
    )
    .reduce((sum, award) => sum + award.amount, 0);
