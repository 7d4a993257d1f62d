import { formatYuan, minFen } from '#kernel';
import { fixedSum, shareOf } from '../../engine/amounts.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { moneyFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { cutTo, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, FactDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { PLEDGE_MATCH, PROMOTION_PROJECT } from './parameters.js';

/** 对获得省级专利推广实施资助项目，县财政给予资助额5万元。 */
const PROMOTION: ComponentDeclaration = {
  id: 'zezhou-11-province-promotion-project',
  article: '三(三)11',
  quote: '对获得省级专利推广实施资助项目，县财政给予资助额5万元。',
  nature: '资助',
  treasuries: ['district'],
};

const money = (name: string, zh: string, en: string): FactDeclaration => ({
  name,
  type: 'money',
  label: text(zh, en),
  unit: text('元', 'yuan'),
  min: 0,
  canBeCut: true,
});

/** AMB-ZZ-07: a fixed sum (R1), or not more than the province gave (R2). */
function promotionEntitlement(context: ClaimContext): Part[] {
  const province = moneyFact(context.facts, 'province_amount');
  const sum = fixedSum(context, PROMOTION, PROMOTION_PROJECT);
  if (province >= sum.amount || !context.readings.has('AMB-ZZ-07', 'R2')) return [sum];
  const before = sum.amount;
  const taken = cutTo(sum, minFen(before, province));
  const words = text(
    `不超过省级资助额${formatYuan(province)}元：${formatYuan(before)}元→${formatYuan(sum.amount)}元`,
    `not above the provincial grant of ${formatYuan(province)} yuan: ${formatYuan(before)} becomes ${formatYuan(sum.amount)}`,
  );
  const details = { component: PROMOTION.id, treasury: sum.treasury, amount: sum.amount, taken };
  context.took('cap', 'ABOVE_PROVINCIAL_GRANT', PROMOTION.article, words, details);
  return [sum];
}

export const provincePromotion: ItemRule = {
  item: {
    id: 'province_promotion',
    title: text('省级专利推广实施资助项目', 'Provincial patent promotion project'),
    components: [PROMOTION],
    department: 'market',
    certificate: { kind: 'promotion_project', label: text('项目编号', 'Number of the project') },
    // 获得: a project without a grant is none.
    facts: [{ ...money('province_amount', '省级资助额', 'Provincial grant'), min: 1 }, EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement: promotionEntitlement,
};

/** 企业在获得省、市专利权质押贷款贴息的基础上，再按该企业获得市贴息额的50%给予配套补助。 */
const MATCH: ComponentDeclaration = {
  id: 'zezhou-11-pledge-interest-match',
  article: '三(三)11',
  quote: '企业在获得省、市专利权质押贷款贴息的基础上，再按该企业获得市贴息额的50%给予配套补助。',
  nature: '配套',
  treasuries: ['district'],
};

/** The base is the city's subsidy in every reading. AMB-ZZ-04: either subsidy suffices (R1), or both are needed (R2). */
function matchEntitlement(context: ClaimContext): Part[] | TurnedAway {
  const city = moneyFact(context.facts, 'city_subsidy');
  // A subsidy that was not stated was not obtained.
  const province = context.facts['province_subsidy'] === undefined ? 0 : moneyFact(context.facts, 'province_subsidy');
  if (city > 0 && province === 0 && context.readings.has('AMB-ZZ-04', 'R2')) {
    const words = text('未获得省贴息', 'no provincial interest subsidy');
    return context.turnAway('notEligible', 'NO_PROVINCIAL_SUBSIDY', MATCH.article, words);
  }
  return [shareOf(context, MATCH, PLEDGE_MATCH, city, text('获得的市贴息额', 'Interest subsidy of the city'))];
}

export const pledgeMatch: ItemRule = {
  item: {
    id: 'pledge_match',
    title: text('专利权质押贷款贴息配套', 'Match of the interest subsidy for patent-pledged loans'),
    components: [MATCH],
    department: 'market',
    certificate: { kind: 'interest_subsidy', label: text('市贴息批复文号', 'Number of the city’s decision') },
    facts: [
      money('city_subsidy', '获得的市贴息额', 'Interest subsidy of the city'),
      { ...money('province_subsidy', '获得的省贴息额', 'Interest subsidy of the province'), optional: true },
      EVENT_DATE,
    ],
    evidence: [{ ...CERTIFICATE, label: text('省、市贴息批复及到账凭证', 'Decisions and receipts of the subsidies') }],
    qualifyingDate: 'event_date',
    applicantKinds: ['enterprise'],
  },
  entitlement: matchEntitlement,
};
