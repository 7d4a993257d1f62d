import { fixedSum } from '../../engine/amounts.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { booleanFact, choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { SCHOOL } from './parameters.js';
import { titleFact, titleOf, type Title } from './titles.js';

/** 对新列入国家级知识产权教育示范、试点的学校，一次性给予5万元、4万元的工作经费资助； */
const NATIONAL: ComponentDeclaration = {
  id: 'zezhou-10-ip-school-national',
  article: '三(二)10',
  quote: '对新列入国家级知识产权教育示范、试点的学校，一次性给予5万元、4万元的工作经费资助；',
  nature: '资助',
  treasuries: ['district'],
};

/** 对省级知识产权教育示范、试点的学校，一次性给予3万元、2万元的工作经费资助。 */
const PROVINCE: ComponentDeclaration = {
  id: 'zezhou-10-ip-school-province',
  article: '三(二)10',
  quote: '对省级知识产权教育示范、试点的学校，一次性给予3万元、2万元的工作经费资助。',
  nature: '资助',
  treasuries: ['district'],
};

const TITLES: readonly Title[] = [
  {
    value: 'nationalDemo',
    zh: '国家级知识产权教育示范学校',
    en: 'National IP education demonstration school',
    component: NATIONAL,
    sum: SCHOOL.nationalDemo,
  },
  {
    value: 'nationalPilot',
    zh: '国家级知识产权教育试点学校',
    en: 'National IP education pilot school',
    component: NATIONAL,
    sum: SCHOOL.nationalPilot,
  },
  {
    value: 'provinceDemo',
    zh: '省级知识产权教育示范学校',
    en: 'Provincial IP education demonstration school',
    component: PROVINCE,
    sum: SCHOOL.provinceDemo,
  },
  {
    value: 'provincePilot',
    zh: '省级知识产权教育试点学校',
    en: 'Provincial IP education pilot school',
    component: PROVINCE,
    sum: SCHOOL.provincePilot,
  },
];

/** 新列入 stands in the national half only. AMB-ZZ-10: it carries over to the provincial one (R1), or not (R2). */
function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { component, sum } = titleOf(TITLES, choiceFact(context.facts, 'title'));
  const isNew = booleanFact(context.facts, 'newly_listed');
  if (!isNew && (component === NATIONAL || !context.readings.has('AMB-ZZ-10', 'R2'))) {
    const words = text('不是新列入的学校', 'the school is not newly listed');
    return context.turnAway('notEligible', 'NOT_NEWLY_LISTED', component.article, words);
  }
  return [fixedSum(context, component, sum)];
}

export const school: ItemRule = {
  item: {
    id: 'school',
    title: text('知识产权教育示范、试点学校', 'IP education demonstration or pilot school'),
    components: [NATIONAL, PROVINCE],
    department: 'market',
    certificate: { kind: 'ip_school', label: text('认定文件文号', 'Number of the recognition document') },
    facts: [
      titleFact(TITLES),
      { name: 'newly_listed', type: 'boolean', label: text('新列入', 'Newly listed') },
      EVENT_DATE,
    ],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
    applicantKinds: ['school'],
  },
  entitlement,
};
