import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join, resolve } from 'node:path';
import type { RecordedEvent } from '#event-store';
import { injectDoor, type Door } from '../apps/api/src/demonstration/door.js';
import { ADMINISTRATOR_LOGIN, castOf, DEMONSTRATION_PASSWORD } from '../apps/api/src/demonstration/cast.js';
import { establish, STARTS_AT } from '../apps/api/src/demonstration/establish.js';
import type { Play } from '../apps/api/src/demonstration/play.js';
import { panel } from '../apps/api/src/demonstration/acts/panel.js';
import { settlement } from '../apps/api/src/demonstration/acts/settlement.js';
import { playBeginning } from '../apps/api/src/demonstration/scenario.js';
import { amountMismatches, settlements } from '../tools/demo/amounts.js';
import { compareRecords } from '../tools/demo/distributed/compare.js';
import { recordsAt } from '../tools/demo/distributed/records.js';
import { Town } from '../tools/demo/distributed/town.js';
import { startTestServer } from './support/server.js';

const ROOT = resolve(import.meta.dirname, '..');
const KEY = 'c5'.repeat(32);
const LONG = 600_000;

const fromSource = (program: string): readonly string[] => [
  process.execPath,
  ...['--import', join(ROOT, 'test/support/run-ts.mjs')],
  `${join(ROOT, program)}.ts`,
];

/**
 * From declaration to settlement; all of it is `npm run demo -- --mode distributed`, and what follows is played through
 * several processes by test/faults/distributed.spec.ts, to the payments.
 */
async function firstHalf(door: Door, token: string): Promise<Play> {
  const play = await establish(door, token);
  await playBeginning(play);
  await panel(play);
  await settlement(play);
  return play;
}

describe('the first round to its amounts, through two APIs and two workers', () => {
  const town = new Town({
    given: {},
    key: KEY,
    launch: fromSource,
    double: fromSource('test/doubles/esdb/main'),
  });
  let play: Play;
  let there: readonly RecordedEvent[];
  let here: readonly RecordedEvent[];
  let complaints: readonly string[];

  beforeAll(async () => {
    const code = await town.start();
    const { door } = town;
    const body = { code, empty: true };
    await door.send({ method: 'POST', path: '/api/setup/demonstration', body, key: 'demonstration.setup' });
    const login = { login: ADMINISTRATOR_LOGIN, password: DEMONSTRATION_PASSWORD };
    const session = await door.send({ method: 'POST', path: '/api/sessions', body: login });
    play = await firstHalf(door, (session.body as { token: string }).token);
  }, LONG);
  afterAll(() => town.kill());

  it('comes to the amounts that were worked out by hand', async () => {
    expect(amountMismatches(await settlements(play))).toEqual([]);
  });

  it(
    'leaves the record that one process leaves',
    async () => {
      complaints = await town.stopProcesses();
      there = await recordsAt(town.esdb);
      here = await embedded();
      const { streams, events, mismatches } = compareRecords(here, there);
      expect(mismatches).toEqual([]);
      expect(streams).toBeGreaterThan(80);
      expect(events).toBeGreaterThan(250);
      expect(complaints).toEqual([]);
    },
    LONG,
  );

  it('would notice a fen, and an event too few or too many', () => {
    const settled = there.findIndex(({ type }) => type === 'AmountSettled');
    const altered = there.with(settled, {
      ...there[settled]!,
      body: JSON.parse(JSON.stringify(there[settled]!.body).replaceAll('"total":"', '"total":"1')) as object,
    });
    expect(compareRecords(here, altered).mismatches).not.toEqual([]);
    expect(compareRecords(here, there.toSpliced(-1, 1)).mismatches).toHaveLength(1);
    expect(compareRecords(here, [...there, there.at(-1)!]).mismatches).toHaveLength(1);
  });
});

async function embedded(): Promise<readonly RecordedEvent[]> {
  const server = await startTestServer({ config: { key: KEY } });
  try {
    const { login, displayName } = castOf().people.administrator;
    const administrator = { login, displayName, password: DEMONSTRATION_PASSWORD };
    const { token } = await server.beginDemonstration(STARTS_AT, administrator);
    const play = await firstHalf(injectDoor(server.app.getHttpAdapter().getInstance()), String(token));
    await play.settled();
    return await server.events();
  } finally {
    await server.stop();
  }
}
