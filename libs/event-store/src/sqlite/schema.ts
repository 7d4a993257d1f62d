import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../errors.js';
import { translating } from './connection.js';

/** "DXev": what `file` and SQLite's tools show of the file. */
const APPLICATION_ID = 0x44586576;
export const EVENTS_FORMAT = 1;

/**
 * By measurement (bench/append.ts prints it): a rowid table is written at its right edge; the one index, over (stream id,
 * version), is what reading a stream needs, and the largest cost at 128 events a commit. Names interned as numbers: with
 * names in the index it cost a third more. WITHOUT ROWID by (stream, version): three times slower. No column repeats what
 * the bytes say but those the index needs. Housekeeping streams have negative numbers, so a reader skips them unopened.
 */
const SCHEMA = `
  CREATE TABLE log (only INTEGER PRIMARY KEY CHECK (only = 1), log_id TEXT NOT NULL) STRICT;
  CREATE TABLE streams (name TEXT PRIMARY KEY, id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_by_stream ON events (stream, version);
  CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events BEGIN SELECT raise(ABORT, 'events are never changed'); END;
  CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events BEGIN SELECT raise(ABORT, 'events are never deleted'); END;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${EVENTS_FORMAT};
`;

/** Makes the tables in a new file, or checks those of an old one. Returns the log's id. Throws StoreError. */
export function prepareSchema(connection: DatabaseSync, file: string, newLogId: () => string): string {
  return translating(file, () => {
    const isNew = isEmpty(connection);
    if (!isNew) checkVersions(connection, file);
    useWriteAheadLog(connection, file);
    if (isNew) createSchema(connection, newLogId());
    return logIdOf(connection, file);
  });
}

function logIdOf(connection: DatabaseSync, file: string): string {
  const row = connection.prepare('SELECT log_id FROM log').get() as { log_id: string } | undefined;
  if (row === undefined) throw new StoreError('STORE_CORRUPT', `the log has lost its id: ${file}`);
  return row.log_id;
}

/** Checks an existing log and changes nothing. Returns its id. Throws StoreError. */
export function checkFormat(connection: DatabaseSync, file: string): string {
  checkVersions(connection, file);
  return logIdOf(connection, file);
}

function createSchema(connection: DatabaseSync, logId: string): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    connection.exec(SCHEMA);
    connection.prepare('INSERT INTO log (only, log_id) VALUES (1, ?)').run(logId);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

/** New, or left by a crash between making the file and the first commit. */
const isEmpty = (connection: DatabaseSync): boolean =>
  number(connection, 'PRAGMA application_id') === 0 && number(connection, 'SELECT count(*) FROM sqlite_schema') === 0;

function checkVersions(connection: DatabaseSync, file: string): void {
  if (number(connection, 'PRAGMA application_id') !== APPLICATION_ID) {
    throw new StoreError('STORE_FORMAT', `not an event log of ours 不是本系统的事件库: ${file}`);
  }
  const format = number(connection, 'PRAGMA user_version');
  if (format !== EVENTS_FORMAT) {
    throw new StoreError(
      'STORE_FORMAT',
      `event log format ${format}; this version knows ${EVENTS_FORMAT} 事件库格式不受支持: ${file}`,
    );
  }
}

function useWriteAheadLog(connection: DatabaseSync, file: string): void {
  const { journal_mode: mode } = connection.prepare('PRAGMA journal_mode = WAL').get() as { journal_mode: string };
  if (mode !== 'wal') throw new StoreError('STORE_IO', `no write-ahead log is possible here (${mode}): ${file}`);
}

function number(connection: DatabaseSync, sql: string): number {
  return Object.values(connection.prepare(sql).get() as Record<string, number>)[0]!;
}
