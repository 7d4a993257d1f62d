import { beforeEach, describe, expect, it } from '@jest/globals';
import type { House, ParkedCases, Projector } from '#runtime';
import { manualSurroundings, type ManualSurroundings } from '../../../../../test/support/surroundings.js';
import { PassingTopics } from '../live/passing-topics.js';
import { HealthReport, LOOK_MILLIS } from './health-report.js';

/** Everything that was waiting for a promise has run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("the system's own state, as it is followed", () => {
  let time: ManualSurroundings;
  let topics: PassingTopics;
  let told: string[];
  let looks: number;
  let parked: { case: string }[];
  let head: number;
  let isDown: boolean;
  let report: HealthReport;

  beforeEach(() => {
    time = manualSurroundings();
    topics = new PassingTopics();
    told = [];
    topics.onTold((topic) => told.push(topic));
    [looks, head, isDown, parked] = [0, 1, false, []];
    const cases = {
      list: async () => {
        looks += 1;
        if (isDown) throw new Error('no store');
        return [...parked];
      },
    };
    const processManager = { position: () => String(head), parked: async () => [] };
    const house = { surroundings: time, jobs: { dead: async () => [] }, processManager };
    const projector = {
      health: () => ({ status: 'live' }),
      lag: async () => ({ head: String(head), behind: 0 }),
      lastTold: () => '1',
    };
    report = new HealthReport(
      house as unknown as House,
      projector as unknown as Projector,
      cases as unknown as ParkedCases,
      topics,
    );
  });

  /** The next look, and what it told. */
  const next = async (): Promise<readonly string[]> => {
    time.advance(LOOK_MILLIS);
    await settled();
    return told.splice(0);
  };
  const followed = async (): Promise<() => void> => {
    const leave = topics.follow('health');
    await settled();
    return leave;
  };

  it('is degraded while anything is parked', async () => {
    expect(await report.now()).toMatchObject({ status: 'live', parked: [] });
    parked.push({ case: 'application-a1' });
    expect(await report.now()).toMatchObject({ status: 'degraded', parked: [{ case: 'application-a1' }] });
  });

  it('is told when it is another one, once', async () => {
    await followed();
    expect(await next()).toEqual([]);
    parked.push({ case: 'application-a1' });
    expect(await next()).toEqual(['health']);
    expect(await next()).toEqual([]);
    parked.pop();
    expect(await next()).toEqual(['health']);
  });

  it('housekeeping that moves the head of the log is nothing to tell', async () => {
    await followed();
    head = 2;
    expect(await next()).toEqual([]);
  });

  it('that nobody can tell is told as well, and that somebody can again', async () => {
    await followed();
    isDown = true;
    expect(await next()).toEqual(['health']);
    expect(await next()).toEqual([]);
    isDown = false;
    expect(await next()).toEqual(['health']);
  });

  it('is looked at only while somebody follows', async () => {
    await next();
    expect(looks).toBe(0);
    const leave = await followed();
    await next();
    expect(looks).toBe(2);
    leave();
    parked.push({ case: 'application-a1' });
    expect(await next()).toEqual([]);
    expect(looks).toBe(2);
  });
});
