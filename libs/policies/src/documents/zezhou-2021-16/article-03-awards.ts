import type { Fen } from '#kernel';
import { fixedSum } from '../../engine/amounts.js';
import { choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Parameter } from '../../engine/parameters.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, ItemDeclaration, Text } from '../../engine/types.js';
import { CERTIFICATE, choice, EVENT_DATE } from './common-facts.js';
import { sameObject } from './highest-group.js';
import { CN_DESIGN_AWARD, CN_PATENT_AWARD, IC_LAYOUT, SHANXI_AWARD } from './parameters.js';

/** 对获得中国专利金奖、银奖、优秀奖的专利权人，分别给予50万元、30万元、20万元奖励； */
const CN_PATENT: ComponentDeclaration = {
  id: 'zezhou-3-cn-patent-award',
  article: '三(一)3',
  quote: '对获得中国专利金奖、银奖、优秀奖的专利权人，分别给予 50 万元、30 万元、20 万元奖励；',
  nature: '奖励',
  treasuries: ['district'],
};

/** 获得中国外观设计金奖、银奖、优秀奖的专利权人分别给予30万元、20万元、10万元奖励； */
const CN_DESIGN: ComponentDeclaration = {
  id: 'zezhou-3-cn-design-award',
  article: '三(一)3',
  quote: '获得中国外观设计金奖、银奖、优秀奖的专利权人分别给予 30 万元、20 万元、10 万元奖励；',
  nature: '奖励',
  treasuries: ['district'],
};

/** 获得山西省专利奖一等奖、二等奖、三等奖的专利权人分别给予5万元、3万元、1万元奖励。 */
const SHANXI: ComponentDeclaration = {
  id: 'zezhou-3-shanxi-patent-award',
  article: '三(一)3',
  quote: '获得山西省专利奖一等奖、二等奖、三等奖的专利权人分别给予 5 万元、3 万元、1 万元奖励。',
  nature: '奖励',
  treasuries: ['district'],
};

const AWARDS = [CN_PATENT, CN_DESIGN, SHANXI];

const NATIONAL_TIERS = [
  ['gold', '金奖', 'Gold'],
  ['silver', '银奖', 'Silver'],
  ['excellent', '优秀奖', 'Excellence'],
] as const;
const PROVINCIAL_TIERS = [
  ['first', '一等奖', 'First prize'],
  ['second', '二等奖', 'Second prize'],
  ['third', '三等奖', 'Third prize'],
] as const;

/** 分别给予: one sum for each tier. AMB-ZZ-05: several awards for one patent. */
function award<Tier extends string>(
  id: string,
  title: Text,
  component: ComponentDeclaration,
  tiers: readonly (readonly [Tier, string, string])[],
  sums: Readonly<Record<Tier, Parameter<Fen>>>,
): ItemRule {
  const item: ItemDeclaration = {
    id,
    title,
    components: [component],
    department: 'market',
    certificate: { kind: id, label: text('获奖证书编号', 'Number of the award certificate') },
    object: { kind: 'patent', label: text('获奖专利号', 'Number of the awarded patent') },
    facts: [choice('tier', '奖项等级', 'Tier of the award', tiers), EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  };
  return {
    item,
    entitlement: (context) => [fixedSum(context, component, sums[choiceFact(context.facts, 'tier') as Tier])],
    groups: (context) => sameObject(context, AWARDS),
  };
}

export const cnPatentAward = award(
  'cn_patent_award',
  text('中国专利奖', 'China Patent Award'),
  CN_PATENT,
  NATIONAL_TIERS,
  CN_PATENT_AWARD,
);
export const cnDesignAward = award(
  'cn_design_award',
  text('中国外观设计奖', 'China Design Award'),
  CN_DESIGN,
  NATIONAL_TIERS,
  CN_DESIGN_AWARD,
);
export const shanxiPatentAward = award(
  'shanxi_patent_award',
  text('山西省专利奖', 'Shanxi Patent Award'),
  SHANXI,
  PROVINCIAL_TIERS,
  SHANXI_AWARD,
);

/** 对获得集成电路布图设计专有权的每件资助1000元。 */
const LAYOUT: ComponentDeclaration = {
  id: 'zezhou-3-ic-layout',
  article: '三(一)3',
  quote: '对获得集成电路布图设计专有权的每件资助 1000 元。',
  nature: '资助',
  treasuries: ['district'],
};

export const icLayout: ItemRule = {
  item: {
    id: 'ic_layout',
    title: text('集成电路布图设计专有权', 'Layout design of integrated circuits'),
    components: [LAYOUT],
    department: 'market',
    certificate: { kind: 'ic_layout', label: text('布图设计登记号', 'Registration number of the layout design') },
    facts: [EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement: (context) => [fixedSum(context, LAYOUT, IC_LAYOUT)],
};
