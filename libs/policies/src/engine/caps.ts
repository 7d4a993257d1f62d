import { fen, formatYuan, maxFen, ZERO, type Fen } from '#kernel';
import { keyPerComponentAndYear } from './accounts.js';
import type { ClaimContext } from './claim-context.js';
import type { ItemRule } from './item-rule.js';
import type { Parameter } from './parameters.js';
import { cutTo, totalOf, type Part } from './parts.js';
import { text } from './trace.js';

const capKey = keyPerComponentAndYear('cap');
const countKey = keyPerComponentAndYear('count');

/**
 * 上限. Each maker gives an item its `cap` (and what `settled` must count). For items that one treasury pays; a cap over shares of
 * two treasuries is the document's own rule.
 */

/** 单项最高, 最高不超过: each claim by itself. */
export const capPerClaim = (limit: Parameter<Fen>): Pick<ItemRule, 'cap'> => ({
  cap(context, parts) {
    const value = context.value(limit);
    for (const one of parts) cutAndSay(context, one, value, ZERO, limit);
  },
});

/** 年度…不超过: all claims of the item in one award year together, earlier settlements included. */
export const capPerYear = (limit: Parameter<Fen>): Pick<ItemRule, 'cap' | 'settled'> => ({
  cap(context, parts) {
    const value = context.value(limit);
    for (const one of parts) {
      const used = context.ledger.accounts.used(...accountOf(context, one));
      const before = one.amount;
      cutAndSay(context, one, value, fen(used), limit);
      if (one.amount < before) context.readings.inherit(context.ledger.accounts.readingsOf(accountOf(context, one)[0]));
    }
  },
  settled(context, parts) {
    for (const one of parts) {
      const [key, seed] = accountOf(context, one);
      context.ledger.accounts.add(key, one.amount, context.readings.askedIds, seed);
    }
  },
});

function accountOf(context: ClaimContext, one: Part): [key: string, seed: () => number] {
  const { component, awardYear } = one;
  return [capKey(component, awardYear), () => context.ledger.standing.awarded(component, awardYear)];
}

function cutAndSay(context: ClaimContext, one: Part, value: Fen, used: Fen, limit: Parameter<Fen>): void {
  const left = maxFen(ZERO, fen(value - used));
  const before = one.amount;
  const taken = cutTo(one, left);
  if (taken > 0) context.capped = true;
  const counted = used > 0;
  const inputs = { 上限: formatYuan(value), 已计: formatYuan(used), 余额: formatYuan(left) };
  const [was, is] = [formatYuan(before), formatYuan(one.amount)];
  const words = text(
    `${limit.label.zh}${inputs.上限}元${counted ? `，${one.awardYear}年度已计${inputs.已计}元` : ''}：${was}元→${is}元`,
    `${limit.label.en} ${inputs.上限} yuan${counted ? `, ${inputs.已计} counted for ${one.awardYear}` : ''}: ${was} becomes ${is}`,
  );
  const details = { component: one.component, treasury: one.treasury, inputs, amount: one.amount, taken };
  context.took('cap', left > 0 ? 'CAPPED' : 'CAP_USED_UP', limit.article, words, details);
}

/**
 * 每年…数量最高为: a number of objects in one award year. One claim is one object; the claims beyond the number get nothing.
 * `limit`: which number holds for this applicant.
 */
export const countPerYear = (
  limit: (context: ClaimContext) => Parameter<number>,
): Pick<ItemRule, 'cap' | 'settled'> => ({
  cap(context, parts) {
    if (totalOf(parts) === 0) return;
    const { ledger } = context;
    const parameter = limit(context);
    const value = context.value(parameter);
    for (const one of parts) {
      const [key, seed] = counterOf(context, one);
      const used = ledger.accounts.used(key, seed);
      const before = one.amount;
      const taken = used >= value ? cutTo(one, ZERO) : ZERO;
      if (taken > 0) {
        context.capped = true;
        context.readings.inherit(ledger.accounts.readingsOf(key));
      }
      const words = text(
        `${parameter.label.zh}${value}${parameter.unit}，${one.awardYear}年度此前已计${used}${parameter.unit}：${formatYuan(before)}元→${formatYuan(one.amount)}元`,
        `${parameter.label.en} ${value}, ${used} counted before in ${one.awardYear}: ${formatYuan(before)} becomes ${formatYuan(one.amount)}`,
      );
      const inputs = { 上限: String(value), 已计: String(used) };
      const details = { component: one.component, treasury: one.treasury, inputs, amount: one.amount, taken };
      context.took('cap', 'COUNT_USED_UP', parameter.article, words, details);
    }
  },
  settled(context, parts) {
    for (const one of parts) {
      const [key, seed] = counterOf(context, one);
      context.ledger.accounts.add(key, 1, context.readings.askedIds, seed);
    }
  },
});

function counterOf(context: ClaimContext, one: Part): [key: string, seed: () => number] {
  const { component, awardYear } = one;
  const seed = (): number => {
    const awards = context.ledger.standing.componentAwards(component).filter((award) => award.awardYear === awardYear);
    return new Set(awards.map((award) => award.certificate ?? award.claim)).size;
  };
  return [countKey(component, awardYear), seed];
}
