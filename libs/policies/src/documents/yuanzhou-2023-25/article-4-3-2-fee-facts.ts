import { text } from '../../engine/trace.js';
import type { EvidenceDeclaration, FactDeclaration } from '../../engine/types.js';

export const FEE_FACTS: readonly FactDeclaration[] = [
  {
    name: 'fee_kind',
    type: 'choice',
    label: text('费用种类', 'Kind of fee'),
    choices: [
      { value: 'appraisal', label: text('评估费', 'Appraisal fee') },
      { value: 'guarantee', label: text('担保费', 'Guarantee fee') },
      { value: 'insurance', label: text('保险费', 'Insurance premium') },
    ],
  },
  {
    name: 'amount',
    type: 'money',
    label: text('实际发生费用', 'Fee actually incurred'),
    unit: text('元', 'yuan'),
    min: 1,
    canBeCut: true,
  },
  { name: 'date', type: 'date', label: text('费用支付日期', 'Date on which the fee was paid'), notInFuture: true },
  {
    name: 'pledged_with',
    type: 'choice',
    label: text('贷款的质押物', 'What the loan was pledged with'),
    choices: [
      { value: 'patent', label: text('专利权（含与其他资产组合）', 'Patents (also together with other assets)') },
      { value: 'otherIp', label: text('商标权等其他知识产权', 'Trademarks or other IP') },
      { value: 'other', label: text('其他资产', 'Other assets') },
    ],
  },
];

export const FEE_EVIDENCE: readonly EvidenceDeclaration[] = [
  { kind: 'invoice', label: text('费用发票', 'Invoice of the fee') },
  { kind: 'proof_of_payment', label: text('费用支付凭证', 'Proof of payment') },
  { kind: 'loan_contract', label: text('质押贷款合同', 'Loan contract') },
];
