import { fen, formatYuan, yearOf, type Fen } from '#kernel';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { choiceFact, dateFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Parameter } from '../../engine/parameters.js';
import { part, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, ItemDeclaration, Text } from '../../engine/types.js';
import { APPROVAL_DOC_DATE, AWARD_CERTIFICATE, GRANTING_DOCUMENT } from './common-facts.js';
import {
  NATIONAL_EXCELLENCE,
  NATIONAL_GOLD,
  NATIONAL_SILVER,
  PROVINCE_AWARD_CITY,
  PROVINCE_AWARD_DISTRICT,
} from './parameters.js';

const ARTICLE = '四(三)(1)';

const AWARDED_PATENT: NonNullable<ItemDeclaration['object']> = {
  kind: 'patent',
  label: text('获奖专利的专利号', 'Number of the patent that won the award'),
};

/** 对当年获得国家专利金奖、银奖和优秀奖的分别给予50万元、40万元、30万元奖励； */
const NATIONAL: ComponentDeclaration = {
  id: 'yuanzhou-4.3.1-national-patent-award',
  article: ARTICLE,
  quote: '对当年获得国家专利金奖、银奖和优秀奖的分别给予50万元、40万元、30万元奖励；',
  nature: '奖励',
  treasuries: ['district'],
};

const TIERS: Readonly<Record<string, { readonly name: Text; readonly amount: Parameter<Fen> }>> = {
  gold: { name: text('金奖', 'gold'), amount: NATIONAL_GOLD },
  silver: { name: text('银奖', 'silver'), amount: NATIONAL_SILVER },
  excellence: { name: text('优秀奖', 'excellence'), amount: NATIONAL_EXCELLENCE },
};

function nationalEntitlement(context: ClaimContext): Part[] | TurnedAway {
  const day = dateFact(context.facts, 'approval_doc_date');
  const tier = TIERS[choiceFact(context.facts, 'tier')];
  if (tier === undefined) {
    const words = text('不是金奖、银奖或优秀奖', 'neither gold nor silver nor excellence');
    return context.turnAway('notEligible', 'TIER_NOT_COVERED', ARTICLE, words);
  }
  const amount = context.value(tier.amount, day);
  const words = text(
    `当年获得国家专利${tier.name.zh}，奖励${formatYuan(amount)}元（区财政）`,
    `national patent award, ${tier.name.en}: ${formatYuan(amount)} yuan (district)`,
  );
  const details = { component: NATIONAL.id, treasury: 'district', inputs: { 等级: tier.name.zh }, amount } as const;
  context.say('rule', ARTICLE, words, details);
  return [part(NATIONAL.id, ARTICLE, 'district', yearOf(day), amount)];
}

export const nationalPatentAward: ItemRule = {
  item: {
    id: 'national_patent_award',
    title: text('国家专利奖', 'National patent award'),
    components: [NATIONAL],
    department: 'science',
    certificate: {
      kind: 'national_patent_award',
      label: text('国家专利奖获奖证书编号', 'Number of the award certificate'),
    },
    object: AWARDED_PATENT,
    facts: [
      {
        name: 'tier',
        type: 'choice',
        label: text('奖项等级', 'Tier of the award'),
        choices: Object.entries(TIERS).map(([value, { name }]) => ({ value, label: name })),
      },
      APPROVAL_DOC_DATE,
    ],
    evidence: [AWARD_CERTIFICATE, GRANTING_DOCUMENT],
    qualifyingDate: 'approval_doc_date',
  },
  aboutPatent: true,
  entitlement: nationalEntitlement,
};

/** 对当年获得省级专利奖，市财政一次性奖励5万元，区财政给予20万元奖励。 */
const PROVINCE: ComponentDeclaration = {
  id: 'yuanzhou-4.3.1-province-patent-award',
  article: ARTICLE,
  quote: '对当年获得省级专利奖，市财政一次性奖励5万元，区财政给予20万元奖励。',
  nature: '奖励',
  treasuries: ['prefecture', 'district'],
};

function provinceEntitlement(context: ClaimContext): Part[] | TurnedAway {
  const { readings } = context;
  // AMB-YZ-04: 一次性 is one sum per award (R1), or once per applicant (R3); the 20万 is beside the 5万 (R1) or includes it (R2).
  if (otherAwardPaid(context) && readings.has('AMB-YZ-04', 'R3')) {
    const words = text('同一申报单位已享受过一次', 'the applicant has had this award once already');
    return context.turnAway('nothingDue', 'ONCE_PER_APPLICANT', ARTICLE, words);
  }
  const day = dateFact(context.facts, 'approval_doc_date');
  const city = context.value(PROVINCE_AWARD_CITY, day);
  const full = context.value(PROVINCE_AWARD_DISTRICT, day);
  const district = readings.has('AMB-YZ-04', 'R2') ? fen(full - city) : full;
  return [provincePart(context, 'prefecture', city), provincePart(context, 'district', district)];
}

function provincePart(context: ClaimContext, treasury: 'prefecture' | 'district', amount: Fen): Part {
  const year = yearOf(dateFact(context.facts, 'approval_doc_date'));
  const shown = formatYuan(amount);
  const words =
    treasury === 'prefecture'
      ? text(
          `当年获得省级专利奖，市财政一次性奖励${shown}元`,
          `provincial patent award: ${shown} yuan from the prefecture`,
        )
      : text(`当年获得省级专利奖，区财政奖励${shown}元`, `provincial patent award: ${shown} yuan from the district`);
  context.say('rule', ARTICLE, words, { component: PROVINCE.id, treasury, amount });
  return part(PROVINCE.id, ARTICLE, treasury, year, amount);
}

/** Was another provincial award of this applicant awarded, now or earlier? */
function otherAwardPaid(context: ClaimContext): boolean {
  const { claim, ledger } = context;
  if (ledger.once.has(PROVINCE.id)) return true;
  return ledger.standing.componentAwards(PROVINCE.id).some((award) => award.certificate !== claim.certificate);
}

export const provincePatentAward: ItemRule = {
  item: {
    id: 'province_patent_award',
    title: text('省级专利奖', 'Provincial patent award'),
    components: [PROVINCE],
    department: 'science',
    certificate: {
      kind: 'province_patent_award',
      label: text('省级专利奖获奖证书编号', 'Number of the award certificate'),
    },
    object: AWARDED_PATENT,
    facts: [APPROVAL_DOC_DATE],
    evidence: [AWARD_CERTIFICATE, GRANTING_DOCUMENT],
    qualifyingDate: 'approval_doc_date',
  },
  aboutPatent: true,
  entitlement: provinceEntitlement,
  settled: (context) => context.ledger.once.add(PROVINCE.id),
};
