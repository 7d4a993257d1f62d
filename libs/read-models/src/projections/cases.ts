import { idOf, initialApplication, type ApplicationEvent, type ApplicationState } from '#domain';
import { applicationTypes, claimsOf } from '../event-types.js';
import { projection, type Look, type Projected } from '../projection.js';
import type { CaseRow } from '../rows/index.js';
import { applicationAfter } from './application-fold.js';

/** 申报: one row per application, without its claims. */
export const cases = projection({
  name: 'cases',
  schemaVersion: 2,
  columns: { applicant: 'text', round: 'text', ordinal: 'integer' },
  indexes: [
    ['applicant', 'ordinal'],
    ['round', 'ordinal'],
  ],
  handles: applicationTypes,
  keys: (event) => [idOf(event.stream)],
  apply: (row, event, key, look) => {
    const before = row ?? fresh(event, key);
    const state = applicationAfter(before, event, look);
    return rowOf(before, state, event, endorsingAfter(before, event, look));
  },
  index: (row) => ({ applicant: row.applicant, round: row.round, ordinal: row.createdOrdinal }),
});

/** Every field by its name: an application has many events, and to copy all but the claims costs many times as much. */
function rowOf(
  { id, createdAt, createdOrdinal, everRequired, withdrawn }: CaseRow,
  state: ApplicationState,
  { event, at }: Projected<ApplicationEvent['type']>,
  endorsing: readonly string[],
): CaseRow {
  const { requiredStamps } = state;
  const isKnown = requiredStamps.every((stamp) => everRequired.includes(stamp));
  const isWithdrawn = event.type === 'ApplicationWithdrawn' && event.body.stays === undefined;
  return {
    status: state.status,
    applicant: state.applicant,
    applicantKind: state.applicantKind,
    round: state.round,
    policy: state.policy,
    policyVersion: state.policyVersion,
    family: state.family,
    route: state.route,
    window: state.window,
    submittedAt: state.submittedAt,
    local: state.local,
    requiredStamps,
    signedForms: state.signedForms,
    nextOrdinal: state.nextOrdinal,
    duties: state.duties,
    revision: state.revision,
    id,
    createdAt,
    createdOrdinal,
    endorsing,
    everRequired: isKnown ? everRequired : [...new Set([...everRequired, ...requiredStamps])],
    withdrawn: isWithdrawn ? { reason: event.body.reason, at } : withdrawn,
    lastAt: at,
    lastEvent: event.type,
  } satisfies Record<keyof CaseRow, unknown>;
}

function fresh({ at, event, ordinal }: Projected, id: string): CaseRow {
  const { claims: _, ...head } = initialApplication;
  return {
    ...head,
    id,
    createdAt: at,
    createdOrdinal: ordinal,
    endorsing: [],
    everRequired: [],
    withdrawn: null,
    lastAt: at,
    lastEvent: event.type,
  };
}

/** Claims that wait for a stamp, after the claims themselves have taken the event. */
function endorsingAfter(
  before: CaseRow,
  { event }: Projected<ApplicationEvent['type']>,
  look: Look,
): readonly string[] {
  const touched = claimsOf(event);
  if (touched.length === 0) return before.endorsing;
  const waiting = touched.filter((id) => {
    const claim = look('claims', id);
    return claim?.status === 'open' && claim.stage === 'endorsement';
  });
  return [...before.endorsing.filter((id) => !touched.includes(id)), ...waiting];
}
