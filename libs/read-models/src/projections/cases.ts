import { idOf, initialApplication, type ApplicationEvent } from '#domain';
import { applicationTypes, claimsOf } from '../event-types.js';
import { projection, type Look, type Projected } from '../projection.js';
import type { CaseRow } from '../rows/index.js';
import { applicationAfter } from './application-fold.js';

/** 申报: one row per application, without its claims. */
export const cases = projection({
  name: 'cases',
  schemaVersion: 1,
  columns: { applicant: 'text', round: 'text', ordinal: 'integer' },
  indexes: [
    ['applicant', 'ordinal'],
    ['round', 'ordinal'],
  ],
  handles: applicationTypes,
  keys: (event) => [idOf(event.stream)],
  apply: (row, event, key, look) => {
    const before = row ?? fresh(event, key);
    const { claims: _, ...head } = applicationAfter(before, event, look);
    const { everRequired } = before;
    const { requiredStamps } = head;
    const isKnown = requiredStamps.every((stamp) => everRequired.includes(stamp));
    // `evolve` went on from the row: what it does not know of is still there.
    return {
      ...(head as CaseRow),
      endorsing: endorsingAfter(before, event, look),
      everRequired: isKnown ? everRequired : [...new Set([...everRequired, ...requiredStamps])],
      withdrawn:
        event.event.type === 'ApplicationWithdrawn' && event.event.body.stays === undefined
          ? { reason: event.event.body.reason, at: event.at }
          : before.withdrawn,
      lastAt: event.at,
      lastEvent: event.event.type,
    };
  },
  index: (row) => ({ applicant: row.applicant, round: row.round, ordinal: row.createdOrdinal }),
});

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
