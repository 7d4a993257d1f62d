import { fixedSum } from '../../engine/amounts.js';
import type { ClaimContext } from '../../engine/claim-context.js';
import { choiceFact } from '../../engine/facts.js';
import type { Group } from '../../engine/group.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { ADVANTAGE_ENTERPRISE, DEMO_ENTERPRISE } from './parameters.js';

/** 对认定为国家知识产权示范企业、优势企业的，分别给予一次性扶持经费10万元、5万元。 */
const component = (tier: 'demo' | 'advantage'): ComponentDeclaration => ({
  id: `huichang-3-national-${tier}-enterprise`,
  article: '第三条',
  quote: '对认定为国家知识产权示范企业、优势企业的，分别给予一次性扶持经费10万元、5万元。',
  nature: '扶持经费',
  treasuries: ['district'],
});
const DEMO = component('demo');
const ADVANTAGE = component('advantage');

/** AMB-HC-05: each title is paid (R1), or a later one only tops up to the higher (R2). */
function groups({ ledger, readings }: ClaimContext): readonly Group[] {
  return [
    {
      key: 'titles',
      perYear: false,
      article: '第三条',
      words: text('后获称号只补足差额', 'a later title only tops up to the higher'),
      applies: () => readings.has('AMB-HC-05', 'R2'),
      standing: () => [DEMO, ADVANTAGE].flatMap(({ id }) => ledger.standing.componentAwards(id)),
    },
  ];
}

export const nationalIpEnterprise: ItemRule = {
  item: {
    id: 'national_ip_enterprise',
    title: text('国家知识产权示范企业、优势企业', 'National IP demonstration or advantage enterprise'),
    components: [DEMO, ADVANTAGE],
    department: 'market',
    certificate: { kind: 'national_ip_enterprise', label: text('认定文件文号', 'Number of the recognition document') },
    facts: [
      {
        name: 'tier',
        type: 'choice',
        label: text('称号', 'Title'),
        choices: [
          { value: 'demo', label: text('示范企业', 'Demonstration enterprise') },
          { value: 'advantage', label: text('优势企业', 'Advantage enterprise') },
        ],
      },
      EVENT_DATE,
    ],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement: (context) => [
    choiceFact(context.facts, 'tier') === 'demo'
      ? fixedSum(context, DEMO, DEMO_ENTERPRISE)
      : fixedSum(context, ADVANTAGE, ADVANTAGE_ENTERPRISE),
  ],
  groups,
};
