import { fen, ZERO, type Fen } from '#kernel';
import { leftToOtherInstrument } from '../../engine/amountless.js';
import { shareOf } from '../../engine/amounts.js';
import { capPerYear } from '../../engine/caps.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { booleanFact, moneyFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, FactProblem, Facts } from '../../engine/types.js';
import { dateOf, item, moneyOf, yesNo } from './common-facts.js';
import { INTEREST_CAP, INTEREST_RATE } from './parameters.js';

const ARTICLE = '（五）';

/** 对知识产权质押融资项目予以风险补偿，补偿办法按《韶关市知识产权质押融资风险补偿资金管理试行办法》执行， (AMB-LC-13) */
export const riskCompensation = leftToOtherInstrument(
  item({
    id: 'risk_compensation',
    title: text('质押融资风险补偿（按韶关市办法）', 'Risk compensation for pledged loans (by the method of Shaoguan)'),
    components: [
      {
        id: 'lechang-5-risk-compensation',
        article: ARTICLE,
        quote: '对知识产权质押融资项目予以风险补偿，补偿办法按《韶关市知识产权质押融资风险补偿资金管理试行办法》执行，',
        nature: '补助',
        treasuries: ['district'],
        amountless: true,
      },
    ],
    certificate: text('质押融资项目编号', 'Number of the loan project'),
    facts: [],
  }),
  '《韶关市知识产权质押融资风险补偿资金管理试行办法》',
);

/** 对列入风险补偿扶持并按期还款付息的项目按实缴利息的15%给予贴息补助，每家企业年度贴息补助不超过3万元； */
const INTEREST: ComponentDeclaration = {
  id: 'lechang-5-interest',
  article: ARTICLE,
  quote: '对列入风险补偿扶持并按期还款付息的项目按实缴利息的15%给予贴息补助，每家企业年度贴息补助不超过3万元；',
  nature: '补助',
  treasuries: ['district'],
};

function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { facts } = context;
  if (!booleanFact(facts, 'listed_in_risk_compensation')) {
    const words = text('项目未列入风险补偿扶持', 'the project is not listed for risk compensation');
    return context.turnAway('notEligible', 'NOT_LISTED', ARTICLE, words);
  }
  const base = onTimeInterest(context);
  if (base === undefined) {
    const words = text('项目未按期还款付息', 'the project was not repaid on time');
    return context.turnAway('notEligible', 'NOT_REPAID_ON_TIME', ARTICLE, words);
  }
  return [shareOf(context, INTEREST, INTEREST_RATE, base, text('实缴利息', 'Interest paid'))];
}

/**
 * 按期还款付息的项目: wholly on time (AMB-LC-07 R1), or its part that was (R2). A late part that is not stated is the whole.
 */
function onTimeInterest({ facts, readings }: ClaimContext): Fen | undefined {
  const paid = moneyFact(facts, 'interest_paid');
  if (booleanFact(facts, 'repaid_on_time')) return paid;
  const late = facts['late_interest'] === undefined ? paid : moneyFact(facts, 'late_interest');
  if (late >= paid || !readings.has('AMB-LC-07', 'R2')) return undefined;
  return late > ZERO ? fen(paid - late) : paid;
}

/** The late part is a part of what was paid. */
function check(facts: Facts): readonly FactProblem[] {
  const late = facts['late_interest'];
  if (late === undefined || moneyFact(facts, 'late_interest') <= moneyFact(facts, 'interest_paid')) return [];
  const message = text('逾期部分不得多于实缴利息', 'the late part cannot exceed the interest paid');
  return [{ code: 'FACT_INCONSISTENT', fact: 'late_interest', article: ARTICLE, message }];
}

export const interest: ItemRule = {
  item: item({
    id: 'interest',
    title: text('质押贷款贴息', 'Interest subsidy for pledged loans'),
    components: [INTEREST],
    certificate: text('贷款合同编号和付息期', 'Number of the loan contract and period of interest'),
    applicantKinds: ['enterprise'],
    facts: [
      moneyOf('interest_paid', '实缴利息', 'Interest actually paid'),
      yesNo('listed_in_risk_compensation', '项目列入风险补偿扶持', 'The project is listed for risk compensation'),
      yesNo('repaid_on_time', '项目全部按期还款付息', 'The project was wholly repaid on time'),
      {
        ...moneyOf('late_interest', '其中逾期支付的利息', 'Part of the interest that was paid late'),
        askedWhen: { fact: 'repaid_on_time', is: [false] },
      },
      {
        ...dateOf('accrual_date', '利息所属期末日', 'Last day of the period of the interest'),
        help: text(
          '仅当口径AMB-LC-11取R2时，以此日期判断是否在有效期内',
          'Only under reading AMB-LC-11 R2 must this day lie inside the validity',
        ),
        optional: true,
      },
    ],
    evidence: [
      { kind: 'loan_contract', label: text('贷款合同', 'Loan contract') },
      { kind: 'interest_receipt', label: text('付息凭证', 'Receipts of the interest') },
    ],
  }),
  entitlement,
  check,
  ...capPerYear(INTEREST_CAP),
};
