import type { PackingOf } from '../projection.js';
import type { TimelineRow } from '../rows/index.js';

type Values = readonly [
  application: TimelineRow['application'],
  claims: TimelineRow['claims'],
  line: TimelineRow['line'],
  ordinal: TimelineRow['ordinal'],
  position: TimelineRow['position'],
  stream: TimelineRow['stream'],
  version: TimelineRow['version'],
  eventId: TimelineRow['eventId'],
  type: TimelineRow['type'],
  stage: TimelineRow['stage'],
  at: TimelineRow['at'],
  moment: TimelineRow['moment'],
  actor: TimelineRow['actor'],
  role: TimelineRow['role'],
  jurisdiction: TimelineRow['jurisdiction'],
  details: TimelineRow['details'],
];

/** There is a row for nearly every event of the log: their names would be a third of it. */
export const timelinePacking: PackingOf<TimelineRow> = {
  pack: (row): Values => [
    row.application,
    row.claims,
    row.line,
    row.ordinal,
    row.position,
    row.stream,
    row.version,
    row.eventId,
    row.type,
    row.stage,
    row.at,
    row.moment,
    row.actor,
    row.role,
    row.jurisdiction,
    row.details,
  ],
  // By number, not destructured: a page takes fifty of them.
  unpack: (values) => {
    const row = values as Values;
    return {
      application: row[0],
      claims: row[1],
      line: row[2],
      ordinal: row[3],
      position: row[4],
      stream: row[5],
      version: row[6],
      eventId: row[7],
      type: row[8],
      stage: row[9],
      at: row[10],
      moment: row[11],
      actor: row[12],
      role: row[13],
      jurisdiction: row[14],
      details: row[15],
    };
  },
};
