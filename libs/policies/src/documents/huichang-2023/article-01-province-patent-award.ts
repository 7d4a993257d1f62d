import { fixedSum } from '../../engine/amounts.js';
import type { ClaimContext } from '../../engine/claim-context.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { PROVINCE_PATENT_AWARD } from './parameters.js';

/**
 * 对获得省人民政府奖的专利给予专利权人（包括发明人、设计人）10万元奖励（每两年评选一次，每次奖励10项，每项奖励10万元，省政府实施）。
 * (The page breaks the line inside the sentence.)
 */
const COMPONENT: ComponentDeclaration = {
  id: 'huichang-1-province-patent-award',
  article: '第一条',
  quote:
    '对获得省人民政府奖的专利给予专利权人（包括发明人、设计人）\n\n10万元奖励（每两年评选一次，每次奖励10项，每项奖励10万元，省政府实施）。',
  nature: '奖励',
  treasuries: ['province', 'district'],
};

/** AMB-HC-01: the province pays (R1); the province and the county each (R2); the county (R3). One patent is one 项. */
function entitlement(context: ClaimContext): Part[] {
  const { readings } = context;
  if (readings.has('AMB-HC-01', 'R3')) return [fixedSum(context, COMPONENT, PROVINCE_PATENT_AWARD, 'district')];
  const province = fixedSum(context, COMPONENT, PROVINCE_PATENT_AWARD, 'province');
  if (!readings.has('AMB-HC-01', 'R2')) return [province];
  return [province, fixedSum(context, COMPONENT, PROVINCE_PATENT_AWARD, 'district')];
}

export const provincePatentAward: ItemRule = {
  item: {
    id: 'province_patent_award',
    title: text('省人民政府奖的专利', 'Patent with an award of the provincial government'),
    components: [COMPONENT],
    department: 'market',
    certificate: { kind: 'province_patent_award', label: text('获奖证书编号', 'Number of the award certificate') },
    facts: [EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement,
};
