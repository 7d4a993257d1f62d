import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import type { Position } from '#event-store';
import type { PastCase } from '../past-case.js';
import {
  asStoreError,
  closingUnless,
  connect,
  damaged,
  guarded,
  inTransaction,
  removeFile,
} from './disposable-file.js';
import { pack, unpack } from './packing.js';
import { Words } from './words.js';

export const PREPARED_FILE = 'past-cases.sqlite';
/** Raised when the file itself is laid out differently. */
const FILE_FORMAT = 1;
/** Rows a query. */
const PAGE = 500;

/** How far the file has got with a log. */
export interface Mark {
  readonly logId: string;
  /** Every stream up to `until` is packed as it was at this position, or as it was later. */
  readonly floor: Position;
  /** Nothing packed is newer than this event, known by its hash: a log that was restored from elsewhere is recognised by it. */
  readonly reach: Position;
  readonly reachHash: string;
  /** The last stream of a first preparation that is not complete; `null`: it is. */
  readonly until: string | null;
}

const SCHEMA = `
  CREATE TABLE stamp (only INTEGER PRIMARY KEY CHECK (only = 1), stamp TEXT NOT NULL) STRICT;
  CREATE TABLE mark (only INTEGER PRIMARY KEY CHECK (only = 1), mark TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
  CREATE TABLE words (number INTEGER PRIMARY KEY, text TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
  CREATE TABLE cases (stream TEXT PRIMARY KEY, packed TEXT NOT NULL, sum INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

/** Key of the mark's check sum. */
const MARK = 'mark';

type Row = readonly [key: string, text: string, sum: number];

/**
 * What past cases are, packed: a disposable file with one user at a time, who keeps it for as long as it is open. What does not
 * fit (made by other code, damaged) is dropped. SQLite does not notice a changed bit: every row has a check sum.
 */
export class PreparedFile {
  readonly #words: Words;

  private constructor(
    readonly file: string,
    private readonly db: DatabaseSync,
  ) {
    this.#words = wordsOf(db, file);
  }

  /**
   * `code`: stamp of the code that reads and writes it; `onConnection`: for a test that refuses writes. Throws
   * PreparedFileError: somebody has it, or the disk refused.
   */
  static open(folder: string, code: string, onConnection?: (db: DatabaseSync) => void): PreparedFile {
    const file = join(folder, PREPARED_FILE);
    const stamp = `${FILE_FORMAT} ${code}`;
    return guarded(file, () => {
      const fits = (db: DatabaseSync) => (isStamped(db, stamp) ? new PreparedFile(file, db) : undefined);
      const prepared = opened(file, fits) ?? PreparedFile.#make(file, stamp);
      onConnection?.(prepared.db);
      return prepared;
    });
  }

  static #make(file: string, stamp: string): PreparedFile {
    removeFile(file);
    const db = connect(file);
    return closingUnless(db, () => {
      inTransaction(db, () => {
        db.exec(SCHEMA);
        db.prepare('INSERT INTO stamp (only, stamp) VALUES (1, ?)').run(stamp);
      });
      return new PreparedFile(file, db);
    });
  }

  /** `undefined`: nothing is packed. Throws PreparedFileError. */
  mark(): Mark | undefined {
    return guarded(this.file, () => {
      const found = this.db.prepare('SELECT mark, sum FROM mark').get();
      if (found === undefined) return undefined;
      return JSON.parse(checked([MARK, String(found['mark']), Number(found['sum'])], this.file)) as Mark;
    });
  }

  /** All or nothing. Throws PreparedFileError, and then the file is to be closed. */
  write(cases: readonly (readonly [stream: string, past: PastCase])[], mark: Mark): void {
    guarded(this.file, () => {
      const [insert, keep] = [
        this.db.prepare('INSERT OR REPLACE INTO cases (stream, packed, sum) VALUES (?, ?, ?)'),
        this.db.prepare('INSERT INTO words (number, text, sum) VALUES (?, ?, ?)'),
      ];
      inTransaction(this.db, () => {
        for (const [stream, past] of cases) {
          const packed = pack(past, this.#words);
          insert.run(stream, packed, sumOf(stream, packed));
        }
        for (const [number, text] of this.#words.takeUnsaved()) keep.run(number, text, sumOf(String(number), text));
        const text = JSON.stringify(mark);
        this.db.prepare('INSERT OR REPLACE INTO mark (only, mark, sum) VALUES (1, ?, ?)').run(text, sumOf(MARK, text));
      });
    });
  }

  /** How many cases are packed. Throws PreparedFileError. */
  count(): number {
    return guarded(this.file, () => Number(this.db.prepare('SELECT count(*) AS n FROM cases').get()!['n']));
  }

  /** Drops everything that is packed. Throws PreparedFileError. */
  clear(): void {
    guarded(this.file, () => inTransaction(this.db, () => this.db.exec('DELETE FROM cases; DELETE FROM mark;')));
  }

  /** Past cases of the streams that begin so, in alphabetical order. Throws PreparedFileError. */
  *cases(prefix: string): Generator<PastCase> {
    let from = prefix;
    const end = `${prefix}\u{ffff}`;
    const select = guarded(this.file, () => {
      const statement = this.db.prepare(
        'SELECT stream, packed, sum FROM cases WHERE stream > ? AND stream < ? ORDER BY stream LIMIT ?',
      );
      statement.setReturnArrays(true);
      return statement;
    });
    for (;;) {
      const rows = guarded(this.file, () => select.all(from, end, PAGE) as unknown as readonly Row[]);
      for (const row of rows) yield guarded(this.file, () => unpack(checked(row, this.file), this.#words));
      if (rows.length < PAGE) return;
      from = rows.at(-1)![0];
    }
  }

  close(): void {
    if (this.db.isOpen) this.db.close();
  }

  /** Removes it, so that it is made again. */
  discard(): void {
    this.close();
    removeFile(this.file);
  }
}

/** What `use` makes of the file that lies there; `undefined` where it does not fit, or is damaged. */
function opened<Value>(file: string, use: (db: DatabaseSync) => Value | undefined): Value | undefined {
  try {
    const db = connect(file);
    const value = closingUnless(db, () => use(db));
    if (value === undefined) db.close();
    return value;
  } catch (error) {
    if (asStoreError(error, file)?.code === 'STORE_CORRUPT') return undefined;
    throw error;
  }
}

function isStamped(db: DatabaseSync, stamp: string): boolean {
  const tables = db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'stamp'").get();
  return tables?.['n'] === 1 && db.prepare('SELECT stamp FROM stamp').get()?.['stamp'] === stamp;
}

function wordsOf(db: DatabaseSync, file: string): Words {
  const select = db.prepare('SELECT CAST(number AS TEXT), text, sum FROM words ORDER BY number');
  select.setReturnArrays(true);
  const rows = select.all() as unknown as readonly Row[];
  return new Words(
    rows.map((row, index) => {
      if (row[0] !== String(index)) throw damaged(file, `word ${index}`);
      return checked(row, file);
    }),
  );
}

function checked([key, text, sum]: Row, file: string): string {
  if (sumOf(key, text) !== sum) throw damaged(file, key);
  return text;
}

const sumOf = (key: string, text: string): number => crc32(text, crc32(key));
