import { streamOf, type EntitlementState, type LineState } from '#domain';
import type { Random } from './random.js';
import type { SmallHouse } from './small-house.js';

/** Applicants take back what they may, what was rejected is presented again, and a reading is confirmed otherwise. */
export async function changeMinds(house: SmallHouse, random: Random): Promise<void> {
  for (const { id, state } of await all(house, 'LineOpened', 'line')) {
    await aboutLine(house, random, id, state);
  }
  for (const { id, state } of await all(house, 'ClaimEntered', 'entitlement')) {
    await aboutEntitlement(house, random, id, state);
  }
}

async function aboutLine(house: SmallHouse, random: Random, id: string, state: LineState): Promise<void> {
  const actor = state.content?.applicant ?? '';
  if (state.status === 'open' && random.chance(0.15)) {
    await house.send('line', streamOf.line(id), { type: 'WithdrawLine', reason: 'no longer wanted' }, { actor });
  }
  if (random.chance(0.15)) {
    const back = { type: 'SendLineBack', reason: 'reading', readings: { 'AMB-YZ-17': ['R1'] } } as const;
    await house.send('line', streamOf.line(id), back, { actor: 'saga:reading' });
  }
  if (state.status === 'rejected' && !random.chance(0.3)) {
    const again = { type: 'PresentAgain', reason: 'the proof has come' } as const;
    await house.send('line', streamOf.line(id), again, { actor: 'clerk' });
  }
}

async function aboutEntitlement(house: SmallHouse, random: Random, id: string, state: EntitlementState): Promise<void> {
  for (const claim of Object.keys(state.entered)) {
    const verified = state.settled[claim] !== undefined && !state.reopened.includes(claim);
    if (!verified || !random.chance(0.5)) continue;
    const leave = { type: 'LeaveEntitlement', claim, reason: 'no longer wanted' } as const;
    await house.send('entitlement', `entitlement-${id}`, leave, { actor: 'applicant' });
  }
}

/** Every stream of a kind, as it is now, found by the event that begins it. */
async function all<Name extends 'line' | 'entitlement'>(house: SmallHouse, begins: string, decider: Name) {
  const ids = new Set<string>();
  for await (const batch of house.store.readAll(null)) {
    for (const { type, stream } of batch) if (type === begins) ids.add(stream.slice(decider.length + 1));
  }
  const found = [];
  for (const id of ids) found.push({ id, state: await house.fold(decider, `${decider}-${id}`) });
  return found;
}
