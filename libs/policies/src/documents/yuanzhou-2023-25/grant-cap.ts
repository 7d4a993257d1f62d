import { fen, formatYuan, type BusinessDate, type Fen } from '#kernel';
import { keyPerYear } from '../../engine/accounts.js';
import type { ClaimContext } from '../../engine/claim-context.js';
import { cutTo, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import { INTL_CAP } from './parameters.js';

/** 每个企业年度奖励不超过45万元, and AMB-YZ-01: whose grants, and whose cap. Shared by the two kinds of granted patents. */

export const INTL_COMPONENT = 'yuanzhou-4.3.1-intl-invention';
export const CN_CONVERTED_COMPONENT = 'yuanzhou-4.3.1-cn-inv-converted';
export const CN_UNCONVERTED_COMPONENT = 'yuanzhou-4.3.1-cn-inv-unconverted';

const intlKey = keyPerYear('intl');
const grantsKey = keyPerYear('grants');

/** Cuts a grant's district part to what the cap leaves, and says so. */
export function applyGrantCap(context: ClaimContext, own: Part, day: BusinessDate): void {
  const limit = context.value(INTL_CAP, day);
  const left = grantRoom(context, own, limit);
  if (left === undefined) return;
  const before = own.amount;
  const used = fen(limit - left);
  const taken = cutTo(own, left);
  if (taken > 0) context.capped = true;
  const year = own.awardYear;
  const inputs = { 上限: formatYuan(limit), 已计: formatYuan(used), 余额: formatYuan(left) };
  const [was, is] = [formatYuan(before), formatYuan(own.amount)];
  context.took(
    'cap',
    left > 0 ? 'CAPPED' : 'CAP_USED_UP',
    '四(三)(1)',
    text(
      `每个企业年度奖励不超过${inputs.上限}元：${year}年度已计${inputs.已计}元，余${inputs.余额}元，本项${was}元→${is}元`,
      `at most ${inputs.上限} yuan per enterprise and year: ${inputs.已计} counted for ${year}, ${inputs.余额} left, ${was} becomes ${is}`,
    ),
    { component: own.component, treasury: 'district', inputs, amount: own.amount, taken },
  );
}

/**
 * What the cap leaves for this grant, or `undefined` where no cap covers it. Asks for the reading only where the cap could cut:
 * the account of all grants contains the account of international ones, so what fits into the former fits under every reading.
 */
function grantRoom(context: ClaimContext, own: Part, limit: Fen): Fen | undefined {
  const { accounts } = context.ledger;
  const year = own.awardYear;
  const isIntl = own.component === INTL_COMPONENT;
  const ofIntl = room(limit, accounts.used(intlKey(year), seedIntl(context, year)));
  const ofGrants = room(limit, accounts.used(grantsKey(year), seedGrants(context, year)));
  if (own.amount <= ofGrants) return isIntl && context.isEnterprise ? ofIntl : undefined;
  if (!context.isEnterprise && !context.readings.has('AMB-YZ-01', 'R3')) return undefined;
  if (isIntl) {
    const joint = ofIntl !== ofGrants && context.readings.has('AMB-YZ-01', 'R2');
    context.readings.inherit(accounts.readingsOf(joint ? grantsKey(year) : intlKey(year)));
    return joint ? ofGrants : ofIntl;
  }
  if (!context.readings.has('AMB-YZ-01', 'R2')) return undefined;
  context.readings.inherit(accounts.readingsOf(grantsKey(year)));
  return ofGrants;
}

/** Counts what a grant was finally awarded by the district. */
export function countGrant(context: ClaimContext, own: Part): void {
  const { accounts } = context.ledger;
  const { amount } = own;
  const asked = context.readings.askedIds;
  const year = own.awardYear;
  accounts.add(grantsKey(year), amount, asked, seedGrants(context, year));
  if (own.component === INTL_COMPONENT) accounts.add(intlKey(year), amount, asked, seedIntl(context, year));
}

const seedIntl = (context: ClaimContext, year: number) => (): number =>
  context.ledger.standing.awarded(INTL_COMPONENT, year, 'district');

const seedGrants = (context: ClaimContext, year: number) => (): number =>
  [INTL_COMPONENT, CN_CONVERTED_COMPONENT, CN_UNCONVERTED_COMPONENT].reduce(
    (sum, component) => sum + context.ledger.standing.awarded(component, year, 'district'),
    0,
  );

const room = (limit: Fen, used: number): Fen => fen(Math.max(0, limit - used));
