import { streamOf, type ApplicationCommand, type ClaimState, type CommandFor } from '#domain';
import type { Instant, Refusal } from '#kernel';
import type { Random } from './random.js';
import type { SmallHouse } from './small-house.js';

export const ROUND = 'round-1';
export const POLICY = 'policy-1';
export const MEMBERS = ['panel-a', 'panel-b', 'panel-c'] as const;
export const PANEL = { panel: 'panel-1', round: ROUND, members: MEMBERS, recused: [] };
const WINDOW = { from: '2024-01-01T00:00:00.000Z' as Instant, until: '2024-12-31T00:00:00.000Z' as Instant };

/** One application from declaration to verification, with every turn it may take. Each `yield` lets others go on. */
export async function* applicationLife(house: SmallHouse, random: Random, applicant: string): AsyncGenerator<string> {
  const id = house.id('app');
  const send = sender(house, random, id);
  const mine = (command: ApplicationCommand) => send(command, applicant, applicant);

  const route = ['declaration', 'endorsement', 'department', 'panel', 'settlement'] as const;
  const head = { applicant, applicantKind: 'enterprise', round: ROUND, policy: POLICY, policyVersion: 1 } as const;
  await mine({ type: 'CreateApplication', ...head, family: 'family-1', route, window: WINDOW });
  yield id;
  const claims: string[] = [];
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    claims.push(await declare(house, random, mine));
    yield id;
  }
  if (random.chance(0.2)) await mine({ type: 'RemoveClaim', claim: claims[0]! });
  if (random.chance(0.1)) {
    await mine({ type: 'WithdrawApplication', reason: 'changed our mind' });
    return;
  }
  const stamps = random.chance(0.3) ? ['park-1', 'dept-x'] : [random.pick(['park-1', 'town-1'])];
  await mine({
    type: 'SubmitApplication',
    requiredStamps: stamps,
    local: true,
    missingEvidence: [],
    undertaking: true,
  });
  yield id;
  yield* carryOn(house, random, id);
}

/** Takes an application's open claims on until each is verified or over. */
export async function* carryOn(house: SmallHouse, random: Random, id: string): AsyncGenerator<string> {
  const send = sender(house, random, id);
  for (let step = 0; step < 60; step += 1) {
    const state = await house.fold('application', streamOf.application(id));
    const open = Object.values(state.claims).filter((each) => each.status === 'open' || each.status === 'returned');
    if (open.length === 0) break;
    const claim = random.pick(open);
    if (claim.reservation === 'contested') await decideContest(house, random, claim);
    else await advance(random, send, state.requiredStamps, claim, state.applicant);
    yield id;
  }
}

/** Another applicant holds the certificate: a reviewer decides. */
async function decideContest(house: SmallHouse, random: Random, { id, certificate }: ClaimState): Promise<void> {
  const stream = streamOf.achievement(certificate.kind, certificate.key);
  const decision = { type: 'DecideContest', claim: id, allowed: random.chance(0.5), reason: 'co-owner' } as const;
  await house.send('achievement', stream, decision, { actor: 'reviewer-market' });
}

function sender(house: SmallHouse, random: Random, id: string): Send {
  return (command, actor, jurisdiction) => {
    // Clocks of servers differ a little: business time is not monotone over the log.
    const early = random.chance(0.1) ? (`${house.now.slice(0, 14)}00:00.000Z` as Instant) : house.now;
    house.pass(random.below(60));
    return house.send('application', streamOf.application(id), command, { actor, role: 'role', jurisdiction }, early);
  };
}

async function declare(
  house: SmallHouse,
  random: Random,
  mine: (command: ApplicationCommand) => Promise<Refusal | undefined>,
): Promise<string> {
  const claim = house.id('claim');
  // Few enough numbers that some certificates are claimed twice.
  const key = random.chance(0.25) ? `key-${random.below(4)}` : claim;
  const certificate = { kind: 'patent', key, number: { kind: 'public', number: key } } as const;
  const facts = { grantedOn: '2023-05-01', amount: '100000' };
  const [item, department] = random.pick([
    ['invention', 'market'],
    ['project', 'science'],
  ] as const);
  await mine({ type: 'DeclareClaim', claim, item, department, certificate, facts });
  await mine({ type: 'AttachEvidence', claim, evidence: evidenceOf(house.id('file')) });
  if (random.chance(0.2)) {
    await mine({ type: 'AttachEvidence', claim, evidence: evidenceOf(`${claim}-wrong`) });
    await mine({ type: 'DetachEvidence', claim, evidence: `${claim}-wrong` });
  }
  if (random.chance(0.3)) await mine({ type: 'AmendClaim', claim, certificate, facts: { ...facts, amount: '90000' } });
  return claim;
}

const evidenceOf = (id: string) => ({ id, kind: 'scan', ref: id, hash: id, size: 10, mediaType: 'application/pdf' });

type Send = (command: CommandFor<'application'>, actor: string, jurisdiction: string) => Promise<Refusal | undefined>;
async function advance(
  random: Random,
  send: Send,
  stamps: readonly string[],
  claim: ClaimState,
  applicant: string,
): Promise<void> {
  if (random.chance(0.02)) {
    await send({ type: 'WithdrawClaim', claim: claim.id, reason: 'withdrawn' }, applicant, applicant);
  } else if (claim.status === 'returned') await supplement(random, send, stamps, claim, applicant);
  else if (claim.stage === 'endorsement') await endorse(random, send, stamps);
  else if (claim.stage === 'department') await review(random, send, claim);
  else await verify(random, send, claim);
}

async function supplement(random: Random, send: Send, stamps: readonly string[], claim: ClaimState, applicant: string) {
  if (random.chance(0.5)) {
    const evidence = evidenceOf(`more-${claim.id}`);
    await send({ type: 'AttachEvidence', claim: claim.id, evidence }, applicant, applicant);
  }
  // The seat may have moved meanwhile.
  const requiredStamps = random.chance(0.2) ? ['town-2'] : stamps;
  await send({ type: 'SubmitSupplement', requiredStamps, missingEvidence: [] }, applicant, applicant);
}

async function endorse(random: Random, send: Send, stamps: readonly string[]): Promise<void> {
  const organisation = random.pick(stamps);
  const actor = `endorser-${organisation}`;
  if (random.chance(0.1)) {
    const missing = [{ what: 'a stamp' }];
    const back = {
      type: 'ReturnForSupplement',
      stage: 'endorsement',
      organisation,
      missing,
      supplementUntil: null,
    } as const;
    await send(back, actor, organisation);
  } else if (random.chance(0.08)) {
    await send({ type: 'RefuseEndorsement', organisation, reason: 'not resident' }, actor, organisation);
  } else await send({ type: 'GrantEndorsement', organisation, opinion: 'agreed' }, actor, organisation);
}

async function review(random: Random, send: Send, claim: ClaimState): Promise<void> {
  const organisation = claim.department;
  const actor = `reviewer-${organisation}`;
  const about = { claim: claim.id, stage: 'department', organisation } as const;
  if (random.chance(0.1)) {
    const missing = [{ claim: claim.id, what: 'the certificate' }];
    const supplementUntil = '2024-12-01T00:00:00.000Z' as Instant;
    await send({ type: 'ReturnForSupplement', ...about, missing, supplementUntil }, actor, organisation);
  } else if (random.chance(0.05)) await send({ type: 'RefuseClaim', ...about, reason: 'expired' }, actor, organisation);
  else await send({ type: 'AcceptClaim', claim: claim.id, organisation, otherAwards: [] }, actor, organisation);
}

async function verify(random: Random, send: Send, claim: ClaimState): Promise<void> {
  const about = { claim: claim.id, panel: PANEL };
  const member = random.pick(MEMBERS);
  if (claim.onSite === 'open' && random.chance(0.5)) {
    await send({ type: 'RequireOnSiteCheck', ...about, reason: 'unclear' }, member, 'panel');
  } else if (claim.onSite === 'required') {
    const visit = { visitedOn: '2024-04-01', findings: 'as declared' };
    await send({ type: 'RecordOnSiteCheck', ...about, ...visit }, member, 'panel');
  } else if (claim.onSite === 'open') {
    await send({ type: 'WaiveOnSiteCheck', ...about, reason: 'papers suffice' }, member, 'panel');
  } else {
    const cut = random.chance(0.3);
    const from = claim.facts['amount'] ?? null;
    const facts = cut ? { ...claim.facts, amount: '50000' } : claim.facts;
    const cuts = cut ? [{ fact: 'amount', from, to: '50000', reason: 'not invoiced' }] : [];
    const found = { facts, cuts, similarTo: [], otherAwards: [], local: true };
    await send({ type: 'VerifyFacts', ...about, ...found }, member, 'panel');
  }
}
