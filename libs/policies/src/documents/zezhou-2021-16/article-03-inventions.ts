import { fixedSum } from '../../engine/amounts.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import {
  bonusPart,
  capBonus,
  countAwarded,
  OVER_TEN,
  OVER_TEN_BY_FOREIGN,
  type Counted,
} from './article-03-over-ten.js';
import { CERTIFICATE, choice, EVENT_DATE, PATENT_KIND } from './common-facts.js';
import { DOMESTIC_INVENTION, FOREIGN_PATENT } from './parameters.js';

/** 鼓励各类创新主体发明创造，对每件国内授权发明专利一次性给予2000元资助； */
const DOMESTIC: ComponentDeclaration = {
  id: 'zezhou-3-domestic-invention',
  article: '三(一)3',
  quote: '对每件国内授权发明专利一次性给予 2000 元资助；',
  nature: '资助',
  treasuries: ['district'],
};
const DOMESTIC_COUNTED: Counted = { base: DOMESTIC, bonus: OVER_TEN, foreign: false };

function domesticEntitlement(context: ClaimContext): Part[] | TurnedAway {
  if (choiceFact(context.facts, PATENT_KIND.name) !== 'invention') {
    const words = text('不是发明专利', 'not an invention patent');
    return context.turnAway('notEligible', 'PATENT_KIND_NOT_COVERED', DOMESTIC.article, words);
  }
  const base = fixedSum(context, DOMESTIC, DOMESTIC_INVENTION);
  const bonus = bonusPart(context, DOMESTIC_COUNTED);
  return bonus === undefined ? [base] : [base, bonus];
}

export const domesticInvention: ItemRule = {
  item: {
    id: 'domestic_invention',
    title: text('国内授权发明专利', 'Domestic invention patent'),
    components: [DOMESTIC, OVER_TEN],
    department: 'market',
    certificate: { kind: 'patent', label: text('专利号', 'Patent number') },
    facts: [PATENT_KIND, { ...EVENT_DATE, label: text('授权公告日', 'Date of grant') }],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement: domesticEntitlement,
  cap: (context, parts) => capBonus(context, parts, DOMESTIC_COUNTED),
  settled: (context, parts) => countAwarded(context, parts, DOMESTIC_COUNTED),
};

/** 对获得境外专利权的专利，每件专利每个国家资助1万元； */
const FOREIGN: ComponentDeclaration = {
  id: 'zezhou-3-foreign-patent',
  article: '三(一)3',
  quote: '对获得境外专利权的专利，每件专利每个国家资助 1 万元；',
  nature: '资助',
  treasuries: ['district'],
};
const FOREIGN_COUNTED: Counted = { base: FOREIGN, bonus: OVER_TEN_BY_FOREIGN, foreign: true };

/** AMB-ZZ-03: 境外, Hong Kong, Macao and Taiwan included (R1), or countries only (R2). */
function foreignEntitlement(context: ClaimContext): Part[] | TurnedAway {
  const isCountry = choiceFact(context.facts, 'jurisdiction') === 'country';
  const isInvention = choiceFact(context.facts, PATENT_KIND.name) === 'invention';
  if (!isCountry && context.readings.has('AMB-ZZ-03', 'R2')) {
    const words = text('香港、澳门、台湾不是国家', 'Hong Kong, Macao and Taiwan are no countries');
    return context.turnAway('notEligible', 'NOT_A_COUNTRY', FOREIGN.article, words);
  }
  const base = fixedSum(context, FOREIGN, FOREIGN_PATENT);
  const bonus = isInvention ? bonusPart(context, FOREIGN_COUNTED) : undefined;
  return bonus === undefined ? [base] : [base, bonus];
}

export const foreignPatent: ItemRule = {
  item: {
    id: 'foreign_patent',
    title: text('境外专利（每件每个国家）', 'Foreign patent (each patent and country)'),
    components: [FOREIGN, OVER_TEN_BY_FOREIGN],
    department: 'market',
    certificate: { kind: 'foreign_patent', label: text('该国（地区）专利号', 'Patent number there') },
    object: { kind: 'family', label: text('同族专利首个申请号', 'First application number of the family') },
    facts: [
      choice('jurisdiction', '授权国家（地区）', 'Country or region of grant', [
        ['country', '国家', 'Country'],
        ['hongKong', '香港', 'Hong Kong'],
        ['macao', '澳门', 'Macao'],
        ['taiwan', '台湾', 'Taiwan'],
      ]),
      PATENT_KIND,
      EVENT_DATE,
    ],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement: foreignEntitlement,
  cap: (context, parts) => capBonus(context, parts, FOREIGN_COUNTED),
  settled: (context, parts) => {
    if (choiceFact(context.facts, PATENT_KIND.name) === 'invention') countAwarded(context, parts, FOREIGN_COUNTED);
  },
};
