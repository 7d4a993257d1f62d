import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createMemoryEventStore, type EventStore, type RecordedEvent } from '#event-store';
import { projections } from '#read-models';
import { failingAt, onBrokenDisk, unbindableAt, unwritableAt } from './spec-support/spoiled.js';
import { appendAll, copyOf, dump, everything, Stage } from './spec-support/stage.js';
import { tellStory } from './spec-support/story.js';

describe('what the read models cannot take', () => {
  const stage = new Stage();
  let story: EventStore;
  let log: readonly RecordedEvent[];

  beforeAll(async () => {
    story = createMemoryEventStore({ logId: 'story' });
    await tellStory(story, 7, 25);
    log = await everything(story);
  });
  afterEach(() => stage.clear());

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
});
