import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMemoryEventStore, type EventStore, type RecordedEvent } from '#event-store';
import type { Instant } from '#kernel';
import type { Projector } from './index.js';
import { ROUND } from './spec-support/application-life.js';
import { allPages, copyOf, everything, Stage } from './spec-support/stage.js';
import { tellStory } from './spec-support/story.js';

describe('as of', () => {
  const stage = new Stage();
  let story: EventStore;
  let log: readonly RecordedEvent[];
  let projector: Projector;
  let applications: readonly string[];

  beforeAll(async () => {
    story = createMemoryEventStore({ logId: 'story' });
    await tellStory(story, 23, 20);
    log = await everything(story);
    projector = await stage.started(story);
    applications = allPages((cursor) => projector.casesOfRound(ROUND, cursor ? { cursor } : {})).map((each) => each.id);
  });
  afterAll(() => stage.clear());

  test('asked for the head, every case is what the live rows say', async () => {
    const position = log.at(-1)!.position;
    const moment = '9999-01-01T00:00:00.000Z' as Instant;
    for (const id of applications) {
      const now = await projector.asOf(id, 'now');
      expect(now!.timeline.length).toBeGreaterThan(1);
      expect(plain(await projector.asOf(id, { position }))).toEqual(now);
      expect(plain(await projector.asOf(id, { moment }))).toEqual(now);
    }
  });

  test('asked for any position, every case is what the read models said when the log ended there', async () => {
    for (const share of [0.1, 0.25, 0.4, 0.6, 0.75, 0.9]) {
      const part = log.slice(0, Math.floor(log.length * share));
      const then = await stage.started(await copyOf(part, 'story'));
      const { position } = part.at(-1)!;
      for (const id of applications) {
        expect(plain(await projector.asOf(id, { position }))).toEqual(plain(await then.asOf(id, 'now')));
      }
    }
  });

  test('a moment goes by the latest business time of the log, not by the single event', async () => {
    const backwards = log.findIndex((event, index) => index > 0 && event.at < log[index - 1]!.at);
    expect(backwards).toBeGreaterThan(0);
    const moments = [log[backwards]!.at, log[backwards - 1]!.at, log[Math.floor(log.length / 2)]!.at];
    for (const moment of moments) {
      const end = log.findIndex((event) => event.at > moment);
      const then = await stage.started(await copyOf(log.slice(0, end), 'story'));
      for (const id of applications) {
        expect(plain(await projector.asOf(id, { moment }))).toEqual(plain(await then.asOf(id, 'now')));
      }
    }
  });

  test('before its first event there is no case', async () => {
    expect(await projector.asOf(applications[0]!, { position: log[0]!.position })).toBeUndefined();
    expect(await projector.asOf('nobody', 'now')).toBeUndefined();
  });
});

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
