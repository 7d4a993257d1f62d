import { refuse, type Refusal, type StageId } from '#kernel';
import type { Command, Envelope, Result } from './decision.js';
import type { ApplicationEvent, Certificate } from './events.js';
import { claimsInOrder, stageAfter, type ApplicationState, type ClaimState } from './state.js';

/** Stage 1: what the applicant does, at first and when something comes back for supplement (补正). */

const MAX_CLAIMS = 200;
const MAX_EVIDENCE = 40;

export function create(envelope: Envelope, command: Command<'CreateApplication'>, state: ApplicationState): Result {
  if (state.status !== 'none') return refuse('APPLICATION_EXISTS');
  const { type: _, ...body } = command;
  const outside = outsideWindow(envelope.at, command.window);
  if (outside) return outside;
  if (command.route[0] !== 'declaration') return refuse('ROUTE_WITHOUT_DECLARATION');
  return [{ type: 'ApplicationCreated', body }];
}

function outsideWindow(at: string, window: { from: string; until: string }): Refusal | undefined {
  if (at < window.from) return refuse('ROUND_NOT_OPEN', { opens: window.from });
  if (at >= window.until) return refuse('ROUND_CLOSED', { closed: window.until });
  return undefined;
}

export function declareClaim(command: Command<'DeclareClaim'>, state: ApplicationState): Result {
  if (state.status === 'withdrawn') return refuse('APPLICATION_WITHDRAWN');
  if (state.status !== 'draft') return refuse('ALREADY_SUBMITTED');
  if (state.claims[command.claim]) return refuse('CLAIM_EXISTS', { claim: command.claim });
  if (Object.keys(state.claims).length >= MAX_CLAIMS) return refuse('TOO_MANY_CLAIMS', { limit: MAX_CLAIMS });
  const twin = sameCertificate(state, command.item, command.certificate);
  if (twin) return refuse('DUPLICATE_CLAIM', { claim: twin.id });
  const { type: _, commitment, ...body } = command;
  return [{ type: 'ClaimDeclared', body, ...committed(commitment) }];
}

const committed = (commitment: string | undefined) => (commitment === undefined ? {} : { piiCommit: commitment });

const sameCertificate = (state: ApplicationState, item: string, certificate: Certificate, except?: string) =>
  claimsInOrder(state).find(
    (claim) =>
      claim.id !== except &&
      claim.item === item &&
      claim.certificate.kind === certificate.kind &&
      claim.certificate.key === certificate.key &&
      claim.status !== 'withdrawn' &&
      claim.status !== 'refused',
  );

/** The claim, if the applicant may change it now: a draft, or returned for supplement. */
function editable(state: ApplicationState, id: string): ClaimState | Refusal {
  const claim = state.claims[id];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: id });
  if (claim.status === 'draft' || claim.status === 'returned') return claim;
  return refuse('CLAIM_NOT_EDITABLE', { claim: id, status: claim.status, stage: claim.stage });
}

export function amendClaim(command: Command<'AmendClaim'>, state: ApplicationState): Result {
  const claim = editable(state, command.claim);
  if ('refused' in claim) return claim;
  const twin = sameCertificate(state, claim.item, command.certificate, claim.id);
  if (twin) return refuse('DUPLICATE_CLAIM', { claim: twin.id });
  const moved =
    claim.certificate.kind !== command.certificate.kind || claim.certificate.key !== command.certificate.key;
  const { type: _, commitment, ...content } = command;
  const releases = moved && claim.reservation !== 'none' ? { releases: claim.certificate } : {};
  return [{ type: 'ClaimAmended', body: { ...content, ...releases }, ...committed(commitment) }];
}

export function removeClaim(command: Command<'RemoveClaim'>, state: ApplicationState): Result {
  const claim = state.claims[command.claim];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: command.claim });
  if (claim.status !== 'draft') {
    return refuse('CLAIM_NOT_EDITABLE', { claim: claim.id, status: claim.status, stage: claim.stage });
  }
  return [{ type: 'ClaimRemoved', body: { claim: claim.id } }];
}

export function attachEvidence(command: Command<'AttachEvidence'>, state: ApplicationState): Result {
  const claim = editable(state, command.claim);
  if ('refused' in claim) return claim;
  const { evidence } = command;
  if (claim.evidence.length >= MAX_EVIDENCE) return refuse('TOO_MUCH_EVIDENCE', { limit: MAX_EVIDENCE });
  if (claim.evidence.some((file) => file.kind === evidence.kind && file.hash === evidence.hash)) {
    return refuse('EVIDENCE_ALREADY_ATTACHED', { claim: claim.id, kind: evidence.kind });
  }
  return [{ type: 'EvidenceAttached', body: { claim: claim.id, evidence }, fileHashes: [evidence.hash] }];
}

export function detachEvidence(command: Command<'DetachEvidence'>, state: ApplicationState): Result {
  const claim = editable(state, command.claim);
  if ('refused' in claim) return claim;
  if (!claim.evidence.some((file) => file.id === command.evidence)) {
    return refuse('EVIDENCE_UNKNOWN', { claim: claim.id, evidence: command.evidence });
  }
  return [{ type: 'EvidenceDetached', body: { claim: claim.id, evidence: command.evidence } }];
}

export function submit(envelope: Envelope, command: Command<'SubmitApplication'>, state: ApplicationState): Result {
  if (state.status === 'withdrawn') return refuse('APPLICATION_WITHDRAWN');
  if (state.status !== 'draft') return refuse('ALREADY_SUBMITTED');
  const outside = outsideWindow(envelope.at, state.window);
  if (outside) return outside;
  const claims = claimsInOrder(state).map((claim) => claim.id);
  if (claims.length === 0) return refuse('NO_CLAIMS');
  if (!command.undertaking) return refuse('UNDERTAKING_MISSING');
  if (command.missingEvidence.length > 0) return refuse('EVIDENCE_MISSING', { missing: command.missingEvidence });
  if (state.route.includes('endorsement') && command.requiredStamps.length === 0) return refuse('NO_STAMP_CONFIGURED');
  const { requiredStamps, local } = command;
  return [{ type: 'ApplicationSubmitted', body: { claims, requiredStamps, local, undertaking: true } }];
}

/**
 * Sends back everything that was returned. Unchanged, a claim resumes where it was returned; changed facts or evidence
 * void its endorsement, which is taken again.
 */
export function submitSupplement(command: Command<'SubmitSupplement'>, state: ApplicationState): Result {
  const returned = claimsInOrder(state).filter((claim) => claim.status === 'returned');
  if (returned.length === 0) return refuse('NOTHING_RETURNED');
  if (command.missingEvidence.length > 0) return refuse('EVIDENCE_MISSING', { missing: command.missingEvidence });
  const endorsed = stageAfter(state.route, 'declaration') === 'endorsement';
  const voided = returned.filter((claim) => endorsed && claim.changed && claim.stamps.length > 0);
  const claims = returned.map((claim) => ({
    claim: claim.id,
    changed: claim.changed,
    resumesAt: (voided.includes(claim) ? 'endorsement' : claim.stage) as StageId,
  }));
  const events: ApplicationEvent[] = [
    { type: 'SupplementSubmitted', body: { claims, requiredStamps: command.requiredStamps } },
  ];
  if (voided.length > 0) {
    events.push({ type: 'EndorsementVoided', body: { claims: voided.map((claim) => claim.id) } });
  }
  return events;
}
