import { expect, it } from '@jest/globals';
import { sumYuan } from './sum.js';

it('adds amounts to the fen', () => {
  expect(sumYuan(['282369.38', '989969.37'])).toBe('1272338.75');
  expect(sumYuan(['0.10', '0.20'])).toBe('0.30');
  expect(sumYuan(['0.05', '-0.10'])).toBe('-0.05');
  expect(sumYuan([])).toBe('0.00');
});
