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
  young: Map<string, Entry>;
  old: Map<string, Entry>;
  /** The one last asked for: mostly the next that is. */
  last: { readonly key: string; readonly entry: Entry } | null;
}

/**
 * Rows while a file is built, where nothing has to be on disk before the end: a row is written when nobody has asked for
 * it for a while, and not after every batch. Two generations bound the memory: never more than twice the limit is kept.
 */
export class WriteBehindRows implements RowSpace {
  readonly #kept = new Map<ProjectionName, Kept>();
  readonly #written = new WrittenKeys();
  #young = 0;
  #generation = 1;
  #unwritable: { readonly error: unknown } | null = null;

  /** `file`: without a row. */
  constructor(
    file: ReadModelFile,
    projections: readonly Projection[],
    private readonly limit: number,
  ) {
    for (const projection of projections) {
      const table = new RowTable(file, projection);
      const number = this.#kept.size;
      this.#kept.set(projection.name, { table, number, young: new Map(), old: new Map(), last: null });
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

  /** After a batch, inside its transaction: what is no longer needed is written and forgotten. Throws what a write threw. */
  flush(): void {
    if (this.#unwritable) throw this.#unwritable.error;
    if (this.#young > this.limit) this.#age();
  }

  /** Inside a transaction: everything is written. */
  flushAll(): void {
    if (this.#unwritable) throw this.#unwritable.error;
    for (const kept of this.#kept.values()) {
      kept.table.flush();
      for (const entries of [kept.old, kept.young]) for (const [key, entry] of entries) this.#write(kept, key, entry);
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
    for (const kept of this.#kept.values()) {
      for (const [key, entry] of kept.old) if (entry.generation !== this.#generation) this.#write(kept, key, entry);
      kept.old = kept.young;
      kept.young = new Map();
      kept.last = null;
    }
    this.#young = 0;
    this.#generation += 1;
  }

  #entry(kept: Kept, key: string): Entry {
    if (kept.last?.key === key) return kept.last.entry;
    const entry = kept.young.get(key) ?? this.#older(kept, key);
    kept.last = { key, entry };
    return entry;
  }

  #older(kept: Kept, key: string): Entry {
    const entry = kept.old.get(key) ?? { row: this.#read(kept, key), ordinal: 0, generation: 0 };
    entry.generation = this.#generation;
    kept.young.set(key, entry);
    this.#young += 1;
    return entry;
  }

  #read({ table, number }: Kept, key: string): Row | null {
    return this.#written.mayHave(number, key) ? table.read(key) : null;
  }

  #write({ table, number }: Kept, key: string, entry: Entry): void {
    if (entry.ordinal === 0) return;
    table.write(key, entry.row, entry.ordinal);
    this.#written.add(number, key);
    entry.ordinal = 0;
  }

  #of(name: ProjectionName): Kept {
    const kept = this.#kept.get(name);
    assert(kept !== undefined, `a row of a projection that is not run: ${name}`);
    return kept;
  }
}
