import { isRefusal, refuse, type Refusal, type StageId } from '#kernel';
import { dutyConflict } from '../duties.js';
import type { PanelFacts } from './commands.js';
import type { Envelope } from './decision.js';
import { dutyAt } from './evolve.js';
import { claimsInOrder, type ApplicationState, type ClaimState } from './state.js';

/** Who may act on which claim at a stage. */

/** In whose name somebody acts: an office's, or that of a panel. */
interface Acting {
  readonly organisation?: string;
  readonly panel?: PanelFacts;
}

/** The claim of the command, if it is open at the stage and whoever gives the command may act on it there; otherwise why not. */
export function claimToActOn(
  envelope: Envelope,
  stage: StageId,
  command: Acting & { readonly claim: string },
  state: ApplicationState,
): ClaimState | Refusal {
  const claim = claimAt(state, command.claim, stage);
  if (isRefusal(claim)) return claim;
  return mayAct(envelope, stage, command, [claim], state) ?? claim;
}

/** The claim, if it is open at the stage; otherwise why not. */
export function claimAt(state: ApplicationState, id: string, stage: StageId): ClaimState | Refusal {
  const claim = state.claims[id];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: id });
  if (!state.route.includes(stage)) return refuse('OUT_OF_ORDER', { claim: id, expected: claim.stage, got: stage });
  if (claim.status === 'open' && claim.stage === stage) return claim;
  if (claim.status === 'refused' || claim.status === 'withdrawn') {
    return refuse('CLAIM_CLOSED', { claim: id, status: claim.status });
  }
  const expected = claim.status === 'draft' || claim.status === 'returned' ? 'declaration' : claim.stage;
  return refuse('OUT_OF_ORDER', { claim: id, expected, got: stage });
}

/** Nothing of the application is there. */
export function notAtStage(state: ApplicationState, got: StageId): Refusal {
  const stages = new Set(
    claimsInOrder(state).map((claim) =>
      claim.status === 'open' || claim.status === 'verified' ? claim.stage : `declaration:${claim.status}`,
    ),
  );
  return refuse('OUT_OF_ORDER', { expected: stages.size > 0 ? [...stages].join(',') : 'declaration', got });
}

/** Jurisdiction and duty of whoever acts at a stage on claims. */
export function mayAct(
  envelope: Envelope,
  stage: StageId,
  { organisation = '', panel }: Acting,
  claims: readonly ClaimState[],
  state: ApplicationState,
): Refusal | undefined {
  if (stage === 'endorsement' && !state.requiredStamps.includes(organisation)) {
    return refuse('STAMP_NOT_REQUIRED', { organisation });
  }
  const foreign = claims.find((claim) => stage === 'department' && claim.department !== organisation);
  if (foreign) return refuse('NOT_THE_COLLECTING_DEPARTMENT', { claim: foreign.id, department: foreign.department });
  const onPanel = stage === 'panel' ? panelMembership(envelope, panel, state) : undefined;
  return onPanel ?? dutyConflict(state.duties, dutyAt(stage), envelope.actor);
}

function panelMembership(
  envelope: Envelope,
  panel: PanelFacts | undefined,
  state: ApplicationState,
): Refusal | undefined {
  if (!panel) return refuse('PANEL_UNKNOWN');
  if (panel.round !== state.round) return refuse('PANEL_OF_ANOTHER_ROUND', { panel: panel.panel });
  if (!panel.members.includes(envelope.actor)) return refuse('NOT_A_PANEL_MEMBER', { panel: panel.panel });
  if (panel.recused.includes(envelope.actor)) return refuse('PANEL_MEMBER_RECUSED', { panel: panel.panel });
  return undefined;
}
