import { describe, expect, it } from '@jest/globals';
import { annul, enter, leave, settle, type Amount } from '../../../../test/order/entitlement-case.js';
import { given, step, type Step } from '../../../../test/order/given.js';
import * as who from '../../../../test/order/people.js';
import { entitlement, type EntitlementCommand, type EntitlementEvent } from './index.js';

const saga = (command: EntitlementCommand): Step<EntitlementCommand> => step(who.SAGA, who.REVIEWED, command);
const on = (...commands: readonly EntitlementCommand[]) => given(entitlement, ...commands.map(saga));
const queued = (events: readonly EntitlementEvent[]) =>
  events.flatMap((event) => (event.type === 'ClaimsQueuedAgain' ? event.body.claims : []));

/** c0 takes the most, c1 and c3 are cut, c2 is not. */
const entries = ['c0', 'c1', 'c2', 'c3'].map((claim, index) => enter(claim, index));
const amounts: readonly Amount[] = [
  { claim: 'c0', amount: '500' },
  { claim: 'c1', amount: '300', capped: true },
  { claim: 'c2', amount: '200' },
  { claim: 'c3', amount: '0', capped: true },
];
const all = [...entries, settle(3, amounts)];
const more = (claim: string, amount: string, stood: string, less = '0', settlement = 2): Amount => ({
  claim,
  amount,
  settlement,
  difference: {
    assessed: String(Number(stood) + Number(amount) - Number(less)),
    stood,
    recoverable: less === '0' ? [] : [{ component: 'award', treasury: 'district', awardYear: 2023, amount: less }],
  },
});

describe('when an award falls', () => {
  it('the claims behind it that were cut are computed again, in the order in which they were taken', () => {
    expect(queued(on(...all).when(saga(annul('c0'))).events)).toEqual(['c1', 'c3']);
    expect(queued(on(...all).when(saga(annul('c1'))).events)).toEqual(['c3']);
    expect(on(...all).when(saga(annul('c2'))).types).toEqual(['AwardAnnulled', 'ClaimsQueuedAgain']);
    expect(on(...entries, settle(3, amounts.slice(0, 3))).when(saga(annul('c2'))).types).toEqual(['AwardAnnulled']);
  });

  it('they go before what is new, one by one, each with its difference', () => {
    const { state } = on(...all, annul('c0'), enter('new', 9));
    expect(state).toMatchObject({ again: ['c1', 'c3'], ranks: ['c1', 'c2', 'c3'] });
    const next = on(...all, annul('c0'), enter('new', 9));
    expect(next.when(saga(settle(7, [{ claim: 'new', amount: '1' }]))).code).toBe('NOT_NEXT_IN_ORDER');
    expect(next.when(saga(settle(7, [more('c3', '1', '0')]))).code).toBe('NOT_NEXT_IN_ORDER');
    expect(next.when(saga(settle(7, [more('c1', '1', '300'), more('c3', '1', '0')]))).code).toBe('NOT_NEXT_IN_ORDER');
    expect(next.when(saga(settle(7, [more('c1', '200', '300')]))).types).toEqual(['AmountSettled']);
  });

  it('nothing settled is rewritten: the difference stands beside it, as another line', () => {
    const { state } = on(...all, annul('c0'), settle(6, [more('c1', '200', '300')]));
    expect(state.standing.map(({ line, amount }) => [line, amount])).toEqual([
      ['c1.2023.1', '300'],
      ['c2.2023.1', '200'],
      ['c1.2023.2', '200'],
    ]);
    expect(state).toMatchObject({ again: ['c3'], ranks: ['c1', 'c2', 'c3'], settlements: { c1: 2 } });
  });

  it('one line falls without the others of its claim, and the claim is not computed again by itself', () => {
    const differs = on(...all, annul('c0'), settle(6, [more('c1', '200', '300')]), settle(7, [more('c3', '0', '0')]));
    const second = { ...annul('c1'), line: 'c1.2023.2' };
    const { state, types } = differs.when(saga(second));
    expect(types[0]).toBe('AwardAnnulled');
    expect(state.standing.map((each) => each.line)).toEqual(['c1.2023.1', 'c2.2023.1']);
    expect(state).toMatchObject({ reopened: ['c0', 'c1'], ranks: ['c1', 'c2', 'c3'] });
    expect(state.again).not.toContain('c1');
  });

  it('what is less is recorded as recoverable, and the three sums agree', () => {
    const next = on(...all, annul('c0'));
    const [event] = next.when(saga(settle(6, [more('c1', '0', '300', '40')]))).events;
    expect(event).toMatchObject({
      body: { claims: [{ total: '0', difference: { recoverable: [{ amount: '40' }] } }] },
    });
    const wrong = { ...more('c1', '200', '300'), difference: { assessed: '400', stood: '300', recoverable: [] } };
    expect(next.when(saga(settle(6, [wrong]))).code).toBe('SPLIT_DOES_NOT_SUM');
  });

  it('a claim presented again is taken last', () => {
    const again = [...all, annul('c0'), settle(6, [more('c1', '0', '300')]), settle(7, [more('c3', '0', '0')])];
    const { state } = on(...again, enter('c0'), settle(9, [{ claim: 'c0', amount: '100', settlement: 2 }]));
    expect(state.ranks).toEqual(['c1', 'c2', 'c3', 'c0']);
  });
});

describe('a claim is withdrawn', () => {
  it('while it waits for its amount, or after it came to nothing; not while something of it stands', () => {
    expect(on(enter('c1')).when(saga(leave('c1'))).events[0]?.body).toMatchObject({ claim: 'c1', application: 'a1' });
    expect(on(...all).when(saga(leave('c3'))).types).toEqual(['ClaimLeft']);
    expect(on(...all).when(saga(leave('c1')))).toMatchObject({
      code: 'CLAIM_STILL_STANDS',
      details: { lines: ['c1.2023.1'] },
    });
    expect(on(...all, leave('c3')).state).toMatchObject({ ranks: ['c0', 'c1', 'c2'] });
    expect(queued(on(...all, leave('c3')).when(saga(annul('c1'))).events)).toEqual([]);
  });
});
