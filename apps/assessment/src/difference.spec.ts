import { describe, expect, it } from '@jest/globals';
import type { SettledClaim, SettledComponent, StandingRecord } from '#domain';
import { differenceOf } from './difference.js';

const part = (amount: string, change: Partial<SettledComponent> = {}): SettledComponent => ({
  component: 'fee',
  treasury: 'district',
  awardYear: 2023,
  amount,
  ...change,
});
const stood = (amount: string, change: Partial<SettledComponent> = {}): StandingRecord => ({
  source: 'here',
  claim: 'c1',
  ...part(amount, change),
});
const assessed = (...components: readonly SettledComponent[]): SettledClaim => ({
  claim: 'c1',
  application: 'a1',
  settlement: 2,
  item: 'pledge_fee',
  status: components.length > 0 ? 'payable' : 'nothingDue',
  awardYear: 2023,
  components,
  total: String(components.reduce((sum, each) => sum + Number(each.amount), 0)),
  capped: false,
  readings: {},
  trace: [],
});

describe('差额', () => {
  it('is what is assessed now less everything that stands, settlement by settlement', () => {
    const { components, total, status, difference } = differenceOf(assessed(part('900')), [stood('300'), stood('200')]);
    expect({ components, total, status }).toEqual({ components: [part('400')], total: '400', status: 'payable' });
    expect(difference).toEqual({ assessed: '900', stood: '500', recoverable: [] });
  });

  it('is nothing due when nothing changed', () => {
    expect(differenceOf(assessed(part('300')), [stood('300')])).toMatchObject({
      status: 'nothingDue',
      reason: 'NO_DIFFERENCE',
      components: [],
      total: '0',
    });
  });

  it('less than stood is recoverable, and is set off against nothing', () => {
    const other = { treasury: 'prefecture' } as const;
    const now = differenceOf(assessed(part('500'), part('100', other)), [stood('300'), stood('250', other)]);
    expect(now).toMatchObject({
      components: [part('200')],
      total: '200',
      difference: { assessed: '600', stood: '550', recoverable: [part('150', other)] },
    });
  });

  it('keeps award years apart', () => {
    const next = { awardYear: 2024 };
    const now = differenceOf(assessed(part('100'), part('100', next)), [stood('100', next)]);
    expect(now.components).toEqual([part('100')]);
  });
});
