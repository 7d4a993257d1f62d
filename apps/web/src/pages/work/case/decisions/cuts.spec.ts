import { describe, expect, test } from '@jest/globals';
import { cutsToSend } from './cuts.js';

const schema = {
  properties: { principal: { 'x-type': 'money' }, months: { 'x-type': 'count' } },
} as unknown as Parameters<typeof cutsToSend>[0];

describe('cuts', () => {
  test('what was not begun is verified as declared', () => {
    expect(cutsToSend(schema, { principal: { to: '', reason: 'never mind' } })).toEqual([]);
  });

  test('money goes as yuan text, a count as a number, each with its reason', () => {
    const cuts = { principal: { to: '1200.50', reason: ' repaid ' }, months: { to: '11', reason: 'counted' } };
    expect(cutsToSend(schema, cuts)).toEqual([
      { fact: 'principal', to: '1200.50', reason: 'repaid' },
      { fact: 'months', to: 11, reason: 'counted' },
    ]);
  });

  test('one without a reason, or that is no number, holds everything back', () => {
    expect(cutsToSend(schema, { principal: { to: '12', reason: '' } })).toBeUndefined();
    expect(cutsToSend(schema, { months: { to: '1.5', reason: 'counted' } })).toBeUndefined();
    expect(cutsToSend(schema, { principal: { to: '1,000', reason: 'repaid' } })).toBeUndefined();
  });
});
