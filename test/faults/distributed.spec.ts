import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RecordedEvent } from '#event-store';
import { seeded } from '../support/child.js';
import { BalancedDoor } from './balanced-door.js';
import { FULL, GIVEN_ESDB, PATIENCE, SEED } from './extent.js';
import { Installation } from './installation.js';
import { countsOf, outcomeOf, playAll, undisturbed, wrongWith } from './story-run.js';
import { AT_APPENDS, KINDS, LABELS, Strikes } from './strikes.js';

/** The story through two APIs and two workers, whose clocks are a day apart; thirty of each fault when everything is asked for. */
jest.setTimeout(PATIENCE);
const STORIES = FULL ? 2 : 1;
const EACH = FULL ? 15 : 1;
/** Answered writes by which all strikes took place; there are some more. The selection goes on from the story's middle. */
const WRITES = FULL ? 180 : 90;
const DAY = 24 * 60 * 60 * 1000;
/** All due work is done within so many milliseconds. */
const SOON = 60_000;

let expected: Awaited<ReturnType<typeof undisturbed>>;
beforeAll(async () => {
  expected = await undisturbed();
}, PATIENCE);
afterAll(() => expected.prepared.remove());

describe.each(Array.from({ length: STORIES }, (_, index) => SEED + index))(
  `several processes, each of which may fail (DUIXIAN_TEST_SEED=%i)`,
  (seed) => {
    const installation = new Installation({ skews: [0, DAY], spares: FULL ? 2 : 1 }, GIVEN_ESDB);
    const door = new BalancedDoor(installation, seeded(seed));
    let strikes: Strikes;
    let outcome: unknown;
    let events: readonly RecordedEvent[];

    beforeAll(async () => {
      await installation.start(FULL ? undefined : expected.prepared);
      strikes = new Strikes(installation, door, seeded(seed), {
        each: EACH,
        writes: WRITES,
      });
      outcome = await outcomeOf(await (FULL ? playAll(door) : expected.prepared.playOn(door)));
      events = await installation.events();
    }, PATIENCE);
    afterAll(() => installation.remove());

    it('met every kind of fault', () => {
      expect(strikes.left).toEqual([]);
      expect(new Set(strikes.done)).toEqual(new Set(KINDS));
      expect(installation.proxy.struck).toBe(EACH * AT_APPENDS);
      expect(door.killsInFlight).toBe(0);
    });

    it('met every labelled point, and died of it twice in a row', () => {
      expect(strikes.unmet).toEqual([]);
      expect(strikes.deaths.size).toBe(Math.min(EACH, LABELS.length));
    });

    it('had no process that ended by itself', () => {
      expect(installation.failures).toEqual([]);
    });

    it('lost nothing that it had acknowledged, and did nothing twice', () => {
      expect(door.promised.length).toBeGreaterThan(WRITES / 2);
      expect(wrongWith(events, door.promised)).toEqual([]);
      expect(countsOf(events)).toEqual(expected.counts);
    });

    it('came to the same amounts as one that nobody disturbed', () => {
      expect(outcome).toEqual(expected.outcome);
    });

    it('did all due work soon', () => {
      expect(door.longest).toBeLessThan(SOON);
    });
  },
);
