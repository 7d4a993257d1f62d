import { fen, formatYuan } from '#kernel';
import { fixedSum, statedSum } from '../../engine/amounts.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { wholeFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { sameObject } from './highest-group.js';
import { GI, MADRID, TRADEMARK_GOLD } from './parameters.js';

/** 对认定为“中国商标金奖”的企业一次性奖励50万元。 */
const GOLD: ComponentDeclaration = {
  id: 'zezhou-4-trademark-gold',
  article: '三(一)4',
  quote: '对认定为“中国商标金奖”的企业一次性奖励 50 万元。',
  nature: '奖励',
  treasuries: ['district'],
};

export const trademarkGold: ItemRule = {
  item: {
    id: 'trademark_gold',
    title: text('中国商标金奖', 'China Trademark Gold Award'),
    components: [GOLD],
    department: 'market',
    certificate: { kind: 'trademark_gold', label: text('获奖证书编号', 'Number of the award certificate') },
    facts: [EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
    applicantKinds: ['enterprise'],
  },
  enterpriseOnly: true,
  entitlement: (context) => [fixedSum(context, GOLD, TRADEMARK_GOLD)],
};

/** 通过马德里体系提出国际商标申请，并获得注册的，每个国家（地区）每件资助5000元。 */
const REGISTERED: ComponentDeclaration = {
  id: 'zezhou-4-madrid',
  article: '三(一)4',
  quote: '通过马德里体系提出国际商标申请，并获得注册的，每个国家（地区）每件资助 5000 元。',
  nature: '资助',
  treasuries: ['district'],
};

/** 并获得注册: countries where the mark is only applied for do not count. */
function madridEntitlement(context: ClaimContext): Part[] | TurnedAway {
  const countries = wholeFact(context.facts, 'registered_countries');
  if (countries === 0) {
    const words = text('只提出申请，尚未获得注册', 'only applied for, not yet registered');
    return context.turnAway('notEligible', 'NOT_REGISTERED', REGISTERED.article, words);
  }
  const each = context.value(MADRID);
  const shown = text(
    `获得注册的国家（地区）${countries}个×${formatYuan(each)}元：`,
    `${countries} countries (regions) of registration × ${formatYuan(each)} yuan`,
  );
  return [statedSum(context, REGISTERED, fen(countries * each), shown)];
}

export const madrid: ItemRule = {
  item: {
    id: 'madrid',
    title: text('马德里国际商标注册', 'Madrid registration of a mark'),
    components: [REGISTERED],
    department: 'market',
    certificate: { kind: 'madrid', label: text('国际注册号', 'Number of the international registration') },
    facts: [
      {
        name: 'registered_countries',
        type: 'count',
        label: text('获得注册的国家（地区）数', 'Countries (regions) where it is registered'),
        unit: text('个', 'countries'),
        min: 0,
        max: 200,
        canBeCut: true,
      },
      EVENT_DATE,
    ],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement: madridEntitlement,
};

/** 对新核准注册的地理标志商标、地理标志保护产品的注册人，每件给予3万元奖励。 */
const INDICATION: ComponentDeclaration = {
  id: 'zezhou-4-gi',
  article: '三(一)4',
  quote: '对新核准注册的地理标志商标、地理标志保护产品的注册人，每件给予 3 万元奖励。',
  nature: '奖励',
  treasuries: ['district'],
};

/** AMB-ZZ-05: a mark and a protected product of one geographical indication. */
export const gi: ItemRule = {
  item: {
    id: 'gi',
    title: text('地理标志商标、地理标志保护产品', 'GI mark or protected GI product'),
    components: [INDICATION],
    department: 'market',
    certificate: { kind: 'gi', label: text('商标注册号或批准公告号', 'Number of the mark or of the approval') },
    object: { kind: 'gi', label: text('地理标志名称', 'Name of the geographical indication') },
    facts: [EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement: (context) => [fixedSum(context, INDICATION, GI)],
  groups: (context) => sameObject(context, [INDICATION]),
};
