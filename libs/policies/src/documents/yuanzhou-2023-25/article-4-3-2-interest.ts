import {
  formatYuan,
  minFen,
  ratio,
  ratioOfFen,
  roundHalfUpToFen,
  subtractFen,
  times,
  yearOf,
  type BusinessDate,
  type Fen,
  type Ratio,
} from '#kernel';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { choiceFact, dateFact, moneyFact, wholeFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { totalOf, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, FactProblem, Facts, RateBook } from '../../engine/types.js';
import { capInterest, countInterest } from './article-4-3-2-interest-cap.js';
import { INTEREST_EVIDENCE, INTEREST_FACTS } from './article-4-3-2-interest-facts.js';
import { crossesYear, type LoanPeriod } from './loan-period.js';
import { fixedRate, followedRate, type LoanRate } from './loan-rate.js';
import { INTEREST_MONTHS, INTEREST_RATE } from './parameters.js';
import { saySplit, splitByHalves } from './split.js';

const ARTICLE = '四(三)(2)';

/**
 * （2）企业以专利权进行质押贷款的，按贷款金额*贷款市场报价利率（LPR）的15%对贷款期12个月内的利息予以补贴，贴息总额最高不超过10万元，
 * 以专利权与其他资产组合贷款的，对专利权质押部分的贷款利息予以补贴，以上补贴资金由市财政和区财政各承担50%；
 */
const COMPONENT: ComponentDeclaration = {
  id: 'yuanzhou-4.3.2-pledge-interest',
  article: ARTICLE,
  quote:
    '企业以专利权进行质押贷款的，按贷款金额*贷款市场报价利率（LPR）的15%对贷款期12个月内的利息予以补贴，贴息总额最高不超过10万元，以专利权与其他资产组合贷款的，对专利权质押部分的贷款利息予以补贴，以上补贴资金由市财政和区财政各承担50%；',
  nature: '贴息',
  treasuries: ['prefecture', 'district'],
};

function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { facts, readings } = context;
  if (choiceFact(facts, 'collateral') === 'trademark') {
    const words = text('贷款不是以专利权质押', 'the loan is not pledged with patents');
    return context.turnAway('notEligible', 'NOT_A_PATENT_PLEDGE', ARTICLE, words);
  }
  const inMonths = choiceFact(facts, 'term_unit') === 'months';
  const term = wholeFact(facts, inMonths ? 'term_months' : 'term_days');
  // AMB-YZ-07 R4: only loans of at most 12 months. A term in days is at most a year (see its declaration).
  if (inMonths && term > monthsOf(context) && readings.has('AMB-YZ-07', 'R4')) {
    const months = monthsOf(context);
    const words = text(`贷款期限超过${months}个月`, `the loan runs for more than ${months} months`);
    return context.turnAway('notEligible', 'LOAN_TOO_LONG', ARTICLE, words);
  }
  const period = periodOf(context, inMonths, term);
  const rate = readings.has('AMB-YZ-08', 'R2')
    ? followedRate(context, period, inMonths && term > 60)
    : fixedRate(context, period);
  if (rate === undefined) {
    const words = text('放款日不在LPR数据范围内，无法计算', 'the day lies outside the LPR series: not computable');
    return context.turnAway('notComputable', 'RATE_OUTSIDE_SERIES', ARTICLE, words);
  }
  return interestParts(context, period, rate);
}

const monthsOf = (context: ClaimContext): number =>
  context.value(INTEREST_MONTHS, dateFact(context.facts, 'disbursement_date'));

/** 贷款期12个月内, and AMB-YZ-07: asked only where the term is another than the whole of the 12 months. */
function periodOf(context: ClaimContext, inMonths: boolean, term: number): LoanPeriod {
  const { readings } = context;
  const start = dateFact(context.facts, 'disbursement_date');
  const unit = inMonths ? 'months' : 'days';
  const most = inMonths ? monthsOf(context) : 365;
  const perYear = inMonths ? 12 : 365;
  if (term >= most) return { start, unit, length: most, perYear };
  if (readings.has('AMB-YZ-07', 'R2')) return { start, unit, length: Math.max(1, term), perYear: Math.max(1, term) };
  if (inMonths || !readings.has('AMB-YZ-07', 'R3')) return { start, unit, length: term, perYear };
  return { start, unit, length: Math.min(term, 360), perYear: 360 };
}

/** 贷款金额 × 专利份额 × LPR × 15% × 时间, rounded once. */
function interestParts(context: ClaimContext, period: LoanPeriod, rate: LoanRate): Part[] {
  const { value: base, shown: baseShown } = pledgedPart(context);
  const share = context.value(INTEREST_RATE, period.start);
  const percent = context.shown(INTEREST_RATE, period.start);
  const factor = times(base, share);
  const total = roundHalfUpToFen(times(factor, rate.accrued()));
  context.say(
    'rounding',
    ARTICLE,
    text(
      `贷款金额${baseShown}元×LPR ${rate.shown}×${percent}＝${formatYuan(total)}元（四舍五入至分）`,
      `principal ${baseShown} × LPR ${rate.shown} × ${percent} = ${formatYuan(total)} yuan (half up to the fen)`,
    ),
    {
      component: COMPONENT.id,
      inputs: { 贷款金额: baseShown, LPR: rate.shown, LPR来源: rate.source, 补贴比例: percent },
      amount: total,
    },
  );
  return byYears(context, period, rate, factor, total);
}

/** AMB-YZ-18: the whole in the year of disbursement (R1), or by the calendar years it falls in (R2; the last year gets the rest). */
function byYears(context: ClaimContext, period: LoanPeriod, rate: LoanRate, factor: Ratio, total: Fen): Part[] {
  const year = yearOf(period.start);
  if (total === 0 || !crossesYear(period) || !context.readings.has('AMB-YZ-18', 'R2')) {
    return splitByHalves(context, COMPONENT.id, ARTICLE, year, total);
  }
  const first = minFen(total, roundHalfUpToFen(times(factor, rate.accrued(year))));
  const rest = subtractFen(total, first);
  const words = text(
    `利息按所属年度划分：${year}年${formatYuan(first)}元，${year + 1}年${formatYuan(rest)}元`,
    `the interest by calendar years: ${formatYuan(first)} yuan in ${year}, ${formatYuan(rest)} in ${year + 1}`,
  );
  context.say('split', ARTICLE, words, { component: COMPONENT.id, amount: total });
  return [
    ...splitByHalves(context, COMPONENT.id, ARTICLE, year, first),
    ...splitByHalves(context, COMPONENT.id, ARTICLE, year + 1, rest),
  ];
}

/** 对专利权质押部分的贷款利息予以补贴, and AMB-YZ-13: pro rata to the pledged values (R1), or the patents' own value (R2). */
function pledgedPart(context: ClaimContext): { readonly value: Ratio; readonly shown: string } {
  const principal = moneyFact(context.facts, 'principal');
  const shown = formatYuan(principal);
  if (choiceFact(context.facts, 'collateral') !== 'patentAndOther') return { value: ratioOfFen(principal), shown };
  const patents = moneyFact(context.facts, 'patent_value');
  if (context.readings.has('AMB-YZ-13', 'R2')) {
    const part = minFen(principal, patents);
    return { value: ratioOfFen(part), shown: formatYuan(part) };
  }
  const both = patents + moneyFact(context.facts, 'other_value');
  // Without any value pledged there is no patent part.
  if (both === 0) return { value: ratio(0), shown: `${shown}×0` };
  return {
    value: times(ratioOfFen(principal), ratio(patents, both)),
    shown: `${shown}×${formatYuan(patents)}/${formatYuan(both as Fen)}`,
  };
}

/** 贴息总额最高不超过10万元; then 由市财政和区财政各承担50%. */
function cap(context: ClaimContext, parts: readonly Part[]): void {
  if (totalOf(parts) === 0) return;
  capInterest(context, parts);
  saySplit(context, parts);
}

function check(facts: Facts, rates: RateBook): FactProblem[] {
  const day = facts['disbursement_date'] as BusinessDate;
  if (rates.lprOn(day, '1Y') !== undefined) return [];
  return [
    {
      code: 'RATE_OUTSIDE_SERIES',
      fact: 'disbursement_date',
      article: ARTICLE,
      message: text('放款日不在已收录的LPR数据范围内', 'the day of disbursement lies outside the LPR series on record'),
    },
  ];
}

export const pledgeInterest: ItemRule = {
  item: {
    id: 'pledge_interest',
    title: text('专利权质押贷款贴息', 'Interest subsidy for a patent-pledged loan'),
    components: [COMPONENT],
    department: 'market',
    certificate: { kind: 'loan', label: text('借款合同编号', 'Number of the loan contract') },
    facts: INTEREST_FACTS,
    evidence: INTEREST_EVIDENCE,
    qualifyingDate: 'disbursement_date',
    applicantKinds: ['enterprise'],
  },
  enterpriseOnly: true,
  entitlement,
  cap,
  settled: countInterest,
  check,
};
