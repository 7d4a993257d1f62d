import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { assert } from '#kernel';
import type { Projection } from '#read-models';
import type { ReadModelFile, WriteStatement } from './read-model-file.js';
import { rowOf, storedText, type Row } from './stored-rows.js';

/** Rows of one insert. */
const AT_ONCE = 40;

/** One projection's table, row by row. */
export class RowTable {
  readonly #columns: readonly string[];
  readonly #select: StatementSync;
  readonly #write: WriteStatement;
  readonly #remove: WriteStatement;
  /** Only where rows are appended. */
  readonly #writeMany: WriteStatement | undefined;
  #waiting: SQLInputValue[] = [];
  #waitingCount = 0;

  constructor(
    file: ReadModelFile,
    readonly projection: Projection,
  ) {
    const { name, appendOnly } = projection;
    this.#columns = Object.keys(projection.columns);
    const all = ['key', 'doc', 'changed', ...this.#columns];
    const list = all.map((column) => `"${column}"`).join(', ');
    const updates = all.slice(1).map((column) => `"${column}" = excluded."${column}"`);
    const places = `(${all.map(() => '?').join(', ')})`;
    const insert = `INSERT INTO "${name}" (${list}) VALUES ${places}`;
    // An upsert, not a replace: indexes whose columns stay the same are left alone.
    this.#write = file.writing(appendOnly ? insert : `${insert} ON CONFLICT (key) DO UPDATE SET ${updates.join(', ')}`);
    this.#select = file.statement(`SELECT doc FROM "${name}" WHERE key = ?`);
    const many = Array.from({ length: AT_ONCE }, () => places).join(', ');
    if (appendOnly) this.#writeMany = file.writing(`INSERT INTO "${name}" (${list}) VALUES ${many}`);
    this.#remove = file.writing(`DELETE FROM "${name}" WHERE key = ?`);
  }

  read(key: string): Row | null {
    const row = this.#select.get(key);
    return row ? rowOf(this.projection, row['doc'] as string) : null;
  }

  /** `ordinal`: of the last event that changed the row. `null`: there is no row any more. */
  write(key: string, row: Row | null, ordinal: number): void {
    if (row === null) {
      this.#remove.run(key);
      return;
    }
    this.#write.run(...this.#values(key, row, ordinal));
  }

  /** As `write`, together with others; only for rows of an `appendOnly` projection. Those that wait are written by `flush`. */
  append(key: string, row: Row, ordinal: number): void {
    for (const value of this.#values(key, row, ordinal)) this.#waiting.push(value);
    this.#waitingCount += 1;
    if (this.#waitingCount < AT_ONCE) return;
    assert(this.#writeMany !== undefined, `rows of ${this.projection.name} are not appended`);
    const values = this.#waiting;
    this.#waiting = [];
    this.#waitingCount = 0;
    this.#writeMany.run(...values);
  }

  /** Writes what `append` still holds back. */
  flush(): void {
    const size = this.#columns.length + 3;
    const values = this.#waiting;
    this.#waiting = [];
    this.#waitingCount = 0;
    for (let from = 0; from < values.length; from += size) this.#write.run(...values.slice(from, from + size));
  }

  #values(key: string, row: Row, ordinal: number): SQLInputValue[] {
    const index = this.projection.index(row);
    const values: SQLInputValue[] = [key, storedText(this.projection, row), ordinal];
    for (const column of this.#columns) values.push(index[column] ?? null);
    return values;
  }
}
