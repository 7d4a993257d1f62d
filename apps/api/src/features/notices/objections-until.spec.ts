import { describe, expect, it } from '@jest/globals';
import { instant } from '#kernel';
import { noticePeriod } from './objections-until.js';

describe('how long a notice runs', () => {
  it('ends at 24:00 Shanghai of the seventh day after the day of opening', () =>
    expect(noticePeriod(instant('2024-03-04T01:00:00.000Z'), 7)).toEqual({
      openedOn: '2024-03-04',
      objectionsUntil: '2024-03-11T16:00:00.000Z',
    }));

  it('counts from the Shanghai day, which has begun while UTC is still at the day before', () => {
    expect(noticePeriod(instant('2024-03-04T15:59:59.999Z'), 7).openedOn).toBe('2024-03-04');
    expect(noticePeriod(instant('2024-03-04T16:00:00.000Z'), 7)).toEqual({
      openedOn: '2024-03-05',
      objectionsUntil: '2024-03-12T16:00:00.000Z',
    });
  });

  it('runs over the end of February and of the year', () => {
    expect(noticePeriod(instant('2024-02-26T02:00:00.000Z'), 7).objectionsUntil).toBe('2024-03-04T16:00:00.000Z');
    expect(noticePeriod(instant('2024-12-28T02:00:00.000Z'), 7).objectionsUntil).toBe('2025-01-04T16:00:00.000Z');
  });
});
