import { searchable } from '#read-models';
import type { Listing } from './tables.js';
import type { QueueFilter, QueueSort } from './types/cases.js';

const ORDERS: Readonly<Record<QueueSort, readonly string[]>> = {
  since: ['ordinal'],
  due: ['due', 'ordinal'],
  total: ['total', 'ordinal'],
};

/** A part of the name, or the code from its beginning. */
const FOUND = `SELECT key FROM parties WHERE instr(search, ?) > 0 OR (uscc >= ? AND uscc < ?)`;

/** The queue's rows that a filter leaves, in its order. */
export function queueListing(filter: QueueFilter): Listing {
  const { stage, kind, organisation, round, item, application, dueUntil, search, sort = 'since', descending } = filter;
  return {
    where: { stage, kind, organisation, round, item, application },
    until: { due: dueUntil },
    among: search === undefined ? undefined : { column: 'applicant', sql: FOUND, values: searchValues(search) },
    order: ORDERS[sort],
    ...(descending ? { descending } : {}),
  };
}

function searchValues(text: string): readonly string[] {
  const name = searchable(text);
  const code = name.toUpperCase();
  return [name, code, `${code}~`];
}
