import { fixedSum } from '../../engine/amounts.js';
import { objectOf, type ClaimContext, type TurnedAway } from '../../engine/claim-context.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { nowPaid, paidBefore } from '../../engine/once.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { GI } from './parameters.js';

/** 获得国家地理标志产品保护、国家地理证明商标的，县财政一次性奖励20万元。 */
const COMPONENT: ComponentDeclaration = {
  id: 'huichang-4-gi',
  article: '第四条',
  quote: '获得国家地理标志产品保护、国家地理证明商标的，县财政一次性奖励20万元。',
  nature: '奖励',
  treasuries: ['district'],
};

const keyOf = (context: ClaimContext): string => `gi|${objectOf(context.claim)}`;

/** AMB-HC-04: 一次性 is once for each geographical indication, whatever its form (R1), or once for each form (R2). */
function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { claim, ledger, readings } = context;
  const standing = ledger.standing.ofObject(objectOf(claim)).filter((award) => award.component === COMPONENT.id);
  if (paidBefore(context, keyOf(context), standing) && !readings.has('AMB-HC-04', 'R2')) {
    const words = text('同一地理标志已享受一次性奖励', 'this geographical indication has had its one award');
    return context.turnAway('nothingDue', 'SAME_GI', COMPONENT.article, words);
  }
  return [fixedSum(context, COMPONENT, GI)];
}

export const gi: ItemRule = {
  item: {
    id: 'gi',
    title: text('国家地理标志产品保护、地理标志证明商标', 'Protected GI product or GI certification mark'),
    components: [COMPONENT],
    department: 'market',
    certificate: { kind: 'gi', label: text('批准公告或商标注册号', 'Number of the approval or of the mark') },
    object: { kind: 'gi', label: text('地理标志名称', 'Name of the geographical indication') },
    facts: [EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement,
  settled: (context) => nowPaid(context, keyOf(context)),
};
