import { expect, it } from '@jest/globals';
import { spansOf } from './spans.js';

it('joins numbers that follow each other', () => {
  expect(spansOf([1, 2, 3, 4, 7])).toBe('1–4, 7');
  expect(spansOf([2])).toBe('2');
  expect(spansOf([])).toBe('');
});
