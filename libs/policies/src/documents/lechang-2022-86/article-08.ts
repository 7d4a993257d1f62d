import { fixedSum } from '../../engine/amounts.js';
import { choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { choice, item } from './common-facts.js';
import { PARK_DEMO, PARK_PILOT } from './parameters.js';
import { onlyTheHigher } from './same-object.js';

/** 对获批国家知识产权示范园区的给予一次性资助10万元，对获批国家知识产权试点园区的给予一次性资助5万元。 (with a page break) */
const COMPONENT: ComponentDeclaration = {
  id: 'lechang-8-park',
  article: '（八）',
  quote: '对获批国家知识产权\n\n示范园区的给予一次性资助10万元，对获批国家知识产权试点园区的给予一次性资助5万元。',
  nature: '资助',
  treasuries: ['district'],
};

export const park: ItemRule = {
  item: item({
    id: 'park',
    title: text('国家知识产权示范园区、试点园区', 'National IP demonstration or pilot park'),
    components: [COMPONENT],
    certificate: text('批复文号', 'Number of the approval'),
    facts: [
      choice('tier', text('类别', 'Tier'), [
        ['demo', '示范园区', 'Demonstration park'],
        ['pilot', '试点园区', 'Pilot park'],
      ]),
    ],
  }),
  entitlement: (context) => [
    fixedSum(context, COMPONENT, choiceFact(context.facts, 'tier') === 'demo' ? PARK_DEMO : PARK_PILOT),
  ],
  groups: (context) => onlyTheHigher(context, '（八）', 'park', [COMPONENT], false),
};
