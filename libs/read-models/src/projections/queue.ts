import { categoryOf, idOf, type DuixianEvent } from '#domain';
import { applicationTypes, claimsOf, entitlementTypes, lineTypes, paymentTypes } from '../event-types.js';
import { projection, type Look } from '../projection.js';
import type { QueueRow } from '../rows/index.js';
import { queuePacking } from './queue-packing.js';
import { waitingOf } from './queue-waiting.js';

/** What waits at a tier. A row is there as long as the thing waits, and says since when. */
export const queue = projection({
  name: 'queue',
  schemaVersion: 5,
  columns: {
    stage: 'text',
    kind: 'text',
    organisation: 'text',
    round: 'text',
    policy: 'text',
    item: 'text',
    applicant: 'text',
    application: 'text',
    due: 'text',
    total: 'integer',
    ordinal: 'integer',
  },
  indexes: [
    ['organisation', 'stage', 'ordinal'],
    ['round', 'stage', 'ordinal'],
    ['stage', 'ordinal'],
    ['stage', 'item', 'ordinal'],
    ['stage', 'due', 'ordinal'],
    ['stage', 'total', 'ordinal'],
    ['applicant', 'stage', 'ordinal'],
    // Counts are read off this one alone.
    ['stage', 'kind', 'round', 'policy', 'item', 'organisation'],
  ],
  handles: [
    ...applicationTypes,
    ...entitlementTypes,
    ...lineTypes,
    ...paymentTypes,
    'BatchOpened',
    'BatchLineAdded',
    'BatchLineCleared',
    'BatchLineStruck',
    'BatchPresented',
    'DecisionRecorded',
    'BatchApproved',
    'ObjectionRaised',
    'ObjectionDecided',
  ],
  keys: ({ event, stream }, look) => keysOf(event, stream, look),
  apply: (row, { at, ordinal }, key, look) => {
    const waiting = waitingOf(key, look);
    return waiting && { ...NOTHING, ...waiting, id: key, ...since(row, waiting, { since: at, sinceOrdinal: ordinal }) };
  },
  index: (row) => ({
    stage: row.stage,
    kind: row.kind,
    organisation: row.organisation,
    round: row.round,
    policy: row.policy,
    item: row.item,
    applicant: row.applicant,
    application: row.application,
    due: row.due ?? NEVER,
    total: row.total === null ? 0 : Number(row.total),
    ordinal: row.sinceOrdinal,
  }),
  packing: queuePacking,
});

/** After every day on which something falls due. */
const NEVER = '~';

type Since = Pick<QueueRow, 'since' | 'sinceOrdinal'>;

/** What goes on waiting for the same keeps its place. */
function since(row: QueueRow | undefined, now: Pick<QueueRow, 'stage' | 'kind'>, fresh: Since): Since {
  if (row?.stage !== now.stage || row.kind !== now.kind) return fresh;
  return { since: row.since, sinceOrdinal: row.sinceOrdinal };
}

const NOTHING = {
  organisation: null,
  round: null,
  policy: null,
  application: null,
  applicant: null,
  claims: [],
  line: null,
  batch: null,
  notice: null,
  objection: null,
  payment: null,
  run: null,
  revision: null,
  item: null,
  total: null,
  due: null,
  note: null,
} as const;

function keysOf(event: DuixianEvent, stream: string, look: Look): readonly string[] {
  const id = idOf(stream);
  switch (categoryOf(stream)) {
    case 'application': {
      const stamps = look('cases', id)?.everRequired ?? [];
      return [...claimsOf(event).map((claim) => `claim:${claim}`), ...stamps.map((stamp) => `endorse:${id}:${stamp}`)];
    }
    case 'entitlement':
      return claimsOf(event).map((claim) => `claim:${claim}`);
    case 'notice':
      return 'objection' in event.body ? [`objection:${event.body.objection}`] : [];
    default:
      return [`${categoryOf(stream)}:${id}`];
  }
}
