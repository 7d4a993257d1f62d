import type { EventStore, Position } from '#event-store';
import type { Instant } from '#kernel';
import type { Progress, QueueRow, TimelineRow } from '#read-models';
import { caseAsOf, caseNow } from './as-of.js';
import { Moments } from './moments.js';
import type { PastFiles } from './past-files.js';
import { accountAsOf, batchAsOf, entitlementAsOf } from './past-streams.js';
import { queueListing } from './queue-listing.js';
import type { Tables } from './tables.js';
import type { AsOf, CaseAsOf, QueueFilter } from './types/cases.js';
import type { AccountAsOf, Moved, PastQueries } from './types/past.js';

const NO_ROWS = { rows: [], next: null };

/** `taken`: how far the read models have got; that is "now". */
export function pastQueries(
  tables: Tables,
  store: EventStore,
  files: PastFiles,
  taken: () => Position | null,
): PastQueries {
  const moments = new Moments(store);
  const positionOf = async (when: AsOf): Promise<Position | null> => {
    if (when === 'now') return taken();
    return 'position' in when ? when.position : moments.positionAt(when.moment);
  };
  const momentOf = async (when: AsOf, position: Position): Promise<Instant> =>
    when !== 'now' && 'moment' in when ? when.moment : moments.momentAt(position);
  const account = async (id: string, when: AsOf): Promise<AccountAsOf | undefined> => {
    const position = await positionOf(when);
    return position === null ? undefined : accountAsOf(store, id, position, await momentOf(when, position));
  };
  const queueRows = async (filter: QueueFilter, when: AsOf): Promise<readonly QueueRow[]> => {
    const position = await positionOf(when);
    if (position === null) return [];
    return files.ask(position, (then) => then.every('queue', queueListing(filter)));
  };
  const caseThen = async (id: string, when: AsOf): Promise<CaseAsOf | undefined> =>
    when === 'now' ? caseNow(tables, id) : caseAsOf(tables, store, id, when);

  return {
    batchAsOf: async (id, when) => {
      const position = await positionOf(when);
      return position === null ? undefined : batchAsOf(store, id, position);
    },
    entitlementAsOf: async (applicant, when) => {
      const position = await positionOf(when);
      const families = familiesOf(tables, applicant);
      return position === null ? { applicant, rows: [] } : entitlementAsOf(store, applicant, families, position);
    },
    accountAsOf: account,
    queueAsOf: async (filter, when, page) => {
      const position = await positionOf(when);
      if (position === null) return NO_ROWS;
      return files.ask(position, (then) => then.page('queue', queueListing(filter), page));
    },
    caseChanges: async (application, from, until) => {
      const [before, after] = [await caseThen(application, from), await caseThen(application, until)];
      const known = new Set(before?.timeline.map(eventKey));
      return {
        events: after?.timeline.filter((row) => !known.has(eventKey(row))) ?? [],
        claims: moved(before?.claims ?? [], after?.claims ?? []),
        lines: moved(before?.lines ?? [], after?.lines ?? []),
      };
    },
    queueChanges: async (filter, from, until) => {
      const [before, after] = [await queueRows(filter, from), await queueRows(filter, until)];
      const [then, now] = [new Set(before.map(waitKey)), new Set(after.map(waitKey))];
      return {
        entered: after.filter((row) => !then.has(waitKey(row))),
        left: before.filter((row) => !now.has(waitKey(row))),
      };
    },
    accountChanges: async (id, from, until) => {
      const [before, after] = [await account(id, from), await account(id, until)];
      const known = new Map(before?.grants.map((grant) => [grant.grant, grant]));
      return {
        granted: after?.grants.filter(({ grant }) => !known.has(grant)) ?? [],
        revoked: after?.grants.filter(({ grant, revoked }) => revoked?.at !== known.get(grant)?.revoked?.at) ?? [],
        before: before ?? null,
        after: after ?? null,
      };
    },
    inOrder: async (from, until) => {
      const [first, last] = [await positionOf(from), await positionOf(until)];
      return first === null || (last !== null && store.compare(first, last) <= 0);
    },
  };
}

const eventKey = ({ stream, version }: TimelineRow): string => `${stream}@${version}`;

/** What begins to wait again has left and entered. */
const waitKey = ({ id, kind, sinceOrdinal }: QueueRow): string => `${id} ${kind} ${sinceOrdinal}`;

type Placed = { readonly id: string; readonly progress: Progress };

function moved(before: readonly Placed[], after: readonly Placed[]): readonly Moved[] {
  const then = new Map(before.map(({ id, progress }) => [id, progress]));
  const now = new Map(after.map(({ id, progress }) => [id, progress]));
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((id) => ({ id, before: then.get(id) ?? null, after: now.get(id) ?? null }))
    .filter(({ before: a, after: b }) => a?.stage !== b?.stage || a?.status !== b?.status);
}

function familiesOf(tables: Tables, applicant: string): readonly string[] {
  const sql = 'SELECT DISTINCT family FROM settlements WHERE applicant = ? ORDER BY family';
  return tables.all(sql, applicant).map((row) => String(row['family']));
}
