import { assert, canonicalJson } from '#kernel';
import { checkId } from './person-keys.js';
import type { JsonObject, RandomBytes, Session, SessionStore } from './ports.js';
import { runScript, type OnRedis } from './redis-commands.js';
import { isToken, newToken, sessionOf, tokenHash, useGrain, type SessionLifetimes } from './session-token.js';

export interface RedisSessionStoreOptions extends OnRedis, SessionLifetimes {
  readonly random: RandomBytes;
}

/** KEYS session, sessions of the account; ARGV now, account, data, idle, absolute. The set forgets what has ended. */
const CREATE = `
  redis.call('HSET', KEYS[1], 'account', ARGV[2], 'data', ARGV[3], 'created', now, 'seen', now)
  redis.call('PEXPIRE', KEYS[1], math.min(ARGV[4], ARGV[5]))
  for _, key in ipairs(redis.call('SMEMBERS', KEYS[2])) do
    if redis.call('EXISTS', key) == 0 then redis.call('SREM', KEYS[2], key) end
  end
  redis.call('SADD', KEYS[2], KEYS[1])
  redis.call('PEXPIRE', KEYS[2], ARGV[5])
  return tostring(now)`;

/** KEYS session; ARGV now, idle, absolute, grain ('': it is only looked at). Nothing when it has ended. */
const FIND = `
  local found = redis.call('HMGET', KEYS[1], 'account', 'data', 'created', 'seen')
  if not found[1] then return nil end
  local created, seen = tonumber(found[3]), tonumber(found[4])
  if now >= math.min(created + ARGV[3], seen + ARGV[2]) then return nil end
  if ARGV[4] ~= '' and now - seen >= tonumber(ARGV[4]) then
    seen = now
    redis.call('HSET', KEYS[1], 'seen', now)
    redis.call('PEXPIRE', KEYS[1], math.min(created + ARGV[3], seen + ARGV[2]) - now)
  end
  return { found[1], found[2], found[3], tostring(seen) }`;

/** KEYS sessions of the account. */
const REVOKE_ALL = `
  for _, key in ipairs(redis.call('SMEMBERS', KEYS[1])) do redis.call('DEL', key) end
  return redis.call('DEL', KEYS[1])`;

/**
 * Sessions that all API processes share. Losing them logs people out, nothing more; a Redis that keeps too little on disk
 * may also bring back one that was revoked in its last second. Its methods throw VAULT_SESSIONS while it does not answer.
 */
export function createRedisSessionStore(options: RedisSessionStoreOptions): SessionStore {
  assert(options.idleMillis > 0 && options.absoluteMillis > 0, 'sessions need positive lifetimes');
  return new RedisSessionStore(options);
}

class RedisSessionStore implements SessionStore {
  constructor(private readonly options: RedisSessionStoreOptions) {}

  async create(account: string, data: JsonObject = {}): Promise<{ token: string; session: Session }> {
    const { idleMillis, absoluteMillis, random } = this.options;
    const token = newToken(random);
    const keys = [this.#key(token), this.#keyOfAll(checkId(account))];
    const args = [account, canonicalJson(data), idleMillis, absoluteMillis];
    const now = Number(await runScript(this.options, CREATE, keys, args));
    return { token, session: sessionOf(account, data, now, now, this.options) };
  }

  find(token: string): Promise<Session | undefined> {
    return this.#find(token, '');
  }

  touch(token: string): Promise<Session | undefined> {
    return this.#find(token, useGrain(this.options));
  }

  async revoke(token: string): Promise<void> {
    if (isToken(token)) await runScript(this.options, `return redis.call('DEL', KEYS[1])`, [this.#key(token)], []);
  }

  async revokeAll(account: string): Promise<void> {
    await runScript(this.options, REVOKE_ALL, [this.#keyOfAll(account)], []);
  }

  /** The connection is whoever's opened it. */
  async close(): Promise<void> {}

  async #find(token: string, grain: number | ''): Promise<Session | undefined> {
    if (!isToken(token)) return undefined;
    const { idleMillis, absoluteMillis } = this.options;
    const found = await runScript(this.options, FIND, [this.#key(token)], [idleMillis, absoluteMillis, grain]);
    if (found === null) return undefined;
    const [account, data, created, seen] = found as readonly [string, string, string, string];
    return sessionOf(account, JSON.parse(data) as JsonObject, Number(created), Number(seen), this.options);
  }

  #key(token: string): string {
    return `${this.options.prefix}:session:${tokenHash(token).toString('hex')}`;
  }

  #keyOfAll(account: string): string {
    return `${this.options.prefix}:sessions-of:${account}`;
  }
}
