import { fen, formatYuan, ZERO } from '#kernel';
import { objectOf, type ClaimContext, type TurnedAway } from '../../engine/claim-context.js';
import { windowGate } from '../../engine/gates.js';
import type { Group } from '../../engine/group.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { cutTo, type Part } from '../../engine/parts.js';
import { settleBy } from '../../engine/settle.js';
import { noAmounts, treasuryIndex } from '../../engine/standing.js';
import { text } from '../../engine/trace.js';
import type { PolicyVersion } from '../../engine/types.js';
import { isInWindow } from './procedure.js';

/** 奖励认定: what holds for every item, in the order in which an amount passes it. */
export const COMMON_RULES: PolicyVersion['commonRules'] = [
  {
    article: '奖励认定·1',
    quote:
      '本政策中相近或相似内容的项目仅能享受同一级财政的一次补助，同一项目已享受区财政其它奖励补助政策的，不重复享受，就高不就低。',
  },
  {
    article: '奖励认定·2',
    quote:
      '本政策实行一年一兑现，有关奖项的认定，以获批文件的下发时间为准。由各企业对照本政策，填报申报材料及相关表格，经乡镇街道、工业园区、相关部门审核盖章，资料报袁州区科技局（经费保障支持第1项）、袁州区市场监督管理局（经费保障支持第2、3、4项）汇总。',
  },
  {
    article: '奖励认定·3',
    quote:
      '成立由相关职能部门及相关专业人员组成的评审专项小组，对申报材料进行审核评定，如有必要需要到企业进行现场核实，确定最终审核结果。',
  },
  { article: '奖励认定·4', quote: '审核结果报区委、区政府通过后，次年由区财政拨付奖补资金并公示。' },
];

/** 由各企业对照本政策……经乡镇街道、工业园区、相关部门审核盖章; items (3) and (4) say 本区范围内 themselves. */
function localGate(rule: ItemRule, context: ClaimContext): TurnedAway | undefined {
  if (context.isLocal) return undefined;
  const bySentence = rule.districtByText === true;
  if (!bySentence && context.readings.has('AMB-YZ-19', 'R2')) return undefined;
  const article = bySentence ? rule.item.components[0]!.article : '奖励认定·2';
  const words = text('申报主体不在本区', 'the applicant is not in the district');
  return context.turnAway('notEligible', 'NOT_LOCAL', article, words);
}

/** 企业以专利权进行质押贷款的 / 对企业质押贷款产生的 */
function enterpriseGate(rule: ItemRule, context: ClaimContext): TurnedAway | undefined {
  if (rule.enterpriseOnly !== true || context.isEnterprise) return undefined;
  const words = text('本项只适用于企业', 'this item is for enterprises only');
  return context.turnAway('notEligible', 'NOT_AN_ENTERPRISE', rule.item.components[0]!.article, words);
}

/** 仅能享受同一级财政的一次补助……就高不就低 */
const SIMILAR = text(
  '相近或相似内容的项目同一级财政只享受一次、就高不就低',
  'similar projects are paid once per treasury, at the higher amount',
);
const SIMILAR_GROUP = { article: '奖励认定·1', words: SIMILAR, perYear: true } as const;
const NO_GROUPS: readonly Group[] = [];

/**
 * 本政策中相近或相似内容的项目仅能享受同一级财政的一次补助……就高不就低。 AMB-YZ-05: similar is what a reviewer found so, in one
 * award year (R1); nothing (R2); or whatever is about one patent (R3). The reading is asked for only where a finding or a shared
 * patent exists.
 */
function groupsOf(rule: ItemRule, context: ClaimContext): readonly Group[] {
  const { claim, ledger, readings } = context;
  const { similar, standing } = ledger;
  const found = similar.groupOf(claim.id) ?? (claim.topUpOf === undefined ? undefined : similar.groupOf(claim.topUpOf));
  const shared = rule.aboutPatent === true && ledger.sharesObject(claim);
  if (found === undefined && !shared) return NO_GROUPS;
  if (readings.has('AMB-YZ-05', 'R2')) return NO_GROUPS;
  if (readings.has('AMB-YZ-05', 'R3')) {
    if (!shared) return NO_GROUPS;
    const object = objectOf(claim);
    return [{ ...SIMILAR_GROUP, key: `object|${object}`, standing: () => standing.ofObject(object) }];
  }
  if (found === undefined) return NO_GROUPS;
  return [
    {
      ...SIMILAR_GROUP,
      key: `finding|${found}`,
      standing: () => similar.members(found).flatMap((member) => standing.ofClaim(member)),
    },
  ];
}

/**
 * 同一项目已享受区财政其它奖励补助政策的，不重复享受，就高不就低。 Only 区财政 counts: what province or prefecture paid reduces
 * nothing. AMB-YZ-06: the difference to the higher (R1), or nothing more from the district (R2).
 */
function deductOtherPolicies(context: ClaimContext, parts: readonly Part[]): void {
  const others = context.ledger.standing.underOtherPolicies(context.claim);
  if (others.length === 0) return;
  const sums = noAmounts();
  for (const award of others) {
    if (award.source === 'otherDistrictPolicy') sums[treasuryIndex(award.treasury)] += award.amount;
  }
  let left = sums[treasuryIndex('district')];
  if (left === 0) return;
  const nothingMore = context.readings.has('AMB-YZ-06', 'R2');
  for (const one of parts) {
    if (one.treasury !== 'district') continue;
    const before = one.amount;
    const room = nothingMore ? ZERO : fen(Math.max(0, before - left));
    const taken = cutTo(one, room);
    left -= taken;
    const words = text(
      `同一项目已享受区财政其它政策${formatYuan(fen(sums[2]))}元，不重复享受、就高不就低：${formatYuan(before)}元→${formatYuan(one.amount)}元`,
      `the district paid ${formatYuan(fen(sums[2]))} yuan for it under another policy; the higher amount only: ${formatYuan(before)} becomes ${formatYuan(one.amount)}`,
    );
    const details = { component: one.component, treasury: one.treasury, amount: one.amount, taken };
    context.took('standing', 'PAID_UNDER_OTHER_POLICY', '奖励认定·1', words, details);
  }
}

/** Conditions, then 就高不就低 among similar projects, what was paid before, and the cap, treasury by treasury. */
export const settle = settleBy({
  gates: [
    windowGate(
      '奖励认定·2',
      ({ day, readings, parameters }) => isInWindow(day, parameters) || readings.has('AMB-YZ-16', 'R2'),
    ),
    localGate,
    enterpriseGate,
  ],
  groups: groupsOf,
  onceArticle: '奖励认定·1',
  deduct: deductOtherPolicies,
});
