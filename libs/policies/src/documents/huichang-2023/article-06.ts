import { fixedSum } from '../../engine/amounts.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { nowPaid, paidBefore } from '../../engine/once.js';
import type { Parameter } from '../../engine/parameters.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, FactDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { STANDARD_LEAD, STANDARD_PART, STANDARD_REVISION } from './parameters.js';
import type { Fen } from '#kernel';

/** 对企业主导、参与制定及修订国家标准，县财政分别给予一次性奖励15万元、10万元、5万元。 */
const COMPONENT: ComponentDeclaration = {
  id: 'huichang-6-national-standard',
  article: '第六条',
  quote: '对企业主导、参与制定及修订国家标准，县财政分别给予一次性奖励15万元、10万元、5万元。',
  nature: '奖励',
  treasuries: ['district'],
};

const choice = (name: string, zh: string, en: string, choices: readonly (readonly string[])[]): FactDeclaration => ({
  name,
  type: 'choice',
  label: text(zh, en),
  choices: choices.map(([value, label, english]) => ({ value: value!, label: text(label!, english!) })),
});

function entitlement(context: ClaimContext): Part[] | TurnedAway {
  if (choiceFact(context.facts, 'level') !== 'national') {
    const words = text('不是国家标准', 'not a national standard');
    return context.turnAway('notEligible', 'LEVEL_NOT_COVERED', COMPONENT.article, words);
  }
  // AMB-HC-07: each standard (R1), or the enterprise once (R2).
  const standing = context.ledger.standing.componentAwards(COMPONENT.id);
  if (paidBefore(context, COMPONENT.id, standing) && context.readings.has('AMB-HC-07', 'R2')) {
    const words = text('该企业已享受过一次', 'the enterprise has had it once already');
    return context.turnAway('nothingDue', 'ONCE_PER_APPLICANT', COMPONENT.article, words);
  }
  return [fixedSum(context, COMPONENT, sumOf(context))];
}

/**
 * 分别: three terms and three sums. All readings agree but on 主导修订 (AMB-HC-02): revision is the third term (R1), leading the
 * first whatever is done (R2), or one step below leading the making (R3).
 */
function sumOf({ facts, readings }: ClaimContext): Parameter<Fen> {
  const leads = choiceFact(facts, 'role') === 'lead';
  if (choiceFact(facts, 'action') === 'make') return leads ? STANDARD_LEAD : STANDARD_PART;
  if (!leads) return STANDARD_REVISION;
  if (readings.has('AMB-HC-02', 'R2')) return STANDARD_LEAD;
  return readings.has('AMB-HC-02', 'R3') ? STANDARD_PART : STANDARD_REVISION;
}

export const standard: ItemRule = {
  item: {
    id: 'standard',
    title: text('国家标准', 'National standard'),
    components: [COMPONENT],
    department: 'market',
    certificate: { kind: 'standard', label: text('标准号', 'Number of the standard') },
    facts: [
      choice('level', '标准级别', 'Level of the standard', [
        ['national', '国家标准', 'National standard'],
        ['industry', '行业标准', 'Industry standard'],
      ]),
      choice('role', '参与方式', 'Role', [
        ['lead', '主导', 'Leading'],
        ['part', '参与', 'Taking part'],
      ]),
      choice('action', '制定或修订', 'Making or revision', [
        ['make', '制定', 'Making'],
        ['revise', '修订', 'Revision'],
      ]),
      EVENT_DATE,
    ],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement,
  settled: (context) => nowPaid(context, COMPONENT.id),
};
