import { assertNever, type EventContext, type StageId } from '#kernel';
import { withDuty, type Duty } from '../duties.js';
import type { ApplicationEvent } from './events.js';
import { stageAfter, type ApplicationState, type ClaimState } from './state.js';

type Patch = (claim: ClaimState) => Partial<ClaimState>;

/** Changes claims and marks each with the event that touched it. */
function touch(
  state: ApplicationState,
  ids: readonly string[],
  event: ApplicationEvent,
  context: EventContext,
  patch: Patch,
): ApplicationState {
  const claims = { ...state.claims };
  for (const id of ids) {
    const claim = claims[id];
    if (!claim) continue;
    claims[id] = {
      ...claim,
      ...patch(claim),
      revision: context.version,
      lastActor: context.actor,
      lastEvent: event.type,
      lastAt: context.at,
    };
  }
  return { ...state, claims };
}

const took = (state: ApplicationState, duty: Duty, context: EventContext): ApplicationState => ({
  ...state,
  duties: withDuty(state.duties, duty, context.actor),
});

const changedContent: Partial<ClaimState> = { changed: true, returnedBy: [] };

export function evolve(previous: ApplicationState, event: ApplicationEvent, context: EventContext): ApplicationState {
  const state: ApplicationState = { ...previous, revision: context.version };
  const on = (ids: readonly string[], patch: Patch) => touch(state, ids, event, context, patch);

  switch (event.type) {
    case 'ApplicationCreated':
      return took({ ...state, ...event.body, status: 'draft' }, 'applied', context);
    case 'ClaimDeclared':
      return took(declared(state, event, context), 'applied', context);
    case 'ClaimAmended': {
      const { certificate, object, facts, releases } = event.body;
      return took(
        on([event.body.claim], () => ({
          ...changedContent,
          certificate,
          object,
          facts,
          ...(releases ? { reservation: 'none' } : {}),
        })),
        'applied',
        context,
      );
    }
    case 'ClaimRemoved': {
      const { [event.body.claim]: _, ...claims } = state.claims;
      return { ...state, claims };
    }
    case 'EvidenceAttached':
      return on([event.body.claim], (claim) => ({
        ...changedContent,
        evidence: [...claim.evidence, event.body.evidence],
      }));
    case 'EvidenceDetached':
      return on([event.body.claim], (claim) => ({
        ...changedContent,
        evidence: claim.evidence.filter((file) => file.id !== event.body.evidence),
      }));
    case 'ApplicationSubmitted':
      return took(submitted(on(event.body.claims, entersAfterDeclaration(state)), event, context), 'applied', context);
    case 'SupplementSubmitted':
      return took(supplemented(state, event, context), 'applied', context);
    case 'SignedFormAttached': {
      const { scan, organisation } = event.body;
      return { ...state, signedForms: [...state.signedForms, { ...scan, organisation, at: context.at }] };
    }
    case 'EndorsementVoided':
      return on(event.body.claims, () => ({ stamps: [], stage: 'endorsement' }));
    case 'ClaimReservationRecorded': {
      const { claim, outcome, decidedBy } = event.body;
      const recorded = on([claim], () => ({ reservation: outcome }));
      return decidedBy === undefined ? recorded : took(recorded, 'reviewed', { ...context, actor: decidedBy });
    }
    case 'EndorsementGranted':
      return took(
        on(event.body.claims, (claim) => stamped(state, claim, event.body.organisation)),
        'endorsed',
        context,
      );
    case 'EndorsementRefused':
      return took(
        on(event.body.claims, () => ({ status: 'refused' })),
        'endorsed',
        context,
      );
    case 'ReturnedForSupplement': {
      const { stage, claims } = event.body;
      const returned = on(claims, (claim) => ({
        status: 'returned',
        changed: false,
        returnedBy: [...claim.returnedBy, stage],
      }));
      return took(returned, dutyAt(stage), context);
    }
    case 'ClaimAccepted':
      return took(
        on([event.body.claim], (claim) => ({
          stage: stageAfter(state.route, claim.stage),
          otherAwards: event.body.otherAwards,
        })),
        'reviewed',
        context,
      );
    case 'ClaimRefused':
      return took(
        on([event.body.claim], () => ({ status: 'refused' })),
        dutyAt(event.body.stage),
        context,
      );
    case 'OnSiteCheckRequired':
      return took(
        on([event.body.claim], () => ({ onSite: 'required' })),
        'verified',
        context,
      );
    case 'OnSiteCheckDone':
      return took(
        on([event.body.claim], () => ({ onSite: 'done' })),
        'verified',
        context,
      );
    case 'OnSiteCheckWaived':
      return took(
        on([event.body.claim], () => ({ onSite: 'waived' })),
        'verified',
        context,
      );
    case 'FactsVerified': {
      const { facts, decision, similarTo, otherAwards, local } = event.body;
      return took(
        on([event.body.claim], (claim) => ({
          status: 'verified',
          stage: stageAfter(state.route, claim.stage),
          otherAwards,
          verified: { facts, similarTo, local, ...(decision ? { decision } : {}) },
        })),
        'verified',
        context,
      );
    }
    case 'ClaimReopened':
      return on([event.body.claim], () => ({ status: 'open', stage: 'panel', onSite: 'open', verified: undefined }));
    case 'ClaimWithdrawn':
      return on([event.body.claim], () => ({ status: 'withdrawn' }));
    case 'ApplicationWithdrawn':
      return {
        ...on(event.body.claims, () => ({ status: 'withdrawn' })),
        status: event.body.stays === undefined ? 'withdrawn' : state.status,
      };
    default:
      return assertNever(event);
  }
}

function declared(
  state: ApplicationState,
  event: Extract<ApplicationEvent, { type: 'ClaimDeclared' }>,
  context: EventContext,
): ApplicationState {
  const { claim, ...content } = event.body;
  const fresh: ClaimState = {
    ...content,
    id: claim,
    ordinal: state.nextOrdinal,
    evidence: [],
    status: 'draft',
    stage: 'declaration',
    reservation: 'none',
    stamps: [],
    changed: true,
    returnedBy: [],
    onSite: 'open',
    otherAwards: [],
    revision: context.version,
    lastActor: context.actor,
    lastEvent: event.type,
    lastAt: context.at,
  };
  return { ...state, nextOrdinal: state.nextOrdinal + 1, claims: { ...state.claims, [claim]: fresh } };
}

const entersAfterDeclaration =
  (state: ApplicationState): Patch =>
  () => ({ status: 'open', stage: stageAfter(state.route, 'declaration'), changed: false });

function submitted(
  state: ApplicationState,
  event: Extract<ApplicationEvent, { type: 'ApplicationSubmitted' }>,
  context: EventContext,
): ApplicationState {
  const { requiredStamps, local } = event.body;
  return { ...state, status: 'submitted', submittedAt: context.at, requiredStamps, local };
}

function supplemented(
  state: ApplicationState,
  event: Extract<ApplicationEvent, { type: 'SupplementSubmitted' }>,
  context: EventContext,
): ApplicationState {
  let next: ApplicationState = { ...state, requiredStamps: event.body.requiredStamps };
  for (const { claim, resumesAt } of event.body.claims) {
    next = touch(next, [claim], event, context, ({ changed, onSite }) => ({
      status: 'open',
      stage: resumesAt,
      changed: false,
      // What was seen on site, or found not to need seeing, was another content.
      onSite: changed && onSite !== 'required' ? 'open' : onSite,
    }));
  }
  return next;
}

/** A claim moves on when every required stamp is there. */
function stamped(state: ApplicationState, claim: ClaimState, organisation: string): Partial<ClaimState> {
  const stamps = [...claim.stamps, organisation];
  const complete = state.requiredStamps.every((required) => stamps.includes(required));
  return complete ? { stamps, stage: stageAfter(state.route, claim.stage) } : { stamps };
}

/** The duty that acting at a stage means. */
export function dutyAt(stage: StageId): Duty {
  if (stage === 'endorsement') return 'endorsed';
  return stage === 'panel' ? 'verified' : 'reviewed';
}
