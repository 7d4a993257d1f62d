import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { positions } from './positions.js';

describe('positions', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('what was written is asked for, for a minute', () => {
    positions.wrote('7');
    expect(positions.latest()).toBe('7');
    jest.advanceTimersByTime(60_000);
    expect(positions.latest()).toBeUndefined();
  });

  it('answers since a moment, each position once, by when it came last', () => {
    positions.read('a');
    jest.advanceTimersByTime(5);
    const moment = performance.now();
    positions.read('b');
    positions.read('b');
    expect(positions.readSince(moment)).toEqual(new Set(['b']));
    positions.read('a');
    expect(positions.readSince(moment)).toEqual(new Set(['b', 'a']));
    expect(positions.readSince(moment + 1)).toEqual(new Set());
  });

  it('does not know what came before those that it still has', () => {
    const moment = performance.now();
    for (let nth = 0; nth < 300; nth += 1) {
      jest.advanceTimersByTime(1);
      positions.read(`many-${nth}`);
    }
    expect(positions.readSince(moment)).toBeUndefined();
    expect(positions.readSince(performance.now())).toEqual(new Set(['many-299']));
  });
});
