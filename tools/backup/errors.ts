import { isStoreError } from '#event-store';

/** Stable codes of `npm run backup` and `npm run restore`; a damaged record has the store's own (RECORD_MALFORMED, CHAIN_BROKEN). */
export type BackupErrorCode =
  /** Wrong arguments. */
  | 'USAGE'
  /** The data folder holds no record. */
  | 'BACKUP_NO_DATA'
  /** The backup would lie inside the data folder, and each would hold the one before. */
  | 'BACKUP_INSIDE_DATA'
  /** No space left. Nothing half-made was left behind. */
  | 'BACKUP_DISK_FULL'
  /** The medium refused otherwise: rights, a read-only mount, a failing disk. */
  | 'BACKUP_STORAGE'
  /** A backup of this name exists. */
  | 'BACKUP_EXISTS'
  /** No manifest: the backup was interrupted, or the folder is none. */
  | 'BACKUP_INCOMPLETE'
  /** The manifest is not what was written. */
  | 'BACKUP_MANIFEST_INVALID'
  /** Made by a newer version of the software. */
  | 'BACKUP_FORMAT_UNKNOWN'
  /** Not the backup whose digest was given with --digest. */
  | 'BACKUP_DIGEST_DIFFERS'
  | 'BACKUP_FILE_MISSING'
  | 'BACKUP_FILE_CHANGED'
  /** A file of the vault that the list does not name. */
  | 'BACKUP_FILE_UNKNOWN'
  /** The events do not add up to what the manifest says: number, last position, heads of the streams. */
  | 'BACKUP_EVENTS_DIFFER'
  /** An event refers to an object of the vault that is not in the backup. */
  | 'BACKUP_OBJECT_MISSING'
  | 'RESTORE_TARGET_NOT_EMPTY';

export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly code: BackupErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const NOT_DAMAGE: readonly BackupErrorCode[] = [
  'BACKUP_NO_DATA',
  'BACKUP_INSIDE_DATA',
  'BACKUP_DISK_FULL',
  'BACKUP_STORAGE',
  'BACKUP_EXISTS',
  'BACKUP_FORMAT_UNKNOWN',
  'RESTORE_TARGET_NOT_EMPTY',
];

/** 2: wrong arguments. 3: the backup, or the record, is not what was written. 1: everything else. */
export function exitCodeOf(error: unknown): 1 | 2 | 3 {
  if (error instanceof BackupError) {
    if (error.code === 'USAGE') return 2;
    return NOT_DAMAGE.includes(error.code) ? 1 : 3;
  }
  const damage = isStoreError(error, 'RECORD_MALFORMED') || isStoreError(error, 'CHAIN_BROKEN');
  return damage || isStoreError(error, 'STORE_CORRUPT') ? 3 : 1;
}

/** One line with a code; only our own bugs show a stack. */
export function explain(error: unknown): string {
  if (error instanceof BackupError || isStoreError(error)) return `${error.code}: ${error.message}`;
  if (error instanceof Error && error.name === 'ConfigurationError') return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What the medium said as one of our errors; anything else passes through. */
export async function onMedium<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw fromMedium(error, path);
  }
}

function fromMedium(error: unknown, path: string): unknown {
  // By shape: Node's own errors may come from another realm.
  if (typeof error !== 'object' || error === null || error instanceof BackupError) return error;
  const full = () => new BackupError('BACKUP_DISK_FULL', `no space left 磁盘已满: ${path}`, { cause: error });
  if (isStoreError(error)) return error.code === 'STORE_FULL' ? full() : error;
  const { code, syscall, path: culprit } = error as { code?: unknown; syscall?: unknown; path?: unknown };
  if (typeof code !== 'string' || typeof syscall !== 'string') return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return full();
  const where = typeof culprit === 'string' ? culprit : path;
  return new BackupError('BACKUP_STORAGE', `${syscall} failed with ${code} 存储介质出错: ${where}`, { cause: error });
}

export const isErrno = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && (error as { code?: unknown }).code === code;
