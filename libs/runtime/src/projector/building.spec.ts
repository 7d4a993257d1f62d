import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createMemoryEventStore, type EventStore, type RecordedEvent } from '#event-store';
import { READ_MODELS_FILE } from './index.js';
import { copyOf, dump, everything, Stage } from './spec-support/stage.js';
import { tellStory } from './spec-support/story.js';

describe('the read models as they are built', () => {
  const stage = new Stage();
  let story: EventStore;
  let log: readonly RecordedEvent[];

  beforeAll(async () => {
    story = createMemoryEventStore({ logId: 'story' });
    await tellStory(story, 7, 25);
    log = await everything(story);
  });
  afterEach(() => stage.clear());

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
});
