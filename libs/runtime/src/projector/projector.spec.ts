import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createMemoryEventStore, NO_STREAM, sealEvents, type EventStore, type RecordedEvent } from '#event-store';
import { createEngine, MapRows, projections } from '#read-models';
import { toRecorded } from '../recorded.js';
import { READ_MODELS_FILE } from './index.js';
import { counting } from './spec-support/spoiled.js';
import { appendAll, copyOf, dump, everything, Stage } from './spec-support/stage.js';
import { tellStory } from './spec-support/story.js';

describe('projector', () => {
  const stage = new Stage();
  let story: EventStore;
  let log: readonly RecordedEvent[];

  beforeAll(async () => {
    story = createMemoryEventStore({ logId: 'story' });
    await tellStory(story, 7, 25);
    log = await everything(story);
  });
  afterEach(() => stage.clear());

  test('the story reaches every exit that the read models show', () => {
    const types = new Set<string>(log.map((event) => event.type));
    const handled = new Set<string>(projections.flatMap((each) => each.handles));
    // Nothing is parked in the story: no line comes too late for its notice.
    expect([...handled].filter((type) => !types.has(type))).toEqual(['LineNotShown']);
  });

  test('rows that followed the log in odd batches are, byte for byte, those of a rebuild', async () => {
    const live = createMemoryEventStore({ logId: 'story' });
    const [followed, built] = [stage.folder(), stage.folder()];
    const following = await stage.started(live, followed, { liveBatch: 3, cachedRows: 20 });
    await appendAll(live, log);
    expect(await following.waitFor((await live.head())!, 1)).toBe(true);
    const building = await stage.started(story, built, { buildBatch: 997 });
    expect(following.health()).toMatchObject({ status: 'live', events: log.length, parkedCount: 0 });
    expect(building.health()).toMatchObject({ status: 'live', events: log.length, parkedCount: 0 });
    const rows = dump(built);
    for (const { name } of projections) expect([name, rows[name]!.length > 0]).toEqual([name, true]);
    expect(dump(followed)).toEqual(rows);
    const apart = stage.folder();
    await stage.started(story, apart, { buildBatch: 50, cachedRows: 20, threadAfter: 200 });
    expect(dump(apart)).toEqual(rows);
    await following.rebuild();
    expect(following.health().status).toBe('live');
    expect(dump(followed)).toEqual(rows);
  });

  test('a restart goes on where it was', async () => {
    const folder = stage.folder();
    const half = Math.floor(log.length / 2);
    const store = await copyOf(log.slice(0, half), 'story');
    await (await stage.started(store, folder)).close();
    await appendAll(store, log.slice(half));
    const taken: number[] = [];
    const counted = projections.map((each) => counting(each, taken));
    const again = await stage.started(store, folder, { projections: counted });
    expect(Math.min(...taken)).toBeGreaterThan(half);
    expect(again.health().events).toBe(log.length);
    const built = stage.folder();
    await stage.started(story, built);
    expect(dump(folder)).toEqual(dump(built));
  });

  test.each([
    ['another shape of rows', (file: string) => file, { raised: true }],
    ['a damaged file', (file: string) => writeFileSync(file, 'not a database at all'), {}],
    ['a build that was cut off', (file: string) => edit(file, 'UPDATE meta SET complete = 0'), {}],
    ['an event that is not in the log', (file: string) => edit(file, "UPDATE meta SET hash = 'other'"), {}],
  ])('%s: the file is built anew', async (_, spoil, { raised }: { raised?: boolean }) => {
    const folder = stage.folder();
    await (await stage.started(story, folder)).close();
    const before = dump(folder);
    edit(join(folder, READ_MODELS_FILE), 'DELETE FROM cases');
    spoil(join(folder, READ_MODELS_FILE));
    const changed = projections.map((each) => ({ ...each, schemaVersion: each.schemaVersion + 1 }));
    await stage.started(story, folder, raised ? { projections: changed } : {});
    expect(dump(folder)).toEqual(before);
  });

  test('a log put back from an older copy is noticed', async () => {
    const folder = stage.folder();
    await (await stage.started(story, folder)).close();
    const older = await copyOf(log.slice(0, 400), 'story');
    const again = await stage.started(older, folder);
    expect(again.health().events).toBe(400);
  });

  test('no row has a field without a value: it would be another row once it was read back', () => {
    const rows = new MapRows();
    const engine = createEngine(projections, rows);
    for (const [index, record] of log.entries()) {
      const { position, at: moment } = record;
      engine.apply({ ...toRecorded(record), position, ordinal: index + 1, moment });
      for (const { name } of projections.filter((each) => each.handles.includes(record.type as never))) {
        for (const row of rows.all(name).slice(-3)) expect([name, hollow(row)]).toEqual([name, []]);
      }
    }
    for (const { name } of projections) expect([name, rows.all(name).flatMap(hollow)]).toEqual([name, []]);
  });

  test('waiting for a position ends when it is reached, when the time is over, and when it is closed', async () => {
    const store = await copyOf(log.slice(0, 10), 'story');
    let over = (): void => undefined;
    const wait = (_: number, signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        over = resolve;
        signal.addEventListener('abort', () => resolve());
      });
    const projector = await stage.started(store, stage.folder(), { wait });
    const beyond = log[20]!.position;
    expect(await projector.waitFor(log[9]!.position, 1)).toBe(true);
    const late = projector.waitFor(beyond, 1);
    over();
    expect(await late).toBe(false);
    const reached = projector.waitFor(beyond, 1);
    await appendAll(store, log.slice(10, 30));
    expect(await reached).toBe(true);
    const closed = projector.waitFor(log[50]!.position, 1);
    await projector.close();
    expect(await closed).toBe(false);
  });

  test('housekeeping is not projected, and does not look like a lag', async () => {
    const store = await copyOf(log.slice(0, 10), 'story');
    const projector = await stage.started(store);
    const { body: _, ...event } = log[0]!;
    const place = { logId: 'story', stream: '_lease', head: NO_STREAM };
    await store.append('_lease', -1, sealEvents(place, [{ ...event, type: 'LeaseTaken', body: {} }]));
    const head = (await store.head())!;
    expect(await projector.waitFor(head, 1)).toBe(true);
    expect(await projector.lag()).toEqual({ position: head, head, behind: false });
    expect(projector.health()).toMatchObject({ events: 10, parkedCount: 0 });
  });
});

/** Fields of a row, at any depth, that are there without a value. */
function hollow(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (part === undefined ? [key] : hollow(part)));
}

function edit(file: string, sql: string): void {
  expect(readFileSync(file).length).toBeGreaterThan(0);
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}
