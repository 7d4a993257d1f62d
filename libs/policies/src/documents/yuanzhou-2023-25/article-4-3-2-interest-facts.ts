import { text } from '../../engine/trace.js';
import type { EvidenceDeclaration, FactDeclaration } from '../../engine/types.js';

const MIXED = { fact: 'collateral', is: ['patentAndOther'] } as const;

/** No rate is asked: it comes from the LPR series by the day of disbursement. */
export const INTEREST_FACTS: readonly FactDeclaration[] = [
  {
    name: 'principal',
    type: 'money',
    label: text('贷款金额', 'Amount of the loan'),
    unit: text('元', 'yuan'),
    min: 1,
    canBeCut: true,
  },
  { name: 'disbursement_date', type: 'date', label: text('放款日期', 'Date of disbursement'), notInFuture: true },
  {
    name: 'term_unit',
    type: 'choice',
    label: text('贷款期限单位', 'Unit of the loan period'),
    help: text(
      '期限不是整月的，按天填写；超过365天的按月填写',
      'In days unless it is whole months; over 365 days, in months',
    ),
    choices: [
      { value: 'months', label: text('月', 'Months') },
      { value: 'days', label: text('天', 'Days') },
    ],
  },
  {
    name: 'term_months',
    type: 'count',
    label: text('贷款期限（月）', 'Loan period in months'),
    unit: text('个月', 'months'),
    min: 1,
    max: 600,
    askedWhen: { fact: 'term_unit', is: ['months'] },
    canBeCut: true,
  },
  {
    name: 'term_days',
    type: 'count',
    label: text('贷款期限（天）', 'Loan period in days'),
    unit: text('天', 'days'),
    min: 1,
    max: 365,
    askedWhen: { fact: 'term_unit', is: ['days'] },
    canBeCut: true,
  },
  {
    name: 'collateral',
    type: 'choice',
    label: text('质押物', 'Pledged with'),
    choices: [
      { value: 'patent', label: text('专利权', 'Patents') },
      { value: 'patentAndOther', label: text('专利权与其他资产组合', 'Patents together with other assets') },
      { value: 'trademark', label: text('商标权', 'Trademarks') },
    ],
  },
  {
    name: 'patent_value',
    type: 'money',
    label: text('专利权评估价值', 'Appraised value of the patents'),
    unit: text('元', 'yuan'),
    min: 1,
    askedWhen: MIXED,
    canBeCut: true,
  },
  {
    name: 'other_value',
    type: 'money',
    label: text('其他资产评估价值', 'Appraised value of the other assets'),
    unit: text('元', 'yuan'),
    askedWhen: MIXED,
  },
];

export const INTEREST_EVIDENCE: readonly EvidenceDeclaration[] = [
  { kind: 'loan_contract', label: text('借款合同', 'Loan contract') },
  { kind: 'disbursement_proof', label: text('放款凭证', 'Proof of disbursement') },
  { kind: 'pledge_registration', label: text('质押登记证明', 'Registration of the pledge') },
  {
    kind: 'appraisal_report',
    label: text('组合质押资产评估报告', 'Appraisal report of the mixed pledge'),
    askedWhen: MIXED,
  },
];
