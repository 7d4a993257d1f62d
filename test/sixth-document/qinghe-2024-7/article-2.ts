import { shareOf } from '../../../libs/policies/src/engine/amounts.js';
import { capPerYear } from '../../../libs/policies/src/engine/caps.js';
import { moneyFact } from '../../../libs/policies/src/engine/facts.js';
import type { ItemRule } from '../../../libs/policies/src/engine/item-rule.js';
import { text } from '../../../libs/policies/src/engine/trace.js';
import type { ComponentDeclaration } from '../../../libs/policies/src/engine/types.js';
import { INSURANCE_CAP, INSURANCE_RATE } from './parameters.js';

/** 对企业购买专利保险的，按实际保费的30%给予补助，每家企业年度补助不超过2万元。 */
const COMPONENT: ComponentDeclaration = {
  id: 'qinghe-2-insurance',
  article: '（二）',
  quote: '对企业购买专利保险的，按实际保费的30%给予补助，每家企业年度补助不超过2万元。',
  nature: '补助',
  treasuries: ['district'],
};

export const patentInsurance: ItemRule = {
  item: {
    id: 'patent_insurance',
    title: text('专利保险', 'Patent insurance'),
    components: [COMPONENT],
    department: 'ip',
    certificate: { kind: 'policy', label: text('保单号', 'Number of the insurance policy') },
    facts: [
      { name: 'paid_on', type: 'date', label: text('保费支付日', 'Day of paying the premium'), notInFuture: true },
      {
        name: 'premium',
        type: 'money',
        label: text('实际保费', 'Premium paid'),
        unit: text('元', 'yuan'),
        canBeCut: true,
      },
    ],
    evidence: [{ kind: 'invoice', label: text('保费发票', 'Invoice of the premium') }],
    qualifyingDate: 'paid_on',
    applicantKinds: ['enterprise'],
  },
  entitlement: (context) => [
    shareOf(context, COMPONENT, INSURANCE_RATE, moneyFact(context.facts, 'premium'), text('实际保费', 'Premium paid')),
  ],
  ...capPerYear(INSURANCE_CAP),
};
