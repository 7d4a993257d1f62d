import { assert, refuse, type Refusal } from '#kernel';
import type { RateLimiter } from './ports.js';
import { shortKey, type RateLimits } from './rate-limiter.js';
import { runScript, type OnRedis } from './redis-commands.js';

export interface RedisRateLimiterOptions extends OnRedis, RateLimits {
  /** Limiters of different things share no key. */
  readonly name: string;
}

/** The instant at which the bucket is full again, as in memory. KEYS bucket; ARGV now, limit, window. Answers the wait. */
const TAKE = `
  local window, each = tonumber(ARGV[3]), ARGV[3] / ARGV[2]
  local full = math.min(math.max(tonumber(redis.call('GET', KEYS[1]) or now), now), now + window)
  local wait = full + each - window - now
  if wait <= 0.001 then full, wait = full + each, 0 end
  redis.call('SET', KEYS[1], string.format('%.6f', full), 'PX', math.ceil(full - now))
  return tostring(wait)`;

/** One limit for all API processes. Throws VAULT_SESSIONS while Redis does not answer: nobody tries passwords uncounted. */
export function createRedisRateLimiter(options: RedisRateLimiterOptions): RateLimiter {
  const { limit, windowMillis, prefix, name } = options;
  assert(Number.isSafeInteger(limit) && limit > 0 && windowMillis > 0, 'a limiter needs positive limits');
  const keyOf = (key: string): string => `${prefix}:limit:${name}:${shortKey(key)}`;
  return {
    async take(key: string): Promise<Refusal | undefined> {
      const wait = Number(await runScript(options, TAKE, [keyOf(key)], [limit, windowMillis]));
      return wait > 0 ? refuse('RATE_LIMITED', { retryAfterSeconds: Math.ceil(wait / 1000) }) : undefined;
    },
    async reset(key: string): Promise<void> {
      await runScript(options, `return redis.call('DEL', KEYS[1])`, [keyOf(key)], []);
    },
  };
}
