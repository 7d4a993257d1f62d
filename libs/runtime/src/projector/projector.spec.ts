import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createMemoryEventStore, NO_STREAM, sealEvents, type EventStore, type RecordedEvent } from '#event-store';
import { createEngine, MapRows, projections, type Projection } from '#read-models';
import { toRecorded } from '../recorded.js';
import { READ_MODELS_FILE } from './index.js';
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

  test('a build that the disk cut off begins again after a pause, and says meanwhile what is wrong', async () => {
    const [cutOff, built] = [stage.folder(), stage.folder()];
    let failures = 0;
    const seen: unknown[] = [];
    const projector = stage.open(story, cutOff, {
      buildBatch: 50,
      at: (label) => {
        if (label !== 'projection:building' || (failures += 1) > 2) return;
        throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
      },
      wait: async () => void seen.push(projector.health()),
    });
    await projector.start();
    const failing = { status: 'failing', lastError: 'database or disk is full' };
    expect(seen).toEqual([expect.objectContaining(failing), expect.objectContaining(failing)]);
    expect(projector.health()).toMatchObject({ status: 'live', events: log.length });
    await stage.started(story, built);
    expect(dump(cutOff)).toEqual(dump(built));
  });

  test('a file that the thread of a build cannot write ends the build, which begins again after a pause', async () => {
    const folder = stage.folder();
    const waits: unknown[] = [];
    let other: DatabaseSync | undefined;
    const projector = stage.open(story, folder, {
      buildBatch: 50,
      threadAfter: 0,
      at: (label) => {
        if (label !== 'projection:building' || other) return;
        // Locked before the thread comes to its first transaction: it waits for nobody.
        other = new DatabaseSync(join(folder, READ_MODELS_FILE));
        other.exec('BEGIN IMMEDIATE');
      },
      wait: async () => {
        waits.push(projector.health());
        other?.close();
      },
    });
    await projector.start();
    expect(waits).toEqual([expect.objectContaining({ status: 'failing', lastError: 'database is locked' })]);
    expect(projector.health()).toMatchObject({ status: 'live', events: log.length, parkedCount: 0 });
    const built = stage.folder();
    await stage.started(story, built);
    expect(dump(folder)).toEqual(dump(built));
  });

  test('closing in the midst of a build ends its thread, and what it left is built anew', async () => {
    const folder = stage.folder();
    const store = await copyOf(log, 'story');
    const readAll = store.readAll.bind(store);
    let closing: Promise<void> | undefined;
    let batches = 0;
    store.readAll = async function* (...asked) {
      for await (const batch of readAll(...asked)) {
        yield batch;
        if ((batches += 1) === 5) closing = projector.close();
      }
    };
    const projector = stage.open(store, folder, { buildBatch: 50, threadAfter: 0 });
    await projector.start();
    await closing;
    expect(batches).toBeLessThan(10);
    const db = new DatabaseSync(join(folder, READ_MODELS_FILE));
    expect(db.prepare('SELECT complete FROM meta').get()).toEqual({ complete: 0 });
    // Refused while anybody else has the file open.
    db.exec('PRAGMA journal_mode = DELETE');
    db.close();
    const again = await stage.started(story, folder);
    expect(again.health().events).toBe(log.length);
  });

  test('what a process leaves that dies in the midst of a build is built anew', async () => {
    const [folder, left] = [stage.folder(), stage.folder()];
    let batches = 0;
    await stage.started(story, folder, {
      buildBatch: 50,
      threadAfter: 100,
      cachedRows: 20,
      at: (label) => {
        if (label === 'projection:building' && (batches += 1) === 12) cpSync(folder, left, { recursive: true });
      },
    });
    expect(existsSync(join(left, `${READ_MODELS_FILE}-wal`))).toBe(true);
    const again = await stage.started(story, left);
    expect(again.health()).toMatchObject({ status: 'live', events: log.length });
    expect(dump(left)).toEqual(dump(folder));
  });

  test.each(['timeline', 'claims'])(
    'a value of %s that only the thread finds unwritable parks its event',
    async (name) => {
      const [ordinal] = log.flatMap((event, index) => (event.type === 'ClaimDeclared' ? [index + 1] : []));
      const spoiled = projections.map((each) => (each.name === name ? unbindableAt(each, ordinal!) : each));
      const projector = await stage.started(story, stage.folder(), { projections: spoiled, threadAfter: 0 });
      expect(projector.parked()[0]).toMatchObject({ projection: '*', ordinal });
      expect(projector.health()).toMatchObject({ status: 'live', events: log.length });
    },
  );

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

  test('what one projection cannot take is parked, and nothing else stops', async () => {
    const spoiled = projections.map((each) => (each.name === 'timeline' ? failingAt(each, 100) : each));
    const folder = stage.folder();
    const projector = await stage.started(story, folder, { projections: spoiled });
    const { status, parkedCount, parked } = projector.health();
    expect({ status, parkedCount }).toEqual({ status: 'live', parkedCount: 1 });
    expect(parked[0]).toMatchObject({ projection: 'timeline', ordinal: 100, error: 'cannot take 100' });
    const whole = stage.folder();
    await stage.started(story, whole);
    const [with1, without] = [dump(folder), dump(whole)];
    expect(with1['timeline']!.length).toBe(without['timeline']!.length - 1);
    for (const { name } of projections.filter((each) => each.name !== 'timeline')) {
      expect(with1[name]).toEqual(without[name]);
    }
  });

  test('a row that cannot be written parks the event that left it, and nothing else stops', async () => {
    const spoiled = projections.map((each) => (each.name === 'timeline' ? unwritableAt(each, 100) : each));
    const folder = stage.folder();
    const projector = await stage.started(story, folder, { projections: spoiled });
    const { status, events, parkedCount } = projector.health();
    expect({ status, events, parkedCount }).toEqual({ status: 'live', events: log.length, parkedCount: 1 });
    expect(projector.parked()).toMatchObject([{ projection: '*', ordinal: 100, error: 'cannot write 100' }]);
    expect(dump(folder)['timeline']!.length).toBeGreaterThan(0);
  });

  test('nothing of a build counts as there before its end', async () => {
    const seen: unknown[] = [];
    const store = await copyOf(log, 'story');
    const readAll = store.readAll.bind(store);
    store.readAll = async function* (...asked) {
      for await (const batch of readAll(...asked)) {
        yield batch;
        seen.push(projector.position());
      }
    };
    const projector = stage.open(store, stage.folder(), { buildBatch: 100 });
    await projector.start();
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen)).toEqual(new Set([null]));
    expect(projector.position()).toBe(log.at(-1)!.position);
  });

  test('a row that is written late and cannot be parks the event that left it, and nothing else stops', async () => {
    const [ordinal] = log.flatMap((event, index) => (event.type === 'ClaimDeclared' ? [index + 1] : []));
    const spoiled = projections.map((each) => (each.name === 'claims' ? unwritableAt(each, ordinal!) : each));
    const warned: string[] = [];
    const projector = await stage.started(story, stage.folder(), {
      projections: spoiled,
      log: (level, message) => void (level === 'warn' && warned.push(message)),
    });
    expect(projector.parked()[0]).toMatchObject({ projection: '*', ordinal, error: `cannot write ${ordinal}` });
    expect(projector.health()).toMatchObject({ status: 'live', events: log.length });
    expect(warned).toEqual(['a row cannot be written: the read models are built again, batch by batch']);
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

  test('what is parked is taken at the next start, when the code can', async () => {
    const folder = stage.folder();
    const spoiled = projections.map((each) => (each.name === 'timeline' ? failingAt(each, 100) : each));
    await (await stage.started(story, folder, { projections: spoiled })).close();
    const again = await stage.started(story, folder);
    expect(again.parked()).toEqual([]);
    const whole = stage.folder();
    await stage.started(story, whole);
    expect(dump(folder)).toEqual(dump(whole));
  });

  test('a failing file undoes the batch and is tried again', async () => {
    const store = createMemoryEventStore({ logId: 'story' });
    const pauses: (() => void)[] = [];
    const wait = (_: number, signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        pauses.push(resolve);
        signal.addEventListener('abort', () => resolve());
      });
    const disk = { broken: true };
    const folder = stage.folder();
    const spoiled = projections.map((each) => (each.name === 'timeline' ? onBrokenDisk(each, disk) : each));
    const projector = await stage.started(store, folder, { projections: spoiled, wait });
    await appendAll(store, log.slice(0, 300));
    while (pauses.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(projector.health()).toMatchObject({ status: 'failing', lastError: 'disk I/O error' });
    disk.broken = false;
    const reached = projector.waitFor((await store.head())!, 1);
    pauses[0]!();
    expect(await reached).toBe(true);
    while (projector.health().status !== 'live') await new Promise((resolve) => setImmediate(resolve));
    expect(projector.health()).toMatchObject({ events: 300, parkedCount: 0, lastError: null });
    const built = stage.folder();
    await stage.started(await copyOf(log.slice(0, 300), 'story'), built);
    expect(dump(folder)).toEqual(dump(built));
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

const counting = (projection: Projection, taken: number[]): Projection => ({
  ...projection,
  keys: (event, look) => {
    taken.push(event.ordinal);
    return projection.keys(event, look);
  },
});

const failingAt = (projection: Projection, ordinal: number): Projection => ({
  ...projection,
  apply: (row, event, key, look) => {
    if (event.ordinal === ordinal) throw new Error(`cannot take ${ordinal}`);
    return projection.apply(row, event, key, look);
  },
});

/** The row itself cannot be written: it is found out when the batch is. */
const unwritableAt = (projection: Projection, ordinal: number): Projection => ({
  ...projection,
  apply: (row, event, key, look) => {
    const after = projection.apply(row, event, key, look);
    return after && event.ordinal === ordinal
      ? (Object.assign({ ...after }, { unwritable: true }) as typeof after)
      : after;
  },
  index: (row) => {
    if ('unwritable' in row) throw new Error(`cannot write ${ordinal}`);
    return projection.index(row);
  },
});

/** A column's value that SQLite takes no part of: JSON and the way to another thread do. */
const unbindableAt = (projection: Projection, ordinal: number): Projection => ({
  ...projection,
  apply: (row, event, key, look) => {
    const after = projection.apply(row, event, key, look);
    return after && event.ordinal === ordinal ? (Object.assign({ ...after }, { odd: true }) as typeof after) : after;
  },
  index: (row) => {
    const index = projection.index(row);
    return 'odd' in row ? { ...index, ordinal: {} as unknown as number } : index;
  },
});

const onBrokenDisk = (projection: Projection, disk: { readonly broken: boolean }): Projection => ({
  ...projection,
  apply: (row, event, key, look) => {
    // A claim that is taken twice would count twice.
    if (disk.broken && event.event.type === 'ClaimDeclared')
      throw Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR' });
    return projection.apply(row, event, key, look);
  },
});
