import { addYears, formatYuan, yearOf, type BusinessDate, type Fen } from '#kernel';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { booleanFact, choiceFact, dateFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { part, type Part } from '../../engine/parts.js';
import { recurring } from '../../engine/recurring.js';
import { step, text } from '../../engine/trace.js';
import type { ComponentDeclaration, Text } from '../../engine/types.js';
import { CN_INVENTION_EVIDENCE, CN_INVENTION_FACTS } from './article-4-3-1-cn-invention-facts.js';
import { applyOwnEarlierGrant } from './article-4-3-1-top-up.js';
import { applyGrantCap, CN_CONVERTED_COMPONENT, CN_UNCONVERTED_COMPONENT, countGrant } from './grant-cap.js';
import { CN_CITY_MATCH, CN_CONVERTED, CN_UNCONVERTED, CONVERSION_YEARS } from './parameters.js';

const ARTICLE = '四(三)(1)';

/** 对新授权的国家发明专利且在本辖区内转化应用的给予每件2万元奖励 */
const CONVERTED: ComponentDeclaration = {
  id: CN_CONVERTED_COMPONENT,
  article: ARTICLE,
  quote: '对新授权的国家发明专利且在本辖区内转化应用的给予每件2万元奖励',
  nature: '奖励',
  treasuries: ['district'],
};

/** 未在本辖区转化应用的给予每件1万元奖励； */
const UNCONVERTED: ComponentDeclaration = {
  id: CN_UNCONVERTED_COMPONENT,
  article: ARTICLE,
  quote: '未在本辖区转化应用的给予每件1万元奖励；',
  nature: '奖励',
  treasuries: ['district'],
};

/** 在2年内有转化运用且专利权人为本区的市财政配套奖励每件1万元 */
const CITY_MATCH: ComponentDeclaration = {
  id: 'yuanzhou-4.3.1-cn-inv-city-match',
  article: ARTICLE,
  quote: '在2年内有转化运用且专利权人为本区的市财政配套奖励每件1万元',
  nature: '配套',
  treasuries: ['prefecture'],
};

function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { facts, readings } = context;
  if (choiceFact(facts, 'patent_kind') !== 'invention') {
    const words = text(
      '不是发明专利，条文只奖励发明专利',
      'not an invention patent: the sentence covers inventions only',
    );
    return context.turnAway('notEligible', 'NOT_AN_INVENTION_PATENT', ARTICLE, words);
  }
  if (!booleanFact(facts, 'patentee_in_district') && readings.has('AMB-YZ-03', 'R3')) {
    const words = text('专利权人不在本区', 'the patentee is not in the district');
    return context.turnAway('notEligible', 'PATENTEE_NOT_IN_DISTRICT', ARTICLE, words);
  }
  const parts = [districtPart(context)];
  const city = cityPart(context);
  if (city !== undefined) parts.push(city);
  return parts;
}

/** The place of conversion alone chooses 2万 or 1万: the text gives the 2万 no deadline. */
function districtPart(context: ClaimContext): Part {
  const day = dateFact(context.facts, 'approval_doc_date');
  const converted = choiceFact(context.facts, 'conversion') === 'inDistrict';
  const amount = context.value(converted ? CN_CONVERTED : CN_UNCONVERTED, day);
  context.trace.push(converted ? perConverted(amount) : perUnconverted(amount));
  return part(converted ? CONVERTED.id : UNCONVERTED.id, ARTICLE, 'district', yearOf(day), amount);
}

const perConverted = recurring((amount: Fen) => {
  const shown = formatYuan(amount);
  const words = text(
    `国家发明专利在本辖区内转化应用，每件${shown}元（区财政）`,
    `domestic invention converted in the district: ${shown} yuan each (district)`,
  );
  const inputs = { 件数: '1', 每件: shown };
  return step('rule', ARTICLE, words, { component: CONVERTED.id, treasury: 'district', inputs, amount });
});

const perUnconverted = recurring((amount: Fen) => {
  const shown = formatYuan(amount);
  const words = text(
    `国家发明专利未在本辖区转化应用，每件${shown}元（区财政）`,
    `domestic invention not converted in the district: ${shown} yuan each (district)`,
  );
  const inputs = { 件数: '1', 每件: shown };
  return step('rule', ARTICLE, words, { component: UNCONVERTED.id, treasury: 'district', inputs, amount });
});

/** 在2年内有转化运用且专利权人为本区的市财政配套奖励每件1万元 */
function cityPart(context: ClaimContext): Part | undefined {
  const day = dateFact(context.facts, 'approval_doc_date');
  const deadline = addYears(dateFact(context.facts, 'grant_date'), context.value(CONVERSION_YEARS, day));
  const converted = context.facts['conversion_date'] as BusinessDate | null | undefined;
  const missing = whyNoCityPart(context, deadline, converted ?? undefined);
  const inputs = { 授权日: dateFact(context.facts, 'grant_date'), 转化日: converted ?? '—', 期限: deadline };
  if (missing !== undefined) {
    context.say('condition', ARTICLE, missing, { component: CITY_MATCH.id, treasury: 'prefecture', inputs });
    return undefined;
  }
  const amount = context.value(CN_CITY_MATCH, day);
  context.say('rule', ARTICLE, matched(amount), { component: CITY_MATCH.id, treasury: 'prefecture', inputs, amount });
  return part(CITY_MATCH.id, ARTICLE, 'prefecture', yearOf(day), amount);
}

const matched = recurring((amount: Fen) => {
  const shown = formatYuan(amount);
  return text(
    `授权后2年内有转化运用且专利权人为本区，市财政配套每件${shown}元`,
    `converted within 2 years of the grant, patentee in the district: the prefecture matches ${shown} yuan each`,
  );
});

const NO_CONVERSION = text('没有转化运用，市财政不配套', 'no conversion: the prefecture does not match');
const PATENTEE_ELSEWHERE = text(
  '专利权人不在本区，市财政不配套',
  'patentee outside the district: the prefecture does not match',
);
const TOO_LATE = text('不在2年内转化，市财政不配套', 'not converted within 2 years: the prefecture does not match');
const CONVERTED_ELSEWHERE = text(
  '转化不在本辖区，市财政不配套',
  'converted outside the district: the prefecture does not match',
);

/** AMB-YZ-03: asked only where place, patentee or the anniversary day decides. */
function whyNoCityPart(
  context: ClaimContext,
  deadline: BusinessDate,
  converted: BusinessDate | undefined,
): Text | undefined {
  const { facts, readings } = context;
  const conversion = choiceFact(facts, 'conversion');
  if (conversion === 'none' || converted === undefined) return NO_CONVERSION;
  if (!booleanFact(facts, 'patentee_in_district')) return PATENTEE_ELSEWHERE;
  if (converted > deadline) return TOO_LATE;
  // R1: the anniversary is reached and still within 2年内; R4 leaves it out.
  if (converted === deadline && readings.has('AMB-YZ-03', 'R4')) return TOO_LATE;
  if (conversion === 'elsewhere' && !readings.has('AMB-YZ-03', 'R2')) return CONVERTED_ELSEWHERE;
  return undefined;
}

/** Under AMB-YZ-01 R2 the district's part shares the cap of the international patents. */
function cap(context: ClaimContext, parts: readonly Part[]): void {
  const day = dateFact(context.facts, 'approval_doc_date');
  for (const one of parts) if (one.treasury === 'district') applyGrantCap(context, one, day);
}

function settled(context: ClaimContext, parts: readonly Part[]): void {
  for (const one of parts) if (one.treasury === 'district') countGrant(context, one);
}

export const cnInvention: ItemRule = {
  item: {
    id: 'cn_invention',
    title: text('国家发明专利', 'Domestic invention patent'),
    components: [CONVERTED, CITY_MATCH, UNCONVERTED],
    department: 'science',
    certificate: { kind: 'patent', label: text('中国专利号', 'Chinese patent number') },
    facts: CN_INVENTION_FACTS,
    evidence: CN_INVENTION_EVIDENCE,
    qualifyingDate: 'approval_doc_date',
  },
  aboutPatent: true,
  entitlement,
  ownEarlier: applyOwnEarlierGrant,
  cap,
  settled,
};
