import type { TimelineRow } from './use-timeline.js';

/** What was done at once to several claims: one entry of the timeline. */
export interface TimelineGroup {
  readonly first: TimelineRow;
  readonly rows: readonly TimelineRow[];
  readonly claims: readonly string[];
}

type Told = Pick<TimelineRow, 'type' | 'at' | 'jurisdiction'>;

/** The same, by the same office, in the same minute. */
const together = (a: Told, b: Told): boolean =>
  a.type === b.type && a.jurisdiction === b.jurisdiction && a.at.slice(0, 16) === b.at.slice(0, 16);

/** Neighbours that are one for the reader; the order stays. */
export function groupsOf(rows: readonly TimelineRow[]): readonly TimelineGroup[] {
  const groups: TimelineRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && together(last[0]!, row)) last.push(row);
    else groups.push([row]);
  }
  return groups.map((each) => ({
    first: each[0]!,
    rows: each,
    claims: [...new Set(each.flatMap(({ claims }) => claims))],
  }));
}
