import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '#contracts';
import { establish, type Established } from '../support/cast.js';
import { refusalOf, Road, STEPS, taken, type Step } from '../support/road.js';

interface Order {
  /** The steps of the way after which the command is taken. */
  readonly after: readonly Step[];
  /** With what it is refused at every other moment. */
  readonly codes: readonly string[];
}

/** The commands of the stages. Written down here by hand: the code under test has no such table. */
const ORDER = {
  submit: { after: ['declare'], codes: ['ALREADY_SUBMITTED'] },
  endorse: { after: ['submit'], codes: ['OUT_OF_ORDER'] },
  accept: { after: ['endorse'], codes: ['OUT_OF_ORDER'] },
  waive: { after: ['accept'], codes: ['OUT_OF_ORDER', 'ON_SITE_CHECK_DECIDED'] },
  verify: { after: ['waive'], codes: ['OUT_OF_ORDER', 'ON_SITE_CHECK_OPEN'] },
  include: { after: ['verify'], codes: ['LINE_UNKNOWN', 'ALREADY_IN_BATCH', 'BATCH_NOT_OPEN'] },
  present: { after: ['include'], codes: ['BATCH_EMPTY', 'BATCH_NOT_OPEN'] },
  decideCommittee: { after: ['present'], codes: ['OUT_OF_ORDER', 'ALREADY_DECIDED'] },
  // The two meetings may decide in either order.
  decideGovernment: { after: ['present', 'decideCommittee'], codes: ['OUT_OF_ORDER'] },
  publish: { after: ['decideGovernment'], codes: ['OUT_OF_ORDER', 'NOTICE_EXISTS'] },
  allot: {
    after: ['openRun'],
    codes: ['LINE_UNKNOWN', 'OUT_OF_ORDER', 'PAYOUT_YEAR_NOT_REACHED', 'ALREADY_ALLOTTED', 'PAYMENT_NOT_OPEN'],
  },
  instruct: { after: ['account'], codes: ['STALE', 'ACCOUNT_NOT_CHECKED', 'OUT_OF_ORDER'] },
  paid: { after: ['instruct'], codes: ['STALE', 'OUT_OF_ORDER'] },
} as const satisfies Partial<Record<Step, Order>>;
type Command = keyof typeof ORDER;
const COMMANDS = Object.keys(ORDER) as Command[];

describe('through HTTP, only the next stage is taken', () => {
  let house: Established;
  let road: Road;
  const seen = new Map<Command, Set<string>>();

  beforeAll(async () => {
    house = await establish();
    road = new Road(house);
    // Batch and run exist from the beginning, so that their commands have something to aim at.
    await road.openBatch();
    await taken(road.openRunOf(2024));
  });
  afterAll(() => house.server.stop());

  /** Sends a command that must not be taken, and holds the log against what it was before. */
  async function refusedWithoutTrace(command: Command): Promise<void> {
    const before = await house.server.head();
    const answer = await road[command]();
    await house.server.idle();
    const { codes }: Order = ORDER[command];
    expect(codes.map((code) => `${command} ${code}`)).toContain(`${command} ${refusalOf(answer)}`);
    if (answer.code !== undefined) expect(answer.status).toBe(PROBLEMS[answer.code]?.status);
    expect(await house.server.head()).toBe(before);
    seen.set(command, (seen.get(command) ?? new Set()).add(refusalOf(answer)!));
  }

  it.each([...STEPS])('after %s', async (step) => {
    await taken(road[step]());
    await house.server.idle();
    for (const command of COMMANDS) {
      const { after }: Order = ORDER[command];
      if (!after.includes(step)) await refusedWithoutTrace(command);
    }
  });

  it('and each refusal of the table was met', () => {
    for (const command of COMMANDS) {
      expect([...(seen.get(command) ?? [])].toSorted()).toEqual(ORDER[command].codes.toSorted());
    }
  });
});
