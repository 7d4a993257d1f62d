import { assert } from '#kernel';
import type { Projected, Projection, ProjectionName, RowSpace } from '#read-models';
import { isFileError, type ReadModelFile } from './read-model-file.js';
import { RowTable } from './row-table.js';
import type { Row } from './stored-rows.js';
import { WrittenKeys } from './written-keys.js';

interface Entry {
  /** `null`: there is none. */
  row: Row | null;
  /** Of the last event that changed it and is not written yet; 0: as the file has it. */
  ordinal: number;
  /** In which generation it was last asked for. */
  generation: number;
}

interface Kept {
  readonly table: RowTable;
  /** Of the table, among the written keys. */
  readonly number: number;
  readonly rows: Map<string, Entry>;
  /** Written last, and perhaps not in the file yet. */
  readonly leaving: Map<string, Entry>;
  /** The one last asked for: mostly the next that is. */
  lastKey: string | null;
  last: Entry | null;
}

/**
 * Rows while a file is built, where nothing has to be on disk before the end: a row is written when nobody has asked for
 * it for a while, and not after every batch. Two generations bound the memory: hardly more than twice the limit is kept.
 */
export class WriteBehindRows implements RowSpace {
  readonly #kept = new Map<ProjectionName, Kept>();
  readonly #written = new WrittenKeys();
  /** Rows asked for in this generation. */
  #young = 0;
  #generation = 1;
  /** Of the file, when rows were last written. */
  #mark = 0;
  #unwritable: { readonly error: unknown } | null = null;

  /** `file`: without a row. */
  constructor(
    private readonly file: ReadModelFile,
    projections: readonly Projection[],
    private readonly limit: number,
  ) {
    for (const projection of projections) {
      const table = new RowTable(file, projection);
      const number = this.#kept.size;
      this.#kept.set(projection.name, {
        table,
        number,
        rows: new Map(),
        leaving: new Map(),
        lastKey: null,
        last: null,
      });
    }
  }

  get(name: ProjectionName, key: string): Row | undefined {
    return this.#entry(this.#of(name), key).row ?? undefined;
  }

  set(name: ProjectionName, key: string, row: Row | undefined, { ordinal }: Projected): void {
    const kept = this.#of(name);
    if (kept.table.projection.appendOnly) {
      if (row) this.#append(kept.table, key, row, ordinal);
      return;
    }
    const entry = this.#entry(kept, key);
    entry.row = row ?? null;
    entry.ordinal = ordinal;
  }

  /**
   * After a batch, inside its transaction: what is no longer needed is written, and forgotten once it is in the file.
   * Throws what a write threw.
   */
  flush(): void {
    if (this.#unwritable) throw this.#unwritable.error;
    if (!this.file.isWritten(this.#mark)) return;
    for (const { leaving } of this.#kept.values()) leaving.clear();
    if (this.#young > this.limit) this.#age();
  }

  /** Inside a transaction: everything is written. */
  flushAll(): void {
    if (this.#unwritable) throw this.#unwritable.error;
    for (const kept of this.#kept.values()) {
      kept.table.flush();
      for (const [key, entry] of kept.rows) this.#write(kept, key, entry);
    }
  }

  /** A row that cannot be written is not the projection's failure to take the event: it comes up at the flush. */
  #append(table: RowTable, key: string, row: Row, ordinal: number): void {
    try {
      table.append(key, row, ordinal);
    } catch (error) {
      if (isFileError(error)) throw error;
      this.#unwritable ??= { error };
    }
  }

  #age(): void {
    this.#mark = this.file.mark;
    for (const kept of this.#kept.values()) {
      for (const [key, entry] of kept.rows) {
        if (entry.generation === this.#generation) continue;
        kept.rows.delete(key);
        if (this.#write(kept, key, entry)) kept.leaving.set(key, entry);
      }
      kept.lastKey = null;
      kept.last = null;
    }
    this.#young = 0;
    this.#generation += 1;
  }

  #entry(kept: Kept, key: string): Entry {
    if (kept.lastKey === key) return kept.last!;
    let entry = kept.rows.get(key);
    if (entry === undefined) {
      entry = kept.leaving.get(key) ?? { row: this.#read(kept, key), ordinal: 0, generation: 0 };
      kept.rows.set(key, entry);
    }
    if (entry.generation !== this.#generation) {
      entry.generation = this.#generation;
      this.#young += 1;
    }
    kept.lastKey = key;
    kept.last = entry;
    return entry;
  }

  #read({ table, number }: Kept, key: string): Row | null {
    return this.#written.mayHave(number, key) ? table.read(key) : null;
  }

  /** False when there was nothing to write. */
  #write({ table, number }: Kept, key: string, entry: Entry): boolean {
    if (entry.ordinal === 0) return false;
    // It came and went between two writings: nothing of it is in the file.
    if (entry.row === null && !this.#written.mayHave(number, key)) return false;
    table.write(key, entry.row, entry.ordinal);
    this.#written.add(number, key);
    entry.ordinal = 0;
    return true;
  }

  #of(name: ProjectionName): Kept {
    const kept = this.#kept.get(name);
    assert(kept !== undefined, `a row of a projection that is not run: ${name}`);
    return kept;
  }
}
