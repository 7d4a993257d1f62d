import { describe, expect, it } from '@jest/globals';
import type { Page, PageRequest } from '#runtime';
import { everyRow } from './every-row.js';

/** A list of the numbers below `length`, in pages as long as is asked for. */
const listOf =
  (length: number) =>
  ({ cursor = '0', limit = 50 }: PageRequest): Page<number> => {
    const [from, until] = [Number(cursor), Math.min(length, Number(cursor) + limit)];
    const rows = Array.from({ length: until - from }, (_, index) => from + index);
    return { rows, next: until < length ? String(until) : null };
  };

describe('every row of a list', () => {
  it.each([0, 1, 200, 201, 450])('of %i rows, in their order', (length) => {
    expect(everyRow(listOf(length))).toEqual(Array.from({ length }, (_, index) => index));
  });
});
