import type { Role } from '#domain';
import type { StageId } from '#kernel';

/** Which roles work a stage's queue. */
export const WORKERS: Readonly<Partial<Record<StageId, readonly Role[]>>> = {
  declaration: ['applicant'],
  endorsement: ['endorser'],
  department: ['department'],
  panel: ['panel'],
  settlement: ['auditor', 'governmentOffice', 'policyOffice'],
  approval: ['governmentOffice'],
  notice: ['governmentOffice', 'department'],
  payout: ['finance'],
};

/** Stages where each organisation has a queue of its own. */
export const OWN_QUEUES: readonly StageId[] = ['declaration', 'endorsement', 'department'];

/** `undefined`: there is no such stage, or nobody works it. */
export const workersOf = (stage: string): readonly Role[] | undefined =>
  Object.hasOwn(WORKERS, stage) ? WORKERS[stage as StageId] : undefined;
