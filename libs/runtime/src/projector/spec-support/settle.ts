import { streamOf, type EnteredClaim, type EntitlementState, type SettledClaim } from '#domain';
import type { Random } from './random.js';
import type { SmallHouse } from './small-house.js';

/** Stands in for the law: amounts at random, of every kind that the law can come to. */
export const settleAtRandom =
  (random: Random) =>
  async (house: SmallHouse, stream: string): Promise<void> => {
    const state = await house.fold('entitlement', stream);
    const again = state.again[0];
    const first = again === undefined ? state.pending[0] : state.entered[again];
    if (!first) return;
    const claims =
      again === undefined
        ? state.pending.slice(0, 20).map((each) => settledClaim(random, each, state.settlements[each.claim] ?? 0))
        : [
            state.sentBack.includes(again)
              ? await anewAtRandom(random, house, first, state)
              : differenceAtRandom(random, first, state),
          ];
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
    const { pending, again: more } = await house.fold('entitlement', stream);
    if (pending.length + more.length > 0) await settleAtRandom(random)(house, stream);
  };

/** The same, or less by a line, at random. */
async function anewAtRandom(
  random: Random,
  house: SmallHouse,
  { claim, application, item }: EnteredClaim,
  state: EntitlementState,
): Promise<SettledClaim> {
  const own = state.standing.filter((each) => each.claim === claim);
  const outcome = random.chance(0.5) ? ('kept' as const) : ('replaced' as const);
  const lines: { line: string; since: number; outcome: 'kept' | 'replaced' }[] = [];
  for (const line of new Set(own.flatMap((each) => each.line ?? []))) {
    const since = (await house.fold('line', streamOf.line(line))).sentBack;
    if (since !== null && state.resettled[line]?.since !== since) lines.push({ line, since, outcome });
  }
  const back = own.filter((each) => lines.some(({ line }) => line === each.line));
  const components = (outcome === 'kept' ? [] : back.slice(1)).map(part);
  const stays = (outcome === 'kept' ? own : own.filter((each) => !back.includes(each))).map(part);
  const sum = (parts: readonly { amount: string }[]) => parts.reduce((total, each) => total + Number(each.amount), 0);
  return {
    claim,
    application,
    settlement: (state.settlements[claim] ?? 0) + 1,
    item,
    status: components.length + stays.length > 0 ? 'payable' : 'nothingDue',
    awardYear: 2023,
    components,
    total: String(sum(components)),
    capped: false,
    readings: { 'AMB-YZ-17': ['R1'] },
    trace: [],
    reread: { assessed: String(sum(own)), fixed: String(sum(own) - sum(back)), stays, lines },
  };
}

const part = ({ component = '', treasury, awardYear, amount }: EntitlementState['standing'][number]) => ({
  component,
  treasury,
  awardYear,
  amount,
});

/** More, less, or nothing, at random. */
function differenceAtRandom(random: Random, entered: EnteredClaim, state: EntitlementState): SettledClaim {
  const settlement = (state.settlements[entered.claim] ?? 0) + 1;
  const stood = state.standing
    .filter((each) => each.claim === entered.claim)
    .reduce((sum, each) => sum + Number(each.amount), 0);
  const amount = random.chance(0.5) ? 100_000 : 0;
  const less = random.chance(0.3) ? Math.min(5_000, stood) : 0;
  const partOf = (fen: number) =>
    fen === 0 ? [] : [{ component: 'own', treasury: 'district', awardYear: 2023, amount: String(fen) } as const];
  return {
    claim: entered.claim,
    application: entered.application,
    settlement,
    item: entered.item,
    status: amount > 0 ? 'payable' : 'nothingDue',
    awardYear: 2023,
    components: partOf(amount),
    total: String(amount),
    capped: random.chance(0.5),
    readings: { 'AMB-YZ-17': ['R1'] },
    trace: [],
    difference: { assessed: String(stood + amount - less), stood: String(stood), recoverable: partOf(less) },
  };
}

function settledClaim(random: Random, entered: EnteredClaim, before: number): SettledClaim {
  const head = {
    claim: entered.claim,
    application: entered.application,
    settlement: before + 1,
    item: entered.item,
    awardYear: 2023,
    capped: random.chance(0.5),
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
