import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createMemoryEventStore, NO_STREAM, sealEvents, type EventStore, type RecordedEvent } from '#event-store';
import { laterOf, STAGES, type Instant } from '#kernel';
import { ROUND } from './spec-support/application-life.js';
import { allPages, appendAll, copyOf, everything, Stage } from './spec-support/stage.js';
import { tellStory } from './spec-support/story.js';
import { Moments } from './moments.js';
import type { QueueFilter } from './types/cases.js';
import type { Projector } from './types/projector.js';

const NOW_AND_THEN: Instant = '2024-10-09T00:00:00.000Z' as Instant;
const queues: readonly QueueFilter[] = STAGES.map((stage) => ({ stage }));

const without = <Row extends object, Field extends keyof Row>(row: Row, ...fields: readonly Field[]) =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field as Field))) as Omit<Row, Field>;

/** What a projector shows that has taken no more than what it was given. */
function shownBy(then: Projector) {
  const page = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });
  return {
    queues: queues.map((filter) => allPages((cursor) => then.queue(filter, page(cursor)))),
    batches: allPages((cursor) => then.batches({}, page(cursor))).map((batch) => ({
      ...without(batch, 'openedOrdinal'),
      members: allPages((cursor) => then.batchLines(batch.id, page(cursor))).map((line) =>
        without(line, 'addedOrdinal'),
      ),
    })),
    accounts: allPages((cursor) => then.accounts(page(cursor))).map(({ id, status }) => ({
      id,
      status,
      grants: allPages((cursor) => then.grantsOfAccount(id, page(cursor))).map((grant) =>
        without(grant, 'account', 'grantedOrdinal'),
      ),
    })),
    entitlements: allPages((cursor) => then.allParties(page(cursor))).map(({ id }) => ({
      applicant: id,
      rows: allPages((cursor) => then.entitlementsOfApplicant(id, page(cursor))),
    })),
  };
}

describe('the past', () => {
  const stage = new Stage();
  let log: readonly RecordedEvent[];
  let projector: Projector;

  const told = async (applications: number) => {
    const story = createMemoryEventStore({ logId: 'story' });
    await tellStory(story, 29, applications);
    return { log: await everything(story), projector: await stage.started(story) };
  };

  beforeAll(async () => {
    ({ log, projector } = await told(6));
  });
  afterAll(() => stage.clear());

  const nth = (position: string): number => log.findIndex((event) => event.position === position);

  /** The same things, asked of a projector that has everything. */
  async function shownAsOf(position: RecordedEvent['position'], story = { log, projector }) {
    const { projector } = story;
    const nth = (asked: string): number => story.log.findIndex((event) => event.position === asked);
    const when = { position };
    const now = shownBy(projector);
    const found = async <Row>(rows: readonly Promise<Row | undefined>[]) =>
      (await Promise.all(rows)).filter((row) => row !== undefined);
    const parties = story.log.filter(
      (event) => event.type === 'PartyRegistered' && nth(event.position) <= nth(position),
    );
    const known = new Set(parties.map((event) => event.stream.slice('party-'.length)));
    return {
      queues: await Promise.all(
        queues.map(async (filter) => (await projector.queueAsOf(filter, when, { limit: 200 })).rows),
      ),
      batches: await found(now.batches.map(({ id }) => projector.batchAsOf(id, when))),
      accounts: (await found(now.accounts.map(({ id }) => projector.accountAsOf(id, when)))).map(
        ({ id, status, grants }) => ({ id, status, grants }),
      ),
      entitlements: (
        await Promise.all(now.entitlements.map(({ applicant }) => projector.entitlementAsOf(applicant, when)))
      ).filter(({ applicant }) => known.has(applicant)),
    };
  }

  // The work grows with the square of the log: two applications have most of what the six have.
  test('at every recorded position it is what a projector shows that stopped there', async () => {
    const short = await told(2);
    const live = createMemoryEventStore({ logId: 'story' });
    const then = await stage.started(live);
    let waiting = 0;
    for (const event of short.log) {
      await appendAll(live, [event]);
      expect(await then.waitFor((await live.head())!, 1)).toBe(true);
      const shown = shownBy(then);
      waiting += shown.queues.flat().length;
      expect(await shownAsOf(event.position, short)).toEqual(shown);
    }
    expect(waiting).toBeGreaterThan(short.log.length);
  });

  test('positions asked in any order, and the one at the end', async () => {
    for (const share of [0.9, 0.3, 0.6, 0.6, 0.1, 0.95]) {
      const part = log.slice(0, Math.floor(log.length * share));
      const then = await stage.started(await copyOf(part, 'story'));
      expect(await shownAsOf(part.at(-1)!.position)).toEqual(shownBy(then));
    }
    const end = await shownAsOf(log.at(-1)!.position);
    expect(end).toEqual(shownBy(projector));
    expect((await projector.queueAsOf(queues[4]!, 'now')).rows).toEqual(end.queues[4]);
  });

  test('a queue of the past is turned page by page', async () => {
    const counts = log.map(() => 0);
    for (const index of [0.3, 0.5, 0.7].map((share) => Math.floor(log.length * share))) {
      const when = { position: log[index]!.position };
      for (const filter of queues) {
        const whole = (await projector.queueAsOf(filter, when, { limit: 200 })).rows;
        const paged = [];
        let cursor: string | null | undefined;
        do {
          const page = await projector.queueAsOf(filter, when, { limit: 2, ...(cursor ? { cursor } : {}) });
          paged.push(...page.rows);
          cursor = page.next;
          counts[index]! += 1;
        } while (cursor !== null);
        expect(paged).toEqual(whole);
      }
    }
    expect(Math.max(...counts)).toBeGreaterThan(queues.length);
  });

  test('a moment is everything up to the last position whose latest business time is not later', async () => {
    const brute = (moment: Instant) => {
      let [latest, position] = ['' as Instant, null as RecordedEvent['position'] | null];
      for (const event of log) {
        latest = laterOf(latest, event.at);
        if (latest > moment) break;
        ({ position } = event);
      }
      return position;
    };
    expect(log.some((event, index) => index > 0 && event.at < log[index - 1]!.at)).toBe(true);
    const store = await copyOf(log, 'story');
    const moments = new Moments(store, 7);
    for (const { at, position } of log) {
      expect(await moments.positionAt(at)).toBe(brute(at));
      const index = log.findIndex((event) => event.position === position);
      const latest = log.slice(0, index + 1).reduce((so, event) => laterOf(so, event.at), '' as Instant);
      expect(await moments.momentAt(position)).toBe(latest);
    }
    expect(await moments.positionAt('1999-01-01T00:00:00.000Z' as Instant)).toBeNull();
    expect(await moments.positionAt('2999-01-01T00:00:00.000Z' as Instant)).toBe(log.at(-1)!.position);
    const position = brute(NOW_AND_THEN)!;
    for (const filter of queues) {
      expect(await projector.queueAsOf(filter, { moment: NOW_AND_THEN })).toEqual(
        await projector.queueAsOf(filter, { position }),
      );
    }
    expect((await projector.queueAsOf(queues[0]!, { moment: '1999-01-01T00:00:00.000Z' as Instant })).rows).toEqual([]);
  });

  test('what entered and left a queue makes the one of before the one of after', async () => {
    const at = (share: number) => ({ position: log[Math.floor((log.length - 1) * share)]!.position });
    const key = (row: { id: string; kind: string; sinceOrdinal: number }) =>
      `${row.id} ${row.kind} ${row.sinceOrdinal}`;
    let changes = 0;
    for (const [from, until] of [
      [at(0), at(0.4)],
      [at(0.3), at(0.7)],
      [at(0.5), at(1)],
    ] as const) {
      for (const filter of queues) {
        const before = (await projector.queueAsOf(filter, from, { limit: 200 })).rows.map(key);
        const after = (await projector.queueAsOf(filter, until, { limit: 200 })).rows.map(key);
        const { entered, left } = await projector.queueChanges(filter, from, until);
        const gone = new Set(left.map(key));
        const rest = before.filter((each) => !gone.has(each));
        expect([...rest, ...entered.map(key)].toSorted()).toEqual(after.toSorted());
        expect(left.every((row) => before.includes(key(row)))).toBe(true);
        changes += entered.length + left.length;
      }
    }
    expect(changes).toBeGreaterThan(20);
  });

  test('what happened to a case between two positions, and what it moved', async () => {
    const [from, until] = [0.35, 0.8].map((share) => ({ position: log[Math.floor(log.length * share)]!.position }));
    let total = 0;
    const applications = allPages((cursor) => projector.casesOfRound(ROUND, cursor ? { cursor } : {}));
    for (const { id: application } of applications) {
      const timeline = allPages((cursor) => projector.timeline(application, cursor ? { cursor } : {}));
      const between = timeline.filter(
        (row) => nth(row.position) > nth(from!.position) && nth(row.position) <= nth(until!.position),
      );
      const changes = await projector.caseChanges(application, from!, until!);
      expect(changes.events).toEqual(between);
      for (const { id, before, after } of changes.claims) {
        const then = await projector.asOf(application, from!);
        expect(then?.claims.find((claim) => claim.id === id)?.progress ?? null).toEqual(before);
        expect(after).not.toEqual(before);
      }
      total += changes.claims.length;
    }
    expect(total).toBeGreaterThan(3);
  });

  test('authorisation: what was held on the day, what was granted and what was revoked', async () => {
    const granted = log.find((event) => event.type === 'RoleGranted' && event.stream === 'roleGrant-admin')!;
    const revoked = log.find((event) => event.type === 'RoleRevoked')!;
    const before = { position: log[log.indexOf(granted) - 1]!.position };
    expect((await projector.accountAsOf('admin', before))?.grants ?? []).toEqual([]);
    expect(await projector.accountAsOf('admin', { position: granted.position })).toMatchObject({ held: ['admin-g'] });
    // Revoked from a later day on: until then it is held.
    const { until } = JSON.parse(JSON.stringify(revoked.body)) as { until: string };
    const last = async (moment: string) => projector.accountAsOf('admin', { moment: moment as Instant });
    expect(await last('2999-01-01T00:00:00.000Z')).toMatchObject({ held: [], grants: [{ grant: 'admin-g', until }] });
    const changes = await projector.accountChanges('admin', before, 'now');
    expect(changes).toMatchObject({ granted: [{ grant: 'admin-g' }], revoked: [{ grant: 'admin-g', until }] });
    const quiet = await projector.accountChanges('admin', { position: revoked.position }, 'now');
    expect(quiet).toMatchObject({ granted: [], revoked: [] });
    expect(await projector.accountAsOf('nobody', 'now')).toBeUndefined();
  });

  test('positions that are none, and the wrong way round, are told', async () => {
    const [first, last] = [{ position: log[3]!.position }, { position: log.at(-1)!.position }];
    expect(await projector.inOrder(first, last)).toBe(true);
    expect(await projector.inOrder(first, first)).toBe(true);
    expect(await projector.inOrder(last, first)).toBe(false);
    expect(await projector.inOrder({ moment: '1999-01-01T00:00:00.000Z' as Instant }, first)).toBe(true);
  });

  test('an event that nothing can take stops no question, now or then', async () => {
    const store = await copyOf(log, 'story');
    const { body: _, ...event } = log[0]!;
    const place = { logId: 'story', stream: 'line-broken', head: NO_STREAM };
    await store.append(
      'line-broken',
      -1,
      sealEvents(place, [{ ...event, type: 'LinePaid', schemaVersion: 99, body: {} }]),
    );
    const then = await stage.started(store);
    expect(then.health().parkedCount).toBeGreaterThan(0);
    const position = (await store.head())!;
    for (const filter of queues) {
      const { rows } = await then.queueAsOf(filter, { position }, { limit: 200 });
      expect(rows).toEqual(then.queue(filter, { limit: 200 }).rows);
    }
  });

  test('scratch files are cleared away', async () => {
    const [own, store]: [string, EventStore] = [stage.folder(), await copyOf(log, 'story')];
    const short = await stage.started(store, own);
    await short.queueAsOf(queues[0]!, { position: log[5]!.position });
    expect(existsSync(join(own, 'read-models-past'))).toBe(true);
    await short.close();
    expect(existsSync(join(own, 'read-models-past'))).toBe(false);
  });
});
