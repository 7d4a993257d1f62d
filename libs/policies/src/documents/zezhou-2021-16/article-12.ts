import { fixedSum } from '../../engine/amounts.js';
import { choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { COPYRIGHT } from './parameters.js';
import { titleFact, titleOf, type Title } from './titles.js';

/** 对国家级版权示范园区（基地）、示范单位，一次性分别给予5万元、4万元奖励； */
const NATIONAL: ComponentDeclaration = {
  id: 'zezhou-12-copyright-national',
  article: '三(三)12',
  quote: '对国家级版权示范园区（基地）、示范单位，一次性分别给予5万元、4万元奖励；',
  nature: '奖励',
  treasuries: ['district'],
};

/** 对省级版权示范园区（基地）、示范单位，一次性分别给予3万元、2万元奖励。 */
const PROVINCE: ComponentDeclaration = {
  id: 'zezhou-12-copyright-province',
  article: '三(三)12',
  quote: '对省级版权示范园区（基地）、示范单位，一次性分别给予3万元、2万元奖励。',
  nature: '奖励',
  treasuries: ['district'],
};

const TITLES: readonly Title[] = [
  {
    value: 'nationalPark',
    zh: '国家级版权示范园区（基地）',
    en: 'National copyright demonstration park (base)',
    component: NATIONAL,
    sum: COPYRIGHT.nationalPark,
  },
  {
    value: 'nationalUnit',
    zh: '国家级版权示范单位',
    en: 'National copyright demonstration unit',
    component: NATIONAL,
    sum: COPYRIGHT.nationalUnit,
  },
  {
    value: 'provincePark',
    zh: '省级版权示范园区（基地）',
    en: 'Provincial copyright demonstration park (base)',
    component: PROVINCE,
    sum: COPYRIGHT.provincePark,
  },
  {
    value: 'provinceUnit',
    zh: '省级版权示范单位',
    en: 'Provincial copyright demonstration unit',
    component: PROVINCE,
    sum: COPYRIGHT.provinceUnit,
  },
];

export const copyrightDemo: ItemRule = {
  item: {
    id: 'copyright_demo',
    title: text('版权示范园区（基地）、示范单位', 'Copyright demonstration park (base) or unit'),
    components: [NATIONAL, PROVINCE],
    department: 'propaganda',
    certificate: { kind: 'copyright_demo', label: text('认定文件文号', 'Number of the recognition document') },
    facts: [titleFact(TITLES), EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement(context) {
    const { component, sum } = titleOf(TITLES, choiceFact(context.facts, 'title'));
    return [fixedSum(context, component, sum)];
  },
};
