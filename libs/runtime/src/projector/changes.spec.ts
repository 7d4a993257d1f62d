import { afterEach, expect, test } from '@jest/globals';
import { createMemoryEventStore } from '#event-store';
import { STAGES } from '#kernel';
import type { QueueRow } from '#read-models';
import { appendAll, everything, Stage } from './spec-support/stage.js';
import { tellStory } from './spec-support/story.js';
import type { Change, Projector } from './types/projector.js';

const stage = new Stage();
afterEach(() => stage.clear());

/** What waits, by what a reader of its queue would follow. */
function waiting(projector: Projector): ReadonlyMap<string, string> {
  const rows = STAGES.flatMap((each) => projector.queue({ stage: each }, { limit: 200 }).rows);
  return new Map(rows.map((row) => [row.id, JSON.stringify([topicOf(row), row])]));
}
const topicOf = ({ stage, organisation }: QueueRow) =>
  `queue:${stage}${organisation === null ? '' : `:${organisation}`}`;

test('every batch tells which cases and queues it changed, once a read shows it', async () => {
  const story = createMemoryEventStore({ logId: 'story' });
  await tellStory(story, 7, 4);
  const log = await everything(story);
  const live = createMemoryEventStore({ logId: 'story' });
  const projector = await stage.started(live, stage.folder());
  const told: Change[] = [];
  const stop = projector.onChange((change) => {
    expect(projector.position()).toBe(change.position);
    told.push(change);
  });

  let moved = 0;
  for (const event of log) {
    const before = waiting(projector);
    told.length = 0;
    await appendAll(live, [event]);
    const head = (await live.head())!;
    expect(await projector.waitFor(head, 1000)).toBe(true);
    const topics = new Set(told.flatMap((change) => (change.topics === 'all' ? [] : [...change.topics])));
    const after = waiting(projector);
    const different = [...before, ...after].filter(([id, row]) => before.get(id) !== row || after.get(id) !== row);
    moved += different.length;
    for (const [, row] of different) expect(topics).toContain((JSON.parse(row) as [string])[0]);
    expect(topics).not.toContain('case:undefined');
    const [, application] = /^application-(.*)$/.exec(event.stream) ?? [];
    if (application !== undefined && projector.case(application)) expect(topics).toContain(`case:${application}`);
  }
  expect(moved).toBeGreaterThan(50);
  stop();
  told.length = 0;
  await projector.rebuild();
  expect(told).toEqual([]);
});

test('read models that are made anew: everything may be different', async () => {
  const store = createMemoryEventStore({ logId: 'story' });
  await tellStory(store, 7, 2);
  const projector = await stage.started(store, stage.folder());
  const told: Change[] = [];
  projector.onChange((change) => void told.push(change));
  await projector.rebuild();
  expect(told).toEqual([{ position: await store.head(), topics: 'all' }]);
});
