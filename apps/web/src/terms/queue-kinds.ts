import type { View } from '../api/answer.js';
import { defineTexts } from '../i18n/texts.js';

export type QueueKind = View<'QueueRow'>['kind'];

/** What something waits for in a queue. */
export const queueKindTexts = defineTexts(
  {
    names: {
      returned: '待补正',
      endorse: '待审核盖章',
      review: '待部门审核',
      verify: '待评审核实',
      settle: '待核定金额',
      unbatched: '待列入批次',
      openBatch: '批次待提交',
      presentedBatch: '批次待审定',
      unpublished: '待公示',
      objection: '异议待处理',
      allot: '待列入拨付',
      recover: '待追回',
      instruct: '待发拨付指令',
      bankAnswer: '待银行回单',
      reportShare: '待报上级承担',
    },
  },
  {
    names: {
      returned: 'To be supplemented',
      endorse: 'To be endorsed',
      review: 'To be reviewed',
      verify: 'To be verified',
      settle: 'To be settled',
      unbatched: 'To be put in a batch',
      openBatch: 'Batch to be presented',
      presentedBatch: 'Batch to be decided',
      unpublished: 'To be published',
      objection: 'Objection to be decided',
      allot: 'To be allotted',
      recover: 'To be recovered',
      instruct: 'To be instructed',
      bankAnswer: 'Bank answer expected',
      reportShare: 'Share to be reported',
    },
  },
);
