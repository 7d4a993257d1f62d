import type { Decider } from '#kernel';
import { decide } from './decide.js';
import type { EntitlementCommand, EntitlementEvent } from './events.js';
import { evolve } from './evolve.js';
import { initialEntitlement, type EntitlementState } from './state.js';

export type * from './events.js';
export { pastClaims, type PastClaims } from './past-claims.js';
export { lineId, MAX_CLAIMS_PER_SETTLEMENT, type EntitlementState, type SettledUnder } from './state.js';

/** 应奖补金额: `entitlement-<family>-<applicant>`, all award years inside. The authority for amounts. */
export const entitlement: Decider<EntitlementState, EntitlementCommand, EntitlementEvent> = {
  name: 'entitlement',
  initial: initialEntitlement,
  decide,
  evolve,
};
