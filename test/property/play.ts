import { streamOf, type OrderId } from '#domain';
import { beginCase, stepCase } from './case-player.js';
import { overtake, presentAgain, stepExit } from './exits-player.js';
import {
  allotLine,
  answer,
  bank,
  comesBack,
  decide,
  due,
  includeLine,
  instruct,
  notice,
  object,
  objectTo,
  openBatch,
  passTime,
  present,
  strikeOne,
  run,
  stepMoney,
} from './money-player.js';
import { allotWithAnotherDuty, hurry, instructWithAnotherDuty, trespass } from './trespass-player.js';
import { POLICY, World } from './world.js';

export const CASES = 20;
const CHECKED_EVERY = 400;

export interface Playing {
  readonly stop?: number;
  readonly between?: (world: World) => Promise<void>;
  readonly order?: OrderId;
}

/** One random story: the same seed and number of steps give the same story; fewer steps give its beginning. */
export async function play(
  seed: number,
  steps: number,
  { stop = steps, between, order }: Playing = {},
): Promise<World> {
  const world = new World(seed, order);
  world.house.meanwhile = overtake(world);
  await world.setUp();
  await someReadings(world);
  for (let step = 0; step < stop; step += 1) {
    await oneStep(world, step, steps);
    if (between && step % CHECKED_EVERY === CHECKED_EVERY - 1) {
      await world.idle();
      await between(world);
    }
  }
  await world.idle();
  return world;
}

/** AMB-YZ-09 stays R1: its other options lift the yearly cap of the interest that the test asserts. */
async function someReadings(world: World): Promise<void> {
  for (const { id, options } of POLICY.readings) {
    if (id === 'AMB-YZ-09' || !world.random.chance(0.5)) continue;
    await world.confirm(id, world.random.chance(0.5) ? options[0]!.id : world.random.pick(options).id);
  }
}

async function oneStep(world: World, step: number, steps: number): Promise<void> {
  const { random, house } = world;
  if (!house.dying && random.chance(0.02)) house.dieAfter(1 + random.below(40));
  if (house.dead) await world.revive();
  const phase = step / steps;
  if (world.applications.length < CASES && (phase > 0.2 || random.chance(0.25))) return beginCase(world);
  if (random.chance(0.05)) return world.repeat();
  if (random.chance(phase > 0.5 ? 0.02 : 0.01)) return passTime(world, phase > 0.5);
  if (random.chance(0.1)) return world.idle();
  if (random.chance(0.08) && world.applications.length > 0) return stepExit(world);
  if (phase > 0.3 && random.chance(0.02)) return trespass(world);
  if (phase > 0.92 && random.chance(0.02)) return restOfReadings(world);
  if (phase > 0.4 && random.chance(0.02)) return readOtherwise(world);
  if (random.chance(phase < 0.5 ? 0.9 : 0.5) && world.applications.length > 0) return stepCase(world);
  return stepMoney(world);
}

/** The policy office changes its mind: what is not allotted yet goes back to settlement. */
async function readOtherwise(world: World): Promise<void> {
  const { id, options } = world.random.pick(POLICY.readings.filter((each) => each.id !== 'AMB-YZ-09'));
  await world.confirm(id, world.random.pick(options).id);
}

/** What nobody has decided is confirmed as it was used, so that money may move. */
async function restOfReadings(world: World): Promise<void> {
  const { confirmed } = await world.house.runner.fold('policy', streamOf.policy(POLICY.id));
  for (const { id } of POLICY.readings) if (confirmed[id] === undefined) await world.confirm(id, 'R1');
}

/** Takes what is left to its end: approval, notice, and, in the years after, the bank. */
export async function finish(world: World): Promise<void> {
  world.closing = true;
  for (let year = 0; year < 2; year += 1) {
    await world.idle();
    await approveAll(world);
    const beside = world.order === 'noticeWithPayout';
    if (!beside) await showAll(world);
    // Where the notice comes first, what it has cleared can be decided on now.
    if (world.order === 'noticeFirst') await decideAll(world);
    // Too early: it is still the year of the approval.
    await allotAll(world);
    world.house.pass(366 * 86_400_000);
    // First while readings that it depends on are still open.
    await allotAll(world);
    await restOfReadings(world);
    await allotAll(world);
    if (beside) await questionSome(world);
    for (const payment of world.payments) await toTheBank(world, payment);
    if (beside) await showAll(world);
  }
  await world.idle();
}

async function answerSome(world: World, share: number): Promise<void> {
  const { random } = world;
  for (const objection of world.objections) {
    if (random.chance(share)) await answer(world, objection, random.chance(0.8) ? 'dismissed' : 'upheld');
  }
}

async function allotAll(world: World): Promise<void> {
  await run(world);
  await run(world);
  for (const line of world.lines) {
    await allotWithAnotherDuty(world, line);
    for (let attempt = 0; attempt < 3; attempt += 1) await allotLine(world, line);
    if (world.house.dead) await world.revive();
  }
  await world.idle();
}

async function showAll(world: World): Promise<void> {
  await world.idle();
  await notice(world);
  await world.idle();
  for (let each = 0; each < 4; each += 1) await object(world);
  await world.idle();
  await hurry(world);
  // Some are still in question when the notice is over.
  await answerSome(world, 0.5);
  await world.idle();
  world.house.pass(10 * 86_400_000);
  await world.idle();
  await hurry(world);
  await answerSome(world, 1);
  await world.idle();
}

/** Beside the payout: some lines are questioned, some with success, before their money is at the bank and after. */
async function questionSome(world: World): Promise<void> {
  const { random } = world;
  await notice(world);
  await world.idle();
  const raised: { notice: string; id: string }[] = [];
  for (const line of world.lines) {
    const objection = random.chance(0.5) ? await objectTo(world, line) : undefined;
    if (objection !== undefined) raised.push(objection);
    if (random.chance(0.5))
      for (const payment of world.payments) if (random.chance(0.2)) await instruct(world, payment);
  }
  await world.idle();
  for (const each of raised) if (random.chance(0.7)) await answer(world, each, random.pick(['dismissed', 'upheld']));
  await world.idle();
}

async function decideAll(world: World): Promise<void> {
  for (const batch of world.batches) {
    for (const body of POLICY.approvalBodies)
      for (let each = 0; each < 4; each += 1) await decide(world, body.id, batch);
  }
  await world.idle();
}

async function approveAll(world: World): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    for (const batch of world.batches) {
      await present(world, batch);
      if (world.random.chance(0.3)) await strikeOne(world, batch, 'rejected');
    }
    if (world.order === 'noticeFirst' && attempt === 0) await showAll(world);
    await decideAll(world);
    await presentAgain(world);
    await world.idle();
    if (attempt > 0) continue;
    await openBatch(world);
    for (const line of world.lines) await includeLine(world, line);
    await world.idle();
  }
}

async function toTheBank(world: World, payment: string): Promise<void> {
  await instructWithAnotherDuty(world, payment);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await instruct(world, payment);
    await bank(world, payment);
  }
  if (world.random.chance(0.3)) {
    await comesBack(world, payment);
    await instruct(world, payment);
    await instruct(world, payment);
    await bank(world, payment);
  }
  await due(world, payment);
}

/** The smallest number of steps after which the story already breaks what must hold: by halving, for whoever looks for why. */
export async function shortest(
  seed: number,
  steps: number,
  holds: (world: World) => Promise<void>,
  order?: OrderId,
): Promise<number> {
  let [fine, broken] = [0, steps];
  while (broken - fine > 1) {
    const middle = Math.floor((fine + broken) / 2);
    if (await breaks(seed, middle, steps, holds, order)) broken = middle;
    else fine = middle;
  }
  return broken;
}

async function breaks(
  seed: number,
  stop: number,
  steps: number,
  holds: (world: World) => Promise<void>,
  order?: OrderId,
): Promise<boolean> {
  let world: World | undefined;
  try {
    world = await play(seed, steps, { stop, ...(order ? { order } : {}) });
    await holds(world);
    return false;
  } catch {
    return true;
  } finally {
    await world?.house.close();
  }
}
