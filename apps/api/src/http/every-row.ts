import { LARGEST_PAGE, type Page, type PageRequest } from '#runtime';

/** All rows of a list, page after page. For lists of one case, which are never long; those that grow with the house are paged by the client. */
export function everyRow<Row>(ask: (request: PageRequest) => Page<Row>): readonly Row[] {
  const rows: Row[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = ask({ limit: LARGEST_PAGE, ...(cursor === undefined ? {} : { cursor }) });
    rows.push(...page.rows);
    cursor = page.next;
  }
  return rows;
}
