import { describe, expect, it } from '@jest/globals';
import { createRateLimiter } from '#vault';
import { TestClock } from './support.js';

const MINUTE = 60_000;
const five = (clock: TestClock, maxKeys?: number): ReturnType<typeof createRateLimiter> =>
  createRateLimiter({ now: clock.now, limit: 5, windowMillis: MINUTE, ...(maxKeys === undefined ? {} : { maxKeys }) });

describe('rate limiter', () => {
  it('allows the limit at once, then says when the next one is due', () => {
    const limiter = five(new TestClock());
    for (let attempt = 0; attempt < 5; attempt += 1) expect(limiter.take('k')).toBeUndefined();
    expect(limiter.take('k')).toEqual({ refused: true, code: 'RATE_LIMITED', details: { retryAfterSeconds: 12 } });
    expect(limiter.take('other')).toBeUndefined();
  });

  it('lets one more in when it said, not a millisecond before; refused attempts cost nothing', () => {
    const clock = new TestClock();
    const limiter = five(clock);
    for (let attempt = 0; attempt < 20; attempt += 1) limiter.take('k');
    clock.forward(12_000 - 1);
    expect(limiter.take('k')).toMatchObject({ details: { retryAfterSeconds: 1 } });
    clock.forward(1);
    expect(limiter.take('k')).toBeUndefined();
    expect(limiter.take('k')).toBeDefined();
  });

  it.each([3, 7, 13, 60, 999])('allows exactly %d per window, however the window divides', (limit) => {
    const clock = new TestClock();
    const limiter = createRateLimiter({ now: clock.now, limit, windowMillis: MINUTE });
    const burst = (): number =>
      Array.from({ length: limit + 5 }, () => limiter.take('k')).filter((r) => r === undefined).length;
    expect(burst()).toBe(limit);
    clock.forward(MINUTE);
    expect(burst()).toBe(limit);
  });

  it('forgets a key on request', () => {
    const limiter = five(new TestClock());
    for (let attempt = 0; attempt < 6; attempt += 1) limiter.take('k');
    limiter.reset('k');
    expect(limiter.take('k')).toBeUndefined();
  });

  it('remembers only so many keys, and forgets the one unused for longest', () => {
    const limiter = five(new TestClock(), 3);
    const exhaust = (key: string): void => {
      for (let attempt = 0; attempt < 6; attempt += 1) limiter.take(key);
    };
    for (const key of ['a', 'b', 'c']) exhaust(key);
    expect(limiter.take('a')).toBeDefined();
    limiter.take('d');
    expect(limiter.take('a')).toBeDefined();
    expect(limiter.take('c')).toBeDefined();
    expect(limiter.take('b')).toBeUndefined();
  });

  it('tells overlong keys apart without keeping them', () => {
    const limiter = five(new TestClock());
    const long = 'x'.repeat(100_000);
    for (let attempt = 0; attempt < 6; attempt += 1) limiter.take(long);
    expect(limiter.take(long)).toBeDefined();
    expect(limiter.take(`${long}y`)).toBeUndefined();
  });

  it('locks nobody out for longer than a window when the clock is set back', () => {
    const clock = new TestClock();
    const limiter = five(clock);
    for (let attempt = 0; attempt < 6; attempt += 1) limiter.take('k');
    clock.forward(-1000 * MINUTE);
    expect(limiter.take('k')).toMatchObject({ details: { retryAfterSeconds: 12 } });
    clock.forward(MINUTE);
    expect(limiter.take('k')).toBeUndefined();
  });
});
