import { approvalSaga } from './approval.saga.js';
import { noticeSaga, noticeTimers } from './notice.saga.js';
import { payoutSaga } from './payout.saga.js';
import { readingSaga } from './reading.saga.js';
import { reservationSaga } from './reservation.saga.js';
import type { Saga, TimerRule } from './saga.js';
import { settlementSaga } from './settlement.saga.js';

export { paymentId } from './payout.saga.js';
export type * from './saga.js';

/** Every process manager, and every rule that sets a timer. */
export const sagas: readonly Saga[] = [
  reservationSaga,
  settlementSaga,
  readingSaga,
  approvalSaga,
  noticeSaga,
  payoutSaga,
];
export const timerRules: readonly TimerRule[] = [noticeTimers];
