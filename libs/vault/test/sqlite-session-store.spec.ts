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

  it('is found by its token, with what was put in, also after a restart', async () => {
    const { token, session } = await sessions.create('account-1', { role: 'panel', organisation: 'org-1' });
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(session).toEqual({
      account: 'account-1',
      data: { role: 'panel', organisation: 'org-1' },
      createdAt: '2026-01-01T00:00:00.000Z',
      lastSeenAt: '2026-01-01T00:00:00.000Z',
      expiresAt: '2026-01-01T00:30:00.000Z',
    });
    await sessions.close();
    sessions = open();
    expect(await sessions.find(token)).toEqual(session);
  });

  it('knows no other token', async () => {
    const { token } = await sessions.create('account-1');
    const other = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    for (const unknown of [other, '', 'x', `${token}=`, `${token}\n`, ` ${token}`, "' OR 1=1 --", '\0']) {
      expect(await sessions.find(unknown)).toBeUndefined();
      expect(await sessions.touch(unknown)).toBeUndefined();
      await sessions.revoke(unknown);
    }
    expect(await sessions.find(token)).toBeDefined();
  });

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

  it('ends when nobody uses it, to the millisecond', async () => {
    const { token } = await sessions.create('account-1');
    clock.forward(IDLE - 1);
    expect(await sessions.find(token)).toBeDefined();
    clock.forward(1);
    expect(await sessions.find(token)).toBeUndefined();
    expect(await sessions.touch(token)).toBeUndefined();
  });

  it('goes on while it is used, but not beyond its absolute end', async () => {
    const { token } = await sessions.create('account-1');
    for (let passed = 0; passed < ABSOLUTE - 20 * MINUTE; passed += 20 * MINUTE) {
      clock.forward(20 * MINUTE);
      expect(await sessions.touch(token)).toBeDefined();
    }
    expect((await sessions.find(token))!.expiresAt).toBe('2026-01-01T12:00:00.000Z');
    clock.forward(20 * MINUTE);
    expect(await sessions.touch(token)).toBeUndefined();
  });

  it('does not count being found as use', async () => {
    const { token } = await sessions.create('account-1');
    clock.forward(IDLE - 1);
    await sessions.find(token);
    clock.forward(1);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('writes a touch only once a minute', async () => {
    const { token, session } = await sessions.create('account-1');
    clock.forward(MINUTE - 1);
    expect((await sessions.touch(token))!.lastSeenAt).toBe(session.lastSeenAt);
    clock.forward(1);
    expect((await sessions.touch(token))!.lastSeenAt).toBe('2026-01-01T00:01:00.000Z');
    expect((await sessions.find(token))!.lastSeenAt).toBe('2026-01-01T00:01:00.000Z');
  });

  it('is revoked alone, or with all of its account', async () => {
    const [a1, a2, a3, b] = await Promise.all(['a', 'a', 'a', 'b'].map((account) => sessions.create(account)));
    await sessions.revoke(a1!.token);
    expect(await sessions.find(a1!.token)).toBeUndefined();
    expect(await sessions.find(a2!.token)).toBeDefined();
    await sessions.revokeAll('a');
    expect(await sessions.find(a2!.token)).toBeUndefined();
    expect(await sessions.touch(a3!.token)).toBeUndefined();
    expect(await sessions.find(b!.token)).toMatchObject({ account: 'b' });
    await sessions.close();
    sessions = open();
    expect(await sessions.find(a3!.token)).toBeUndefined();
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
