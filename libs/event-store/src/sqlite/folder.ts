import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { isStoreError, StoreError } from '../errors.js';
import { openConnection, translating, type StoreProbe } from './connection.js';

/** Of the data folder as a whole: what lies where. */
export const FOLDER_FORMAT = 1;
const PRODUCT = 'duixian';
const FORMAT_FILE = 'format.json';
const LOCK_FILE = 'lock.db';
export const EVENTS_FILE = 'events.db';

/** The right of one process to a data folder. */
export interface FolderLock {
  readonly folder: string;
  readonly format: number;
  /** May be called again. The death of the process, by whatever cause, releases too. */
  release(): void;
}

/**
 * Makes the folder if needed, takes it for this process, and checks (or writes) its format version.
 * Throws STORE_LOCKED, STORE_READ_ONLY, STORE_FORMAT, STORE_FULL, STORE_IO.
 *
 * The lock is SQLite's own on an otherwise empty file: the system frees it with the process, so `kill -9` leaves nothing
 * to clean up. Nobody may open `lock.db` by other means in this process: on POSIX closing such a handle drops the lock.
 */
export function lockFolder(folder: string, probe: StoreProbe = {}): FolderLock {
  translating(folder, () => {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    for (const name of [LOCK_FILE, EVENTS_FILE, `${EVENTS_FILE}-wal`, `${EVENTS_FILE}-shm`]) {
      const file = join(folder, name);
      // SQLite would open such a file for reading, and fail only at the first append.
      if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
    }
  });
  const connection = takeLock(folder, probe);
  let held = true;
  const release = (): void => {
    if (held) connection.close();
    held = false;
  };
  try {
    return { folder, format: translating(folder, () => checkFormat(folder)), release };
  } catch (error) {
    release();
    throw error;
  }
}

function takeLock(folder: string, probe: StoreProbe) {
  const file = join(folder, LOCK_FILE);
  const connection = openConnection(file, 'lock', probe);
  try {
    translating(file, () => connection.exec('BEGIN EXCLUSIVE'));
    return connection;
  } catch (error) {
    connection.close();
    if (!isStoreError(error, 'STORE_LOCKED')) throw error;
    throw new StoreError(
      'STORE_LOCKED',
      `The data folder is used by another running process; stop that one first, or name another folder. ` +
        `数据目录正被另一个运行中的进程使用，请先停止它，或改用其他目录: ${folder}`,
      { cause: error },
    );
  }
}

function checkFormat(folder: string): number {
  const file = join(folder, FORMAT_FILE);
  if (!existsSync(file)) {
    if (existsSync(join(folder, EVENTS_FILE))) throw refused(folder, `there are events but no ${FORMAT_FILE}`);
    writeDurably(folder, file, `${JSON.stringify({ product: PRODUCT, format: FOLDER_FORMAT })}\n`);
    return FOLDER_FORMAT;
  }
  const { product, format } = parseFormat(readFileSync(file, 'utf8'));
  if (product !== PRODUCT || !Number.isSafeInteger(format)) throw refused(folder, `${FORMAT_FILE} is not one of ours`);
  if ((format as number) > FOLDER_FORMAT) {
    throw refused(
      folder,
      `its format ${format} is newer than ${FOLDER_FORMAT}, the newest that this version knows 由更新的版本创建`,
    );
  }
  if (format !== FOLDER_FORMAT) throw refused(folder, `its format ${format} is unknown`);
  return FOLDER_FORMAT;
}

function parseFormat(text: string): { product?: unknown; format?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Whole or not at all, also when the power goes. */
function writeDurably(folder: string, file: string, text: string): void {
  const draft = `${file}.new`;
  const handle = openSync(draft, 'w');
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
  syncFolder(folder);
}

/** Windows cannot (and need not) sync a folder. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

const refused = (folder: string, why: string) =>
  new StoreError('STORE_FORMAT', `The data folder cannot be used 数据目录不可用: ${why}: ${folder}`);
