import type { EventStore } from '#event-store';
import { traceKey, type CaseRow } from '#read-models';
import { toRecorded } from '../recorded.js';
import { caseAsOf, caseNow } from './as-of.js';
import { viewOf } from './case-view.js';
import { readEvents } from './event-reader.js';
import { queueListing } from './queue-listing.js';
import { only, type Tables } from './tables.js';
import type { CaseQueries, CaseView, ProgressCount, QueueCount, QueueFilter, QueueGroup } from './types/cases.js';
import type { Page } from './types/page.js';

const LINE_COLUMNS = ['round', 'stage', 'batch', 'notice', 'applicant', 'claim', 'application'] as const;

export function caseQueries(tables: Tables, store: EventStore): CaseQueries {
  const view = (row: CaseRow): CaseView => viewOf(row, countsIn(tables, row.id));
  const views = ({ rows, next }: Page<CaseRow>): Page<CaseView> => ({ rows: rows.map(view), next });
  const byOrdinal = { order: ['ordinal'] };
  return {
    case: (id) => {
      const row = tables.get('cases', id);
      return row && view(row);
    },
    casesOfApplicant: (applicant, page) => views(tables.page('cases', { ...byOrdinal, where: { applicant } }, page)),
    casesOfRound: (round, page) => views(tables.page('cases', { ...byOrdinal, where: { round } }, page)),
    claim: (id) => tables.get('claims', id),
    claimsOfApplication: (application, page) => tables.page('claims', { ...byOrdinal, where: { application } }, page),
    queue: (filter, page) => tables.page('queue', queueListing(filter), page),
    queueCounts: (filter = {}) => queueCounts(tables, filter),
    queueGroups: (filter) => queueGroups(tables, filter),
    timeline: (application, page) => tables.page('timeline', { ...byOrdinal, where: { application } }, page),
    history: async (application, request) => {
      const page = tables.page('timeline', { ...byOrdinal, where: { application } }, request);
      const events = await readEvents(store, page.rows);
      return {
        rows: events.map(({ address, record }) => ({ row: address, recorded: toRecorded(record) })),
        next: page.next,
      };
    },
    asOf: async (application, when) =>
      when === 'now' ? caseNow(tables, application) : caseAsOf(tables, store, application, when),
    entitlement: (family, applicant, page) =>
      tables.page('settlements', { where: { applicant, family }, order: ['submittedAt', 'ordinal'] }, page),
    entitlementsOfApplicant: (applicant, page) =>
      tables.page('settlements', { where: { applicant }, order: ['family', 'submittedAt', 'ordinal'] }, page),
    settlement: (claim) => tables.get('settlements', claim),
    trace: (claim, settlement = tables.get('settlements', claim)?.settlement ?? 0) =>
      tables.get('traces', traceKey(claim, settlement)),
    line: (id) => tables.get('lines', id),
    lines: (filter, page) => tables.page('lines', { ...byOrdinal, where: only(filter, LINE_COLUMNS) }, page),
  };
}

function countsIn(tables: Tables, application: string): readonly ProgressCount[] {
  const sql = `SELECT stage, status, count(*) AS count FROM claims WHERE application = ? GROUP BY stage, status
    ORDER BY stage, status`;
  return tables.all(sql, application).map((row) => ({ ...row }) as unknown as ProgressCount);
}

/** Groups of which one stage's queue consists, at most. Rounds times items: hardly ever more than a few dozen. */
const MOST_GROUPS = 2000;

function queueGroups(tables: Tables, filter: Pick<QueueFilter, 'stage' | 'organisation'>): readonly QueueGroup[] {
  const { stage, organisation } = filter;
  const where = organisation === undefined ? '' : ' AND organisation = ?';
  // Named, because without statistics a narrower index looks better, and then every row has to be read.
  const sql = `SELECT kind, round, policy, item, count(*) AS count FROM queue INDEXED BY "${COUNTS}"
    WHERE stage = ?${where} GROUP BY kind, round, policy, item ORDER BY kind, round, policy, item LIMIT ${MOST_GROUPS}`;
  const found = tables.all(sql, stage, ...(organisation === undefined ? [] : [organisation]));
  return found.map((row) => ({ ...row }) as unknown as QueueGroup);
}

const COUNTS = 'queue_stage_kind_round_policy_item_organisation';

function queueCounts(tables: Tables, filter: { organisation?: string; round?: string }): readonly QueueCount[] {
  const used = (['organisation', 'round'] as const).filter((column) => filter[column] !== undefined);
  const where = used.map((column) => `"${column}" = ?`).join(' AND ') || '1';
  const sql = `SELECT stage, kind, count(*) AS count FROM queue WHERE ${where} GROUP BY stage, kind ORDER BY stage, kind`;
  const values = used.map((column) => filter[column] ?? null);
  return tables.all(sql, ...values).map((row) => ({ ...row }) as unknown as QueueCount);
}
