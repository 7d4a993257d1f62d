import { expect, it } from '@jest/globals';
import { createRateLimiter } from '#vault';
import { rateLimiterContract } from '../../../test/contract/rate-limiter-contract.js';
import { TestClock } from './support.js';

rateLimiterContract('in memory', (limits, { now }) => createRateLimiter({ ...limits, now }));

it('remembers only so many keys, and forgets the one unused for longest', async () => {
  const limiter = createRateLimiter({ now: new TestClock().now, limit: 5, windowMillis: 60_000, maxKeys: 3 });
  const exhaust = async (key: string): Promise<void> => {
    for (let attempt = 0; attempt < 6; attempt += 1) await limiter.take(key);
  };
  for (const key of ['a', 'b', 'c']) await exhaust(key);
  expect(await limiter.take('a')).toBeDefined();
  await limiter.take('d');
  expect(await limiter.take('a')).toBeDefined();
  expect(await limiter.take('c')).toBeDefined();
  expect(await limiter.take('b')).toBeUndefined();
});
