import { idOf } from '#domain';
import { projection, type Look, type Projected } from '../projection.js';
import type { AwardRow } from '../rows/index.js';
import { searchable } from './searchable.js';

/** Those that change whether a line's result is published; a line has many others, and most lines have no row here. */
const types = [
  'LineOpened',
  'LineStruck',
  'LineWithdrawn',
  'LineReplaced',
  'LineObjectionUpheld',
  'LinePaymentReturned',
  'ResultPublished',
] as const;

/**
 * 兑现结果公开: the register of what was paid. One row per line whose result was published; one whose money came back
 * stays, marked. Of a natural person neither name nor code is here.
 */
export const awards = projection({
  name: 'awards',
  schemaVersion: 1,
  columns: { policy: 'text', year: 'integer', uscc: 'text', search: 'text', ordinal: 'integer' },
  indexes: [['ordinal'], ['policy', 'year', 'ordinal'], ['year', 'ordinal'], ['uscc', 'ordinal']],
  handles: types,
  keys: ({ stream }) => [idOf(stream)],
  apply: (row, recorded, key, look) => {
    if (recorded.event.type === 'ResultPublished') return published(row, recorded, recorded.event.body.paidOn, look);
    if (!row) return undefined;
    const status = look('lines', key)?.status === 'resultPublished' ? 'paid' : 'returned';
    return status === row.status ? row : { ...row, status };
  },
  index: ({ policy, awardYear, uscc, name, publishedOrdinal }) => ({
    policy,
    year: awardYear,
    uscc,
    search: name === null ? null : searchable(name),
    ordinal: publishedOrdinal,
  }),
});

function published(
  row: AwardRow | undefined,
  { stream, at, ordinal }: Projected,
  paidOn: string,
  look: Look,
): AwardRow | undefined {
  const line = idOf(stream);
  const content = look('lines', line)?.content;
  if (!content) return row;
  const { applicant, policy, awardYear } = content;
  const party = look('parties', applicant);
  return {
    line,
    applicant,
    name: party?.name.kind === 'public' ? party.name.name : null,
    uscc: party?.name.kind === 'public' ? party.uscc : null,
    policy,
    awardYear,
    paidOn,
    status: 'paid',
    publishedAt: at,
    publishedOrdinal: row?.publishedOrdinal ?? ordinal,
  };
}
