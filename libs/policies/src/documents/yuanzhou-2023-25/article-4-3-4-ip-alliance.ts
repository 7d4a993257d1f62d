import { formatYuan, yearOf } from '#kernel';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { choiceFact, dateFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { part, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { APPROVAL_DOC_DATE, GRANTING_DOCUMENT } from './common-facts.js';
import { ALLIANCE_CITY, ALLIANCE_DISTRICT } from './parameters.js';

const ARTICLE = '四(三)(4)';

/** （4）对本区范围内获得省级以上知识产权联盟建设项目的，市财政一次性奖励5万元，区财政给予等额配套奖励。 */
const COMPONENT: ComponentDeclaration = {
  id: 'yuanzhou-4.3.4-ip-alliance',
  article: ARTICLE,
  quote: '对本区范围内获得省级以上知识产权联盟建设项目的，市财政一次性奖励5万元，区财政给予等额配套奖励。',
  nature: '奖励',
  treasuries: ['prefecture', 'district'],
};

function entitlement(context: ClaimContext): Part[] | TurnedAway {
  // 省级以上 includes the provincial level itself.
  if (choiceFact(context.facts, 'level') === 'municipal') {
    const words = text('须为省级以上项目', 'the project must be provincial or above');
    return context.turnAway('notEligible', 'LEVEL_NOT_COVERED', ARTICLE, words);
  }
  const day = dateFact(context.facts, 'approval_doc_date');
  const city = context.value(ALLIANCE_CITY, day);
  const district = context.value(ALLIANCE_DISTRICT, day);
  const [cityShown, districtShown] = [formatYuan(city), formatYuan(district)];
  context.say(
    'rule',
    ARTICLE,
    text(`市财政一次性奖励${cityShown}元`, `the prefecture awards ${cityShown} yuan in one sum`),
    {
      component: COMPONENT.id,
      treasury: 'prefecture',
      amount: city,
    },
  );
  context.say(
    'rule',
    ARTICLE,
    text(`区财政等额配套${districtShown}元`, `the district matches it: ${districtShown} yuan`),
    {
      component: COMPONENT.id,
      treasury: 'district',
      amount: district,
    },
  );
  return [
    part(COMPONENT.id, ARTICLE, 'prefecture', yearOf(day), city),
    part(COMPONENT.id, ARTICLE, 'district', yearOf(day), district),
  ];
}

export const ipAlliance: ItemRule = {
  item: {
    id: 'ip_alliance',
    title: text('知识产权联盟建设项目', 'IP alliance project'),
    components: [COMPONENT],
    department: 'market',
    certificate: { kind: 'alliance_project', label: text('联盟建设项目文号', 'Number of the project document') },
    facts: [
      {
        name: 'level',
        type: 'choice',
        label: text('项目级别', 'Level of the project'),
        choices: [
          { value: 'national', label: text('国家级', 'National') },
          { value: 'provincial', label: text('省级', 'Provincial') },
          { value: 'municipal', label: text('市级', 'Municipal') },
        ],
      },
      APPROVAL_DOC_DATE,
    ],
    evidence: [GRANTING_DOCUMENT],
    qualifyingDate: 'approval_doc_date',
  },
  districtByText: true,
  entitlement,
};
