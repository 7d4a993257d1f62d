import type { OrderId } from '#domain';
import { BEFORE_APPROVAL } from './exits/before-approval.js';
import { FROM_APPROVAL } from './exits/from-approval.js';
import { NOTICE_FIRST, NOTICE_WITH_PAYOUT } from './exits/other-orders.js';

export type { Exit } from './exits/exit.js';

/**
 * Every exit that the product has, in the order of the stages, and of the two other orders in demonstrations of their own. The demonstration fails when one was not shown, or when the
 * record of the claim that is named for it does not hold what it must.
 */
export const EXITS = { ...BEFORE_APPROVAL, ...FROM_APPROVAL, ...NOTICE_FIRST, ...NOTICE_WITH_PAYOUT };

export type ExitId = keyof typeof EXITS;
export const EXIT_IDS = Object.keys(EXITS) as readonly ExitId[];

/** Which of them are shown where approval, notice and payout follow each other in this order. */
export const EXITS_BY_ORDER: Readonly<Record<OrderId, readonly ExitId[]>> = {
  approvalFirst: Object.keys({ ...BEFORE_APPROVAL, ...FROM_APPROVAL }) as ExitId[],
  noticeFirst: Object.keys(NOTICE_FIRST) as ExitId[],
  noticeWithPayout: Object.keys(NOTICE_WITH_PAYOUT) as ExitId[],
};
