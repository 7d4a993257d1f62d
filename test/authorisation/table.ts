import type { Entry } from './entry.js';
import { batches, notices } from './rows/decision.js';
import { declaration } from './rows/declaration.js';
import { accounts, farewell, offices, open, sessions } from './rows/directory.js';
import { payout, returned } from './rows/payout.js';
import { reading } from './rows/reading.js';
import { departments, endorsement, panels } from './rows/review.js';

/** Every route, in the order in which a case comes to them: each row leaves the stage as the next one needs it. */
export const TABLE: readonly Entry[] = [
  ...open,
  ...sessions,
  ...accounts,
  ...offices,
  ...declaration,
  ...endorsement,
  ...departments,
  ...panels,
  ...batches,
  ...notices,
  ...payout,
  ...reading,
  ...returned,
  ...farewell,
];
