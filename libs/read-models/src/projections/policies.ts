import { idOf } from '#domain';
import { projection } from '../projection.js';
import type { Confirmation, ReadingRow } from '../rows/index.js';

/** Published versions of policy documents. */
export const publications = projection({
  name: 'publications',
  schemaVersion: 1,
  columns: { policy: 'text', version: 'integer' },
  indexes: [['policy', 'version']],
  handles: ['PolicyPublished', 'DraftPublished'],
  keys: ({ event, stream }) => [`${idOf(stream)}@${event.body.version}`],
  apply: (_, { event, stream, at, actor }) => ({ ...event.body, policy: idOf(stream), at, actor }),
  index: ({ policy, version }) => ({ policy, version }),
});

/** 口径: how each ambiguous clause is read now, who confirmed it, when, on what authority. */
export const readings = projection({
  name: 'readings',
  schemaVersion: 1,
  columns: { policy: 'text', reading: 'text' },
  indexes: [['policy', 'reading']],
  handles: ['ReadingConfirmed'],
  keys: ({ event, stream }) => [`${idOf(stream)}:${event.body.reading}`],
  apply: (row, { event, stream, at, actor }) => {
    const { reading, ...confirmation } = event.body;
    const earlier = row ? [...row.earlier, confirmationOf(row)] : [];
    return { policy: idOf(stream), reading, ...confirmation, at, actor, earlier };
  },
  index: ({ policy, reading }) => ({ policy, reading }),
});

const confirmationOf = ({ options, authority, document, decidedOn, at, actor }: ReadingRow): Confirmation => ({
  options,
  authority,
  document,
  decidedOn,
  at,
  actor,
});
