import { hash } from 'node:crypto';
import type { SQLInputValue } from 'node:sqlite';
import type { ProjectionName, Rows } from '#read-models';
import type { ReadModelFile } from './read-model-file.js';
import { rowsOf } from './stored-rows.js';
import { QueryError, type Page, type PageRequest } from './types.js';

export const LARGEST_PAGE = 200;
export const USUAL_PAGE = 50;

type Value = string | number;

export interface Listing {
  /** Columns that must equal; those without a value do not filter. */
  readonly where?: Readonly<Record<string, Value | undefined>>;
  /** Columns that must contain a text; those without one do not filter. */
  readonly contains?: Readonly<Record<string, string | undefined>>;
  /** Columns to sort by, upwards; the key decides between equals. */
  readonly order: readonly string[];
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
  every<Name extends ProjectionName>(name: Name, { where = {}, order }: Listing): readonly Rows[Name][] {
    const { conditions, values } = filterOf(where);
    const sql = `SELECT doc FROM "${name}" WHERE ${conditions} ORDER BY ${[...order, 'key'].map(quoted).join(', ')}`;
    const found = this.file().arrays(sql, ...values);
    return this.#parse(
      name,
      found.map(([doc]) => doc),
    );
  }

  /** One page. Throws QueryError. */
  page<Name extends ProjectionName>(name: Name, listing: Listing, request: PageRequest = {}): Page<Rows[Name]> {
    const { where = {}, contains = {}, order } = listing;
    const limit = limitOf(request);
    const sorted = [...order, 'key'];
    const { conditions, values } = filterOf(where, contains);
    const tag = (): string => tagOf(name, listing);
    const after = request.cursor === undefined ? undefined : readCursor(request.cursor, tag(), sorted.length);
    const columns = sorted.map(quoted).join(', ');
    const beyond = after ? ` AND (${columns}) > (${sorted.map(() => '?').join(', ')})` : '';
    const sql = `SELECT doc, ${columns} FROM "${name}" WHERE ${conditions}${beyond} ORDER BY ${columns} LIMIT ?`;
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

function filterOf(
  where: Readonly<Record<string, Value | undefined>>,
  contains: Readonly<Record<string, string | undefined>> = {},
): { conditions: string; values: Value[] } {
  const parts: string[] = [];
  const values: Value[] = [];
  for (const [column, value] of Object.entries(where)) {
    if (value === undefined) continue;
    parts.push(`"${column}" = ?`);
    values.push(value);
  }
  for (const [column, text] of Object.entries(contains)) {
    if (text === undefined) continue;
    parts.push(`instr("${column}", ?) > 0`);
    values.push(text);
  }
  return { conditions: parts.length > 0 ? parts.join(' AND ') : '1', values };
}

function limitOf({ limit = USUAL_PAGE }: PageRequest): number {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > LARGEST_PAGE) throw new QueryError('LIMIT_INVALID');
  return limit;
}

/** Binds a cursor to its list and filter. */
const tagOf = (name: string, listing: Listing): string =>
  hash('sha256', JSON.stringify([name, listing.where ?? {}, listing.contains ?? {}, listing.order]), 'base64url').slice(
    0,
    8,
  );

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
