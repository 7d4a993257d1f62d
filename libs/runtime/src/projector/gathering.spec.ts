import { afterEach, expect, test } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createMemoryEventStore, type EventStore, type Position, type RecordedEvent } from '#event-store';
import { appendAll, everything, Stage } from './spec-support/stage.js';
import { tellStory } from './spec-support/story.js';

const TURNS = 50;

const stage = new Stage();
afterEach(() => stage.clear());

/** A story whose end is still to come. */
async function storyWithout(last: number): Promise<{ live: EventStore; rest: readonly RecordedEvent[] }> {
  const story = createMemoryEventStore({ logId: 'story' });
  await tellStory(story, 7, 2);
  const log = await everything(story);
  const live = createMemoryEventStore({ logId: 'story' });
  await appendAll(live, log.slice(0, -last));
  return { live, rest: log.slice(-last) };
}

const headOf = async (store: EventStore): Promise<Position> => (await store.head())!;

test('events that come one by one gather for a batch, until somebody waits for them', async () => {
  const { live, rest } = await storyWithout(4);
  let batches = 0;
  const at = (label: string): void => void (batches += label === 'projection:written' ? 1 : 0);
  // The pause of this stage ends only when it is called off.
  const projector = await stage.started(live, stage.folder(), { gatherMillis: 10, at });

  await appendAll(live, rest.slice(0, 1));
  const first = await headOf(live);
  while (projector.position() !== first) await nextTurn();
  batches = 0;
  await appendAll(live, rest.slice(1));
  for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
  expect(projector.position()).toBe(first);

  expect(await projector.waitFor(await headOf(live), 1)).toBe(true);
  expect(batches).toBe(1);
});

test('a read takes what has gathered first', async () => {
  const { live, rest } = await storyWithout(2);
  const projector = await stage.started(live, stage.folder(), { gatherMillis: 10 });
  await appendAll(live, rest.slice(0, 1));
  const first = await headOf(live);
  while (projector.position() !== first) await nextTurn();
  await appendAll(live, rest.slice(1));
  await projector.takeGathered();
  expect(projector.position()).toBe(await headOf(live));
});

test('it closes and is built again while it gathers', async () => {
  const { live, rest } = await storyWithout(2);
  const projector = await stage.started(live, stage.folder(), { gatherMillis: 10 });
  await appendAll(live, rest.slice(0, 1));
  const first = await headOf(live);
  while (projector.position() !== first) await nextTurn();
  await appendAll(live, rest.slice(1));
  await projector.rebuild();
  expect(projector.position()).toBe(await headOf(live));
  await projector.close();
  expect(projector.health().status).toBe('stopped');
});
