import { describe, expect, it } from '@jest/globals';
import { entitlement, type EnteredClaim, type EntitlementCommand, type EntitlementState } from '#domain';
import { fromFenText, isRefusal, sumFen, toFenText, type Instant } from '#kernel';
import { lprRates, policies } from '#policies';
import { entered } from '../../../../test/order/entitlement-case.js';
import { computeAgain, computePending } from './compute.js';

const law = policies.find('yuanzhou-2023-25')!;
const AT = '2024-06-03T02:00:00.000Z' as Instant;

/** Fees of two kinds, each capped at 50,000 yuan a year, of every size. */
const fee = (claim: string, ordinal: number, amount: number, kind: string): EnteredClaim =>
  entered(claim, ordinal, {
    item: 'pledge_fee',
    policy: law.id,
    policyVersion: law.version,
    facts: { fee_kind: kind, amount: String(amount), date: '2023-05-10', pledged_with: 'patent' },
  });

function take(state: EntitlementState, command: EntitlementCommand): EntitlementState {
  const context = { at: AT, actor: 'worker', role: 'system', jurisdiction: '*' };
  const decided = entitlement.decide({ commandId: 'c', ...context, command }, state);
  if (isRefusal(decided)) throw new Error(`${command.type}: ${decided.code}`);
  let { revision } = state;
  return decided.reduce(
    (next, event) => entitlement.evolve(next, event, { ...context, version: (revision += 1) }),
    state,
  );
}

/** As the worker does, until nothing waits. */
function settleAll(before: EntitlementState): EntitlementState {
  let state = before;
  while (state.again.length + state.pending.length > 0) {
    const [again] = state.again;
    const computed =
      again === undefined
        ? computePending(law, state, state.pending[0]!, {}, lprRates)
        : computeAgain(state, again, () => law, lprRates);
    for (const claim of computed.claims) expect(claim.difference?.recoverable ?? []).toEqual([]);
    state = take(state, { type: 'SettleAmount', basis: state.revision, ...computed });
  }
  return state;
}

/** What stands of each claim, and what a fresh assessment of all of them, in their order, gives. */
function compared({ ranks, entered: entries, standing }: EntitlementState) {
  const stands = ranks.map((claim) => {
    const own = standing.filter((each) => each.claim === claim);
    return [claim, toFenText(sumFen(own.map((each) => fromFenText(each.amount))))];
  });
  const claims = ranks.map((id) => ({ ...entries[id]!, id, certificate: `fee:${id}` }));
  const fresh = law.assess(
    { applicant: { kind: 'enterprise', local: true }, claims, standing: [], similar: [] },
    {},
    lprRates,
  );
  return { stands, fresh: fresh.claims.map(({ claim, total }) => [claim, toFenText(total)]) };
}

function randomly(seed: number): (below: number) => number {
  let value = seed;
  return (below) => {
    value = (value * 48_271) % 2_147_483_647;
    return value % below;
  };
}

describe('whatever falls and is presented again', () => {
  it.each(Array.from({ length: 40 }, (_, index) => index + 1))(
    'what stands is a fresh assessment in the order of the claims, and nothing is to be recovered (seed %i)',
    (seed) => {
      const below = randomly(seed);
      const kinds = ['appraisal', 'guarantee'];
      let state: EntitlementState = entitlement.initial;
      for (let index = 0; index < 6; index += 1) {
        const amount = (below(9) + 1) * 1_000_000 + below(100);
        state = take(state, { type: 'EnterClaim', entered: fee(`c${index}`, index, amount, kinds[below(2)]!) });
        if (below(2) === 0) state = settleAll(state);
      }
      state = settleAll(state);
      for (let round = 0; round < 6 && state.standing.length > 0; round += 1) {
        const { claim, awardYear, line } = state.standing[below(state.standing.length)]!;
        // All lines of the claim, so that only whole claims are left to compare.
        for (const each of new Set(
          state.standing.filter((one) => one.claim === claim).map((one) => one.line ?? line),
        )) {
          state = take(state, { type: 'AnnulAward', claim, awardYear, line: each!, reason: 'r' });
        }
        const entry = state.entered[claim]!;
        if (below(2) === 0) state = take(state, { type: 'EnterClaim', entered: entry });
        state = settleAll(state);
        const { stands, fresh } = compared(state);
        expect(stands).toEqual(fresh);
      }
    },
  );
});

describe('就高不就低: of 2, 5 and 9 the first falls', () => {
  const similar = (claim: string, ordinal: number, amount: number) => ({
    ...fee(claim, ordinal, amount, 'appraisal'),
    similarTo: ['c0', 'c1', 'c2'].filter((each) => each !== claim),
  });
  const entries = [similar('c0', 0, 400_000), similar('c1', 1, 1_000_000), similar('c2', 2, 1_800_000)];
  const settled = settleAll(
    entries.reduce((state, each) => take(state, { type: 'EnterClaim', entered: each }), entitlement.initial),
  );
  const amounts = ({ standing }: EntitlementState) => standing.map(({ line, amount }) => [line, amount]);

  it('each lifts the group to its own amount', () => {
    expect(amounts(settled)).toEqual([
      ['c0.2023.1', '200000'],
      ['c1.2023.1', '300000'],
      ['c2.2023.1', '400000'],
    ]);
  });

  it('the second gets what the first had taken, the third nothing more, and nobody owes anything', () => {
    const fallen = take(settled, { type: 'AnnulAward', claim: 'c0', awardYear: 2023, line: 'c0.2023.1', reason: 'r' });
    expect(fallen.again).toEqual(['c1', 'c2']);
    expect(amounts(settleAll(fallen))).toEqual([
      ['c1.2023.1', '300000'],
      ['c2.2023.1', '400000'],
      ['c1.2023.2', '200000'],
    ]);
  });
});
