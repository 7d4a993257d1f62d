import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isStoreError, StoreError, toStoreError } from '#event-store';

/** The file cannot be used, whatever the log is like. */
export class PreparedFileError extends Error {
  override readonly name = 'PreparedFileError';

  constructor(override readonly cause: StoreError) {
    super(cause.message);
  }
}

/** A file that may be thrown away, for one user: while this connection is open, nobody else gets one. */
export function connect(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 0 });
  return closingUnless(db, () => {
    // Exclusive before the first look into it: nobody else has it from then on. In WAL mode NORMAL never corrupts.
    db.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = OFF',
    );
    return db;
  });
}

export function closingUnless<Value>(db: DatabaseSync, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    db.close();
    throw error;
  }
}

export function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Runs what touches a file. Throws PreparedFileError, or what is a bug of ours. */
export function guarded<Value>(file: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    const met = asStoreError(error, file);
    throw met === undefined ? error : new PreparedFileError(met);
  }
}

/** `undefined`: a bug of ours. What SQLite does not find (a table, a column) somebody took away. */
export function asStoreError(error: unknown, file: string): StoreError | undefined {
  const met = toStoreError(error, file);
  if (isStoreError(met)) return met;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return code === 'ERR_SQLITE_ERROR' ? damaged(file, String(message)) : undefined;
}

export function removeFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
}

export const damaged = (file: string, what: string): StoreError =>
  new StoreError('STORE_CORRUPT', `not what was written 数据已损坏: ${what}: ${file}`);

/** What is in it is not what is in the log. */
export const damagedFile = (file: string): PreparedFileError => new PreparedFileError(damaged(file, 'past cases'));
