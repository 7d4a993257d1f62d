import { streamOf } from '#domain';
import { policies } from '#policies';
import { POLICY, type World } from './world.js';

/** Turns off the road: what is taken back, presented again, read otherwise, or comes back from the bank. */

export async function stepExit(world: World): Promise<void> {
  const acts = [withdrawLine, presentAgain, leave, readOtherwise, minutes, recuse, evidence, removeClaim, newAccount];
  await world.random.pick([...acts, evidence, evidence])(world);
}

const anyLine = (world: World): string | undefined =>
  world.lines.size === 0 ? undefined : world.random.pick([...world.lines]);

async function withdrawLine(world: World): Promise<void> {
  const line = anyLine(world);
  if (line === undefined || world.random.chance(0.6)) return;
  const { content } = await world.house.runner.fold('line', streamOf.line(line));
  const by = `owner-${content?.applicant ?? ''}`;
  await world.send('line', streamOf.line(line), { type: 'WithdrawLine', reason: 'no more' }, by);
}

/** A claim that was withdrawn meanwhile is not presented: the edge looks. */
export async function presentAgain(world: World): Promise<void> {
  const { runner } = world.house;
  for (const line of world.lines) {
    const { status, content } = await runner.fold('line', streamOf.line(line));
    if (content === null || (status !== 'rejected' && !world.random.chance(0.02))) continue;
    const { claims } = await runner.fold('application', streamOf.application(content.application));
    if (claims[content.claim]?.status === 'withdrawn') continue;
    await world.send('line', streamOf.line(line), { type: 'PresentAgain', reason: 'proved' }, world.someone('clerk'));
  }
}

/** A verified claim is withdrawn where it waits: in its entitlement. */
async function leave(world: World): Promise<void> {
  const { random, house } = world;
  const { id, party } = random.pick(world.applications);
  const { claims } = await house.runner.fold('application', streamOf.application(id));
  const claim = random.pick(Object.values(claims).filter((each) => each.status === 'verified'));
  if (!claim || random.chance(0.5)) return;
  const stream = streamOf.entitlement(POLICY.family, party.id);
  await world.send(
    'entitlement',
    stream,
    { type: 'LeaveEntitlement', claim: claim.id, reason: 'no more' },
    `owner-${party.id}`,
  );
}

/** What was confirmed, or was not, is confirmed otherwise. AMB-YZ-09 stays R1, as in `someReadings`. */
async function readOtherwise(world: World): Promise<void> {
  const { random } = world;
  if (random.chance(0.6)) return;
  const { id, options } = random.pick(policies.find(POLICY.id)!.readings);
  if (id !== 'AMB-YZ-09') await world.confirm(id, random.pick(options).id);
}

async function minutes(world: World): Promise<void> {
  const hash = String(world.random.below(3)).repeat(64);
  const sign = { type: 'SignMinutes', minutes: { ref: 'file', hash } } as const;
  await world.send('panel', streamOf.panel('panel-1'), sign, world.someone('panel'));
}

async function recuse(world: World): Promise<void> {
  const { random } = world;
  const { id } = random.pick(world.applications);
  const command = { type: 'RecusePanelMember', member: 'member-3', application: id, reason: 'kin' } as const;
  await world.send('panel', streamOf.panel('panel-1'), command, world.someone('clerk'));
}

async function evidence(world: World): Promise<void> {
  const { random, house } = world;
  const { id, party } = random.pick(world.applications);
  const stream = streamOf.application(id);
  const claim = random.pick(Object.values((await house.runner.fold('application', stream)).claims));
  if (!claim) return;
  const known = claim.evidence[0];
  if (known && random.chance(0.4)) {
    const detach = { type: 'DetachEvidence', claim: claim.id, evidence: known.id } as const;
    await world.send('application', stream, detach, `owner-${party.id}`);
    return;
  }
  const file = { id: world.id('file'), kind: 'certificate', ref: 'ref', size: 1, mediaType: 'application/pdf' };
  const hash = String(random.below(4)).repeat(64);
  const attach = { type: 'AttachEvidence', claim: claim.id, evidence: { ...file, hash } } as const;
  await world.send('application', stream, attach, `owner-${party.id}`);
}

async function removeClaim(world: World): Promise<void> {
  const { random, house } = world;
  const { id, party } = random.pick(world.applications);
  const stream = streamOf.application(id);
  const claim = random.pick(Object.values((await house.runner.fold('application', stream)).claims));
  if (!claim || random.chance(0.8)) return;
  await world.send('application', stream, { type: 'RemoveClaim', claim: claim.id }, `owner-${party.id}`);
}

async function newAccount(world: World): Promise<void> {
  await world.confirmAccount(world.random.pick(world.applications).party.id);
}

/**
 * While the worker has computed and not yet proposed, an applicant takes a line of the same entitlement back: an award
 * that it counted falls. Not through the world: whoever is asked here is inside a job, and may die with it.
 */
export function overtake(world: World): (stream: string) => Promise<void> {
  return async (stream) => {
    const { house, random } = world;
    if (!random.chance(0.3)) return;
    const { standing } = await house.runner.fold('entitlement', stream);
    const line = random.pick(standing)?.line;
    if (line !== undefined && random.chance(0.5)) {
      const meta = {
        commandId: world.id('overtaking'),
        digest: 'overtaking',
        at: house.now,
        actor: `owner-${stream.slice(stream.lastIndexOf('-') + 1)}`,
        role: 'role',
        jurisdiction: 'jurisdiction',
      };
      await house.runner.execute('line', streamOf.line(line), meta, { type: 'WithdrawLine', reason: 'quicker' });
    }
    await house.sagasCatchUp();
  };
}
