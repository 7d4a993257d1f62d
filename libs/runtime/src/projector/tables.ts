import { hash } from 'node:crypto';
import type { SQLInputValue } from 'node:sqlite';
import type { ProjectionName, Rows } from '#read-models';
import type { ReadModelFile } from './read-model-file.js';
import { rowsOf } from './stored-rows.js';
import { QueryError, type Page, type PageRequest } from './types/page.js';

export const LARGEST_PAGE = 200;
export const USUAL_PAGE = 50;

type Value = string | number;

export interface Listing {
  /** Columns that must equal; those without a value do not filter. */
  readonly where?: Readonly<Record<string, Value | undefined>>;
  /** Columns that must contain a text; those without one do not filter. */
  readonly contains?: Readonly<Record<string, string | undefined>>;
  /** Columns that must be, or be under, a value: `until` in the order of the column. */
  readonly until?: Readonly<Record<string, Value | undefined>>;
  /** A column that must be among what a statement of ours finds. */
  readonly among?: { readonly column: string; readonly sql: string; readonly values: readonly Value[] } | undefined;
  /** Columns to sort by, upwards; the key decides between equals. */
  readonly order: readonly string[];
  /** Downwards, all of them. */
  readonly descending?: boolean;
}

/** Typed reading of the projections' tables. */
export class Tables {
  constructor(private readonly file: () => ReadModelFile) {}

  get<Name extends ProjectionName>(name: Name, key: string): Rows[Name] | undefined {
    const row = this.file().statement(`SELECT doc FROM "${name}" WHERE key = ?`).get(key);
    return row && this.#parse(name, [row['doc']])[0];
  }

  /** The first by a column. */
  find<Name extends ProjectionName>(name: Name, column: string, value: Value): Rows[Name] | undefined {
    const sql = `SELECT doc FROM "${name}" WHERE "${column}" = ? ORDER BY key LIMIT 1`;
    const row = this.file().statement(sql).get(value);
    return row && this.#parse(name, [row['doc']])[0];
  }

  /** Every row of a filter: for what is small by nature, such as the claims of one case. */
  every<Name extends ProjectionName>(name: Name, listing: Omit<Listing, 'descending'>): readonly Rows[Name][] {
    const { conditions, values } = filterOf(listing);
    const sql = `SELECT doc FROM "${name}" WHERE ${conditions} ORDER BY ${[...listing.order, 'key'].map(quoted).join(', ')}`;
    const found = this.file().arrays(sql, ...values);
    return this.#parse(
      name,
      found.map(([doc]) => doc),
    );
  }

  /** One page. Throws QueryError. */
  page<Name extends ProjectionName>(name: Name, listing: Listing, request: PageRequest = {}): Page<Rows[Name]> {
    const { order, descending = false } = listing;
    const limit = limitOf(request);
    const sorted = [...order, 'key'];
    const { conditions, values } = filterOf(listing);
    const tag = (): string => tagOf(name, listing);
    const after = request.cursor === undefined ? undefined : readCursor(request.cursor, tag(), sorted.length);
    const columns = sorted.map(quoted).join(', ');
    const beyond = after ? ` AND (${columns}) ${descending ? '<' : '>'} (${sorted.map(() => '?').join(', ')})` : '';
    const direction = descending ? sorted.map((column) => `${quoted(column)} DESC`).join(', ') : columns;
    const sql = `SELECT doc, ${columns} FROM "${name}" WHERE ${conditions}${beyond} ORDER BY ${direction} LIMIT ?`;
    const found = this.file().arrays(sql, ...values, ...(after ?? []), limit + 1);
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      rows: this.#parse(
        name,
        (last ? found.slice(0, limit) : found).map(([doc]) => doc),
      ),
      next: last ? writeCursor(tag(), last.slice(1) as readonly Value[]) : null,
    };
  }

  all(sql: string, ...values: SQLInputValue[]): ReturnType<ReadModelFile['all']> {
    return this.file().all(sql, ...values);
  }

  #parse<Name extends ProjectionName>(name: Name, docs: readonly unknown[]): readonly Rows[Name][] {
    return rowsOf(this.file().projection(name), docs as readonly string[]) as readonly Rows[Name][];
  }
}

/** The named fields of a filter: nothing that a caller adds becomes a column's name. */
export function only<Field extends string>(
  filter: { readonly [Name in Field]?: Value },
  fields: readonly Field[],
): Readonly<Record<string, Value | undefined>> {
  return Object.fromEntries(fields.map((field) => [field, filter[field]]));
}

const quoted = (column: string): string => `"${column}"`;

function filterOf({ where = {}, contains = {}, until = {}, among }: Listing): { conditions: string; values: Value[] } {
  const parts: string[] = [];
  const values: Value[] = [];
  const add = (by: Readonly<Record<string, Value | undefined>>, condition: (column: string) => string): void => {
    for (const [column, value] of Object.entries(by)) {
      if (value === undefined) continue;
      parts.push(condition(column));
      values.push(value);
    }
  };
  add(where, (column) => `"${column}" = ?`);
  add(contains, (column) => `instr("${column}", ?) > 0`);
  add(until, (column) => `"${column}" <= ?`);
  if (among) {
    parts.push(`"${among.column}" IN (${among.sql})`);
    values.push(...among.values);
  }
  return { conditions: parts.length > 0 ? parts.join(' AND ') : '1', values };
}

function limitOf({ limit = USUAL_PAGE }: PageRequest): number {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > LARGEST_PAGE) throw new QueryError('LIMIT_INVALID');
  return limit;
}

/** Binds a cursor to its list, filter and order. */
const tagOf = (name: string, { where = {}, contains = {}, until = {}, among, order, descending = false }: Listing) =>
  hash('sha256', JSON.stringify([name, where, contains, until, among, order, descending]), 'base64url').slice(0, 8);

const writeCursor = (tag: string, values: readonly Value[]): string =>
  Buffer.from(JSON.stringify([tag, ...values])).toString('base64url');

function readCursor(cursor: string, tag: string, length: number): readonly Value[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new QueryError('CURSOR_INVALID');
  }
  if (!Array.isArray(parsed)) throw new QueryError('CURSOR_INVALID');
  const [found, ...values] = parsed as readonly unknown[];
  const isValue = (value: unknown): value is Value => typeof value === 'string' || Number.isSafeInteger(value);
  if (found !== tag || values.length !== length || !values.every(isValue)) throw new QueryError('CURSOR_INVALID');
  return values;
}
