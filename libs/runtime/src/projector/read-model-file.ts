import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { isStoreError, toStoreError, translating, type Position } from '#event-store';
import { assert, type Instant } from '#kernel';
import type { Projection, ProjectionName } from '#read-models';
import { StatementThread } from './statement-thread.js';
import type { ParkedProjection } from './types/projector.js';

/** Here, or on another thread. */
export interface WriteStatement {
  run(...values: SQLInputValue[]): unknown;
}

export const READ_MODELS_FILE = 'read-models.sqlite';
/** Raised when the file itself is laid out differently. */
const FILE_FORMAT = 2;

/** How far the file has got, and which event that was: a log that was restored from elsewhere is recognised by it. */
export interface Checkpoint {
  readonly position: Position;
  readonly ordinal: number;
  /** Latest business time so far. */
  readonly moment: Instant;
  readonly stream: string;
  readonly version: number;
  readonly hash: string;
}

const META = `
  CREATE TABLE meta (
    only INTEGER PRIMARY KEY CHECK (only = 1), fingerprint TEXT NOT NULL, complete INTEGER NOT NULL,
    position TEXT, ordinal INTEGER NOT NULL, moment TEXT, stream TEXT, version INTEGER, hash TEXT);
  CREATE TABLE parked (
    projection TEXT NOT NULL, ordinal INTEGER NOT NULL, position TEXT NOT NULL, stream TEXT NOT NULL,
    version INTEGER NOT NULL, type TEXT NOT NULL, error TEXT NOT NULL, PRIMARY KEY (projection, ordinal)) WITHOUT ROWID;
`;

/**
 * The disposable file: one table per projection (key, doc, indexed columns, ordinal of the last event that changed the
 * row). Anything that does not fit - another log, other projections, a build that was cut off, damage - is dropped.
 */
export class ReadModelFile {
  readonly #statements = new Map<string, StatementSync>();
  readonly #arrays = new Map<string, StatementSync>();
  readonly #writing = new Map<string, WriteStatement>();
  readonly #db: DatabaseSync;
  readonly #byName: ReadonlyMap<ProjectionName, Projection>;
  /** While a build writes there: this connection then only reads. */
  #thread: StatementThread | null = null;

  private constructor(
    readonly file: string,
    private readonly projections: readonly Projection[],
    db: DatabaseSync,
  ) {
    this.#db = db;
    this.#byName = new Map(projections.map((each) => [each.name, each]));
  }

  /** The file as it lies there if it fits, otherwise an empty one that waits to be built. Throws StoreError: the disk refused. */
  static open(folder: string, projections: readonly Projection[], logId: string): ReadModelFile {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, READ_MODELS_FILE);
    const fingerprint = fingerprintOf(projections, logId);
    return translating(
      file,
      () => usable(file, projections, fingerprint) ?? ReadModelFile.#create(file, projections, fingerprint),
    );
  }

  /** An empty one, whatever lies there. A transaction can be undone only when it is `undoable`. */
  static create(folder: string, projections: readonly Projection[], logId: string, undoable = false): ReadModelFile {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, READ_MODELS_FILE);
    return ReadModelFile.#create(file, projections, fingerprintOf(projections, logId), undoable);
  }

  static #create(
    file: string,
    projections: readonly Projection[],
    fingerprint: string,
    undoable = false,
  ): ReadModelFile {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
    const db = new DatabaseSync(file);
    try {
      // Until the build is complete nothing here needs to survive anything.
      const journal = undoable ? 'MEMORY' : 'OFF';
      db.exec(`PRAGMA journal_mode = ${journal}; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384;`);
      db.exec(META);
      for (const each of projections) db.exec(tableOf(each));
      db.prepare('INSERT INTO meta (only, fingerprint, complete, ordinal) VALUES (1, ?, 0, 0)').run(fingerprint);
    } catch (error) {
      db.close();
      throw error;
    }
    return new ReadModelFile(file, projections, db);
  }

  static existing(file: string, projections: readonly Projection[], db: DatabaseSync): ReadModelFile {
    // In WAL mode NORMAL never corrupts; what a power cut takes back is taken from the log again.
    db.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192;');
    return new ReadModelFile(file, projections, db);
  }

  get isOpen(): boolean {
    return this.#db.isOpen;
  }

  get complete(): boolean {
    return this.statement('SELECT complete FROM meta').get()?.['complete'] === 1;
  }

  /** Ends a build: indexes, then everything on disk, then the mark that says so. */
  completeBuild(): void {
    for (const each of this.projections) for (const sql of indexesOf(each)) this.#db.exec(sql);
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    this.#db.exec('UPDATE meta SET complete = 0; PRAGMA wal_checkpoint(TRUNCATE);');
    this.#db.exec('UPDATE meta SET complete = 1; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192;');
  }

  checkpoint(): Checkpoint | null {
    const row = this.statement('SELECT position, ordinal, moment, stream, version, hash FROM meta').get();
    return row && row['position'] !== null ? (row as unknown as Checkpoint) : null;
  }

  /** Of a build that is long: from here on everything is written by a thread of its own, a little later. */
  handOver(): void {
    if (this.#thread) return;
    // The pages are another's now: what is kept of them here is dropped at each of its transactions.
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA cache_size = -2048; PRAGMA shrink_memory;');
    const pragmas = 'PRAGMA synchronous = OFF; PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 4000;';
    this.#thread = new StatementThread({ file: this.file, pragmas });
  }

  /** Everything that was handed over is there, and this connection writes again. Throws what a write threw. */
  async takeBack(): Promise<void> {
    if (!this.#thread) return;
    await this.#thread.finish();
    this.#thread = null;
    // As at the beginning: what follows is not written twice.
    this.#db.exec('PRAGMA journal_mode = OFF; PRAGMA cache_size = -16384;');
  }

  /** Resolves when not too much is waiting to be written. Throws what a write threw. */
  async room(): Promise<void> {
    await this.#thread?.room();
  }

  /** A mark of what is written now, for `isWritten`. */
  get mark(): number {
    return this.#thread?.current ?? 0;
  }

  /** Whether what was written at a mark is in the file: only then can it be read. */
  isWritten(mark: number): boolean {
    return this.#thread?.isDone(mark) ?? true;
  }

  /** A statement that writes, wherever that is done. */
  writing(sql: string): WriteStatement {
    const known = this.#writing.get(sql);
    if (known) return known;
    const here = this.#db.prepare(sql);
    const run = (...values: SQLInputValue[]): unknown =>
      this.#thread ? this.#thread.add(sql, values) : here.run(...values);
    const statement = { run };
    this.#writing.set(sql, statement);
    return statement;
  }

  /** One transaction; whatever throws undoes it. On a thread: whatever throws is not sent. */
  transaction(work: () => void): void {
    if (this.#thread) {
      work();
      this.#thread.post();
      return;
    }
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** The one whose table it is. */
  projection(name: ProjectionName): Projection {
    const found = this.#byName.get(name);
    assert(found !== undefined, `a table of a projection that is not run: ${name}`);
    return found;
  }

  saveCheckpoint({ position, ordinal, moment, stream, version, hash: digest }: Checkpoint): void {
    this.writing('UPDATE meta SET position = ?, ordinal = ?, moment = ?, stream = ?, version = ?, hash = ?').run(
      position,
      ordinal,
      moment,
      stream,
      version,
      digest,
    );
  }

  park(parked: ParkedProjection): void {
    const { projection, ordinal, position, stream, version, type, error } = parked;
    this.writing('INSERT OR REPLACE INTO parked VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      projection,
      ordinal,
      position,
      stream,
      version,
      type,
      error,
    );
  }

  parked(limit: number): readonly ParkedProjection[] {
    const rows = this.statement('SELECT * FROM parked ORDER BY ordinal, projection LIMIT ?').all(limit);
    return rows.map((row) => ({ ...row }) as unknown as ParkedProjection);
  }

  parkedCount(): number {
    return Number(this.statement('SELECT count(*) AS count FROM parked').get()?.['count']);
  }

  all(sql: string, ...values: SQLInputValue[]): ReturnType<StatementSync['all']> {
    return this.statement(sql).all(...values);
  }

  /** As `all`, each row as the array of its columns: a third cheaper for a page. */
  arrays(sql: string, ...values: SQLInputValue[]): readonly (readonly unknown[])[] {
    let statement = this.#arrays.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      statement.setReturnArrays(true);
      this.#arrays.set(sql, statement);
    }
    return statement.all(...values) as unknown as readonly (readonly unknown[])[];
  }

  statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Ends a build's thread where it stands, if there is one; before `close`. */
  async giveUp(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = null;
  }

  close(): void {
    this.#statements.clear();
    this.#arrays.clear();
    this.#writing.clear();
    if (this.#db.isOpen) this.#db.close();
  }
}

function usable(file: string, projections: readonly Projection[], fingerprint: string): ReadModelFile | undefined {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file);
    const row = db.prepare('SELECT fingerprint, complete FROM meta').get();
    if (row?.['fingerprint'] === fingerprint && row['complete'] === 1) {
      return ReadModelFile.existing(file, projections, db);
    }
  } catch (error) {
    const met = toStoreError(error, file);
    // Not there, not ours, or damaged: it is made anew. But a disk that refuses for now says nothing about the file.
    if (isStoreError(met) && met.code !== 'STORE_CORRUPT') {
      if (db?.isOpen) db.close();
      throw met;
    }
  }
  if (db?.isOpen) db.close();
  return undefined;
}

function fingerprintOf(projections: readonly Projection[], logId: string): string {
  const tables = projections.map(({ name, schemaVersion, columns, indexes }) => [
    name,
    schemaVersion,
    columns,
    indexes,
  ]);
  return hash('sha256', JSON.stringify([FILE_FORMAT, logId, tables]), 'hex');
}

const tableOf = ({ name, columns, appendOnly }: Projection): string => {
  const indexed = Object.entries(columns).map(([column, type]) => `, "${column}" ${type.toUpperCase()}`);
  const key = appendOnly ? 'key TEXT NOT NULL' : 'key TEXT PRIMARY KEY NOT NULL';
  return `CREATE TABLE "${name}" (${key}, doc TEXT NOT NULL, changed INTEGER NOT NULL${indexed.join('')})`;
};

const indexesOf = ({ name, indexes }: Projection): readonly string[] =>
  indexes.map((columns) => {
    const list = columns.map((column) => `"${column}"`).join(', ');
    return `CREATE INDEX "${name}_${columns.join('_')}" ON "${name}" (${list})`;
  });

/** The file's fault, not an event's: whatever was being written is tried again. */
export const isFileError = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_SQLITE_ERROR';
