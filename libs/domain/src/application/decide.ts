import { assertNever, isRefusal, refuse, type CommandEnvelope, type Refusal, type StageId } from '#kernel';
import { dutyConflict } from '../duties.js';
import type { ApplicationCommand, PanelFacts } from './commands.js';
import * as declaration from './decide-declaration.js';
import type { ApplicationEvent } from './events.js';
import { dutyAt } from './evolve.js';
import { attachSignedForm } from './decide-signed-form.js';
import { claimsInOrder, claimsToEndorse, type ApplicationState, type ClaimState } from './state.js';

type Envelope = CommandEnvelope<ApplicationCommand>;
type Result = readonly ApplicationEvent[] | Refusal;

export function decide(envelope: Envelope, state: ApplicationState): Result {
  const { command } = envelope;
  if (command.type === 'CreateApplication') return declaration.create(envelope, command, state);
  if (state.status === 'none') return refuse('APPLICATION_UNKNOWN');
  switch (command.type) {
    case 'DeclareClaim':
      return declaration.declareClaim(command, state);
    case 'AmendClaim':
      return declaration.amendClaim(command, state);
    case 'RemoveClaim':
      return declaration.removeClaim(command, state);
    case 'AttachEvidence':
      return declaration.attachEvidence(command, state);
    case 'DetachEvidence':
      return declaration.detachEvidence(command, state);
    case 'SubmitApplication':
      return declaration.submit(envelope, command, state);
    case 'SubmitSupplement':
      return declaration.submitSupplement(command, state);
    case 'AttachSignedForm':
      return attachSignedForm(command, state);
    case 'RecordReservation':
      return recordReservation(command, state);
    case 'GrantEndorsement':
    case 'RefuseEndorsement':
      return endorsement(envelope, command, state);
    case 'ReturnForSupplement':
      return returnForSupplement(envelope, command, state);
    case 'AcceptClaim':
      return acceptClaim(envelope, command, state);
    case 'RefuseClaim':
      return refuseClaim(envelope, command, state);
    case 'RequireOnSiteCheck':
    case 'RecordOnSiteCheck':
    case 'WaiveOnSiteCheck':
      return onSiteCheck(envelope, command, state);
    case 'VerifyFacts':
      return verifyFacts(envelope, command, state);
    case 'ReopenClaim':
      return reopenClaim(command, state);
    case 'WithdrawClaim':
      return withdrawClaim(command, state);
    case 'RecordWithdrawal':
      return recordWithdrawal(command, state);
    case 'WithdrawApplication':
      return withdrawApplication(command, state);
    default:
      return assertNever(command);
  }
}

/** The claim, if it is open at the stage; otherwise why not. */
function claimAt(state: ApplicationState, id: string, stage: StageId): ClaimState | Refusal {
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

function recordReservation(
  command: Extract<ApplicationCommand, { type: 'RecordReservation' }>,
  state: ApplicationState,
): Result {
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

function endorsement(
  envelope: Envelope,
  command: Extract<ApplicationCommand, { type: 'GrantEndorsement' | 'RefuseEndorsement' }>,
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

function notAtStage(state: ApplicationState, got: StageId): Refusal {
  const stages = new Set(
    claimsInOrder(state).map((claim) =>
      claim.status === 'open' || claim.status === 'verified' ? claim.stage : `declaration:${claim.status}`,
    ),
  );
  return refuse('OUT_OF_ORDER', { expected: stages.size > 0 ? [...stages].join(',') : 'declaration', got });
}

function returnForSupplement(
  envelope: Envelope,
  command: Extract<ApplicationCommand, { type: 'ReturnForSupplement' }>,
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
function returnable(
  command: Extract<ApplicationCommand, { type: 'ReturnForSupplement' }>,
  state: ApplicationState,
): readonly ClaimState[] | Refusal {
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

/** Jurisdiction and duty of whoever acts at a stage on claims. */
function mayAct(
  envelope: Envelope,
  stage: StageId,
  command: { readonly organisation: string; readonly panel?: PanelFacts },
  claims: readonly ClaimState[],
  state: ApplicationState,
): Refusal | undefined {
  if (stage === 'endorsement' && !state.requiredStamps.includes(command.organisation)) {
    return refuse('STAMP_NOT_REQUIRED', { organisation: command.organisation });
  }
  const foreign = claims.find((claim) => stage === 'department' && claim.department !== command.organisation);
  if (foreign) return refuse('NOT_THE_COLLECTING_DEPARTMENT', { claim: foreign.id, department: foreign.department });
  const onPanel = stage === 'panel' ? panelMembership(envelope, command.panel, state) : undefined;
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

function acceptClaim(
  envelope: Envelope,
  command: Extract<ApplicationCommand, { type: 'AcceptClaim' }>,
  state: ApplicationState,
): Result {
  const claim = claimAt(state, command.claim, 'department');
  if (isRefusal(claim)) return claim;
  const blocked = mayAct(envelope, 'department', command, [claim], state);
  if (blocked) return blocked;
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

function refuseClaim(
  envelope: Envelope,
  command: Extract<ApplicationCommand, { type: 'RefuseClaim' }>,
  state: ApplicationState,
): Result {
  const { stage, reason } = command;
  if (stage !== 'department' && stage !== 'panel') return refuse('STAGE_CANNOT_REFUSE', { stage });
  const claim = claimAt(state, command.claim, stage);
  if (isRefusal(claim)) return claim;
  const blocked = mayAct(envelope, stage, command, [claim], state);
  return blocked ?? [{ type: 'ClaimRefused', body: { claim: claim.id, stage, reason } }];
}

function onSiteCheck(
  envelope: Envelope,
  command: Extract<ApplicationCommand, { type: 'RequireOnSiteCheck' | 'RecordOnSiteCheck' | 'WaiveOnSiteCheck' }>,
  state: ApplicationState,
): Result {
  const claim = claimAt(state, command.claim, 'panel');
  if (isRefusal(claim)) return claim;
  const blocked =
    panelMembership(envelope, command.panel, state) ?? dutyConflict(state.duties, 'verified', envelope.actor);
  if (blocked) return blocked;
  const { panel } = command.panel;
  switch (command.type) {
    case 'RequireOnSiteCheck':
      if (claim.onSite !== 'open') return refuse('ON_SITE_CHECK_DECIDED', { claim: claim.id, onSite: claim.onSite });
      return [{ type: 'OnSiteCheckRequired', body: { claim: claim.id, panel, reason: command.reason } }];
    case 'RecordOnSiteCheck':
      if (claim.onSite === 'done') return refuse('ON_SITE_CHECK_DECIDED', { claim: claim.id, onSite: claim.onSite });
      return [
        {
          type: 'OnSiteCheckDone',
          body: { claim: claim.id, panel, visitedOn: command.visitedOn, findings: command.findings },
        },
      ];
    case 'WaiveOnSiteCheck':
      if (claim.onSite === 'done' || claim.onSite === 'waived') {
        return refuse('ON_SITE_CHECK_DECIDED', { claim: claim.id, onSite: claim.onSite });
      }
      return [{ type: 'OnSiteCheckWaived', body: { claim: claim.id, panel, reason: command.reason } }];
    default:
      return assertNever(command);
  }
}

function verifyFacts(
  envelope: Envelope,
  command: Extract<ApplicationCommand, { type: 'VerifyFacts' }>,
  state: ApplicationState,
): Result {
  const claim = claimAt(state, command.claim, 'panel');
  if (isRefusal(claim)) return claim;
  const blocked =
    panelMembership(envelope, command.panel, state) ?? dutyConflict(state.duties, 'verified', envelope.actor);
  if (blocked) return blocked;
  if (claim.onSite !== 'done' && claim.onSite !== 'waived') {
    return refuse('ON_SITE_CHECK_OPEN', { claim: claim.id, onSite: claim.onSite });
  }
  const unexplained = unexplainedChange(claim, command);
  if (unexplained !== undefined) return refuse('CHANGE_WITHOUT_CUT', { claim: claim.id, fact: unexplained });
  const silent = command.cuts.find((cut) => cut.reason.trim() === '');
  if (silent) return refuse('CUT_WITHOUT_REASON', { claim: claim.id, fact: silent.fact });
  if (command.similarTo.includes(claim.id)) return refuse('SIMILAR_TO_ITSELF', { claim: claim.id });
  const { facts, cuts, decision, similarTo, otherAwards, local, panel } = command;
  return [
    {
      type: 'FactsVerified',
      body: {
        claim: claim.id,
        panel: panel.panel,
        facts,
        cuts,
        similarTo,
        otherAwards,
        local,
        ...(decision ? { decision } : {}),
      },
    },
  ];
}

/** Every fact that the panel holds otherwise than declared is named in a cut, with its reason. */
function unexplainedChange(
  claim: ClaimState,
  command: Extract<ApplicationCommand, { type: 'VerifyFacts' }>,
): string | undefined {
  const names = new Set([...Object.keys(claim.facts), ...Object.keys(command.facts)]);
  for (const name of names) {
    const declared = claim.facts[name] ?? null;
    const verified = command.facts[name] ?? null;
    const cut = command.cuts.find((each) => each.fact === name);
    if (declared === verified ? cut !== undefined : cut?.from !== declared || cut.to !== verified) return name;
  }
  return undefined;
}

function reopenClaim(command: Extract<ApplicationCommand, { type: 'ReopenClaim' }>, state: ApplicationState): Result {
  const claim = state.claims[command.claim];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: command.claim });
  if (claim.status !== 'verified') return refuse('CLAIM_NOT_VERIFIED', { claim: claim.id, status: claim.status });
  return [{ type: 'ClaimReopened', body: { claim: claim.id, cause: command.cause, reason: command.reason } }];
}

/** Before settlement the applicant may always take a claim back; later its line decides. */
const mayWithdraw = (claim: ClaimState): boolean =>
  claim.status === 'draft' || claim.status === 'open' || claim.status === 'returned';

function withdrawClaim(
  command: Extract<ApplicationCommand, { type: 'WithdrawClaim' }>,
  state: ApplicationState,
): Result {
  const claim = state.claims[command.claim];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: command.claim });
  if (state.status === 'draft') return refuse('NOT_SUBMITTED', { claim: claim.id });
  if (!mayWithdraw(claim)) return refuse('CLAIM_CLOSED', { claim: claim.id, status: claim.status });
  return [{ type: 'ClaimWithdrawn', body: { claim: claim.id, reason: command.reason } }];
}

/** Entitlement and line decide on the withdrawal of a verified claim; here it is written down. */
function recordWithdrawal(
  { claim: id, reason }: Extract<ApplicationCommand, { type: 'RecordWithdrawal' }>,
  state: ApplicationState,
): Result {
  const claim = state.claims[id];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: id });
  if (claim.status === 'withdrawn') return refuse('CLAIM_CLOSED', { claim: id, status: claim.status });
  if (claim.status !== 'verified') return refuse('CLAIM_NOT_VERIFIED', { claim: id, status: claim.status });
  return [{ type: 'ClaimWithdrawn', body: { claim: id, reason } }];
}

function withdrawApplication(
  command: Extract<ApplicationCommand, { type: 'WithdrawApplication' }>,
  state: ApplicationState,
): Result {
  if (state.status === 'withdrawn') return refuse('APPLICATION_WITHDRAWN');
  const all = claimsInOrder(state);
  const claims = all.filter(mayWithdraw).map((claim) => claim.id);
  const stays = all.filter((claim) => claim.status === 'verified').map((claim) => claim.id);
  if (claims.length === 0 && stays.length > 0) return refuse('CLAIM_CLOSED', { claim: stays[0], status: 'verified' });
  const body = { claims, reason: command.reason, ...(stays.length > 0 ? { stays } : {}) };
  return [{ type: 'ApplicationWithdrawn', body }];
}
