import { refuse } from '#kernel';
import { dutyConflict } from '../duties.js';
import { notAtStage } from './at-stage.js';
import type { Command, Envelope, Result } from './decision.js';
import { claimsToEndorse, type ApplicationState } from './state.js';

/** Stage 2: 审核盖章, each stamp-giver for itself. */
export function endorsement(
  envelope: Envelope,
  command: Command<'GrantEndorsement' | 'RefuseEndorsement'>,
  state: ApplicationState,
): Result {
  const { organisation } = command;
  const atStage = claimsToEndorse(state);
  if (atStage.length === 0) return notAtStage(state, 'endorsement');
  const waiting = atStage.filter((claim) => !claim.stamps.includes(organisation));
  if (!state.requiredStamps.includes(organisation)) return refuse('STAMP_NOT_REQUIRED', { organisation });
  if (waiting.length === 0) return refuse('ALREADY_STAMPED', { organisation });
  const conflict = dutyConflict(state.duties, 'endorsed', envelope.actor);
  if (conflict) return conflict;
  const claims = waiting.map((claim) => claim.id);
  if (command.type === 'GrantEndorsement') {
    const opinion = command.opinion === undefined ? {} : { opinion: command.opinion };
    return [{ type: 'EndorsementGranted', body: { organisation, claims, ...opinion } }];
  }
  return [{ type: 'EndorsementRefused', body: { organisation, claims, reason: command.reason } }];
}
