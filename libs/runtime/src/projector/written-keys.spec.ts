import { describe, expect, test } from '@jest/globals';
import { WrittenKeys } from './written-keys.js';

const key = (index: number): string => `claim:app${String(index).padStart(6, '0')}r${index % 17}`;
const MANY = Array.from({ length: 10_000 }, (_, index) => key(index));

describe('written keys', () => {
  test('a key that was written is never said to be absent, in no table and however many there are', () => {
    const written = new WrittenKeys();
    for (const table of [0, 1, 26]) for (const each of MANY) written.add(table, each);
    const missed = [0, 1, 26].flatMap((table) => MANY.filter((each) => !written.mayHave(table, each)));
    expect(missed).toEqual([]);
  });

  test.each(['', 'a', '兑现:申报', '\u0000', 'x'.repeat(10_000)])('a key of any length and script: %#', (odd) => {
    const written = new WrittenKeys();
    expect(written.mayHave(3, odd)).toBe(false);
    written.add(3, odd);
    expect(written.mayHave(3, odd)).toBe(true);
  });

  test('nothing was written: every key is certainly absent', () => {
    const written = new WrittenKeys();
    expect(MANY.filter((each) => written.mayHave(0, each))).toEqual([]);
  });

  test('nearly every key that was not written is said to be absent, also those of another table', () => {
    const written = new WrittenKeys();
    for (const each of MANY) written.add(0, each);
    const others = Array.from({ length: 20_000 }, (_, index) => key(1_000_000 + index));
    expect(others.filter((each) => written.mayHave(0, each)).length).toBeLessThan(200);
    expect(MANY.filter((each) => written.mayHave(1, each)).length).toBeLessThan(100);
  });
});
