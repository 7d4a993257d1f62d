import { createHash } from 'node:crypto';
import { assert, millisOf, refuse, type Refusal } from '#kernel';
import type { RateLimiter, SystemClock } from './ports.js';

export interface RateLimits {
  /** So many attempts at once, and so many per window in the long run. */
  readonly limit: number;
  readonly windowMillis: number;
}

export interface RateLimiterOptions extends RateLimits {
  readonly now: SystemClock;
  /**
   * How many keys are remembered (default 10,000). Beyond, the one unused for longest is forgotten: a flood of invented
   * keys may free a limited one, but can neither fill the memory nor lock everybody out. So limit by address as well.
   */
  readonly maxKeys?: number;
}

/**
 * A token bucket per key in its GCRA form: one number per key, the instant at which its bucket is full again. In memory:
 * a restart forgets it.
 */
export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const { now, limit, windowMillis, maxKeys = 10_000 } = options;
  assert(
    Number.isSafeInteger(limit) && limit > 0 && windowMillis > 0 && maxKeys > 0,
    'a limiter needs positive limits',
  );
  const perAttempt = windowMillis / limit;
  const fullAgainAt = new Map<string, number>();

  return {
    async take(key: string): Promise<Refusal | undefined> {
      const at = millisOf(now());
      const name = shortKey(key);
      // A clock set back must not lock anybody out for longer than a window.
      const full = Math.min(Math.max(fullAgainAt.get(name) ?? at, at), at + windowMillis);
      fullAgainAt.delete(name);
      const wait = full + perAttempt - windowMillis - at;
      fullAgainAt.set(name, wait > TOLERANCE ? full : full + perAttempt);
      if (fullAgainAt.size > maxKeys) fullAgainAt.delete(fullAgainAt.keys().next().value!);
      return wait > TOLERANCE ? refuse('RATE_LIMITED', { retryAfterSeconds: Math.ceil(wait / 1000) }) : undefined;
    },
    async reset(key: string): Promise<void> {
      fullAgainAt.delete(shortKey(key));
    },
  };
}

/** Milliseconds: sums of window/limit are fractions, and the last attempt of a full bucket must not fail by rounding. */
const TOLERANCE = 1e-3;

export const shortKey = (key: string): string =>
  key.length <= 64 ? key : createHash('sha256').update(key).digest('base64');
