import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../errors.js';

/** Looks into a store under test: every connection opened, and labelled points of each commit. Throwing there is a fault. */
export interface StoreProbe {
  onConnection?(connection: DatabaseSync, use: ConnectionUse): void;
  /**
   * `writing`: rows of one append written, others of the group may follow. `beforeCommit`: all rows of the group written,
   * nothing durable. `afterCommit`: durable, nobody answered yet.
   */
  onPoint?(point: StorePoint, appends: number): void;
}

export type StorePoint = 'writing' | 'beforeCommit' | 'afterCommit';

export type ConnectionUse = 'events' | 'lock';

/** Older ones can corrupt the file when a WAL is reset (fixed in 3.51.3). */
export const LEAST_SQLITE = '3.51.3';
const SYNCHRONOUS_FULL = 2;
/** KiB of pages in memory, for one store. */
const CACHE_KIB = 16 * 1024;

/**
 * The only place that opens a database file. In WAL mode `synchronous=FULL` makes each commit durable; anything less may
 * lose acknowledged events at a power cut. Throws StoreError.
 */
export function openConnection(file: string, use: ConnectionUse, probe: StoreProbe = {}): DatabaseSync {
  return translating(file, () => {
    const connection = new DatabaseSync(file, { timeout: 0 });
    try {
      checkSqliteVersion(connection);
      // fullfsync: on macOS a plain fsync leaves data in the drive's cache; elsewhere it changes nothing.
      connection.exec('PRAGMA synchronous = FULL; PRAGMA fullfsync = 1; PRAGMA checkpoint_fullfsync = 1');
      const { synchronous } = connection.prepare('PRAGMA synchronous').get() as { synchronous: number };
      if (synchronous !== SYNCHRONOUS_FULL)
        throw new StoreError('STORE_IO', `synchronous is ${synchronous}, not FULL: ${file}`);
      connection.exec(`PRAGMA cache_size = -${CACHE_KIB}; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON`);
      probe.onConnection?.(connection, use);
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

function checkSqliteVersion(connection: DatabaseSync): void {
  const { version } = connection.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  if (!isAtLeast(version, LEAST_SQLITE)) {
    throw new StoreError(
      'STORE_FORMAT',
      `SQLite ${version} is too old: ${LEAST_SQLITE} or newer is needed. Use the pinned Node.`,
    );
  }
}

/** Compares dotted versions by number. */
export function isAtLeast(version: string, least: string): boolean {
  const found = version.split('.').map(Number);
  for (const [index, wanted] of least.split('.').map(Number).entries()) {
    const part = found[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}

/** Runs what touches a file and turns whatever the disk says into a StoreError. */
export function translating<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw toStoreError(error, file);
  }
}

const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const CONSTRAINT = 19;
const NOT_A_DATABASE = 26;

/** SQLite's result codes and the system's errno as StoreErrors; anything else, our own bugs included, stays what it is. */
export function toStoreError(error: unknown, file: string): unknown {
  // By shape, not `instanceof Error`: Node's own errors may come from another realm (a test's, a worker's).
  if (typeof error !== 'object' || error === null || error instanceof StoreError) return error;
  const { errcode, code, message } = error as { errcode?: unknown; code?: unknown; message?: unknown };
  // The low byte is the primary result code, the rest says where.
  const primary = typeof errcode === 'number' ? errcode & 0xff : undefined;
  const failed = (as: StoreError['code'], what: string) =>
    new StoreError(as, `${what}: ${file} (${String(message)})`, { cause: error });
  if (primary === FULL || code === 'ENOSPC' || code === 'EDQUOT') return failed('STORE_FULL', 'no space left 磁盘已满');
  if (
    primary === READONLY ||
    primary === CANNOT_OPEN ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS' ||
    code === 'ENOTDIR' ||
    code === 'EEXIST'
  ) {
    return failed('STORE_READ_ONLY', 'cannot be written 无法写入');
  }
  if (primary === BUSY || primary === LOCKED) return failed('STORE_LOCKED', 'in use elsewhere 被其他进程占用');
  if (primary === CORRUPT || primary === CONSTRAINT || primary === NOT_A_DATABASE) {
    return failed('STORE_CORRUPT', 'not what was written 数据已损坏');
  }
  if (primary === IO_ERROR || (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)))
    return failed('STORE_IO', 'the disk failed 磁盘读写失败');
  return error;
}
