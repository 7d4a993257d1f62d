import type { EventStore } from '#event-store';
import type { Instant } from '#kernel';
import { projections, type TimelineRow } from '#read-models';
import { toRecorded } from '../recorded.js';
import { readEvents } from './event-reader.js';
import { rowsOf } from './stored-rows.js';
import { LARGEST_PAGE, USUAL_PAGE, type Tables } from './tables.js';
import type { AuditEventFilter, AuditQueries } from './types/audit.js';
import { QueryError, type PageRequest } from './types/page.js';

/** Rows of the timeline that one search of all cases looks at; the next page goes on from there. */
const WINDOW = 20_000;
const MOST_PARTIES = 20;
/** Columns of a packed row (timeline-packing.ts): the running maximum of business time. */
const MOMENT = '$[11]';
const packed = projections.find(({ name }) => name === 'timeline')!;

/** Searches of the auditors. Rows of the timeline are appended in the order of the log, so their row ids have its order. */
export function auditQueries(tables: Tables, store: EventStore): AuditQueries {
  return {
    auditEvents: async (filter, request = {}) => {
      const page = searched(tables, filter, request);
      const events = await readEvents(store, page.rows);
      const rows = events.map(({ address, record }) => ({ row: address, recorded: toRecorded(record) }));
      return { ...page, rows };
    },
    caseIdsOf: (text) => [...new Set(applicationsOf(tables, text))].slice(0, USUAL_PAGE),
  };
}

function searched(tables: Tables, filter: AuditEventFilter, { cursor, limit = USUAL_PAGE }: PageRequest) {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > LARGEST_PAGE) throw new QueryError('LIMIT_INVALID');
  const highest = firstAfter(tables, filter.until) - 1;
  const top = cursor === undefined ? highest : Math.min(highest, placeOf(cursor));
  const floor = filter.from === undefined ? 1 : firstFrom(tables, filter.from);
  const bottom = filter.application === undefined ? Math.max(floor, top - WINDOW + 1) : floor;
  const { conditions, values } = conditionsOf(filter);
  // A case has an index of its own; all cases together are read from the newest row back.
  const [place, order] = filter.application === undefined ? ['rowid', 'rowid'] : ['+rowid', 'ordinal'];
  const sql = `SELECT rowid AS place, doc FROM timeline WHERE ${place} BETWEEN ? AND ?${conditions}
    ORDER BY ${order} DESC LIMIT ?`;
  const found = tables.all(sql, bottom, top, ...values, limit + 1);
  const shown = found.slice(0, limit);
  const rows = rowsOf(
    packed,
    shown.map(({ doc }) => doc as string),
  ) as readonly TimelineRow[];
  const more = found.length > limit ? Number(shown.at(-1)!['place']) - 1 : bottom > floor ? bottom - 1 : undefined;
  return {
    rows,
    next: more === undefined ? null : String(more),
    /** Until where it was looked back. `null`: to the beginning of what was asked for. */
    searchedBackTo: more === undefined ? null : momentAt(tables, more + 1),
  };
}

function conditionsOf({ application, type, actor, text }: AuditEventFilter) {
  // Texts are looked for as JSON writes them.
  const inside = (value: string): string => JSON.stringify(value).slice(1, -1);
  const parts: string[] = [];
  const values: string[] = [];
  const must = (condition: string, value: string): void => {
    parts.push(` AND ${condition}`);
    values.push(value);
  };
  if (application !== undefined) must('application = ?', application);
  if (type !== undefined) must("json_extract(doc, '$[8]') = ?", type);
  if (actor !== undefined) must("json_extract(doc, '$[12]') = ?", actor);
  if (text !== undefined) must('instr(doc, ?) > 0', inside(text));
  return { conditions: parts.join(''), values };
}

const placeOf = (cursor: string): number => {
  if (!/^[0-9]{1,15}$/.test(cursor)) throw new QueryError('CURSOR_INVALID');
  return Number(cursor);
};

const lastPlace = (tables: Tables): number =>
  Number(tables.all('SELECT max(rowid) AS place FROM timeline')[0]?.['place'] ?? 0);

const momentAt = (tables: Tables, place: number): Instant =>
  tables.all(`SELECT json_extract(doc, '${MOMENT}') AS moment FROM timeline WHERE rowid = ?`, place)[0]?.[
    'moment'
  ] as Instant;

const firstFrom = (tables: Tables, moment: Instant): number => firstWhere(tables, (each) => each >= moment);
const firstAfter = (tables: Tables, moment: Instant | undefined): number =>
  moment === undefined ? lastPlace(tables) + 1 : firstWhere(tables, (each) => each > moment);

/** The first row whose moment is far enough; moments never step back, so halving finds it. */
function firstWhere(tables: Tables, isFar: (moment: Instant) => boolean): number {
  let [low, high] = [1, lastPlace(tables) + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isFar(momentAt(tables, middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Cases by the id of a case, claim, line, payment or applicant, by a USCC, or by a part of an enterprise's name. */
function applicationsOf(tables: Tables, text: string): readonly string[] {
  const claim = tables.get('claims', text);
  const line = tables.get('lines', text)?.content;
  const paid = tables.get('paymentCases', text)?.applications ?? [];
  const direct = [tables.get('cases', text)?.id, claim?.application, line?.application].filter(
    (id) => id !== undefined,
  );
  return [...direct, ...paid, ...ofApplicants(tables, text)];
}

function ofApplicants(tables: Tables, text: string): readonly string[] {
  const known = tables.get('parties', text) ?? tables.find('parties', 'uscc', text);
  const named = "json_extract(doc, '$.name.kind') = 'public' AND instr(json_extract(doc, '$.name.name'), ?) > 0";
  const ids = known
    ? [known.id]
    : tables.all(`SELECT key FROM parties WHERE ${named} LIMIT ${MOST_PARTIES}`, text).map(({ key }) => key as string);
  const of = (applicant: string) => tables.page('cases', { where: { applicant }, order: ['ordinal'] }).rows;
  return ids.flatMap((id) => of(id).map((row) => row.id));
}
