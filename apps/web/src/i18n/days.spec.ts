import { describe, expect, it } from '@jest/globals';
import { daysFrom, lastDayBefore } from './days.js';
import { yuanOfFen } from './fen.js';

describe('days and fen', () => {
  it('says the last day before midnight in Shanghai', () => {
    expect(lastDayBefore('2024-06-30T16:00:00.000Z')).toBe('2024-06-30');
    expect(lastDayBefore('2024-06-30T16:00:00.001Z')).toBe('2024-07-01');
    expect(lastDayBefore('2024-04-15T01:00:00.000Z')).toBe('2024-04-15');
  });

  it('counts calendar days, over months and leap days', () => {
    expect(daysFrom('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysFrom('2024-03-25', '2024-03-25')).toBe(0);
    expect(daysFrom('2024-03-25', '2024-03-20')).toBe(-5);
  });

  it('moves the point of fen and loses no digit', () => {
    expect(yuanOfFen('123450')).toBe('1234.50');
    expect(yuanOfFen('5')).toBe('0.05');
    expect(yuanOfFen('0')).toBe('0.00');
    expect(yuanOfFen('-1234567890123456789')).toBe('-12345678901234567.89');
  });
});
