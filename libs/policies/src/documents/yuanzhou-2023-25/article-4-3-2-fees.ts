import {
  compareRatio,
  floorToFen,
  formatYuan,
  parsePercent,
  ratioOfFen,
  roundHalfUpToFen,
  times,
  yearOf,
  type Fen,
  type Ratio,
} from '#kernel';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { choiceFact, dateFact, moneyFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { part, totalOf, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, Text } from '../../engine/types.js';
import { capFee, countFee } from './article-4-3-2-fee-cap.js';
import { FEE_EVIDENCE, FEE_FACTS } from './article-4-3-2-fee-facts.js';
import { FEE_RATE } from './parameters.js';
import { saySplit, splitByHalves } from './split.js';

const ARTICLE = '四(三)(2)';

/** 对企业质押贷款产生的评估费、担保费、保险费分别按最高不超过实际发生费用的50%进行支持，上限均为5万元。 */
const QUOTE = '对企业质押贷款产生的评估费、担保费、保险费分别按最高不超过实际发生费用的50%进行支持，上限均为5万元。';

// AMB-YZ-10 R2 lets the prefecture bear half of it; as chosen (R1) the district pays.
const component = (kind: string): ComponentDeclaration => ({
  id: `yuanzhou-4.3.2-fee-${kind}`,
  article: ARTICLE,
  quote: QUOTE,
  nature: '支持',
  treasuries: ['district', 'prefecture'],
});

const KINDS: Readonly<Record<string, { readonly name: Text; readonly component: ComponentDeclaration }>> = {
  appraisal: { name: text('评估费', 'appraisal fee'), component: component('appraisal') },
  guarantee: { name: text('担保费', 'guarantee fee'), component: component('guarantee') },
  insurance: { name: text('保险费', 'insurance premium'), component: component('insurance') },
};
const COMPONENTS = Object.values(KINDS).map((kind) => kind.component);

function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { facts, readings } = context;
  const pledgedWith = choiceFact(facts, 'pledged_with');
  // AMB-YZ-21: paragraph (2) opens with 以专利权进行质押 (R1); 质押贷款 alone would cover other IP (R2), never other assets alone.
  if (pledgedWith !== 'patent' && !(pledgedWith === 'otherIp' && readings.has('AMB-YZ-21', 'R2'))) {
    const words = text('贷款不是以专利权质押', 'the loan is not pledged with patents');
    return context.turnAway('notEligible', 'NOT_A_PATENT_PLEDGE', ARTICLE, words);
  }
  const rate = rateOf(context);
  if ('status' in rate) return rate;
  const kind = KINDS[choiceFact(facts, 'fee_kind')]!;
  const amount = feeSupport(context, kind.name, kind.component.id, rate);
  const year = yearOf(dateFact(facts, 'date'));
  // AMB-YZ-10: 以上补贴资金 points backwards (R1); R2 splits the fees too.
  return amount > 0 && readings.has('AMB-YZ-10', 'R2')
    ? splitByHalves(context, kind.component.id, ARTICLE, year, amount)
    : [part(kind.component.id, ARTICLE, 'district', year, amount)];
}

/** 最高不超过实际发生费用的50%: the full rate, unless the panel set a lower one. */
function rateOf(context: ClaimContext): { readonly ratio: Ratio; readonly shown: string } | TurnedAway {
  const ceiling = context.value(FEE_RATE);
  const shown = context.shown(FEE_RATE);
  const decided = context.claim.decision?.rate;
  if (decided === undefined) return { ratio: ceiling, shown };
  const ratio = parsePercent(decided);
  if (ratio === undefined) {
    const words = text('评审确定的比例无法识别，待确定', 'the rate decided by the panel cannot be read: pending');
    return context.turnAway('pendingDecision', 'DECISION_UNREADABLE', ARTICLE, words);
  }
  return compareRatio(ratio, ceiling) < 0 ? { ratio, shown: decided } : { ratio: ceiling, shown };
}

function feeSupport(
  context: ClaimContext,
  name: Text,
  componentId: string,
  rate: { readonly ratio: Ratio; readonly shown: string },
): Fen {
  const base = moneyFact(context.facts, 'amount');
  const exact = times(ratioOfFen(base), rate.ratio);
  const nearest = roundHalfUpToFen(exact);
  const cutOff = floorToFen(exact);
  // AMB-YZ-15 R3: 最高不超过 taken strictly, so nothing is rounded up. Asked only where it makes a fen.
  const amount = nearest !== cutOff && context.readings.has('AMB-YZ-15', 'R3') ? cutOff : nearest;
  const [fee, shown] = [formatYuan(base), formatYuan(amount)];
  const words = text(
    `${name.zh}实际发生${fee}元×${rate.shown}＝${shown}元（至分）`,
    `${name.en} of ${fee} yuan × ${rate.shown} = ${shown} yuan (to the fen)`,
  );
  context.say('rule', ARTICLE, words, {
    component: componentId,
    inputs: { 实际发生费用: fee, 比例: rate.shown },
    amount,
  });
  return amount;
}

function cap(context: ClaimContext, parts: readonly Part[]): void {
  if (totalOf(parts) === 0) return;
  capFee(context, parts, COMPONENTS);
  saySplit(context, parts);
}

export const pledgeFee: ItemRule = {
  item: {
    id: 'pledge_fee',
    title: text('质押贷款评估费、担保费、保险费', 'Appraisal, guarantee and insurance fees of a pledge loan'),
    components: COMPONENTS,
    department: 'market',
    certificate: { kind: 'fee_invoice', label: text('费用发票号码', 'Invoice number of the fee') },
    facts: FEE_FACTS,
    evidence: FEE_EVIDENCE,
    qualifyingDate: 'date',
    applicantKinds: ['enterprise'],
    discretion: {
      kind: 'rate',
      ceiling: FEE_RATE.values[0]!.shown,
      parameter: FEE_RATE.id,
      label: text('支持比例', 'Rate of support'),
    },
  },
  enterpriseOnly: true,
  entitlement,
  cap,
  settled: (context, parts) => countFee(context, parts, COMPONENTS),
};
