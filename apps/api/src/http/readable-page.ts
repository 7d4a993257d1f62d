import { USUAL_PAGE, type Page, type PageRequest } from '#runtime';

/** A reader who may see almost nothing of a long list gets a short page in the end, and goes on from its `next`. */
const MOST_LOOKS = 50;

/**
 * A page of the rows that the reader may see: as full as was asked for while there are more. `ask` gives a page of the whole
 * list.
 */
export function readablePage<Row>(
  request: PageRequest,
  ask: (request: PageRequest) => Page<Row>,
  mayRead: (row: Row) => boolean,
): Page<Row> {
  const { limit = USUAL_PAGE } = request;
  const rows: Row[] = [];
  let from = request;
  for (let looks = 1; ; looks += 1) {
    const page = ask({ ...from, limit: limit - rows.length });
    rows.push(...page.rows.filter(mayRead));
    if (page.next === null || rows.length >= limit || looks >= MOST_LOOKS) return { rows, next: page.next };
    from = { cursor: page.next };
  }
}
