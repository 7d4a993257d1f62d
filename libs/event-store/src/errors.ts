/** Stable codes of what a store can fail with. A wrong expected version is no error: it is an `AppendResult`. */
export type StoreErrorCode =
  /** Folder or file cannot be written. */
  | 'STORE_READ_ONLY'
  /** No space left. Nothing of the append was kept; the store goes on when there is space again. */
  | 'STORE_FULL'
  /** The disk failed a read or a write. The append was not acknowledged; repeat it with identical bytes. */
  | 'STORE_IO'
  /**
   * The event store's server, or its leader, does not answer. Whether an append had its effect may not be known; repeat it
   * with identical bytes.
   */
  | 'STORE_UNAVAILABLE'
  /** The event store's server refused the credentials or what they may do. */
  | 'STORE_DENIED'
  /** The connection string is not understood. */
  | 'STORE_SETTING'
  /** Used after `close`. */
  | 'STORE_CLOSED'
  /** Another process (or another opening in this one) uses the folder. */
  | 'STORE_LOCKED'
  /** The folder or the file is of a newer, an unknown or another format; or SQLite is too old. */
  | 'STORE_FORMAT'
  /** Bytes, hash or order are not what was written. */
  | 'STORE_CORRUPT'
  /** The append's first `prevHash` is not the hash of the stream's stored head: reader and store disagree on history. */
  | 'CHAIN_BROKEN'
  /** More than MAX_APPEND_BYTES in one append. */
  | 'EVENT_TOO_LARGE'
  /** Bytes that are no canonical event record, or a record of another log. */
  | 'RECORD_MALFORMED'
  /** An event's schemaVersion is newer than this software knows. */
  | 'SCHEMA_UNKNOWN';

export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const isStoreError = (value: unknown, code?: StoreErrorCode): value is StoreError =>
  value instanceof StoreError && (code === undefined || value.code === code);
