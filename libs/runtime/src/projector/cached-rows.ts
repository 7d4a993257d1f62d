import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { assert } from '#kernel';
import type { Projected, Projection, ProjectionName, Rows, RowSpace } from '#read-models';
import type { ReadModelFile } from './read-model-file.js';
import { stableJson } from './stable-json.js';

type Row = Rows[ProjectionName];

interface Table {
  readonly projection: Projection;
  readonly columns: readonly string[];
  readonly select: StatementSync;
  readonly upsert: StatementSync;
  readonly remove: StatementSync;
  /** Rows as they are now, changed or not; `null`: known to be absent. */
  young: Map<string, Row | null>;
  old: Map<string, Row | null>;
  readonly changed: Map<string, number>;
}

/**
 * Rows between the engine and the file. Changed rows are written once per batch; read ones stay parsed for a while (two
 * generations), so that a case that is being worked on costs no parsing. Rows are never changed in place.
 */
export class CachedRows implements RowSpace {
  readonly #tables = new Map<ProjectionName, Table>();
  #cached = 0;

  constructor(
    file: ReadModelFile,
    projections: readonly Projection[],
    private readonly limit: number,
  ) {
    for (const projection of projections) this.#tables.set(projection.name, tableFor(file, projection));
  }

  get(name: ProjectionName, key: string): Row | undefined {
    const table = this.#table(name);
    const young = table.young.get(key);
    if (young !== undefined) return young ?? undefined;
    const known = table.old.get(key);
    const row = known === undefined ? read(table, key) : known;
    this.#remember(table, key, row);
    return row ?? undefined;
  }

  set(name: ProjectionName, key: string, row: Row | undefined, event: Projected): void {
    const table = this.#table(name);
    this.#remember(table, key, row ?? null);
    table.changed.set(key, event.ordinal);
  }

  /** Writes what changed. Inside the batch's transaction. */
  flush(): void {
    for (const table of this.#tables.values()) {
      for (const [key, ordinal] of table.changed) write(table, key, ordinal);
      table.changed.clear();
    }
    if (this.#cached > this.limit / 2) this.#age();
  }

  /** After a batch that came to nothing. */
  forget(): void {
    for (const table of this.#tables.values()) {
      table.young = new Map();
      table.old = new Map();
      table.changed.clear();
    }
    this.#cached = 0;
  }

  #age(): void {
    for (const table of this.#tables.values()) {
      table.old = table.young;
      table.young = new Map();
    }
    this.#cached = 0;
  }

  #remember(table: Table, key: string, row: Row | null): void {
    if (!table.young.has(key)) this.#cached += 1;
    table.young.set(key, row);
  }

  #table(name: ProjectionName): Table {
    const table = this.#tables.get(name);
    assert(table !== undefined, `a row of a projection that is not run: ${name}`);
    return table;
  }
}

function tableFor(file: ReadModelFile, projection: Projection): Table {
  const { name } = projection;
  const columns = Object.keys(projection.columns);
  const all = ['key', 'doc', 'changed', ...columns];
  const list = all.map((column) => `"${column}"`).join(', ');
  const updates = all.slice(1).map((column) => `"${column}" = excluded."${column}"`);
  const marks = all.map(() => '?').join(', ');
  return {
    projection,
    columns,
    select: file.statement(`SELECT doc FROM "${name}" WHERE key = ?`),
    // An upsert, not a replace: indexes whose columns stay the same are left alone.
    upsert: file.statement(
      `INSERT INTO "${name}" (${list}) VALUES (${marks}) ON CONFLICT (key) DO UPDATE SET ${updates.join(', ')}`,
    ),
    remove: file.statement(`DELETE FROM "${name}" WHERE key = ?`),
    young: new Map(),
    old: new Map(),
    changed: new Map(),
  };
}

function read({ select }: Table, key: string): Row | null {
  const row = select.get(key);
  return row ? (JSON.parse(row['doc'] as string) as Row) : null;
}

function write(table: Table, key: string, ordinal: number): void {
  const row = table.young.get(key);
  if (row === null || row === undefined) {
    table.remove.run(key);
    return;
  }
  const index = table.projection.index(row);
  const values: SQLInputValue[] = table.columns.map((column) => index[column] ?? null);
  // Canonical: the same row is the same bytes, however the events came in batches.
  table.upsert.run(key, stableJson(row), ordinal, ...values);
}
