import { searchable } from '#read-models';
import { USUAL_PAGE, type Page, type PageRequest } from '#runtime';

/** One request looks at so many rows; who searches a longer list goes on from `next`. */
const MOST_ROWS = 2000;

/**
 * A page of the rows in one of whose texts (names, codes) the searched text is found, letters and widths apart. For lists whose names lie in the
 * vault and are in no index: they are read as the list goes, and forgotten.
 */
export async function searchedPage<Row>(
  request: PageRequest,
  text: string,
  ask: (request: PageRequest) => Promise<Page<Row>>,
  textsOf: (row: Row) => Promise<readonly (string | null)[]> | readonly (string | null)[],
): Promise<Page<Row>> {
  const { limit = USUAL_PAGE } = request;
  const sought = searchable(text);
  const rows: Row[] = [];
  let from = request;
  for (let looked = 0; ;) {
    const page = await ask({ ...from, limit: limit - rows.length });
    looked += page.rows.length;
    for (const row of page.rows) {
      const texts = await textsOf(row);
      if (texts.some((each) => each !== null && searchable(each).includes(sought))) rows.push(row);
    }
    if (page.next === null || rows.length >= limit || looked >= MOST_ROWS) return { rows, next: page.next };
    from = { cursor: page.next };
  }
}
