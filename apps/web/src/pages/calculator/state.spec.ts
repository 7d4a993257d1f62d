import { describe, expect, it } from '@jest/globals';
import type { FactsSchema } from '../../forms/facts.js';
import { EMPTY, requestOf, withClaim, withCopy, withPolicy, withoutClaim } from './state.js';

const schema = {
  properties: {
    fee: {
      title: 'fee',
      'x-title': { zh: 'fee', en: 'fee' },
      'x-type': 'money',
      'x-unit': null,
      'x-canBeCut': false,
      type: 'string',
      pattern: String.raw`^\d+(\.\d{1,2})?$`,
    },
  },
  required: ['fee'],
  'x-order': ['fee'],
} as unknown as FactsSchema;

const begun = withClaim(withPolicy(EMPTY, 'yuanzhou-2023-25'), 'pledge_fee');
const typed = (fee: string, decision = '') => ({
  ...begun,
  claims: begun.claims.map((claim) => ({ ...claim, facts: { fee }, decision })),
});

describe('what the calculator asks', () => {
  it('asks nothing before there is a claim whose questions are known', () => {
    expect(requestOf(EMPTY, {}, {})).toBeUndefined();
    expect(requestOf(begun, {}, {})).toBeUndefined();
  });

  it('leaves out what is not right yet, so that it counts as missing', () => {
    const asked = (fee: string) => requestOf(typed(fee), { pledge_fee: schema }, {})?.claims[0]?.facts;
    expect(asked('12.50')).toEqual({ fee: '12.50' });
    expect(asked('12.5x')).toEqual({});
  });

  it('takes a panel decision only where the item leaves one', () => {
    const asked = (kind: 'rate' | 'figure' | undefined) =>
      requestOf(typed('1', '40'), { pledge_fee: schema }, { pledge_fee: kind })?.claims[0]?.decision;
    expect(asked(undefined)).toBeUndefined();
    expect(asked('rate')).toEqual({ rate: '40%' });
    expect(asked('figure')).toEqual({ figure: '40' });
  });

  it('copies with another id, and drops the awards of a claim that goes', () => {
    const two = withCopy(begun, begun.claims[0]!);
    expect(two.claims.map(({ id }) => id)).toEqual(['c1', 'c2']);
    const award = {
      source: 'provincialPolicy',
      claim: 'c2',
      awardYear: '2023',
      treasury: 'province',
      amount: '1',
    } as const;
    expect(withoutClaim({ ...two, awards: [award] }, 'c2').awards).toEqual([]);
  });

  it('sends only awards that are complete', () => {
    const award = {
      source: 'provincialPolicy',
      claim: 'c1',
      awardYear: '2023',
      treasury: 'province',
      amount: '',
    } as const;
    const asked = (amount: string) =>
      requestOf({ ...typed('1'), awards: [{ ...award, amount }] }, { pledge_fee: schema }, {})?.awards;
    expect(asked('')).toBeUndefined();
    expect(asked('100.00')).toEqual([{ ...award, amount: '100.00', awardYear: 2023 }]);
  });
});
