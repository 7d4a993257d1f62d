import { refuse } from '#kernel';
import type { Command, Result } from './decision.js';
import { claimsInOrder, type ApplicationState, type ClaimState } from './state.js';

/** 撤回: of one claim, or of all that can be. */

/** Before settlement the applicant may always take a claim back; later its line decides. */
const mayWithdraw = (claim: ClaimState): boolean =>
  claim.status === 'draft' || claim.status === 'open' || claim.status === 'returned';

export function withdrawClaim(command: Command<'WithdrawClaim'>, state: ApplicationState): Result {
  const claim = state.claims[command.claim];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: command.claim });
  if (state.status === 'draft') return refuse('NOT_SUBMITTED', { claim: claim.id });
  if (!mayWithdraw(claim)) return refuse('CLAIM_CLOSED', { claim: claim.id, status: claim.status });
  return [{ type: 'ClaimWithdrawn', body: { claim: claim.id, reason: command.reason } }];
}

/** Entitlement and line decide on the withdrawal of a verified claim; here it is written down. */
export function recordWithdrawal({ claim: id, reason }: Command<'RecordWithdrawal'>, state: ApplicationState): Result {
  const claim = state.claims[id];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: id });
  if (claim.status === 'withdrawn') return refuse('CLAIM_CLOSED', { claim: id, status: claim.status });
  if (claim.status !== 'verified') return refuse('CLAIM_NOT_VERIFIED', { claim: id, status: claim.status });
  return [{ type: 'ClaimWithdrawn', body: { claim: id, reason } }];
}

export function withdrawApplication(command: Command<'WithdrawApplication'>, state: ApplicationState): Result {
  if (state.status === 'withdrawn') return refuse('APPLICATION_WITHDRAWN');
  const all = claimsInOrder(state);
  const claims = all.filter(mayWithdraw).map((claim) => claim.id);
  const stays = all.filter((claim) => claim.status === 'verified').map((claim) => claim.id);
  if (claims.length === 0 && stays.length > 0) return refuse('CLAIM_CLOSED', { claim: stays[0], status: 'verified' });
  const body = { claims, reason: command.reason, ...(stays.length > 0 ? { stays } : {}) };
  return [{ type: 'ApplicationWithdrawn', body }];
}
