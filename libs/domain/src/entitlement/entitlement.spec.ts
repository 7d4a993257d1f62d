import { describe, expect, it } from '@jest/globals';
import type { Instant } from '#kernel';
import { annul, enter, leave, settle, type Amount } from '../../../../test/order/entitlement-case.js';
import { given, step, type Step } from '../../../../test/order/given.js';
import * as who from '../../../../test/order/people.js';
import { entitlement, MAX_CLAIMS_PER_SETTLEMENT, type EntitlementCommand, type SettledComponent } from './index.js';

const saga = (command: EntitlementCommand): Step<EntitlementCommand> => step(who.SAGA, who.REVIEWED, command);
const on = (...commands: readonly EntitlementCommand[]) => given(entitlement, ...commands.map(saga));
const part = (amount: string, change: Partial<SettledComponent> = {}): SettledComponent => ({
  component: 'award',
  treasury: 'district',
  awardYear: 2023,
  amount,
  ...change,
});
const worked = (amount: Partial<Amount>) =>
  on(enter('c1')).when(saga(settle(0, [{ claim: 'c1', amount: '100', ...amount }])));

describe('claims are taken in order', () => {
  it('by submission, then as declared, whatever came in first', () => {
    const { state } = on(
      enter('late', 0, { submittedAt: '2024-03-20T00:00:00.000Z' as Instant }),
      enter('second', 2),
      enter('first', 1),
    );
    expect(state.pending.map((each) => each.claim)).toEqual(['first', 'second', 'late']);
  });

  it('several at once, the first first and none left out', () => {
    const two = on(enter('c2', 2), enter('c1', 1));
    const a = { claim: 'c1', amount: '1' };
    const b = { claim: 'c2', amount: '2' };
    expect(two.when(saga(settle(1, [a, b]))).types).toEqual(['AmountSettled']);
    expect(two.when(saga(settle(1, [a]))).types).toEqual(['AmountSettled']);
    expect(two.when(saga(settle(1, [b, a]))).code).toBe('NOT_NEXT_IN_ORDER');
    expect(two.when(saga(settle(1, [b]))).code).toBe('NOT_NEXT_IN_ORDER');
    expect(two.when(saga(settle(1, [a, a]))).code).toBe('NOT_NEXT_IN_ORDER');
  });

  it('not none, and not more than an event holds', () => {
    expect(on(enter('c1')).when(saga(settle(0, []))).code).toBe('SETTLEMENT_SIZE');
    const many = Array.from({ length: MAX_CLAIMS_PER_SETTLEMENT + 1 }, (_, index) => `m${index}`);
    const entered = on(...many.map((claim, index) => enter(claim, index)));
    const amounts = many.map((claim) => ({ claim, amount: '1' }));
    expect(entered.when(saga(settle(many.length - 1, amounts))).code).toBe('SETTLEMENT_SIZE');
    expect(entered.when(saga(settle(many.length - 1, amounts.slice(0, -1)))).types).toEqual(['AmountSettled']);
  });
});

describe('an amount', () => {
  it('is computed from the newest state, or computed again', () => {
    const stale = on(enter('c1', 1), enter('c0', 2)).when(saga(settle(0, [{ claim: 'c1', amount: '1' }])));
    expect(stale).toMatchObject({ code: 'STALE_BASIS', details: { expected: 1, got: 0 } });
  });

  it('is the sum of its parts, and no part is negative', () => {
    const parts = [part('60'), part('40', { treasury: 'prefecture' })];
    expect(worked({ components: parts }).types).toEqual(['AmountSettled']);
    expect(worked({ components: parts, total: '101' }).code).toBe('SPLIT_DOES_NOT_SUM');
    expect(worked({ components: [part('200'), part('-100')] }).code).toBe('AMOUNT_NEGATIVE');
  });

  it('stands for each part that is something, with certificate, treasury and year', () => {
    const { state } = worked({ components: [part('60'), part('40', { awardYear: 2024 }), part('0')] });
    expect(state.standing).toEqual([
      expect.objectContaining({ claim: 'c1', awardYear: 2023, amount: '60', certificate: 'patent:c1', source: 'here' }),
      expect.objectContaining({ claim: 'c1', awardYear: 2024, amount: '40' }),
    ]);
  });
});

describe('what no longer stands', () => {
  const settled = [enter('c1'), settle(0, [{ claim: 'c1', amount: '100' }])];

  it('is annulled, and the claim may enter and be settled a second time', () => {
    const again = on(...settled, annul('c1'), enter('c1'));
    expect(again.when(saga(settle(3, [{ claim: 'c1', amount: '90', settlement: 1 }]))).code).toBe('SETTLEMENT_NUMBER');
    const { state } = again.when(saga(settle(3, [{ claim: 'c1', amount: '90', settlement: 2 }])));
    expect(state.standing.map((each) => each.amount)).toEqual(['90']);
  });

  it('another claim is not touched by it', () => {
    const two = on(
      enter('c1', 0),
      enter('c2', 1),
      settle(1, [
        { claim: 'c1', amount: '1' },
        { claim: 'c2', amount: '2' },
      ]),
    );
    expect(two.when(saga(annul('c1'))).state.standing.map((each) => each.claim)).toEqual(['c2']);
  });

  it('is the year of the line that fell, not the other years of the claim', () => {
    const parts = [part('60'), part('40', { awardYear: 2024 })];
    const { state } = on(enter('c1'), settle(0, [{ claim: 'c1', amount: '100', components: parts }])).when(
      saga(annul('c1', 2023)),
    );
    expect(state.standing.map((each) => each.awardYear)).toEqual([2024]);
  });

  it('a claim whose line fell enters again once, though another year of it stands', () => {
    const parts = [part('60'), part('40', { awardYear: 2024 })];
    const settledOnce = [enter('c1'), settle(0, [{ claim: 'c1', amount: '100', components: parts }])];
    expect(on(...settledOnce).when(saga(enter('c1'))).code).toBe('CLAIM_STILL_STANDS');
    expect(on(...settledOnce, annul('c1')).when(saga(enter('c1'))).types).toEqual(['ClaimEntered']);
    const again = settle(3, [{ claim: 'c1', amount: '60', settlement: 2 }]);
    expect(on(...settledOnce, annul('c1'), enter('c1'), again).when(saga(enter('c1'))).code).toBe('CLAIM_STILL_STANDS');
  });

  it('a claim that left waits no more', () => {
    expect(on(enter('c1')).when(saga(leave('c1'))).state.pending).toEqual([]);
  });
});
