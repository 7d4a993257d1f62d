import { assert } from '#kernel';
import type { Projected, Projection, ProjectionName, RowSpace } from '#read-models';
import type { ReadModelFile } from './read-model-file.js';
import { RowTable } from './row-table.js';
import type { Row } from './stored-rows.js';

interface Table {
  readonly rows: RowTable;
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
    for (const projection of projections) {
      const rows = new RowTable(file, projection);
      this.#tables.set(projection.name, { rows, young: new Map(), old: new Map(), changed: new Map() });
    }
  }

  get(name: ProjectionName, key: string): Row | undefined {
    const table = this.#table(name);
    const young = table.young.get(key);
    if (young !== undefined) return young ?? undefined;
    const known = table.old.get(key);
    const row = known === undefined ? table.rows.read(key) : known;
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
      for (const [key, ordinal] of table.changed) table.rows.write(key, table.young.get(key) ?? null, ordinal);
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
