import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RandomBytes, SessionStore } from '#vault';
import { random, TestClock } from '../../libs/vault/test/support.js';

const MINUTE = 60_000;
const IDLE = 30 * MINUTE;
const ABSOLUTE = 12 * 60 * MINUTE;

export interface SessionSources {
  readonly clock: TestClock;
  readonly random: RandomBytes;
  readonly idleMillis: number;
  readonly absoluteMillis: number;
}

export interface SessionStoreUnderTest {
  readonly sessions: SessionStore;
  /** Closes it and opens the same sessions, as a process that begins again would. */
  reopen(): Promise<SessionStore>;
  dispose(): Promise<void>;
}

/** What every adapter of the session-store port must do. */
export function sessionStoreContract(
  name: string,
  create: (sources: SessionSources) => Promise<SessionStoreUnderTest>,
): void {
  describe(`sessions: ${name}`, () => {
    let clock: TestClock;
    let subject: SessionStoreUnderTest;
    let sessions: SessionStore;

    beforeEach(async () => {
      clock = new TestClock();
      subject = await create({ clock, random, idleMillis: IDLE, absoluteMillis: ABSOLUTE });
      sessions = subject.sessions;
    });
    afterEach(() => subject.dispose());

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
      sessions = await subject.reopen();
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
      sessions = await subject.reopen();
      expect(await sessions.find(a3!.token)).toBeUndefined();
    });

    it('with what was put in, whatever its signs', async () => {
      const data = { text: '兑现 "quoted" \\ \n', list: [1, null, { deep: true }], empty: {} };
      const { token } = await sessions.create('账户:1', data);
      expect(await sessions.find(token)).toMatchObject({ account: '账户:1', data });
      await sessions.revokeAll('账户:1');
      expect(await sessions.find(token)).toBeUndefined();
    });

    it('revoked stays revoked, whoever uses it at the same time', async () => {
      const { token } = await sessions.create('a');
      clock.forward(MINUTE);
      await Promise.all([sessions.touch(token), sessions.revoke(token), sessions.touch(token)]);
      expect(await sessions.touch(token)).toBeUndefined();
      expect(await sessions.find(token)).toBeUndefined();
    });
  });
}
