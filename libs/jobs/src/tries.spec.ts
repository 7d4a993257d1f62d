import { expect, it } from '@jest/globals';
import { growingPause } from './tries.js';

it('the pauses grow to a limit', () => {
  expect([1, 2, 3, 4, 7, 8, 100, 10_000].map(growingPause)).toEqual([100, 200, 400, 800, 6400, 10_000, 10_000, 10_000]);
});
