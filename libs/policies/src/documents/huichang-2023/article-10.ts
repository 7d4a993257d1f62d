import type { Fen } from '#kernel';
import { fixedSum } from '../../engine/amounts.js';
import { booleanFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Parameter } from '../../engine/parameters.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, ItemDeclaration, Text } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { IP_ENGINEER, PATENT_ATTORNEY } from './parameters.js';

/** 新获得省知识产权工程师证书，且在本县行政区域内企事业单位工作的人员，给予一次性1000元奖励； */
const ENGINEER: ComponentDeclaration = {
  id: 'huichang-10-ip-engineer',
  article: '第十条',
  quote: '新获得省知识产权工程师证书，且在本县行政区域内企事业单位工作的人员，给予一次性1000元奖励；',
  nature: '奖励',
  treasuries: ['district'],
};

/** 对新获得国家专利代理师资格证书，且在本县行政区域内专利代理机构执业的给予一次性2000元奖励。 */
const ATTORNEY: ComponentDeclaration = {
  id: 'huichang-10-patent-attorney',
  article: '第十条',
  quote: '对新获得国家专利代理师资格证书，且在本县行政区域内专利代理机构执业的给予一次性2000元奖励。',
  nature: '奖励',
  treasuries: ['district'],
};

interface Person {
  readonly id: string;
  readonly title: Text;
  readonly component: ComponentDeclaration;
  readonly sum: Parameter<Fen>;
  readonly place: { readonly fact: string; readonly label: Text };
}

/** 新获得……证书，且在本县……: both conditions. */
function person({ id, title, component, sum, place }: Person): ItemRule {
  const item: ItemDeclaration = {
    id,
    title,
    components: [component],
    department: 'market',
    certificate: { kind: id, label: text('证书编号', 'Number of the certificate') },
    facts: [
      { name: 'newly_obtained', type: 'boolean', label: text('证书为新获得', 'The certificate is newly obtained') },
      { name: place.fact, type: 'boolean', label: place.label },
      EVENT_DATE,
    ],
    evidence: [CERTIFICATE, { kind: 'employment', label: text('任职证明', 'Proof of employment') }],
    qualifyingDate: 'event_date',
  };
  return {
    item,
    entitlement(context) {
      const { article } = component;
      const isNew = booleanFact(context.facts, 'newly_obtained');
      const isHere = booleanFact(context.facts, place.fact);
      if (!isNew) {
        const words = text('证书不是新获得的', 'the certificate is not newly obtained');
        return context.turnAway('notEligible', 'NOT_NEWLY_OBTAINED', article, words);
      }
      if (!isHere) {
        const words = text(`不符合：${place.label.zh}`, `not met: ${place.label.en}`);
        return context.turnAway('notEligible', 'NOT_WORKING_HERE', article, words);
      }
      return [fixedSum(context, component, sum)];
    },
  };
}

export const ipEngineer = person({
  id: 'ip_engineer',
  title: text('省知识产权工程师', 'Provincial IP engineer'),
  component: ENGINEER,
  sum: IP_ENGINEER,
  place: {
    fact: 'works_in_county_unit',
    label: text('在本县行政区域内企事业单位工作', 'Works in an enterprise or public institution of the county'),
  },
});

export const patentAttorney = person({
  id: 'patent_attorney',
  title: text('国家专利代理师', 'National patent attorney'),
  component: ATTORNEY,
  sum: PATENT_ATTORNEY,
  place: {
    fact: 'practises_in_county_patent_agency',
    label: text('在本县行政区域内专利代理机构执业', 'Practises in a patent agency of the county'),
  },
});
