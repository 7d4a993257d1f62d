import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMemoryEventStore } from '#event-store';
import { QueryError, type AuditEventFilter, type HistoryEntry, type Projector } from './index.js';
import { ROUND } from './spec-support/application-life.js';
import { Stage } from './spec-support/stage.js';
import { tellStory } from './spec-support/story.js';

describe("the auditors' searches", () => {
  const stage = new Stage();
  let projector: Projector;
  let all: readonly HistoryEntry[];

  beforeAll(async () => {
    const store = createMemoryEventStore({ logId: 'story' });
    await tellStory(store, 5, 30);
    projector = await stage.started(store);
    all = await search({});
  });
  afterAll(() => stage.clear());

  async function search(filter: AuditEventFilter, limit = 23): Promise<readonly HistoryEntry[]> {
    const rows: HistoryEntry[] = [];
    let cursor: string | undefined;
    for (;;) {
      const page = await projector.auditEvents(filter, { limit, ...(cursor === undefined ? {} : { cursor }) });
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      expect(page.searchedBackTo === null).toBe(page.next === null);
      rows.push(...page.rows);
      if (page.next === null) return rows;
      cursor = page.next;
    }
  }
  const idsOf = (entries: readonly HistoryEntry[]) => entries.map(({ row }) => `${row.application}:${row.ordinal}`);

  test('every event of every case once, the newest first, each with its whole body', async () => {
    const cases = projector.casesOfRound(ROUND, { limit: 200 }).rows;
    const timelines = await Promise.all(
      cases.map(async ({ id }) => (await projector.history(id, { limit: 200 })).rows),
    );
    const known = timelines.flat().map(({ row }) => `${row.application}:${row.ordinal}`);
    expect(idsOf(all).toSorted()).toEqual(expect.arrayContaining(known));
    expect(new Set(idsOf(all)).size).toBe(all.length);
    const ordinals = all.map(({ row }) => row.ordinal);
    expect(ordinals).toEqual(ordinals.toSorted((a, b) => b - a));
    expect(all.every(({ row, recorded }) => recorded.event.type === row.type)).toBe(true);
  });

  test('each filter gives what it says, and together they narrow', async () => {
    const { application, type, actor } = all.find(({ row }) => row.type === 'ClaimAccepted')!.row;
    const only = (keep: (entry: HistoryEntry) => boolean) => idsOf(all.filter(keep));
    expect(idsOf(await search({ application }))).toEqual(only(({ row }) => row.application === application));
    expect(idsOf(await search({ type }))).toEqual(only(({ row }) => row.type === type));
    expect(idsOf(await search({ actor, type }))).toEqual(only(({ row }) => row.actor === actor && row.type === type));
    const [line] = all.flatMap(({ row }) => row.line ?? []);
    const byLine = await search({ text: line! });
    expect(byLine.length).toBeGreaterThan(0);
    expect(byLine.every(({ row }) => JSON.stringify(row).includes(line!))).toBe(true);
  });

  test('a period of business time, both ends included', async () => {
    const moments = [...new Set(all.map(({ row }) => row.moment))].toSorted();
    const [from, until] = [moments[Math.floor(moments.length / 3)]!, moments[Math.floor(moments.length / 2)]!];
    const within = all.filter(({ row }) => row.moment >= from && row.moment <= until);
    expect(idsOf(await search({ from, until }))).toEqual(idsOf(within));
    expect(idsOf(await search({ from }))).toEqual(idsOf(all.filter(({ row }) => row.moment >= from)));
    expect(await search({ from: '9999-01-01T00:00:00.000Z' as never })).toEqual([]);
  });

  test('a cursor that is none, and a limit out of bounds, are refused', async () => {
    await expect(projector.auditEvents({}, { cursor: 'x' })).rejects.toThrow(QueryError);
    await expect(projector.auditEvents({}, { limit: 0 })).rejects.toThrow(QueryError);
  });

  test('a case is found by its own id, a claim, a line, and its applicant', () => {
    const entry = all.find(({ row }) => row.line !== null)!.row;
    const { applicant } = projector.case(entry.application)!;
    for (const id of [entry.application, entry.claims[0]!, entry.line!]) {
      expect(projector.caseIdsOf(id)).toEqual([entry.application]);
    }
    expect(projector.caseIdsOf('nothing-of-the-kind')).toEqual([]);
    expect(typeof applicant).toBe('string');
  });
});
