import { isStoreError, StoreError } from '#event-store';

/** Stable codes of `npm run migrate`; what a store cannot do has the store's own. */
export type MigrateErrorCode =
  /** Wrong arguments. */
  | 'USAGE'
  /** There is no log to copy. */
  | 'MIGRATE_NO_SOURCE'
  /** Source and target are the same. */
  | 'MIGRATE_SAME_PLACE'
  /** The target holds another log. */
  | 'MIGRATE_OTHER_LOG'
  /** The target has, at some place of the log, another event than the source. */
  | 'MIGRATE_TARGET_DIFFERS'
  /** The target has all of the source, and events of its own after it. */
  | 'MIGRATE_TARGET_AHEAD'
  /** Under the log's names lies what nobody can read as an event of it. */
  | 'MIGRATE_FOREIGN_EVENTS'
  /** All was copied, and reading the target back did not give the same. */
  | 'MIGRATE_NOT_VERIFIED'
  /** Stopped by the user. What was copied stays; the same command goes on. */
  | 'MIGRATE_INTERRUPTED';

export class MigrateError extends Error {
  override readonly name = 'MigrateError';

  constructor(
    readonly code: MigrateErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A store's error, and on which side it happened. */
export class SideError extends StoreError {
  constructor(
    readonly side: 'source' | 'target',
    cause: StoreError,
  ) {
    super(cause.code, `${side === 'source' ? '来源 source' : '目标 target'}: ${cause.message}`, { cause });
  }
}

/** Whatever the store throws inside says on which side; what says so already keeps it. */
export async function atSide<T>(side: 'source' | 'target', action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw isStoreError(error) && !(error instanceof SideError) ? new SideError(side, error) : error;
  }
}

const NOT_DAMAGE: readonly MigrateErrorCode[] = [
  'MIGRATE_NO_SOURCE',
  'MIGRATE_SAME_PLACE',
  'MIGRATE_OTHER_LOG',
  'MIGRATE_TARGET_AHEAD',
  'MIGRATE_INTERRUPTED',
];

/** 2: wrong arguments. 3: source or target is not what was written. 1: everything else. */
export function exitCodeOf(error: unknown): 1 | 2 | 3 {
  if (error instanceof MigrateError) {
    if (error.code === 'USAGE') return 2;
    return NOT_DAMAGE.includes(error.code) ? 1 : 3;
  }
  const damage = isStoreError(error, 'RECORD_MALFORMED') || isStoreError(error, 'CHAIN_BROKEN');
  return damage || isStoreError(error, 'STORE_CORRUPT') ? 3 : 1;
}

/** One line with a code; only our own bugs show a stack. */
export function explain(error: unknown): string {
  if (error instanceof MigrateError || isStoreError(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
