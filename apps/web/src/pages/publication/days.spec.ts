import { describe, expect, it } from '@jest/globals';
import { dayAfter, daysLeft, lastDay } from './days.js';

describe('days of a notice', () => {
  it('counts whole days, and none on the last', () => {
    expect(daysLeft('2024-05-27T16:00:00.000Z', '2024-05-20T01:00:00.000Z')).toBe(7);
    expect(daysLeft('2024-05-27T16:00:00.000Z', '2024-05-27T01:00:00.000Z')).toBe(0);
    expect(daysLeft('2024-05-27T16:00:00.000Z', '2024-06-01T01:00:00.000Z')).toBe(0);
  });
  it('ends with its last day in Shanghai', () => {
    expect(lastDay('2024-05-27T16:00:00.000Z')).toBe('2024-05-27');
  });
  it('goes over the end of a month', () => {
    expect(dayAfter('2024-02-25', 7)).toBe('2024-03-03');
  });
});
