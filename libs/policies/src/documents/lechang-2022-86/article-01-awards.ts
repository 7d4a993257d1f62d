import type { Fen } from '#kernel';
import { fixedSum } from '../../engine/amounts.js';
import { objectOf } from '../../engine/claim-context.js';
import { choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Parameter } from '../../engine/parameters.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { choice, item } from './common-facts.js';
import { CN_EXCELLENT_GD_SILVER, CN_GOLD, CN_SILVER_GD_GOLD, GD_EXCELLENT, GD_INVENTOR } from './parameters.js';
import { onlyTheHigher } from './same-object.js';

const award = (id: string, quote: string): ComponentDeclaration => ({
  id: `lechang-1-${id}`,
  article: '（一）',
  quote,
  nature: '奖励',
  treasuries: ['district'],
});

/** 对获中国专利金奖的，每项给予奖励10万元； */
const GOLD = award('cn-gold', '对获中国专利金奖的，每项给予奖励10万元；');
/** 获中国专利银奖和广东专利金奖的，每项给予奖励5万元； (和 enumerates: either) */
const SILVER = award('cn-silver-gd-gold', '获中国专利银奖和广东专利金奖的，每项给予奖励5万元；');
/** 获中国专利优秀奖和广东专利银奖的，每项给予奖励3万元； */
const EXCELLENT = award('cn-excellent-gd-silver', '获中国专利优秀奖和广东专利银奖的，每项给予奖励3万元；');
/** 获广东专利优秀奖的，每项给予奖励2万元； */
const GUANGDONG = award('gd-excellent', '获广东专利优秀奖的，每项给予奖励2万元；');

const AWARDS: Readonly<Record<string, { readonly component: ComponentDeclaration; readonly sum: Parameter<Fen> }>> = {
  cnGold: { component: GOLD, sum: CN_GOLD },
  cnSilver: { component: SILVER, sum: CN_SILVER_GD_GOLD },
  gdGold: { component: SILVER, sum: CN_SILVER_GD_GOLD },
  cnExcellent: { component: EXCELLENT, sum: CN_EXCELLENT_GD_SILVER },
  gdSilver: { component: EXCELLENT, sum: CN_EXCELLENT_GD_SILVER },
  gdExcellent: { component: GUANGDONG, sum: GD_EXCELLENT },
};
const COMPONENTS = [GOLD, SILVER, EXCELLENT, GUANGDONG];

export const patentAward: ItemRule = {
  item: item({
    id: 'patent_award',
    title: text('中国专利奖、广东专利奖', 'China or Guangdong patent award'),
    components: COMPONENTS,
    certificate: text('获奖证书编号', 'Number of the award certificate'),
    object: { kind: 'patent', label: text('获奖专利的专利号', 'Number of the awarded patent') },
    facts: [
      choice('award', text('奖项', 'Award'), [
        ['cnGold', '中国专利金奖', 'China gold'],
        ['cnSilver', '中国专利银奖', 'China silver'],
        ['cnExcellent', '中国专利优秀奖', 'China excellence'],
        ['gdGold', '广东专利金奖', 'Guangdong gold'],
        ['gdSilver', '广东专利银奖', 'Guangdong silver'],
        ['gdExcellent', '广东专利优秀奖', 'Guangdong excellence'],
      ]),
    ],
  }),
  entitlement(context) {
    const { component, sum } = AWARDS[choiceFact(context.facts, 'award')]!;
    return [fixedSum(context, component, sum)];
  },
  groups: (context) => onlyTheHigher(context, '（一）', `patent|${objectOf(context.claim)}`, COMPONENTS, true),
};

/** 获广东杰出发明人奖的，每人给予奖励1万元。 */
const INVENTOR = award('gd-inventor', '获广东杰出发明人奖的，每人给予奖励1万元。');

export const gdInventor: ItemRule = {
  item: item({
    id: 'gd_inventor',
    title: text('广东杰出发明人奖', 'Guangdong outstanding inventor award'),
    components: [INVENTOR],
    certificate: text('获奖证书编号（每人一份）', 'Number of the certificate (one for each person)'),
    facts: [],
  }),
  entitlement: (context) => [fixedSum(context, INVENTOR, GD_INVENTOR)],
};
