import { describe, expect, test } from '@jest/globals';
import { cutsToSend, cutsToTry, wrongInCut, type Cuttable } from './cuts.js';

const of = {
  schema: { properties: { principal: { 'x-type': 'money' }, months: { 'x-type': 'count' } } },
  declared: { principal: '5000.00', months: 12 },
} as unknown as Cuttable;

describe('cuts', () => {
  test('what was not begun is verified as declared', () => {
    expect(cutsToSend(of, { principal: { to: '', reason: 'never mind' } })).toEqual([]);
  });

  test('money goes as yuan text, a count as a number, each with its reason', () => {
    const cuts = { principal: { to: '1200.50', reason: ' repaid ' }, months: { to: '11', reason: 'counted' } };
    expect(cutsToSend(of, cuts)).toEqual([
      { fact: 'principal', to: '1200.50', reason: 'repaid' },
      { fact: 'months', to: 11, reason: 'counted' },
    ]);
  });

  test('one without a reason, or that is no number, holds everything back', () => {
    expect(cutsToSend(of, { principal: { to: '12', reason: '' } })).toBeUndefined();
    expect(cutsToSend(of, { months: { to: '1.5', reason: 'counted' } })).toBeUndefined();
    expect(cutsToSend(of, { principal: { to: '1,000', reason: 'repaid' } })).toBeUndefined();
  });

  test('one that lowers nothing is neither sent nor tried', () => {
    for (const to of ['5000', '5000.00', '6000.00']) {
      const cuts = { principal: { to, reason: 'typed by mistake' } };
      expect(wrongInCut(of, 'principal', to)).toBe('notLower');
      expect(cutsToSend(of, cuts)).toBeUndefined();
      expect(cutsToTry(of, cuts)).toEqual([]);
    }
    expect(wrongInCut(of, 'months', '12')).toBe('notLower');
  });

  test('what is wrong with a value is said as soon as it is begun, and not before', () => {
    expect(wrongInCut(of, 'principal', '')).toBeUndefined();
    expect(wrongInCut(of, 'principal', '4999.99')).toBeUndefined();
    expect(wrongInCut(of, 'principal', '1,000')).toBe('malformed');
    expect(wrongInCut(of, 'months', '1.5')).toBe('malformed');
  });

  test('a value is tried before its reason is there', () => {
    expect(cutsToTry(of, { months: { to: '6', reason: '' } })).toEqual([{ fact: 'months', to: 6 }]);
  });
});
