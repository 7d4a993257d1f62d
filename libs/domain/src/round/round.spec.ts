import { describe, expect, it } from '@jest/globals';
import type { Instant } from '#kernel';
import { given, step } from '../../../../test/order/given.js';
import { ADMINISTRATOR, CLOSES, OPENS, REVIEWER } from '../../../../test/order/people.js';
import { round, stampsFor, type RoundCommand, type RoundState, type StampRequirement } from './index.js';

const OPEN: RoundCommand = {
  type: 'OpenRound',
  policy: 'yuanzhou-2023-25',
  policyVersion: 1,
  awardYears: [2023],
  window: { from: OPENS as Instant, until: CLOSES as Instant },
  leadDepartment: 'science',
  title: { zh: '2023年度', en: '2023' },
};

/** Science stamps everything, finance pledges, trade what is exported. */
const STAMPS: readonly StampRequirement[] = [
  { organisation: 'science', items: [] },
  { organisation: 'finance', items: ['pledge_fee', 'pledge_interest'] },
  { organisation: 'trade', items: ['export_award'] },
];
const state: RoundState = { ...round.initial, stamps: STAMPS };

describe('the stamps that a round asks for', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['an item that no office asks for', ['intl_invention'], ['science']],
    ['one of the items of an office', ['pledge_interest'], ['science', 'finance']],
    ['both items of an office, which stamps once', ['pledge_fee', 'pledge_interest'], ['science', 'finance']],
    ['items of several offices', ['export_award', 'intl_invention', 'pledge_fee'], ['science', 'finance', 'trade']],
    ['no item', [], ['science']],
  ])('of an application with %s', (_, items, organisations) => {
    expect(stampsFor(state, items)).toEqual(organisations);
  });

  it('are none before they are configured', () => {
    expect(stampsFor(round.initial, ['intl_invention'])).toEqual([]);
  });

  it('are twenty at the most', () => {
    const asked = (count: number) => {
      const stamps = Array.from({ length: count }, (_, index) => ({ organisation: `office-${index}`, items: [] }));
      return given(round, step(REVIEWER, OPENS, OPEN)).when(
        step(ADMINISTRATOR, OPENS, { type: 'RequireStamps', stamps }),
      );
    };
    expect(asked(20).types).toEqual(['StampsRequired']);
    expect(asked(21)).toMatchObject({ code: 'TOO_MANY_STAMPS', details: { limit: 20 } });
  });
});
