import type { Role } from '../../app/session.js';
import type { Stage } from '../../terms/stages.js';

export type QueueStage = Exclude<Stage, 'declaration'>;

/** Which roles work a stage's queue, and where its things are worked on when that is another page. */
export const QUEUES: Readonly<Record<QueueStage, { readonly roles: readonly Role[]; readonly page?: string }>> = {
  endorsement: { roles: ['endorser'] },
  department: { roles: ['department'] },
  panel: { roles: ['panel'] },
  settlement: { roles: ['governmentOffice', 'auditor', 'policyOffice'] },
  approval: { roles: ['governmentOffice'], page: '/batches' },
  notice: { roles: ['governmentOffice', 'department'], page: '/publication' },
  payout: { roles: ['finance'], page: '/payments' },
};

export const QUEUE_STAGES = Object.keys(QUEUES) as readonly QueueStage[];

export const isQueueStage = (text: string | undefined): text is QueueStage =>
  text !== undefined && Object.hasOwn(QUEUES, text);

/** Stages that decide case by case on a page of ours. */
export type CaseStage = 'endorsement' | 'department' | 'panel';

export const isCaseStage = (stage: string | undefined): stage is CaseStage =>
  stage === 'endorsement' || stage === 'department' || stage === 'panel';
