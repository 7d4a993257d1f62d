import { expect, test } from '@jest/globals';
import { businessDate, wan } from '#kernel';
import { amended, declareParameters, moneyParameter, valueOn } from '../src/engine/parameters.js';
import { text } from '../src/engine/trace.js';
import { policy } from './given.js';

const head = { id: 'x', article: '一', label: text('某项', 'something'), from: businessDate('2023-01-01') };

test('an amendment adds a dated value and leaves the old one to its days', () => {
  const first = moneyParameter(head, wan(15));
  const second = amended(first, businessDate('2024-07-01'), wan(20), '200000.00');
  expect(valueOn(second, businessDate('2024-06-30'))).toBe(wan(15));
  expect(valueOn(second, businessDate('2024-07-01'))).toBe(wan(20));
  // A reading may open earlier years: the first value holds for them.
  expect(valueOn(second, businessDate('2022-01-01'))).toBe(wan(15));
  expect(valueOn(first, businessDate('2024-07-01'))).toBe(wan(15));
  expect(declareParameters([second]).map(({ from, value }) => [from, value])).toEqual([
    ['2023-01-01', '150000.00'],
    ['2024-07-01', '200000.00'],
  ]);
  expect(() => amended(second, businessDate('2024-07-01'), wan(1), '1')).toThrow('later');
});

test('every number of the document is declared once, with its article, label and unit', () => {
  const ids = policy.parameters.map((parameter) => parameter.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const parameter of policy.parameters) {
    for (const field of [parameter.article, parameter.label.zh, parameter.label.en, parameter.value, parameter.unit]) {
      expect(field).not.toBe('');
    }
  }
});
