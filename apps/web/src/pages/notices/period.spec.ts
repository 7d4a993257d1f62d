import { describe, expect, it } from '@jest/globals';
import { daysLeft, lastMoment } from './period.js';

const until = '2024-05-27T16:00:00.000Z';

describe('the period of a notice', () => {
  it.each([
    ['2024-05-20T16:00:00.000Z', 7],
    ['2024-05-26T16:00:00.001Z', 1],
    ['2024-05-27T15:59:59.999Z', 1],
    ['2024-05-27T16:00:00.000Z', 0],
    ['2024-06-01T00:00:00.000Z', 0],
  ])('at %s there are %i days left', (now, days) => {
    expect(daysLeft(until, now)).toBe(days);
  });

  it('ends within its last day, in Shanghai', () => {
    expect(lastMoment(until)).toBe('2024-05-27T15:59:59.999Z');
  });
});
