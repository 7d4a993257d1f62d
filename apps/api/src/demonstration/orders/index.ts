import { noticeFirst } from './notice-first.js';
import { noticeWithPayout } from './notice-with-payout.js';
import type { OrderDemonstration } from './order-demonstration.js';

export type { OrderDemonstration } from './order-demonstration.js';

/** The two orders that the main demonstration does not play. */
export const ORDER_DEMONSTRATIONS: readonly OrderDemonstration[] = [noticeFirst, noticeWithPayout];
