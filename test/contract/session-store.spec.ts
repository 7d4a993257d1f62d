import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRedis, type Redis } from '#jobs';
import { millisOf } from '#kernel';
import { processSurroundings } from '#runtime';
import { createRedisRateLimiter, createRedisSessionStore, createSqliteSessionStore } from '#vault';
import { random } from '../../libs/vault/test/support.js';
import { RedisServer } from '../support/redis-server.js';
import { rateLimiterContract } from './rate-limiter-contract.js';
import { sessionStoreContract } from './session-store-contract.js';

const { wait, log } = processSurroundings(() => undefined);
const lifetimes = { idleMillis: 1_800_000, absoluteMillis: 43_200_000 };

let server: RedisServer;
let redis: Redis;
let used = 0;
beforeAll(async () => {
  server = await RedisServer.start();
  redis = await openRedis({ url: server.url, wait, log });
});
afterAll(async () => {
  await redis.close();
  await server.stop();
});
const prefix = (): string => `test-${(used += 1)}`;

sessionStoreContract('SQLite', async ({ clock, ...options }) => {
  const folder = await mkdtemp(join(tmpdir(), 'duixian-sessions-'));
  const open = () => createSqliteSessionStore({ ...options, file: join(folder, 'sessions.db'), now: clock.now });
  let sessions = open();
  const reopen = async () => {
    await sessions.close();
    return (sessions = open());
  };
  const dispose = async (): Promise<void> => {
    await sessions.close();
    await rm(folder, { recursive: true });
  };
  return { sessions, reopen, dispose };
});

sessionStoreContract('Redis', async ({ clock, ...options }) => {
  const here = { redis, prefix: prefix(), nowMillis: () => millisOf(clock.now()) };
  const reopen = async () => createRedisSessionStore({ ...options, ...here });
  return { sessions: await reopen(), reopen, dispose: async () => undefined };
});

rateLimiterContract('Redis', (limits, clock) =>
  createRedisRateLimiter({ ...limits, redis, prefix: prefix(), name: 'test', nowMillis: () => millisOf(clock.now()) }),
);

describe('sessions in Redis', () => {
  it("go by one clock, Redis's own, however wrong theirs are who ask", async () => {
    const sessions = createRedisSessionStore({ ...lifetimes, redis, prefix: prefix(), random });
    const before = Date.now() - 60_000;
    const { token, session } = await sessions.create('a');
    expect(millisOf(session.createdAt)).toBeGreaterThan(before);
    expect(await sessions.touch(token)).toEqual(session);
  });

  it('keep only a hash of the token, and leave by themselves when they have ended', async () => {
    const here = prefix();
    const sessions = createRedisSessionStore({ ...lifetimes, redis, prefix: here, random });
    const { token } = await sessions.create('a');
    const keys = (await redis.call('KEYS', `${here}:*`)) as string[];
    expect(keys).toHaveLength(2);
    expect(keys.join(' ')).not.toContain(token);
    for (const key of keys) expect(Number(await redis.call('PTTL', key))).toBeGreaterThan(0);
  });

  it('forget of an account what has ended', async () => {
    const here = prefix();
    const sessions = createRedisSessionStore({ ...lifetimes, redis, prefix: here, random });
    const { token } = await sessions.create('a');
    await sessions.revoke(token);
    await sessions.create('a');
    expect(await redis.call('SCARD', `${here}:sessions-of:a`)).toBe(1);
  });

  it('lost with Redis log people out, nothing more', async () => {
    const sessions = createRedisSessionStore({ ...lifetimes, redis, prefix: prefix(), random });
    const { token } = await sessions.create('a');
    await redis.call('FLUSHALL');
    expect(await sessions.find(token)).toBeUndefined();
    await sessions.revoke(token);
    await sessions.revokeAll('a');
    expect(await sessions.find((await sessions.create('a')).token)).toMatchObject({ account: 'a' });
  });

  it.each(['ended', 'silent'])('of a Redis that is %s fail soon and clearly, and work when it is back', async (how) => {
    const own = await RedisServer.start();
    const client = await openRedis({ url: own.url, wait, log, commandMillis: 300, reconnectMillis: 10 });
    const on = { redis: client, prefix: 'own' };
    const sessions = createRedisSessionStore({ ...lifetimes, ...on, random });
    const limiter = createRedisRateLimiter({ ...on, name: 'logins', limit: 2, windowMillis: 1000 });
    try {
      const { token } = await sessions.create('a');
      if (how === 'ended') await own.kill();
      else own.pause();
      const failed = { code: 'VAULT_SESSIONS' };
      await expect(sessions.touch(token)).rejects.toMatchObject(failed);
      await expect(sessions.create('a')).rejects.toMatchObject(failed);
      await expect(sessions.revokeAll('a')).rejects.toMatchObject(failed);
      await expect(limiter.take('a')).rejects.toMatchObject(failed);
      if (how === 'ended') await own.begin();
      else own.resume();
      const works = async (): Promise<boolean> => (await sessions.create('a').catch(() => undefined)) !== undefined;
      while (!(await works())) await wait(5, new AbortController().signal);
    } finally {
      await client.close();
      await own.stop();
    }
  });
});
