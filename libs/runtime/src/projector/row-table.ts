import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type { Projection, ProjectionName, Rows } from '#read-models';
import type { ReadModelFile } from './read-model-file.js';

export type Row = Rows[ProjectionName];

/** One projection's table, row by row. */
export class RowTable {
  readonly #columns: readonly string[];
  readonly #select: StatementSync;
  readonly #write: StatementSync;
  readonly #remove: StatementSync;

  constructor(
    file: ReadModelFile,
    readonly projection: Projection,
  ) {
    const { name, appendOnly } = projection;
    this.#columns = Object.keys(projection.columns);
    const all = ['key', 'doc', 'changed', ...this.#columns];
    const list = all.map((column) => `"${column}"`).join(', ');
    const updates = all.slice(1).map((column) => `"${column}" = excluded."${column}"`);
    const insert = `INSERT INTO "${name}" (${list}) VALUES (${all.map(() => '?').join(', ')})`;
    // An upsert, not a replace: indexes whose columns stay the same are left alone.
    this.#write = file.statement(
      appendOnly ? insert : `${insert} ON CONFLICT (key) DO UPDATE SET ${updates.join(', ')}`,
    );
    this.#select = file.statement(`SELECT doc FROM "${name}" WHERE key = ?`);
    this.#remove = file.statement(`DELETE FROM "${name}" WHERE key = ?`);
  }

  read(key: string): Row | null {
    const row = this.#select.get(key);
    return row ? (JSON.parse(row['doc'] as string) as Row) : null;
  }

  /** `ordinal`: of the last event that changed the row. `null`: there is no row any more. */
  write(key: string, row: Row | null, ordinal: number): void {
    if (row === null) {
      this.#remove.run(key);
      return;
    }
    const index = this.projection.index(row);
    const values: SQLInputValue[] = [key, JSON.stringify(row), ordinal];
    for (const column of this.#columns) values.push(index[column] ?? null);
    this.#write.run(...values);
  }
}
