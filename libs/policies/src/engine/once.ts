import type { ClaimContext } from './claim-context.js';
import type { StandingAward } from './types.js';

/**
 * 一次性, 首次: was something of this kind (`key`) awarded to the applicant already, by an earlier claim of this assessment or by
 * an award of another certificate that still stands?
 */
export const paidBefore = (context: ClaimContext, key: string, standing: readonly StandingAward[]): boolean =>
  context.ledger.once.has(key) || standing.some((award) => award.certificate !== context.claim.certificate);

/** From now on it was. For an item's `settled`. */
export const nowPaid = (context: ClaimContext, key: string): void => {
  context.ledger.once.add(key);
};
