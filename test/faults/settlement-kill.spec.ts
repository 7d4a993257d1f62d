import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Instant } from '#kernel';
import { establish } from '../support/cast.js';
import { runProgram, seeded } from '../support/child.js';
import { RedisServer } from '../support/redis-server.js';
import { intlInvention, Road, taken } from '../support/road.js';
import { FULL, PATIENCE, SEED, shuffled } from './extent.js';
import { diedAt, type Armed } from './mortal.js';
import { eventsIn } from './story-run.js';

/** A worker killed at each labelled point of a settlement's job, twice in a row. */
jest.setTimeout(PATIENCE);
const LABELS = ['job:taken', 'settlement:computed', 'settlement:appended', 'job:done'] as const;
const EACH = FULL ? 8 : 1;
/** Of the labels; the others in turn with another seed. */
const CHOSEN = FULL ? LABELS : shuffled(LABELS, seeded(SEED)).slice(0, 1);
const PARTIES = ['parkFirm', 'townFirm'] as const;

let root: string;
let redis: RedisServer;
let now: Instant;
let dataFolder: string;
let used = 0;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'duixian-settling-'));
  redis = await RedisServer.start();
  now = await prepare(join(root, 'prepared'));
}, PATIENCE);
afterAll(async () => {
  await redis.stop();
  rmSync(root, { recursive: true, force: true });
});

/** Two applicants whose claims wait for an amount: their jobs were cut off. Answers the time at which they wait. */
async function prepare(folder: string): Promise<Instant> {
  let cut = false;
  const at = (label: string): void => {
    if (cut && label === 'settlement:computed') throw new Error('cut off');
  };
  const house = await establish({ at, folder });
  const roads = PARTIES.map((who, index) => new Road(house, who, intlInvention(`US77${index}00000B2`)));
  for (const road of roads) await road.to('endorse');
  cut = true;
  for (const road of roads) {
    await taken(road.accept());
    await taken(road.waive());
    await taken(road.verify());
  }
  const { store, processManager } = house.server.parts.house;
  for (let head = await store.head(), before = null; head !== before && head !== null; head = await store.head()) {
    await processManager.reached(head);
    before = head;
  }
  dataFolder = house.server.dataFolder;
  await house.server.stop();
  return house.server.surroundings.systemNow();
}

/** Works off a copy, dying as it is told to in each of its lives but the last. Answers where it died, and the amounts. */
async function settle(
  ...lives: readonly Armed[]
): Promise<{ died: readonly (string | undefined)[]; settled: unknown }> {
  const name = `run-${(used += 1)}`;
  const folder = join(root, name);
  cpSync(dataFolder, folder, { recursive: true });
  const died: (string | undefined)[] = [];
  for (const armed of [...lives, {}]) {
    const argument = { folder, url: redis.url, prefix: name, now, armed };
    const { lines, errors, code } = await runProgram('test/faults/settling-worker.ts', argument);
    died.push(diedAt(lines.join('\n')));
    expect([errors, code === null || code === 0]).toEqual(['', true]);
  }
  const events = (await eventsIn(folder)).filter(({ type }) => type === 'AmountSettled');
  const amounts = events
    .map(({ stream, body }) => ({ stream, body }))
    .toSorted((a, b) => (a.stream < b.stream ? -1 : 1));
  rmSync(folder, { recursive: true });
  return { died, settled: amounts };
}

describe(`a worker killed twice in a row (DUIXIAN_TEST_SEED=${SEED})`, () => {
  let undisturbed: unknown;
  beforeAll(async () => {
    undisturbed = (await settle()).settled;
    expect(undisturbed).toHaveLength(PARTIES.length);
  }, PATIENCE);

  const cases = CHOSEN.flatMap((label) => Array.from({ length: EACH }, (_, turn) => [label, turn] as const));
  it.each(cases)('at %s (%d): every amount once, and the same', async (label, turn) => {
    // The second job of a life, too.
    const { died, settled } = await settle({ [label]: 1 + (turn % 2) }, { [label]: 1 });
    expect(settled).toEqual(undisturbed);
    expect(died[0]).toBe(label);
    expect(died.at(-1)).toBeUndefined();
  });
});
