import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryEventStore, openEsdbEventStore, openSqliteEventStore, type EventStore } from '#event-store';
import { migrateLog, type MigrateOptions, type Source, type Target } from '../tools/migrate/migrate.js';
import { EsdbDouble } from './doubles/esdb/server.js';
import { add, collect } from './contract/event-store-events.js';

const LOG = 'log-of-a-migration';
const root = mkdtempSync(join(tmpdir(), 'duixian-migrate-'));
/** A real server, the judge, when one is given: each log under a prefix of its own. */
const given = process.env['DUIXIAN_TEST_ESDB'];
const double = new EsdbDouble();
beforeAll(async () => {
  if (given === undefined) await double.start();
});
afterAll(async () => {
  await double.stop();
  rmSync(root, { recursive: true, force: true });
});

let made = 0;
const name = () => `${(made += 1)}`;
const memory = async (logId = LOG) => createMemoryEventStore({ logId });
const sqlite = (folder = join(root, name())) => openSqliteEventStore({ folder, random: randomBytes, logId: LOG });
const esdb = () =>
  openEsdbEventStore({
    connectionString: given ?? double.connectionString,
    prefix: `migrate${randomBytes(8).toString('hex')}-`,
    random: randomBytes,
    logId: LOG,
  });

/** Streams that take turns, several events in one append, and housekeeping between them. */
async function fill(store: EventStore, rounds: number, from = 0): Promise<void> {
  for (let round = from; round < from + rounds; round += 1) {
    await add(store, 'one', `one-${round}`);
    await add(store, `many-${round % 3}`, `a-${round}`, `b-${round}`, `c-${round}`);
    await add(store, '_lease', `lease-${round}`);
  }
}

/** Small batches, so that there is much between them. */
const sourceOf = (store: EventStore): Source => ({
  logId: store.logId,
  read: () => store.readAll(null, { batchSize: 7, housekeeping: true }),
  wentOn: async () => false,
});
const targetOf = (store: EventStore, appends: Target['appends'] = 'oneByOne'): Target => ({
  store,
  read: () => store.readAll(null),
  appends,
});

const contentOf = async (store: EventStore): Promise<string[]> =>
  (await collect(store.readAll(null))).map(({ bytes }) => Buffer.from(bytes).toString('utf8'));

const refusal = (code: string, message: RegExp) => ({ code, message: expect.stringMatching(message) });

async function migrate(from: EventStore, to: EventStore, more: Partial<MigrateOptions> = {}) {
  return migrateLog({ source: sourceOf(from), target: targetOf(to), ...more });
}

describe.each([
  ['memory', memory],
  ['sqlite', () => sqlite()],
  [given === undefined ? "eventstoredb's double" : 'eventstoredb', () => esdb()],
] as const)('migration into %s', (_name, open) => {
  it('keeps bytes and order, leaves housekeeping, and begun again copies nothing twice', async () => {
    const [from, to] = [await sqlite(), await open()];
    await fill(from, 12);
    const first = await migrate(from, to);
    expect(first).toMatchObject({ logId: LOG, events: 48, streams: 4, present: 0, sourceWentOn: false });
    expect(await contentOf(to)).toEqual(await contentOf(from));
    expect(await to.readStream('_lease')).toEqual([]);
    await fill(from, 3, 12);
    expect(await migrate(from, to)).toMatchObject({ events: 60, present: 48 });
    expect(await migrate(from, to)).toMatchObject({ events: 60, present: 60 });
    expect(await contentOf(to)).toEqual(await contentOf(from));
    await Promise.all([from.close(), to.close()]);
  });

  it('is killed after any batch: what is there is a beginning, and it goes on from it', async () => {
    const [from, to] = [await memory(), await open()];
    await fill(from, 12);
    const all = await contentOf(from);
    let there = 0;
    for (let survived = 1; ; survived += 2) {
      let points = 0;
      const at = (): void => {
        points += 1;
        if (points === survived) throw new Error('killed');
      };
      const end = await migrate(from, to, { at }).catch((error: Error) => error.message);
      const content = await contentOf(to);
      expect(content).toEqual(all.slice(0, content.length));
      expect(content.length).toBeGreaterThanOrEqual(there);
      there = content.length;
      if (end === 'killed') continue;
      expect(end).toMatchObject({ events: 48 });
      expect(survived).toBeGreaterThan(7);
      break;
    }
    expect(await contentOf(to)).toEqual(all);
    await Promise.all([from.close(), to.close()]);
  });

  it('is killed between or after any append, the answer lost', async () => {
    const [from, to] = [await memory(), await open()];
    await fill(from, 6);
    const all = await contentOf(from);
    // Before and after an append takes place, in turns.
    for (let appends = 0; ; appends += 1) {
      let left = 2;
      const dying: EventStore = {
        ...bound(to),
        append: async (...args) => {
          left -= 1;
          if (left < 0 && appends % 2 === 0) throw new Error('killed');
          const result = await to.append(...args);
          if (left < 0) throw new Error('killed');
          return result;
        },
      };
      const target: Target = { ...targetOf(to), store: dying };
      const end = await migrateLog({ source: sourceOf(from), target }).catch((error: Error) => error.message);
      const content = await contentOf(to);
      expect(content).toEqual(all.slice(0, content.length));
      if (end !== 'killed') break;
      expect(appends).toBeLessThan(20);
    }
    expect(await contentOf(to)).toEqual(all);
    await Promise.all([from.close(), to.close()]);
  });

  it('refuses a target that differs, has gone on, or holds another log, and changes nothing', async () => {
    const from = await memory();
    await fill(from, 4);
    const ahead = await open();
    await migrate(from, ahead);
    await add(ahead, 'one', 'of its own');
    await expectRefused(from, ahead, refusal('MIGRATE_TARGET_AHEAD', /one@4/));
    await fill(from, 1, 4);
    await expectRefused(from, ahead, refusal('MIGRATE_TARGET_DIFFERS', /one@4 .*other bytes/));
    const turned = await open();
    await fill(turned, 1, 1);
    await expectRefused(from, turned, refusal('MIGRATE_TARGET_DIFFERS', /other bytes/));
    await expectRefused(await memory('another-log'), turned, refusal('MIGRATE_OTHER_LOG', /another log/));
    await Promise.all([ahead.close(), turned.close()]);
  });
});

const bound = (store: EventStore): EventStore => ({
  logId: store.logId,
  append: (...args) => store.append(...args),
  readStream: (...args) => store.readStream(...args),
  readAll: (...args) => store.readAll(...args),
  subscribe: (...args) => store.subscribe(...args),
  head: () => store.head(),
  compare: (...args) => store.compare(...args),
  close: () => store.close(),
});

async function expectRefused(from: EventStore, to: EventStore, expected: object): Promise<void> {
  const before = await contentOf(to);
  await expect(migrate(from, to)).rejects.toMatchObject(expected);
  expect(await contentOf(to)).toEqual(before);
}

describe('migration', () => {
  /** The events of a log with one byte changed, as a broken disk or a hand would leave them. */
  async function* altered(store: EventStore, index: number) {
    const events = await collect(store.readAll(null));
    const bytes = Uint8Array.from(events[index]!.bytes);
    bytes[Buffer.from(bytes).indexOf('"label":"') + 9]! ^= 1;
    yield events.map((event, at) => (at === index ? { ...event, bytes } : event));
  }

  it('finds a changed byte in the source, and appends nothing from there on', async () => {
    const [from, to] = [await memory(), await memory()];
    await fill(from, 4);
    const source = { ...sourceOf(from), read: () => altered(from, 5) };
    const migrating = migrateLog({ source, target: targetOf(to) });
    await expect(migrating).rejects.toMatchObject(refusal('CHAIN_BROKEN', /^来源 source: .*its bytes do not give/));
    expect(await contentOf(to)).toEqual([]);
  });

  it('finds a changed byte in what the target has already, and in what is read back', async () => {
    const [from, to] = [await memory(), await memory()];
    await fill(from, 4);
    await migrate(from, to);
    const read = () => altered(to, 9);
    const differing = migrateLog({ source: sourceOf(from), target: { ...targetOf(to), read } });
    await expect(differing).rejects.toMatchObject(refusal('MIGRATE_TARGET_DIFFERS', /many-2@0 .*other bytes/));
    let reads = 0;
    const later = () => ((reads += 1) === 1 ? to.readAll(null) : altered(to, 9));
    const broken = migrateLog({ source: sourceOf(from), target: { ...targetOf(to), read: later } });
    await expect(broken).rejects.toMatchObject(refusal('CHAIN_BROKEN', /^目标 target: many-2@0/));
  });

  it('finds at the end another order, an event too many, and one too few', async () => {
    const [from, to] = [await memory(), await memory()];
    await fill(from, 4);
    await migrate(from, to);
    const events = await collect(to.readAll(null));
    const last = events.at(-1)!;
    const wrongs = [
      [/order of the events/, [events[1]!, events[0]!, ...events.slice(2)]],
      [/the stream many-0 ends otherwise/, events.slice(0, -1)],
      [/the stream one ends otherwise/, events.filter(({ stream }) => stream !== 'one')],
    ] as const;
    for (const [message, content] of wrongs) {
      let reads = 0;
      const read = async function* () {
        yield (reads += 1) === 1 ? events : content;
      };
      const migrating = migrateLog({ source: sourceOf(from), target: { ...targetOf(to), read } });
      await expect(migrating).rejects.toMatchObject(refusal('MIGRATE_NOT_VERIFIED', message));
    }
    expect(last.stream).toBe('many-0');
  });

  it('stops between two batches when asked to, and tells how far it is', async () => {
    const [from, to] = [await memory(), await memory()];
    await fill(from, 12);
    const stop = new AbortController();
    const told: string[] = [];
    const stopping = migrate(from, to, {
      signal: stop.signal,
      progress: ({ doing, events }) => {
        told.push(`${doing} ${events}`);
        if (told.length === 2) stop.abort();
      },
    });
    await expect(stopping).rejects.toMatchObject(refusal('MIGRATE_INTERRUPTED', /the same command goes on/));
    expect(told).toHaveLength(2);
    const there = (await contentOf(to)).length;
    expect(there).toBeGreaterThan(0);
    expect(await migrate(from, to)).toMatchObject({ present: there, events: 48 });
  });

  it('gives the embedded store whole batches at a time, in their order', async () => {
    const [from, to] = [await memory(), await sqlite()];
    await fill(from, 12);
    await migrate(from, to, { target: targetOf(to, 'together') });
    expect(await contentOf(to)).toEqual(await contentOf(from));
    await to.close();
  });
});
