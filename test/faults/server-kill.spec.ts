import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf } from '#domain';
import { openSqliteEventStore, verifyRecords, type RecordedEvent } from '#event-store';
import { castOf, DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { injectDoor, type Door } from '../../apps/api/src/demonstration/door.js';
import { establish, STARTS_AT } from '../../apps/api/src/demonstration/establish.js';
import { playBeginning, playRest } from '../../apps/api/src/demonstration/scenario.js';
import type { Play } from '../../apps/api/src/demonstration/play.js';
import { seeded } from '../support/child.js';
import { startTestServer } from '../support/server.js';
import { AFTER_ANSWER, StubbornDoor, type Kill } from './server-driver.js';

const SEED = 20230025;
const random = seeded(SEED);
const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));

/** In the order in which a run meets them; each counts from the start of the server that it ends. */
const KILLS: readonly Kill[] = [
  { label: AFTER_ANSWER, count: between(30, 60) },
  { label: 'beforeCommit', count: between(5, 25) },
  { label: 'afterCommit', count: between(5, 25) },
  { label: 'saga:reacted', count: between(5, 25) },
  { label: 'settlement:computed', count: between(1, 2) },
  { label: 'settlement:appended', count: between(1, 2) },
  { label: 'saga:recorded', count: between(5, 25) },
  { label: AFTER_ANSWER, count: between(5, 15) },
];

async function playAll(door: Door): Promise<Play> {
  const { login } = castOf().people.administrator;
  const body = { login, password: DEMONSTRATION_PASSWORD };
  const answer = await door.send({ method: 'POST', path: '/api/sessions', body });
  const play = await establish(door, (answer.body as { token: string }).token);
  await playBeginning(play);
  await playRest(play);
  await play.settled();
  return play;
}

/** What it is all about: each claim's amounts with what became of them, and what each treasury owes and paid. */
async function outcomeOf(play: Play): Promise<unknown> {
  const lines: Record<string, unknown> = {};
  for (const [key, id] of Object.entries(play.story.lines)) {
    const line = await play.read<Record<string, unknown>>('auditor', `/api/lines/${id}`);
    const { total, amounts, components, awardYear, status, passed, progress, readings, resultPublishedOn } = line;
    lines[key] = { total, amounts, components, awardYear, status, passed, progress, readings, resultPublishedOn };
  }
  const runs: unknown[] = [];
  for (const run of play.story.runs) {
    runs.push((await play.read<{ reconciliation: unknown }>('auditor', `/api/payment-runs/${run}`)).reconciliation);
  }
  return { lines, runs };
}

const countsOf = (events: readonly RecordedEvent[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { type } of events) {
    // How many claims are settled together depends on who comes first; what comes out does not.
    if (type !== 'AmountSettled') counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
};

describe('a server that is killed again and again', () => {
  const root = mkdtempSync(join(tmpdir(), 'server-kill-'));
  const door = new StubbornDoor(root, KILLS);
  let expected: { outcome: unknown; counts: Record<string, number> };
  let outcome: unknown;
  let events: readonly RecordedEvent[];

  beforeAll(async () => {
    expected = await undisturbed();
    await door.start();
    outcome = await outcomeOf(await playAll(door));
    const { code, errors } = await door.stop();
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const store = await openSqliteEventStore({ folder: join(root, 'data'), random: () => new Uint8Array(16) });
    const all: RecordedEvent[] = [];
    for await (const batch of store.readAll(null)) all.push(...batch);
    await verifyRecords(store.logId, store.readAll(null, { housekeeping: true }));
    await store.close();
    events = all;
  }, 240_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it(`died each time that it was told to (seed ${SEED})`, () => {
    expect(door.died).toEqual(KILLS);
  });

  it('has everything that it acknowledged, where it said', () => {
    expect(door.promised.length).toBeGreaterThan(100);
    const positions = new Set(events.map((event) => event.position as string));
    const there = new Set(events.map(({ stream, version, type }) => `${idOf(stream)} ${version} ${type}`));
    for (const { id, version, position, events: types } of door.promised) {
      expect(positions).toContain(position);
      expect(there).toContain(`${id} ${version} ${types.at(-1)}`);
    }
  });

  it('let no command take effect twice', () => {
    const effects = new Map<string, number[]>();
    for (const { stream, commandId, version } of events) {
      const key = `${stream} ${commandId}`;
      effects.set(key, [...(effects.get(key) ?? []), version]);
    }
    for (const versions of effects.values()) {
      expect(versions).toEqual(versions.map((_, index) => versions[0]! + index));
    }
    expect(countsOf(events)).toEqual(expected.counts);
  });

  it('came to the same amounts as one that nobody disturbed', () => {
    expect(outcome).toEqual(expected.outcome);
  });
});

async function undisturbed(): Promise<{ outcome: unknown; counts: Record<string, number> }> {
  const server = await startTestServer();
  try {
    const { login, displayName } = castOf().people.administrator;
    await server.beginDemonstration(STARTS_AT, { login, displayName, password: DEMONSTRATION_PASSWORD });
    const play = await playAll(injectDoor(server.app.getHttpAdapter().getInstance()));
    return { outcome: await outcomeOf(play), counts: countsOf(await server.events()) };
  } finally {
    await server.stop();
  }
}
