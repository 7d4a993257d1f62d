import { shareOf } from '../../engine/amounts.js';
import type { ClaimContext } from '../../engine/claim-context.js';
import { moneyFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { item, moneyOf } from './common-facts.js';
import { SECURITIZATION_RATE } from './parameters.js';

/** 对企业以专利、商标、地理标志、版权等组建知识产权资产池，发行知识产权证券化产品的，按发行额度的1.5%给予补助。 */
const COMPONENT: ComponentDeclaration = {
  id: 'lechang-5-securitization',
  article: '（五）',
  quote: '对企业以专利、商标、地理标志、版权等组建知识产权资产池，发行知识产权证券化产品的，按发行额度的1.5%给予补助。',
  nature: '补助',
  treasuries: ['district'],
};

/** AMB-LC-08: 发行额度 is what was issued (R1), or the approved quota (R2). The text sets no cap. */
function entitlement(context: ClaimContext): Part[] {
  const { facts, readings } = context;
  const issued = moneyFact(facts, 'issued');
  const quota = facts['quota'] === undefined ? issued : moneyFact(facts, 'quota');
  const byQuota = quota !== issued && readings.has('AMB-LC-08', 'R2');
  const label = byQuota ? text('获批额度', 'Approved quota') : text('实际发行额', 'Amount issued');
  return [shareOf(context, COMPONENT, SECURITIZATION_RATE, byQuota ? quota : issued, label)];
}

export const securitization: ItemRule = {
  item: item({
    id: 'securitization',
    title: text('知识产权证券化产品', 'Securitised IP'),
    components: [COMPONENT],
    certificate: text('产品代码', 'Code of the product'),
    facts: [
      moneyOf('issued', '实际发行额', 'Amount issued'),
      { ...moneyOf('quota', '获批发行额度', 'Approved quota'), optional: true },
    ],
    evidence: [{ kind: 'issue_document', label: text('发行文件', 'Document of the issue') }],
  }),
  entitlement,
};
