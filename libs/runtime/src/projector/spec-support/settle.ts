import type { EnteredClaim, SettledClaim } from '#domain';
import type { Random } from './random.js';
import type { SmallHouse } from './small-house.js';

/** Stands in for the law: amounts at random, of every kind that the law can come to. */
export const settleAtRandom =
  (random: Random) =>
  async (house: SmallHouse, stream: string): Promise<void> => {
    const state = await house.fold('entitlement', stream);
    const first = state.pending[0];
    if (!first) return;
    const claims = state.pending
      .slice(0, 20)
      .map((each) => settledClaim(random, each, state.settlements[each.claim] ?? 0));
    const command = {
      type: 'SettleAmount',
      basis: state.revision,
      policy: first.policy,
      policyVersion: first.policyVersion,
      lawDigest: 'law',
      ownTreasury: 'district',
      lineRoute: ['approval', 'notice', 'payout'],
      readings: { 'AMB-YZ-17': ['R1'] },
      standing: state.standing,
      similar: claims.length > 1 ? [[claims[0]!.claim, claims[1]!.claim]] : [],
      claims,
    } as const;
    const refusal = await house.send('entitlement', stream, command, { actor: 'worker:settlement', role: 'system' });
    if (refusal) throw new Error(`settlement: ${refusal.code}`);
  };

function settledClaim(random: Random, entered: EnteredClaim, before: number): SettledClaim {
  const head = {
    claim: entered.claim,
    application: entered.application,
    settlement: before + 1,
    item: entered.item,
    awardYear: 2023,
    capped: random.chance(0.2),
    readings: { 'AMB-YZ-17': ['R1'] },
    trace: [{ step: '奖励', amount: '100' }],
  };
  if (random.chance(0.15)) {
    const status = random.pick(['nothingDue', 'pendingDecision', 'notComputable', 'notEligible'] as const);
    return { ...head, status, reason: 'because', components: [], total: '0' };
  }
  const own = 1_000_000 + random.below(1_000) * 100;
  const components = [{ component: 'own', treasury: 'district', awardYear: 2023, amount: String(own) } as const];
  const more = [
    ...(random.chance(0.4)
      ? [{ component: 'match', treasury: 'prefecture', awardYear: 2023, amount: '500000' } as const]
      : []),
    ...(random.chance(0.2)
      ? [{ component: 'second', treasury: 'district', awardYear: 2024, amount: '250000' } as const]
      : []),
  ];
  const all = [...components, ...more];
  const total = all.reduce((sum, part) => sum + Number(part.amount), 0);
  return { ...head, status: 'payable', components: all, total: String(total) };
}
