import { streamOf, type Duties } from '#domain';
import type { World } from './world.js';

/**
 * What nobody may do, done at the very moment at which it would matter, and past everything that would stop it before the
 * decider: a notice closed or a line cleared too early, money moved by somebody with another duty on the same case.
 */

export async function trespass(world: World): Promise<void> {
  const { random } = world;
  const [line, notice, payment] = [
    random.pick([...world.lines]),
    random.pick(world.notices),
    random.pick([...world.payments]),
  ];
  if (notice !== undefined && random.chance(0.5)) await closeEarly(world, notice);
  if (line === undefined) return;
  if (random.chance(0.5)) await clearEarly(world, line);
  else await allotWithAnotherDuty(world, line);
  if (payment !== undefined && random.chance(0.5)) await instructWithAnotherDuty(world, payment);
}

/** Every line that is in question, and every notice. */
export async function hurry(world: World): Promise<void> {
  for (const each of world.notices) await closeEarly(world, each);
  for (const line of world.lines) await clearEarly(world, line);
}

/** Before its time; when it is over its timer may be quicker. */
export async function closeEarly(world: World, notice: string): Promise<void> {
  await world.send('notice', streamOf.notice(notice), { type: 'CloseNotice' }, world.someone('clerk'));
}

/** Whoever is before the public, or in question when its notice is over. */
export async function clearEarly(world: World, line: string): Promise<void> {
  const { notice, passed, openObjections } = await world.house.runner.fold('line', streamOf.line(line));
  if (notice === null || passed.includes('notice')) return;
  // What is neither in question nor before its time may be cleared, and will be.
  if (openObjections.length === 0 && world.house.now >= notice.objectionsUntil) return;
  const clear = { type: 'ClearLine', notice: notice.notice } as const;
  await world.send('line', streamOf.line(line), clear, world.someone('clerk'));
}

/** By one of those who applied for it, endorsed, reviewed, verified or approved it. */
export async function allotWithAnotherDuty(world: World, line: string): Promise<void> {
  const run = world.runs.at(-1);
  const { content, duties } = await world.house.runner.fold('line', streamOf.line(line));
  const actor = withAnotherDuty(world, duties);
  if (run === undefined || content === null || actor === undefined) return;
  const command = { type: 'AllotPayout', run: run.id, year: run.year, unconfirmed: [] } as const;
  await world.send('line', streamOf.line(line), command, actor);
}

export async function instructWithAnotherDuty(world: World, payment: string): Promise<void> {
  const stream = streamOf.payment(payment);
  const { head, duties } = await world.house.runner.fold('payment', stream);
  const actor = withAnotherDuty(world, duties);
  if (head === null || actor === undefined) return;
  const { account } = await world.house.runner.fold('party', streamOf.party(head.payee));
  if (account?.check !== 'matches') return;
  const { ref, fingerprint } = account;
  await world.send('payment', stream, { type: 'InstructPayout', account: { ref, fingerprint } }, actor);
}

function withAnotherDuty(world: World, duties: Duties): string | undefined {
  const others = Object.entries(duties).flatMap(([duty, actors]) => (duty === 'paid' ? [] : (actors ?? [])));
  return world.random.pick(others);
}
