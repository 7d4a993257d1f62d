import { assertNever, isRefusal, refuse, type Refusal } from '#kernel';
import { claimToActOn } from './at-stage.js';
import type { Command, Envelope, Result } from './decision.js';
import type { ApplicationState, ClaimState } from './state.js';

/** Stage 3: the collecting department, after the check for duplicates (查重). Refusing a claim: the panel may too. */

export function recordReservation(command: Command<'RecordReservation'>, state: ApplicationState): Result {
  const claim = state.claims[command.claim];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: command.claim });
  if (state.status === 'draft') return refuse('NOT_SUBMITTED', { claim: claim.id });
  const { kind, key } = command.certificate;
  if (claim.certificate.kind !== kind || claim.certificate.key !== key) {
    return refuse('CERTIFICATE_CHANGED', { claim: claim.id });
  }
  const { outcome, decidedBy } = command;
  const body = { claim: claim.id, outcome, ...(decidedBy === undefined ? {} : { decidedBy }) };
  return [{ type: 'ClaimReservationRecorded', body }];
}

export function acceptClaim(envelope: Envelope, command: Command<'AcceptClaim'>, state: ApplicationState): Result {
  const claim = claimToActOn(envelope, 'department', command, state);
  if (isRefusal(claim)) return claim;
  const unreserved = certificateMissing(claim);
  if (unreserved) return unreserved;
  const { organisation, otherAwards, opinion } = command;
  return [
    {
      type: 'ClaimAccepted',
      body: { claim: claim.id, organisation, otherAwards, ...(opinion === undefined ? {} : { opinion }) },
    },
  ];
}

/** Not checked yet; another applicant's too, and nobody has decided; or not to be paid for again. */
function certificateMissing({ id, reservation }: ClaimState): Refusal | undefined {
  switch (reservation) {
    case 'reserved':
      return undefined;
    case 'none':
      return refuse('CERTIFICATE_NOT_RESERVED', { claim: id });
    case 'contested':
      return refuse('CERTIFICATE_CONTESTED', { claim: id });
    case 'duplicate':
      return refuse('CERTIFICATE_DUPLICATE', { claim: id });
    default:
      return assertNever(reservation);
  }
}

export function refuseClaim(envelope: Envelope, command: Command<'RefuseClaim'>, state: ApplicationState): Result {
  const { stage, reason } = command;
  if (stage !== 'department' && stage !== 'panel') return refuse('STAGE_CANNOT_REFUSE', { stage });
  const claim = claimToActOn(envelope, stage, command, state);
  return isRefusal(claim) ? claim : [{ type: 'ClaimRefused', body: { claim: claim.id, stage, reason } }];
}
