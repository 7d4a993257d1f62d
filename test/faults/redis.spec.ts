import { describe, expect, it, jest } from '@jest/globals';
import { seeded } from '../support/child.js';
import { betweenBy, FULL, PATIENCE, SEED } from './extent.js';
import { runWithFaults, type RedisFault } from './redis-run.js';

/** Redis loses everything, restarts empty, or stands still under load; thirty of each when everything is asked for. */
jest.setTimeout(PATIENCE);
const EACH = FULL ? 30 : 2;

function casesOf(fault: RedisFault): readonly (readonly [number, number])[] {
  const between = betweenBy(seeded(SEED + fault.length));
  return Array.from({ length: EACH }, () => [between(1, 50), between(51, 110)] as const);
}

describe.each<RedisFault>(['flushed', 'restarted', 'paused'])(`Redis is %s (DUIXIAN_TEST_SEED=${SEED})`, (fault) => {
  it.each(casesOf(fault))('when %d and %d jobs have begun: all work is done, once', async (...after) => {
    const { effects, runs, left, dead } = await runWithFaults(fault, after);
    expect([effects.size, new Set(effects.values()), left, dead]).toEqual([120, new Set([1]), 0, 0]);
    expect(runs).toBeGreaterThanOrEqual(120);
  });
});
