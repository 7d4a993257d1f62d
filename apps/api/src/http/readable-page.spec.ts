import { describe, expect, it } from '@jest/globals';
import type { Page, PageRequest } from '#runtime';
import { readablePage } from './readable-page.js';

/** A list of the numbers below `length`, and what was asked of it. */
function listOf(length: number) {
  const asked: PageRequest[] = [];
  const ask = (request: PageRequest): Page<number> => {
    asked.push(request);
    const from = Number(request.cursor ?? 0);
    const until = Math.min(length, from + (request.limit ?? 50));
    return {
      rows: Array.from({ length: until - from }, (_, index) => from + index),
      next: until < length ? String(until) : null,
    };
  };
  return { ask, asked };
}

const even = (value: number): boolean => value % 2 === 0;

describe('a page of what one may read', () => {
  it('is as full as was asked for', () => {
    const { ask } = listOf(100);
    const first = readablePage({ limit: 5 }, ask, even);
    expect(first.rows).toEqual([0, 2, 4, 6, 8]);
    const second = readablePage({ limit: 5, cursor: first.next! }, ask, even);
    expect(second.rows).toEqual([10, 12, 14, 16, 18]);
  });

  it('leaves nothing out and repeats nothing over all pages', () => {
    const { ask } = listOf(101);
    const seen: number[] = [];
    let cursor: string | null | undefined;
    do {
      const page: Page<number> = readablePage({ limit: 7, ...(cursor ? { cursor } : {}) }, ask, (row) => row % 3 === 1);
      seen.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual(Array.from({ length: 34 }, (_, index) => 3 * index + 1).filter((row) => row < 101));
  });

  it('asks once where all may be read, and for the usual length', () => {
    const { ask, asked } = listOf(1000);
    expect(readablePage({}, ask, () => true).rows).toHaveLength(50);
    expect(asked).toHaveLength(1);
  });

  it('ends where next to nothing may be read, and says where to go on', () => {
    const { ask, asked } = listOf(1_000_000);
    const { rows, next } = readablePage({}, ask, () => false);
    expect(rows).toEqual([]);
    expect(next).toBe('2500');
    expect(asked).toHaveLength(50);
  });
});
