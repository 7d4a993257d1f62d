import type { ApplicationEvent } from '#domain';
import type { Projected } from '../projection.js';
import type { ClaimRow, OnSiteEntry } from '../rows/index.js';

/** What people ask of a claim and its decider does not remember: what is missing, why refused, what was cut. `undefined`: nothing. */
export function noted(row: ClaimRow, recorded: Projected<ApplicationEvent['type']>): Partial<ClaimRow> | undefined {
  const { event, at, actor, jurisdiction } = recorded;
  switch (event.type) {
    case 'ReturnedForSupplement': {
      const { stage, supplementUntil } = event.body;
      const missing = event.body.missing.filter((each) => each.claim === undefined || each.claim === row.id);
      const entry = { stage, organisation: jurisdiction, missing, supplementUntil, at, actor, answeredAt: null };
      return { returns: [...row.returns, entry] };
    }
    case 'SupplementSubmitted':
      return { returns: row.returns.map((each) => (each.answeredAt === null ? { ...each, answeredAt: at } : each)) };
    case 'EndorsementRefused': {
      const { organisation, reason } = event.body;
      return { refusal: { stage: 'endorsement', organisation, reason, at, actor } };
    }
    case 'ClaimRefused': {
      const { stage, reason } = event.body;
      return { refusal: { stage, organisation: jurisdiction, reason, at, actor } };
    }
    case 'OnSiteCheckRequired':
    case 'OnSiteCheckDone':
    case 'OnSiteCheckWaived':
      return { panel: event.body.panel, onSiteCheck: onSite(recorded) };
    case 'FactsVerified':
      return { panel: event.body.panel, cuts: event.body.cuts };
    case 'ClaimReopened':
      return { cuts: [], onSiteCheck: null, settlement: null, reopened: { reason: event.body.reason, at } };
    case 'ClaimWithdrawn':
    case 'ApplicationWithdrawn':
      return { withdrawal: { reason: event.body.reason, at } };
    default:
      return undefined;
  }
}

function onSite({ event, at, actor }: Projected<ApplicationEvent['type']>): OnSiteEntry | null {
  switch (event.type) {
    case 'OnSiteCheckRequired':
    case 'OnSiteCheckWaived':
      return { panel: event.body.panel, reason: event.body.reason, visitedOn: null, findings: null, at, actor };
    case 'OnSiteCheckDone': {
      const { panel, visitedOn, findings } = event.body;
      return { panel, reason: null, visitedOn, findings, at, actor };
    }
    default:
      return null;
  }
}
