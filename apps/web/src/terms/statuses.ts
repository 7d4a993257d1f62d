import { defineTexts } from '../i18n/texts.js';
import type { Tone } from '../ui/tag.js';

/** Where a claim or line is within its stage, as the applicant and the offices read it. */
export const statusTexts = defineTexts(
  {
    names: {
      draft: '草稿',
      waiting: '待办理',
      returned: '退回补正',
      refused: '未通过',
      withdrawn: '已撤回',
      nothingDue: '无应奖补金额',
      pendingDecision: '待裁量',
      notComputable: '本系统不计算',
      notEligible: '不符合条件',
      inBatch: '已列入批次',
      rejected: '不予奖补',
      published: '公示中',
      inQuestion: '异议核查中',
      upheld: '异议成立',
      replaced: '重新核定',
      allotted: '已列入拨付',
      instructed: '已发拨付指令',
      failed: '银行退回',
      paymentReturned: '退票',
      paid: '已拨付',
      resultPublished: '结果已公开',
    },
  },
  {
    names: {
      draft: 'Draft',
      waiting: 'Waiting',
      returned: 'Returned for supplement',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
      nothingDue: 'Nothing due',
      pendingDecision: 'Waits for a decision',
      notComputable: 'Not computable here',
      notEligible: 'Not eligible',
      inBatch: 'In a batch',
      rejected: 'Rejected',
      published: 'On public notice',
      inQuestion: 'In question',
      upheld: 'Objection upheld',
      replaced: 'Settled anew',
      allotted: 'Allotted to a run',
      instructed: 'Instructed',
      failed: 'Rejected by the bank',
      paymentReturned: 'Returned by the bank',
      paid: 'Paid',
      resultPublished: 'Result published',
    },
  },
);

const TONES: Readonly<Record<string, Tone>> = {
  returned: 'warn',
  inQuestion: 'warn',
  failed: 'warn',
  paymentReturned: 'warn',
  pendingDecision: 'warn',
  refused: 'bad',
  rejected: 'bad',
  upheld: 'bad',
  notEligible: 'bad',
  paid: 'good',
  resultPublished: 'good',
  waiting: 'active',
  inBatch: 'active',
  published: 'active',
  allotted: 'active',
  instructed: 'active',
};

/** How a status looks; its word says the same. */
export const toneOf = (status: string): Tone => TONES[status] ?? 'plain';
