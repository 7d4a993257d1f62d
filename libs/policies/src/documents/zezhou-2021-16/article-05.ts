import { fixedSum } from '../../engine/amounts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { PLANT_VARIETY } from './parameters.js';

/** 对获得国家业务主管部门授予的植物新品种权,由业务主管部门核审,给予每件5万元奖励。 */
const COMPONENT: ComponentDeclaration = {
  id: 'zezhou-5-plant-variety',
  article: '三(一)5',
  quote: '对获得国家业务主管部门授予的植物新品种权,由业务主管部门核审,给予每件5万元奖励。',
  nature: '奖励',
  treasuries: ['district'],
};

export const plantVariety: ItemRule = {
  item: {
    id: 'plant_variety',
    title: text('植物新品种权', 'Plant variety right'),
    components: [COMPONENT],
    // 由业务主管部门核审: the only item for which the text names who examines.
    department: 'agriculture',
    certificate: { kind: 'plant_variety', label: text('品种权号', 'Number of the variety right') },
    facts: [EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement: (context) => [fixedSum(context, COMPONENT, PLANT_VARIETY)],
};
