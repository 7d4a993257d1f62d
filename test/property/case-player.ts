import { streamOf, type ApplicationState, type ClaimState, type CommandFor, type Cut } from '#domain';
import { shanghaiDate, type Instant } from '#kernel';
import { lowered, validFacts } from './facts.js';
import { MEMBERS, PARTIES, POLICY, ROUND, type World } from './world.js';

/** Stages 1 to 4: mostly the next sensible step of a case, sometimes one of another stage. */

const WINDOW = { from: '2024-01-01T00:00:00.000Z' as Instant, until: '2024-12-01T00:00:00.000Z' as Instant };
const PANEL = { panel: 'panel-1', round: ROUND, members: MEMBERS, recused: ['member-3'] };
const STAMPS = [['park-1'], ['town-1'], ['park-1', 'science-bureau']] as const;

type Party = (typeof PARTIES)[number];

export async function beginCase(world: World): Promise<void> {
  const party = PARTIES[world.applications.length] ?? world.random.pick(PARTIES);
  const id = world.id('app');
  world.applications.push({ id, party });
  const create = {
    type: 'CreateApplication',
    applicant: party.id,
    applicantKind: party.kind,
    round: ROUND,
    policy: POLICY.id,
    policyVersion: POLICY.version,
    family: POLICY.family,
    route: world.route.slice(0, world.route.indexOf('settlement') + 1),
    window: WINDOW,
  } as const;
  await world.send('application', streamOf.application(id), create, `owner-${party.id}`);
  for (let count = 1 + world.random.below(4); count > 0; count -= 1) await declare(world, id, party);
}

async function declare(world: World, application: string, party: Party): Promise<void> {
  const { random } = world;
  const items = POLICY.items.filter((each) => each.applicantKinds?.includes(party.kind) ?? true);
  // Half of all claims are of the item with the yearly cap, or of one of the two under a cap by kind.
  const item = random.chance(0.4) ? items.find((each) => each.id === 'intl_invention')! : random.pick(items);
  const facts = validFacts(random, POLICY, item, party.kind, shanghaiDate(world.house.now));
  if (!facts) return;
  const claim = world.id('claim');
  const earlier = world.declared.filter((each) => each.party === party.id && each.item === item.id);
  const raised = random.chance(0.2) ? random.pick(earlier) : undefined;
  const key = raised?.key ?? (random.chance(0.1) ? `shared${random.below(3)}` : claim);
  world.declared.push({ claim, party: party.id, item: item.id, key });
  const { kind } = item.certificate;
  await world.send(
    'application',
    streamOf.application(application),
    {
      type: 'DeclareClaim',
      claim,
      item: item.id,
      department: item.department,
      certificate: { kind, key, number: { kind: 'public', number: key } },
      ...(item.object && random.chance(0.3) ? { object: `${item.object.kind}:${random.below(3)}` } : {}),
      facts,
      // Sometimes it does not say that it is a supplement (补差).
      ...(raised && random.chance(0.8) ? { topUpOf: raised.claim } : {}),
    },
    `owner-${party.id}`,
  );
}

export async function stepCase(world: World): Promise<void> {
  const { random } = world;
  const { id, party } = random.pick(world.applications);
  const stream = streamOf.application(id);
  const state = await world.house.runner.fold('application', stream);
  const claim = random.pick(Object.values(state.claims));
  if (!claim) return;
  const open = Object.values(state.claims).filter((each) => each.status !== 'verified');
  const about = random.chance(0.85) && open.length > 0 ? random.pick(open) : claim;
  if (about.reservation === 'contested' && random.chance(0.7)) return decideContest(world, about);
  const { command, actor } = random.chance(0.88)
    ? sensible(world, state, about, party)
    : wild(world, state, about, party);
  const ifMatch = random.chance(0.08) ? { ifMatch: state.revision - random.below(2) } : {};
  await world.send('application', stream, command, actor, ifMatch);
}

async function decideContest(world: World, { id, certificate }: ClaimState): Promise<void> {
  const decide = { type: 'DecideContest', claim: id, allowed: world.random.chance(0.5), reason: 'owner' } as const;
  const stream = streamOf.achievement(certificate.kind, certificate.key);
  await world.send('achievement', stream, decide, world.someone('reviewer'));
}

interface Act {
  readonly command: CommandFor<'application'>;
  readonly actor: string;
}

function sensible(world: World, state: ApplicationState, claim: ClaimState, party: Party): Act {
  if (state.status === 'draft' || claim.status === 'returned') return byApplicant(world, state, claim, party);
  if (claim.stage === 'endorsement') return byEndorser(world, state);
  return claim.stage === 'department' ? byReviewer(world, claim) : byPanel(world, state, claim);
}

function wild(world: World, state: ApplicationState, claim: ClaimState, party: Party): Act {
  const { random } = world;
  const any = [byApplicant, (w: World, s: ApplicationState) => byEndorser(w, s), byAny, withdraw] as const;
  return random.pick(any)(world, state, claim, party);
}

const byAny = (world: World, state: ApplicationState, claim: ClaimState): Act =>
  world.random.chance(0.5) ? byReviewer(world, claim) : byPanel(world, state, claim);

function withdraw(world: World, state: ApplicationState, claim: ClaimState, party: Party): Act {
  const actor = `owner-${party.id}`;
  const all = world.random.chance(0.1);
  return {
    actor,
    command: all
      ? { type: 'WithdrawApplication', reason: 'no more' }
      : { type: 'WithdrawClaim', claim: claim.id, reason: 'no more' },
  };
}

function byApplicant(world: World, state: ApplicationState, claim: ClaimState, party: Party): Act {
  const { random } = world;
  const actor = `owner-${party.id}`;
  if (claim.status === 'draft' && random.chance(0.08)) {
    return { actor, command: { type: 'RemoveClaim', claim: claim.id } };
  }
  const requiredStamps = random.pick(STAMPS);
  const local = random.chance(0.9);
  if (claim.status === 'returned' && random.chance(0.3)) {
    const item = POLICY.items.find((each) => each.id === claim.item)!;
    const facts = validFacts(random, POLICY, item, party.kind, shanghaiDate(world.house.now)) ?? claim.facts;
    const key = random.chance(0.2) ? world.id('other') : claim.certificate.key;
    const certificate = { ...claim.certificate, key };
    return { actor, command: { type: 'AmendClaim', claim: claim.id, certificate, facts } };
  }
  if (state.status !== 'draft')
    return { actor, command: { type: 'SubmitSupplement', requiredStamps, missingEvidence: [] } };
  const command = { type: 'SubmitApplication', requiredStamps, local, missingEvidence: [], undertaking: true } as const;
  return { actor, command };
}

function byEndorser(world: World, state: ApplicationState): Act {
  const { random } = world;
  const organisation = random.pick(state.requiredStamps.length > 0 ? state.requiredStamps : ['park-1']);
  const actor = world.someone('endorser');
  if (random.chance(0.05)) return { actor, command: { type: 'RefuseEndorsement', organisation, reason: 'not here' } };
  if (random.chance(0.85)) return { actor, command: { type: 'GrantEndorsement', organisation } };
  return { actor, command: returned('endorsement', organisation) };
}

const returned = (stage: 'endorsement' | 'department' | 'panel', organisation: string, claim?: string) =>
  ({
    type: 'ReturnForSupplement',
    stage,
    organisation,
    ...(claim === undefined ? {} : { claim }),
    missing: [{ what: 'paper' }],
    supplementUntil: null,
    panel: PANEL,
  }) as const;

function byReviewer(world: World, claim: ClaimState): Act {
  const { random } = world;
  const organisation = random.chance(0.95) ? claim.department : 'market';
  const actor = world.someone('reviewer');
  const about = { claim: claim.id, organisation } as const;
  if (random.chance(0.1)) return { actor, command: returned('department', organisation, claim.id) };
  if (random.chance(0.05))
    return { actor, command: { type: 'RefuseClaim', ...about, stage: 'department', reason: 'no' } };
  return { actor, command: { type: 'AcceptClaim', ...about, otherAwards: [] } };
}

function byPanel(world: World, state: ApplicationState, claim: ClaimState): Act {
  const { random } = world;
  const actor = world.someone('panel');
  const about = { claim: claim.id, panel: PANEL } as const;
  if (random.chance(0.06)) return { actor, command: returned('panel', 'panel', claim.id) };
  if (random.chance(0.04)) {
    return { actor, command: { type: 'RefuseClaim', ...about, stage: 'panel', organisation: 'panel', reason: 'no' } };
  }
  if (claim.onSite === 'open' && random.chance(0.9)) {
    if (random.chance(0.7)) return { actor, command: { type: 'WaiveOnSiteCheck', ...about, reason: 'papers' } };
    return { actor, command: { type: 'RequireOnSiteCheck', ...about, reason: 'unclear' } };
  }
  if (claim.onSite === 'required' && random.chance(0.9)) {
    const visit = { visitedOn: '2024-03-05', findings: 'as declared' };
    return { actor, command: { type: 'RecordOnSiteCheck', ...about, ...visit } };
  }
  return { actor, command: { type: 'VerifyFacts', ...about, ...found(world, state, claim) } };
}

function found(world: World, state: ApplicationState, claim: ClaimState) {
  const { random } = world;
  const item = POLICY.items.find((each) => each.id === claim.item)!;
  const facts = { ...claim.facts };
  const cuts: Cut[] = [];
  for (const declared of random.chance(0.25) ? item.facts : []) {
    const from = facts[declared.name] ?? null;
    const to = lowered(random, declared, from);
    if (to === undefined || to === from) continue;
    facts[declared.name] = to;
    cuts.push({ fact: declared.name, from, to, reason: 'not proved' });
  }
  const others = Object.keys(state.claims).filter((each) => each !== claim.id);
  const similarTo = random.chance(0.15) && others.length > 0 ? [random.pick(others)] : [];
  const source = random.pick(['otherDistrictPolicy', 'otherPrefecturePolicy'] as const);
  const treasury = source === 'otherDistrictPolicy' ? ('district' as const) : ('prefecture' as const);
  const otherAwards = random.chance(0.12) ? [{ source, treasury, amount: '1000001', basis: 'another plan' }] : [];
  const decision =
    item.discretion && random.chance(0.7) ? { rate: random.pick(['40%', '60%']), reason: 'panel' } : undefined;
  return { facts, cuts, similarTo, otherAwards, local: state.local, ...(decision ? { decision } : {}) };
}
