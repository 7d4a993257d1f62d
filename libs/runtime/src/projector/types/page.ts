/** `cursor`: as a page before gave it, of the same list and filter. `limit`: 1 to 200, 50 by default. */
export interface PageRequest {
  readonly cursor?: string;
  readonly limit?: number;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; `null` on the last one. */
  readonly next: string | null;
}

/** CURSOR_INVALID: not a cursor of this list and filter. LIMIT_INVALID: not a whole number from 1 to 200. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(readonly code: 'CURSOR_INVALID' | 'LIMIT_INVALID') {
    super(code);
  }
}
