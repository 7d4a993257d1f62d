import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordedEvent } from '#event-store';
import { seeded } from '../support/child.js';
import { betweenBy, FULL, PATIENCE, SEED, shuffled } from './extent.js';
import { AFTER_ANSWER, StubbornDoor, type Life } from './server-driver.js';
import { countsOf, eventsIn, outcomeOf, playAll, tablesThatDiffer, undisturbed, wrongWith } from './story-run.js';

/** The story twice with 25 kills each; once with 9, of the kinds of which there are more than two. */
const KILLS = FULL ? 25 : 9;
const STORIES = FULL ? 2 : 1;
/** Answers to writes in one life at most, so that the story has room for all of them. */
const LONGEST_LIFE = FULL ? 8 : 20;

/** Points that every write passes, so that a life ends soon. */
const COMMON = [
  AFTER_ANSWER,
  'command:sealed',
  'writing',
  'beforeCommit',
  'afterCommit',
  'command:appended',
  'saga:reacted',
  'process:writing',
  'saga:recorded',
  'projection:writing',
  'projection:written',
] as const;
/** Of these: not with every write. */
const SELDOM: readonly string[] = ['process:writing', 'saga:recorded', 'projection:writing', 'projection:written'];
/** Points that the story passes seldom: the first time kills. */
const RARE: readonly string[] = [
  'settlement:computed',
  'settlement:appended',
  'timer:fired',
  ...(FULL ? ['object:written', 'object:published'] : []),
];
/** Lives that begin with what is derived from the record gone, and end while it is made again. */
const MAKING_AGAIN: readonly Life[] = [
  { loses: 'read-models.sqlite', armed: { 'projection:building': 1 } },
  { loses: 'process.sqlite', armed: { 'saga:reacted': 40 } },
  { loses: 'process.sqlite', armed: { 'process:writing': 1 } },
];
/** In the selection too: one of each, and others by the seed. */
const CHOSEN = FULL ? COMMON : ([AFTER_ANSWER, 'afterCommit', 'saga:reacted', 'projection:writing'] as const);

/** The lives of one run, in order. What is seldom passed stays armed in all of them until it was passed. */
function livesBy(seed: number): (died: readonly string[]) => Life | undefined {
  const random = seeded(seed);
  const between = betweenBy(random);
  const makingAgain = FULL ? MAKING_AGAIN : MAKING_AGAIN.slice(0, 2);
  const ends: (string | Life)[] = [];
  while (ends.length + makingAgain.length + RARE.length < KILLS) ends.push(...shuffled(CHOSEN, random));
  ends.length = KILLS - makingAgain.length - RARE.length;
  // Not before there is something to make again.
  for (const [index, life] of makingAgain.entries()) ends.splice(Math.ceil(ends.length / 2) + index * 2, 0, life);
  const rare = (died: readonly string[]) => RARE.filter((label) => !died.includes(label));
  return (died) => {
    if (died.length >= KILLS) return undefined;
    const armed = Object.fromEntries(rare(died).map((label) => [label, 1]));
    // Whatever rare point ended a life before took none of these.
    const end = ends[died.filter((label) => !RARE.includes(label)).length];
    if (end === undefined) return { armed };
    if (typeof end !== 'string') return { ...end, armed: { ...armed, ...end.armed } };
    if (end === AFTER_ANSWER) return { armed, answers: between(1, LONGEST_LIFE) };
    // Some points are passed seldom when much is written together: then the life ends with an answer all the same.
    return { armed: { ...armed, [end]: between(1, SELDOM.includes(end) ? 2 : LONGEST_LIFE) }, answers: LONGEST_LIFE };
  };
}

let expected: Awaited<ReturnType<typeof undisturbed>>;
beforeAll(async () => {
  expected = await undisturbed();
}, PATIENCE);
afterAll(() => expected.prepared.remove());

describe.each(Array.from({ length: STORIES }, (_, index) => SEED + index))(
  `a server that is killed ${KILLS} times (DUIXIAN_TEST_SEED=%i)`,
  (seed) => {
    const root = mkdtempSync(join(tmpdir(), 'server-kill-'));
    const data = join(root, 'data');
    const wrong: (readonly string[])[] = [];
    const door = new StubbornDoor({
      root,
      next: livesBy(seed),
      // It may die before there is a log, and has promised nothing then.
      look: async (promised) => void (promised.length > 0 && wrong.push(wrongWith(await eventsIn(data), promised))),
    });
    let outcome: unknown;
    let events: readonly RecordedEvent[];

    beforeAll(async () => {
      await door.start();
      outcome = await outcomeOf(await playAll(door));
      const { code, errors } = await door.stop();
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      events = await eventsIn(data);
    }, PATIENCE);
    afterAll(async () => {
      await door.abandon();
      rmSync(root, { recursive: true, force: true });
    });

    it('died as often as it was to, at every kind of point', () => {
      expect(door.died).toHaveLength(KILLS);
      expect([...RARE, ...CHOSEN, 'projection:building'].filter((label) => !door.died.includes(label))).toEqual([]);
    });

    it('had everything that it had acknowledged, and nothing twice, each time and at the end', () => {
      expect(door.promised.length).toBeGreaterThan(100);
      expect(wrong.flat()).toEqual([]);
      expect(wrong.length).toBeGreaterThan(KILLS / 2);
      expect(wrongWith(events, door.promised)).toEqual([]);
      expect(countsOf(events)).toEqual(expected.counts);
    });

    it('came to the same amounts as one that nobody disturbed', () => {
      expect(outcome).toEqual(expected.outcome);
    });

    it('has the read models that a rebuild has', async () => {
      expect(await tablesThatDiffer(data)).toEqual([]);
    });
  },
);
