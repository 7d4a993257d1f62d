import type { EventStore } from '#event-store';
import { caseProjections, createEngine, MapRows, traceKey, type TimelineRow } from '#read-models';
import { toRecorded } from '../recorded.js';
import { countsOf, viewOf } from './case-view.js';
import { readEvents } from './event-reader.js';
import type { Tables } from './tables.js';
import type { AsOf, CaseAsOf } from './types/cases.js';

/** The case as the read models have it now. */
export function caseNow(tables: Tables, application: string): CaseAsOf | undefined {
  const row = tables.get('cases', application);
  if (!row) return undefined;
  const where = { application };
  const claims = tables.every('claims', { where, order: ['ordinal'] });
  const settlements = claims.flatMap((claim) => tables.get('settlements', claim.id) ?? []);
  const traces = settlements.flatMap(({ claim, settlement }) =>
    Array.from({ length: settlement }, (_, index) => tables.get('traces', traceKey(claim, index + 1)) ?? []).flat(),
  );
  return {
    case: viewOf(row, countsOf(claims)),
    claims,
    lines: tables.every('lines', { where, order: ['ordinal'] }),
    settlements,
    traces,
    timeline: tables.every('timeline', { where, order: ['ordinal'] }),
  };
}

/**
 * The case as it stood: the same pure projections over the events of its own timeline up to then, read again from their
 * streams. What belongs to "then" follows the log, so a moment goes by the running maximum of business time.
 */
export async function caseAsOf(
  tables: Tables,
  store: EventStore,
  application: string,
  when: Exclude<AsOf, 'now'>,
): Promise<CaseAsOf | undefined> {
  const known = (row: TimelineRow): boolean =>
    'moment' in when
      ? row.moment <= when.moment
      : store.compare(row.position as typeof when.position, when.position) <= 0;
  const timeline = tables.every('timeline', { where: { application }, order: ['ordinal'] }).filter(known);
  const rows = new MapRows();
  const engine = createEngine(caseProjections, rows);
  for (const { address, record } of await readEvents(store, timeline)) {
    const { position, ordinal, moment } = address;
    for (const failure of engine.apply({ ...toRecorded(record), position, ordinal, moment })) throw failure.error;
  }
  return assembled(rows, application);
}

function assembled(rows: MapRows, application: string): CaseAsOf | undefined {
  const row = rows.all('cases').find((each) => each.id === application);
  if (!row) return undefined;
  const mine = (each: { readonly application: string }): boolean => each.application === application;
  const claims = rows
    .all('claims')
    .filter(mine)
    .toSorted((a, b) => a.ordinal - b.ordinal);
  const settlements = claims.flatMap((claim) => rows.all('settlements').find((each) => each.claim === claim.id) ?? []);
  return {
    case: viewOf(row, countsOf(claims)),
    claims,
    lines: rows
      .all('lines')
      .filter((line) => line.content?.application === application)
      .toSorted((a, b) => a.openedOrdinal - b.openedOrdinal),
    settlements,
    traces: settlements.flatMap(({ claim }) =>
      rows
        .all('traces')
        .filter((each) => each.claim === claim)
        .toSorted((a, b) => a.settlement - b.settlement),
    ),
    timeline: rows
      .all('timeline')
      .filter(mine)
      .toSorted((a, b) => a.ordinal - b.ordinal),
  };
}
