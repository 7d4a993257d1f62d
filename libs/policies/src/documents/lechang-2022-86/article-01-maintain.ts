import { addYears, type BusinessDate } from '#kernel';
import { fixedSum } from '../../engine/amounts.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { booleanFact, dateFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { dateOf, EVENT_DATE, yesNo } from './common-facts.js';
import { isInForce } from './common-rules.js';
import { MAINTAINED, MAINTAINED_YEARS } from './parameters.js';

const ARTICLE = '（一）';

/** 对有效发明专利维持年限超过十年的一次性给予专利权人每件专利0.5万元奖励； */
const COMPONENT: ComponentDeclaration = {
  id: 'lechang-1-maintain-10y',
  article: ARTICLE,
  quote: '对有效发明专利维持年限超过十年的一次性给予专利权人每件专利0.5万元奖励；',
  nature: '奖励',
  treasuries: ['district'],
};

function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { facts } = context;
  const valid = booleanFact(facts, 'valid');
  const before = booleanFact(facts, 'previously_awarded');
  const tenth = tenthAnniversary(context);
  if (!valid) {
    const words = text('专利已不是有效专利', 'the patent is no longer valid');
    return context.turnAway('notEligible', 'PATENT_NOT_VALID', ARTICLE, words);
  }
  if (before) {
    const words = text('该专利已享受一次性奖励', 'the patent has had its one award');
    return context.turnAway('nothingDue', 'PREVIOUSLY_AWARDED', ARTICLE, words);
  }
  if (!isOver(context, tenth)) {
    const words = text(
      `维持年限至${context.day}未超过十年（满十年为${tenth}）`,
      `not maintained for more than ten years on ${context.day} (ten years: ${tenth})`,
    );
    return context.turnAway('notEligible', 'NOT_OVER_TEN_YEARS', ARTICLE, words);
  }
  // AMB-LC-03: a state on the day of judging (R1), or the tenth year must be completed while the policy is in force (R2).
  if (!isInForce(tenth, context.parameters) && context.readings.has('AMB-LC-03', 'R2')) {
    const words = text(
      `满十年之日${tenth}不在有效期内`,
      `the ten years were completed on ${tenth}, outside the validity`,
    );
    return context.turnAway('notEligible', 'TEN_YEARS_OUTSIDE_VALIDITY', ARTICLE, words);
  }
  return [fixedSum(context, COMPONENT, MAINTAINED)];
}

/** 超过十年: later than the anniversary; AMB-LC-01 R2: the anniversary itself will do. */
const isOver = (context: ClaimContext, tenth: BusinessDate): boolean =>
  context.day > tenth || (context.day === tenth && context.readings.has('AMB-LC-01', 'R2'));

/** AMB-LC-02: counted from filing (R1) or from grant (R2); asked for only where they come out differently. */
function tenthAnniversary(context: ClaimContext): BusinessDate {
  const { day, facts, readings, parameters } = context;
  const years = context.value(MAINTAINED_YEARS);
  const byFiling = addYears(dateFact(facts, 'filing_date'), years);
  const byGrant = addYears(dateFact(facts, 'grant_date'), years);
  const passedAlike = compare(day, byFiling) === compare(day, byGrant);
  const insideAlike = day < byFiling || isInForce(byFiling, parameters) === isInForce(byGrant, parameters);
  const matters = !passedAlike || (!insideAlike && readings.has('AMB-LC-03', 'R2'));
  return matters && readings.has('AMB-LC-02', 'R2') ? byGrant : byFiling;
}

const compare = (a: BusinessDate, b: BusinessDate): number => Number(a > b) - Number(a < b);

export const maintain10y: ItemRule = {
  item: {
    id: 'maintain_10y',
    title: text('维持超过十年的有效发明专利', 'Invention patent maintained for more than ten years'),
    components: [COMPONENT],
    department: 'market',
    certificate: { kind: 'patent', label: text('中国专利号', 'Chinese patent number') },
    facts: [
      dateOf('filing_date', '专利申请日', 'Filing date'),
      dateOf('grant_date', '授权公告日', 'Date of grant'),
      yesNo('valid', '专利现为有效', 'The patent is valid'),
      yesNo('previously_awarded', '该专利此前已获本项奖励', 'The patent has been awarded under this item before'),
      {
        ...EVENT_DATE,
        label: text('判断维持年限的日期', 'Day on which the years are counted'),
      },
    ],
    evidence: [
      { kind: 'patent_certificate', label: text('专利证书', 'Patent certificate') },
      {
        kind: 'annual_fee',
        label: text('年费缴纳凭证或专利登记簿副本', 'Proof of annual fees or extract of the register'),
      },
    ],
    qualifyingDate: 'event_date',
  },
  entitlement,
};
