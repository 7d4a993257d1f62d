import type { Fen } from '#kernel';
import { fixedSum } from '../../engine/amounts.js';
import { objectOf } from '../../engine/claim-context.js';
import { booleanFact, choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Parameter } from '../../engine/parameters.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { choice, item, yesNo } from './common-facts.js';
import { COLLECTIVE_MARK, GI_MUTUAL, GI_PRODUCT, GI_TRADEMARK, ZONE_NATIONAL, ZONE_PROVINCIAL } from './parameters.js';
import { onlyTheHigher } from './same-object.js';

const ARTICLE = '（二）';
const component = (id: string, nature: '奖励' | '资助', quote: string): ComponentDeclaration => ({
  id: `lechang-2-${id}`,
  article: ARTICLE,
  quote,
  nature,
  treasuries: ['district'],
});

/** 对新认定的地理标志保护产品每个给予一次性奖励5万元； (a page break stands inside 保护) */
const PRODUCT = component('gi-product', '奖励', '对新认定的地理标志保\n\n护产品每个给予一次性奖励5万元；');
/** 对新核准注册的地理标志商标每件给予一次性奖励3万元； */
const TRADEMARK = component('gi-trademark', '奖励', '对新核准注册的地理标志商标每件给予一次性奖励3万元；');

const GI_OBJECT = { kind: 'gi', label: text('地理标志名称', 'Name of the geographical indication') };

function giItem(
  id: string,
  own: ComponentDeclaration,
  sum: Parameter<Fen>,
  words: { readonly title: [string, string]; readonly certificate: [string, string] },
): ItemRule {
  return {
    item: item({
      id,
      title: text(...words.title),
      components: [own],
      certificate: text(...words.certificate),
      object: GI_OBJECT,
      facts: [],
    }),
    entitlement: (context) => [fixedSum(context, own, sum)],
    groups: (context) => onlyTheHigher(context, ARTICLE, `gi|${objectOf(context.claim)}`, [PRODUCT, TRADEMARK], true),
  };
}

export const giProduct = giItem('gi_product', PRODUCT, GI_PRODUCT, {
  title: ['新认定的地理标志保护产品', 'Newly recognised GI product'],
  certificate: ['认定公告号', 'Number of the recognition notice'],
});

export const giTrademark = giItem('gi_trademark', TRADEMARK, GI_TRADEMARK, {
  title: ['新核准注册的地理标志商标', 'Newly registered GI trademark'],
  certificate: ['商标注册号', 'Registration number of the mark'],
});

/** 对获得地理标志产品国际互认互保的每个给予5万元资助； */
const MUTUAL = component('gi-mutual', '资助', '对获得地理标志产品国际互认互保的每个给予5万元资助；');

export const giMutual: ItemRule = {
  item: item({
    id: 'gi_mutual',
    title: text('地理标志产品国际互认互保', 'GI product under international mutual recognition'),
    components: [MUTUAL],
    certificate: text('互认互保公告号', 'Number of the notice'),
    facts: [],
  }),
  entitlement: (context) => [fixedSum(context, MUTUAL, GI_MUTUAL)],
};

/** 对新核准注册的集体商标和证明商标（非地理标志商标）每件给予一次性奖励0.5万元； */
const COLLECTIVE = component(
  'collective-cert-mark',
  '奖励',
  '对新核准注册的集体商标和证明商标（非地理标志商标）每件给予一次性奖励0.5万元；',
);

export const collectiveCertMark: ItemRule = {
  item: item({
    id: 'collective_cert_mark',
    title: text('新核准注册的集体商标、证明商标', 'Newly registered collective or certification mark'),
    components: [COLLECTIVE],
    certificate: text('商标注册号', 'Registration number of the mark'),
    facts: [yesNo('is_gi_mark', '属于地理标志商标', 'It is a GI trademark')],
  }),
  entitlement(context) {
    // （非地理标志商标）: a GI mark has the 3万 of its own sentence, never the 0.5万 too.
    if (booleanFact(context.facts, 'is_gi_mark')) {
      const words = text('属于地理标志商标，另按地理标志商标奖励', 'a GI trademark: awarded under its own sentence');
      return context.turnAway('notEligible', 'GI_MARK', ARTICLE, words);
    }
    return [fixedSum(context, COLLECTIVE, COLLECTIVE_MARK)];
  },
};

/** 对列入国家、省级的国家地理标志产品保护示范区建设项目分别给予15万元、10万元资助。 */
const ZONE = component(
  'gi-demo-zone',
  '资助',
  '对列入国家、省级的国家地理标志产品保护示范区建设项目分别给予15万元、10万元资助。',
);

export const giDemoZone: ItemRule = {
  item: item({
    id: 'gi_demo_zone',
    title: text('地理标志产品保护示范区建设项目', 'GI demonstration zone'),
    components: [ZONE],
    certificate: text('列入文件文号', 'Number of the document'),
    facts: [
      choice('level', text('列入级别', 'Listed at'), [
        ['national', '国家', 'National level'],
        ['provincial', '省级', 'Provincial level'],
      ]),
    ],
  }),
  entitlement(context) {
    const national = choiceFact(context.facts, 'level') === 'national';
    return [fixedSum(context, ZONE, national ? ZONE_NATIONAL : ZONE_PROVINCIAL)];
  },
};
