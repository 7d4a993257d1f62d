import { fixedSum } from '../../engine/amounts.js';
import { choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { titlesOfYear } from './highest-group.js';
import { IP_ENTERPRISE } from './parameters.js';
import { titleFact, titleOf, type Title } from './titles.js';

/** 深化知识产权创优工作,对获得国家知识产权示范、优势企业,一次性给予5万元、4万元奖励; */
const NATIONAL: ComponentDeclaration = {
  id: 'zezhou-6-ip-enterprise-national',
  article: '三(一)6',
  quote: '对获得国家知识产权示范、优势企业,一次性给予5万元、4万元奖励;',
  nature: '奖励',
  treasuries: ['district'],
};

/** 对获得省知识产权示范、优势企业的,一次性给予3万元、2万元奖励。 */
const PROVINCE: ComponentDeclaration = {
  id: 'zezhou-6-ip-enterprise-province',
  article: '三(一)6',
  quote: '对获得省知识产权示范、优势企业的,一次性给予3万元、2万元奖励。',
  nature: '奖励',
  treasuries: ['district'],
};

const TITLES: readonly Title[] = [
  {
    value: 'nationalDemo',
    zh: '国家知识产权示范企业',
    en: 'National IP demonstration enterprise',
    component: NATIONAL,
    sum: IP_ENTERPRISE.nationalDemo,
  },
  {
    value: 'nationalAdvantage',
    zh: '国家知识产权优势企业',
    en: 'National IP advantage enterprise',
    component: NATIONAL,
    sum: IP_ENTERPRISE.nationalAdvantage,
  },
  {
    value: 'provinceDemo',
    zh: '省知识产权示范企业',
    en: 'Provincial IP demonstration enterprise',
    component: PROVINCE,
    sum: IP_ENTERPRISE.provinceDemo,
  },
  {
    value: 'provinceAdvantage',
    zh: '省知识产权优势企业',
    en: 'Provincial IP advantage enterprise',
    component: PROVINCE,
    sum: IP_ENTERPRISE.provinceAdvantage,
  },
];

export const ipEnterprise: ItemRule = {
  item: {
    id: 'ip_enterprise',
    title: text('国家、省知识产权示范、优势企业', 'National or provincial IP demonstration or advantage enterprise'),
    components: [NATIONAL, PROVINCE],
    department: 'market',
    certificate: { kind: 'ip_enterprise', label: text('认定文件文号', 'Number of the recognition document') },
    facts: [titleFact(TITLES), EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
    applicantKinds: ['enterprise'],
  },
  entitlement(context) {
    const { component, sum } = titleOf(TITLES, choiceFact(context.facts, 'title'));
    return [fixedSum(context, component, sum)];
  },
  groups: (context) => titlesOfYear(context, [NATIONAL, PROVINCE]),
};
