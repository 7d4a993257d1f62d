import { describe, expect, it } from '@jest/globals';
import type { RateLimiter } from '#vault';
import { TestClock } from '../../libs/vault/test/support.js';

const MINUTE = 60_000;

type Limits = { readonly limit: number; readonly windowMillis: number };

/** What every rate limiter must do. */
export function rateLimiterContract(name: string, create: (limits: Limits, clock: TestClock) => RateLimiter): void {
  const five = (clock: TestClock): RateLimiter => create({ limit: 5, windowMillis: MINUTE }, clock);
  const times = async (count: number, take: () => Promise<unknown>): Promise<void> => {
    for (let time = 0; time < count; time += 1) await take();
  };

  describe(`rate limiter: ${name}`, () => {
    it('allows the limit at once, then says when the next one is due', async () => {
      const limiter = five(new TestClock());
      for (let attempt = 0; attempt < 5; attempt += 1) expect(await limiter.take('k')).toBeUndefined();
      const refusal = { refused: true, code: 'RATE_LIMITED', details: { retryAfterSeconds: 12 } };
      expect(await limiter.take('k')).toEqual(refusal);
      expect(await limiter.take('other')).toBeUndefined();
    });

    it('lets one more in when it said, not a millisecond before; refused attempts cost nothing', async () => {
      const clock = new TestClock();
      const limiter = five(clock);
      await times(20, () => limiter.take('k'));
      clock.forward(12_000 - 1);
      expect(await limiter.take('k')).toMatchObject({ details: { retryAfterSeconds: 1 } });
      clock.forward(1);
      expect(await limiter.take('k')).toBeUndefined();
      expect(await limiter.take('k')).toBeDefined();
    });

    it.each([3, 7, 13, 60, 999])('allows exactly %d per window, however the window divides', async (limit) => {
      const clock = new TestClock();
      const limiter = create({ limit, windowMillis: MINUTE }, clock);
      const burst = async (): Promise<number> => {
        const answers = await Promise.all(Array.from({ length: limit + 5 }, () => limiter.take('k')));
        return answers.filter((answer) => answer === undefined).length;
      };
      expect(await burst()).toBe(limit);
      clock.forward(MINUTE);
      expect(await burst()).toBe(limit);
    });

    it('forgets a key on request', async () => {
      const limiter = five(new TestClock());
      await times(6, () => limiter.take('k'));
      await limiter.reset('k');
      expect(await limiter.take('k')).toBeUndefined();
    });

    it('tells overlong keys apart without keeping them', async () => {
      const limiter = five(new TestClock());
      const long = 'x'.repeat(100_000);
      await times(6, () => limiter.take(long));
      expect(await limiter.take(long)).toBeDefined();
      expect(await limiter.take(`${long}y`)).toBeUndefined();
    });

    it('locks nobody out for longer than a window when the clock is set back', async () => {
      const clock = new TestClock();
      const limiter = five(clock);
      await times(6, () => limiter.take('k'));
      clock.forward(-1000 * MINUTE);
      expect(await limiter.take('k')).toMatchObject({ details: { retryAfterSeconds: 12 } });
      clock.forward(MINUTE);
      expect(await limiter.take('k')).toBeUndefined();
    });
  });
}
