import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { assert, canonicalJson, millisOf } from '#kernel';
import { storageError } from './durable-files.js';
import { isVaultError, VaultError } from './errors.js';
import { checkId } from './person-keys.js';
import type { JsonObject, Session, SessionStore, SystemSources } from './ports.js';
import { isToken, newToken, sessionOf, tokenHash, useGrain, type SessionLifetimes } from './session-token.js';

export interface SqliteSessionStoreOptions extends SystemSources, SessionLifetimes {
  /** A database file of its own. */
  readonly file: string;
}

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS session (
    token_hash BLOB PRIMARY KEY,
    account TEXT NOT NULL,
    data TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS session_by_account ON session (account);
`;

/** Durable before each answer: a revoked session stays revoked after a crash. Throws VAULT_STORAGE, as its methods do. */
export function createSqliteSessionStore(options: SqliteSessionStoreOptions): SessionStore {
  assert(options.idleMillis > 0 && options.absoluteMillis > 0, 'sessions need positive lifetimes');
  // SQLite would make it readable for others; its -wal and -shm files take over the mode.
  return onMedium('opening the sessions', () => {
    closeSync(openSync(options.file, 'a', 0o600));
    const database = new DatabaseSync(options.file);
    try {
      database.exec(SCHEMA);
      return new SqliteSessionStore(database, options);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

class SqliteSessionStore implements SessionStore {
  readonly #insert: StatementSync;
  readonly #select: StatementSync;
  readonly #see: StatementSync;
  readonly #delete: StatementSync;
  readonly #deleteOf: StatementSync;
  readonly #deleteEnded: StatementSync;
  /** How exact the idle expiry is; each write costs a sync of the disk. */
  readonly #grain: number;

  constructor(
    private readonly database: DatabaseSync,
    private readonly options: SqliteSessionStoreOptions,
  ) {
    this.#insert = database.prepare('INSERT INTO session VALUES (?, ?, ?, ?, ?)');
    this.#select = database.prepare('SELECT account, data, created_at, last_seen_at FROM session WHERE token_hash = ?');
    this.#see = database.prepare('UPDATE session SET last_seen_at = ? WHERE token_hash = ?');
    this.#delete = database.prepare('DELETE FROM session WHERE token_hash = ?');
    this.#deleteOf = database.prepare('DELETE FROM session WHERE account = ?');
    this.#deleteEnded = database.prepare('DELETE FROM session WHERE created_at <= ? OR last_seen_at <= ?');
    this.#grain = useGrain(options);
  }

  async create(account: string, data: JsonObject = {}): Promise<{ token: string; session: Session }> {
    const now = this.#now();
    const token = newToken(this.options.random);
    onMedium('making a session', () => {
      this.#deleteEnded.run(now - this.options.absoluteMillis, now - this.options.idleMillis);
      this.#insert.run(tokenHash(token), checkId(account), canonicalJson(data), now, now);
    });
    return { token, session: this.#session(account, data, now, now) };
  }

  async find(token: string): Promise<Session | undefined> {
    if (!isToken(token)) return undefined;
    const row = onMedium('reading a session', () => this.#select.get(tokenHash(token)));
    if (row === undefined) return undefined;
    const data = JSON.parse(String(row['data'])) as JsonObject;
    const session = this.#session(String(row['account']), data, Number(row['created_at']), Number(row['last_seen_at']));
    return millisOf(session.expiresAt) > this.#now() ? session : undefined;
  }

  async touch(token: string): Promise<Session | undefined> {
    const session = await this.find(token);
    const now = this.#now();
    if (session === undefined || now - millisOf(session.lastSeenAt) < this.#grain) return session;
    try {
      // Revoked in the meantime: the update then finds no row, and brings nothing back.
      onMedium('using a session', () => this.#see.run(now, tokenHash(token)));
    } catch (error) {
      // A full disk must not lock out those who only look, nor whoever comes to make space: it ends earlier, that is all.
      if (!isVaultError(error, 'VAULT_STORAGE')) throw error;
      return session;
    }
    return this.#session(session.account, session.data, millisOf(session.createdAt), now);
  }

  async revoke(token: string): Promise<void> {
    if (isToken(token)) onMedium('ending a session', () => this.#delete.run(tokenHash(token)));
  }

  async revokeAll(account: string): Promise<void> {
    onMedium('ending sessions', () => this.#deleteOf.run(account));
  }

  async close(): Promise<void> {
    this.database.close();
  }

  #now(): number {
    return millisOf(this.options.now());
  }

  #session(account: string, data: JsonObject, createdAt: number, lastSeenAt: number): Session {
    return sessionOf(account, data, createdAt, lastSeenAt, this.options);
  }
}

/** SQLite's primary result codes of a medium that refuses, as the errno that they stand for. */
const ERRNOS: Readonly<Record<number, string>> = { 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' };

/** What the medium refused as VAULT_STORAGE; other errors pass through. */
function onMedium<Value>(doing: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    const { errcode } = error as { errcode?: unknown };
    if (typeof errcode !== 'number') throw storageError(error, doing);
    const errno = ERRNOS[errcode & 0xff];
    if (errno === undefined) throw error;
    throw new VaultError('VAULT_STORAGE', `${doing} failed with ${errno}`, { errno }, { cause: error });
  }
}
