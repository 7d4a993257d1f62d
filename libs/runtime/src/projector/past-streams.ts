import { grantsOn, streamOf } from '#domain';
import type { EventStore, Position, RecordedEvent } from '#event-store';
import { shanghaiDate, type Instant } from '#kernel';
import { createEngine, MapRows, streamProjections, type GrantRow } from '#read-models';
import { toRecorded } from '../recorded.js';
import type { AccountAsOf, BatchAsOf, EntitlementAsOf } from './types/past.js';

/**
 * What lies in a few streams of its own is folded from them alone. Ordinals of the log are unknown here, and nothing
 * that is answered shows one.
 */
async function folded(store: EventStore, streams: readonly string[], until: Position): Promise<MapRows> {
  const records: RecordedEvent[] = [];
  for (const stream of streams) {
    for (const record of await store.readStream(stream)) {
      if (store.compare(record.position, until) <= 0) records.push(record);
    }
  }
  const rows = new MapRows();
  const engine = createEngine(streamProjections, rows);
  for (const [index, record] of records.toSorted((a, b) => store.compare(a.position, b.position)).entries()) {
    engine.apply({ ...toRecorded(record), position: record.position, ordinal: index + 1, moment: record.at });
  }
  return rows;
}

export async function batchAsOf(store: EventStore, id: string, until: Position): Promise<BatchAsOf | undefined> {
  const rows = await folded(store, [streamOf.batch(id)], until);
  const [batch] = rows.all('batches');
  if (!batch) return undefined;
  const { openedOrdinal: _, ...head } = batch;
  const lines = rows.all('batchLines').toSorted((a, b) => a.addedOrdinal - b.addedOrdinal);
  return { ...head, members: lines.map(({ addedOrdinal: __, ...line }) => line) };
}

/** `families`: document families under which the applicant has claims by now. */
export async function entitlementAsOf(
  store: EventStore,
  applicant: string,
  families: readonly string[],
  until: Position,
): Promise<EntitlementAsOf> {
  const streams = families.map((family) => streamOf.entitlement(family, applicant));
  const rows = await folded(store, streams, until);
  const key = ({ family, submittedAt, ordinal }: EntitlementAsOf['rows'][number]) =>
    `${family} ${submittedAt} ${String(ordinal).padStart(6, '0')}`;
  const mine = rows.all('settlements').filter((row) => row.applicant === applicant);
  return { applicant, rows: mine.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

function grantShown(row: GrantRow): AccountAsOf['grants'][number] {
  const { account: _, grantedOrdinal: __, ...grant } = row;
  return grant;
}

/** `moment`: the business time of then. What was held goes by the rule that every command is allowed by, on its day. */
export async function accountAsOf(
  store: EventStore,
  id: string,
  until: Position,
  moment: Instant,
): Promise<AccountAsOf | undefined> {
  const rows = await folded(store, [streamOf.account(id), streamOf.roleGrant(id)], until);
  const [account] = rows.all('accounts');
  if (!account) return undefined;
  const grants = rows.all('grants').toSorted((a, b) => a.grantedOrdinal - b.grantedOrdinal);
  const day = shanghaiDate(moment);
  return {
    id,
    status: account.status,
    registeredAt: account.registeredAt,
    day,
    held: account.status === 'active' ? grantsOn({ grants }, day).map(({ grant }) => grant) : [],
    grants: grants.map(grantShown),
  };
}
