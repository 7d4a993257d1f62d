import type { Fen } from '#kernel';
import { fixedSum } from '../../engine/amounts.js';
import { choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Parameter } from '../../engine/parameters.js';
import { text } from '../../engine/trace.js';
import { choice, item } from './common-facts.js';
import { NATIONAL_ADVANTAGE, NATIONAL_DEMO, PROVINCE_DEMO } from './parameters.js';
import { enterpriseTitleGroup, IP_ENTERPRISE, sharedTitleGroup } from './titles.js';

const SUMS: Readonly<Record<string, Parameter<Fen>>> = {
  nationalDemo: NATIONAL_DEMO,
  nationalAdvantage: NATIONAL_ADVANTAGE,
  provinceDemo: PROVINCE_DEMO,
};

/** （七）, in full in `titles.ts`: 分别给予一次性奖励5万元、2万元、2万元; the highest of a year once. */
export const ipEnterprise: ItemRule = {
  item: item({
    id: 'ip_enterprise',
    title: text('国家、省知识产权示范企业，国家优势企业', 'National or provincial IP model enterprise'),
    components: [IP_ENTERPRISE],
    certificate: text('认定文件文号', 'Number of the recognition document'),
    facts: [
      choice('title', text('称号', 'Title'), [
        ['nationalDemo', '国家知识产权示范企业', 'National IP demonstration enterprise'],
        ['nationalAdvantage', '国家知识产权优势企业', 'National IP advantage enterprise'],
        ['provinceDemo', '省知识产权示范企业', 'Provincial IP demonstration enterprise'],
      ]),
    ],
  }),
  entitlement: (context) => [fixedSum(context, IP_ENTERPRISE, SUMS[choiceFact(context.facts, 'title')]!)],
  groups: (context) => [enterpriseTitleGroup(context), sharedTitleGroup(context)],
};
