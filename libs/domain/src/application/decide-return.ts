import { isRefusal, refuse, type Refusal } from '#kernel';
import { claimAt, mayAct, notAtStage } from './at-stage.js';
import type { Command, Envelope, Result } from './decision.js';
import { claimsToEndorse, type ApplicationState, type ClaimState } from './state.js';

/** 一次性告知: at each stage once, with everything that is missing. */
export function returnForSupplement(
  envelope: Envelope,
  command: Command<'ReturnForSupplement'>,
  state: ApplicationState,
): Result {
  const { stage, missing, supplementUntil } = command;
  const claims = returnable(command, state);
  if (isRefusal(claims)) return claims;
  if (missing.length === 0) return refuse('NOTHING_MISSING');
  const blocked = mayAct(envelope, stage, command, claims, state);
  if (blocked) return blocked;
  const again = claims.find((claim) => claim.returnedBy.includes(stage));
  if (again) return refuse('RETURNED_ALREADY', { claim: again.id, stage });
  return [
    {
      type: 'ReturnedForSupplement',
      body: { stage, claims: claims.map((claim) => claim.id), missing, supplementUntil },
    },
  ];
}

/** An endorser returns the whole; department and panel return one claim. */
function returnable(command: Command<'ReturnForSupplement'>, state: ApplicationState): readonly ClaimState[] | Refusal {
  if (command.stage === 'endorsement') {
    const waiting = claimsToEndorse(state);
    return waiting.length > 0 ? waiting : notAtStage(state, 'endorsement');
  }
  if (command.stage !== 'department' && command.stage !== 'panel') {
    return refuse('STAGE_CANNOT_RETURN', { stage: command.stage });
  }
  const claim = claimAt(state, command.claim ?? '', command.stage);
  return isRefusal(claim) ? claim : [claim];
}
