import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createSqliteSessionStore, type SessionStore } from '#vault';
import { random, TestClock } from './support.js';

const MINUTE = 60_000;
const IDLE = 30 * MINUTE;
const ABSOLUTE = 12 * 60 * MINUTE;

describe('sessions in SQLite', () => {
  let folder: string;
  let clock: TestClock;
  let sessions: SessionStore;
  const open = (): SessionStore =>
    createSqliteSessionStore({
      file: join(folder, 'sessions.db'),
      idleMillis: IDLE,
      absoluteMillis: ABSOLUTE,
      now: clock.now,
      random,
    });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duixian-sessions-'));
    clock = new TestClock();
    sessions = open();
  });
  afterEach(async () => {
    await sessions.close();
    await rm(folder, { recursive: true });
  });

  const rows = (): number => {
    const database = new DatabaseSync(join(folder, 'sessions.db'), { readOnly: true });
    const row = database.prepare('SELECT count(*) AS n FROM session').get();
    database.close();
    return Number(row!['n']);
  };

  it('keeps only a hash of the token, in a file for its owner alone', async () => {
    const { token } = await sessions.create('account-1');
    let hashes = 0;
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name));
      expect(bytes.includes(token) || bytes.includes(Buffer.from(token, 'base64url'))).toBe(false);
      if (bytes.includes(createHash('sha256').update(token).digest())) hashes += 1;
      expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    }
    expect(hashes).toBeGreaterThan(0);
  });

  it('syncs fully at each commit', async () => {
    const executed = jest.spyOn(DatabaseSync.prototype, 'exec');
    const another = open();
    const database = executed.mock.contexts.at(-1) as DatabaseSync;
    executed.mockRestore();
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    await another.close();
  });

  it('removes what has ended when the next one begins', async () => {
    await sessions.create('a');
    const used = await sessions.create('b');
    clock.forward(IDLE - 1);
    await sessions.touch(used.token);
    clock.forward(1);
    await sessions.create('c');
    expect(rows()).toBe(2);
    expect(await sessions.find(used.token)).toBeDefined();
  });
});
