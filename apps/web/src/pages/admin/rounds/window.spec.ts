import { describe, expect, it } from '@jest/globals';
import { afterDay, dayBefore, startOfDay, yearsIn } from './window.js';

describe("a round's window", () => {
  it('goes from the first moment of its first day in Shanghai to the end of its last', () => {
    expect(startOfDay('2024-03-01')).toBe('2024-02-29T16:00:00.000Z');
    expect(afterDay('2024-06-30')).toBe('2024-06-30T16:00:00.000Z');
    expect(dayBefore(afterDay('2024-06-30'))).toBe('2024-06-30T15:59:59.999Z');
  });

  it('takes award years with any comma, each once', () => {
    expect(yearsIn('2023, 2024、2023')).toEqual([2023, 2024]);
    expect(yearsIn('')).toEqual([]);
  });
});
