import { afterAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { instant } from '#kernel';
import {
  lockFolder,
  NO_STREAM,
  openSqliteEventStore,
  sealEvents,
  verifyRecords,
  type EventStore,
  type SqliteEventStoreOptions,
  type StoreProbe,
  type StreamHead,
} from './index.js';
import { isAtLeast } from './sqlite/connection.js';

const root = mkdtempSync(join(tmpdir(), 'sqlite-adapter-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const newFolder = () => join(root, `${(folders += 1)}`, 'data');
const open = (folder: string, options: Partial<SqliteEventStoreOptions> = {}) =>
  openSqliteEventStore({ folder, random: randomBytes, ...options });

const seal = (store: EventStore, stream: string, head: StreamHead, size = 1) =>
  sealEvents({ logId: store.logId, stream, head }, [
    {
      eventId: `e-${head.version + 1}`,
      type: 'ThingHappened',
      schemaVersion: 1,
      at: instant('2024-01-02T03:04:05.678Z'),
      recordedAt: instant('2024-01-02T03:04:05.700Z'),
      actor: 'a',
      role: 'r',
      jurisdiction: 'j',
      commandId: 'c',
      commandDigest: 'd',
      causationId: null,
      body: { text: 'x'.repeat(size) },
      fileHashes: [],
      piiCommit: null,
    },
  ]);
const add = async (store: EventStore, stream: string, size?: number) => {
  const head = (await store.readStream(stream)).at(-1) ?? NO_STREAM;
  return store.append(stream, head.version, seal(store, stream, head, size));
};
const collect = async <T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> => {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
};
const pragma = (connection: DatabaseSync, name: string) =>
  Object.values(connection.prepare(`PRAGMA ${name}`).get()!)[0];

describe('durability', () => {
  it('sets synchronous=FULL on every connection it opens, and a write-ahead log on the events', async () => {
    const opened: { connection: DatabaseSync; use: string }[] = [];
    const probe: StoreProbe = { onConnection: (connection, use) => opened.push({ connection, use }) };
    const store = await open(newFolder(), { probe });
    await add(store, 's');
    await collect(store.readAll(null));
    expect(opened.map(({ use }) => use).toSorted()).toEqual(['events', 'lock']);
    for (const { connection } of opened) expect(pragma(connection, 'synchronous')).toBe(2);
    const events = opened.find(({ use }) => use === 'events')!.connection;
    expect(pragma(events, 'journal_mode')).toBe('wal');
    await store.close();
  });

  it('opens connections nowhere else', () => {
    const folder = join(import.meta.dirname, 'sqlite');
    const sources = [
      '../sqlite-adapter.ts',
      'connection.ts',
      'folder.ts',
      'group-commit.ts',
      'reader.ts',
      'schema.ts',
      'stream-table.ts',
    ];
    const makers = sources.filter((name) => readFileSync(join(folder, name), 'utf8').includes('new DatabaseSync'));
    expect(makers).toEqual(['connection.ts']);
  });

  it('needs SQLite 3.51.3', () => {
    expect(['3.51.3', '3.51.10', '3.53', '4.0.0'].map((version) => isAtLeast(version, '3.51.3'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['3.51.2', '3.51', '3.9.9', '2.99.99'].map((version) => isAtLeast(version, '3.51.3'))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('shares one commit among the appends of a turn, and answers nobody before it', async () => {
    const groups: number[] = [];
    let answered = 0;
    const answeredAtCommit: number[] = [];
    const onPoint: StoreProbe['onPoint'] = (point, appends) => {
      if (point !== 'writing') answeredAtCommit.push(answered);
      if (point === 'afterCommit') groups.push(appends);
    };
    const store = await open(newFolder(), { probe: { onPoint } });
    const append = async (n: number) => {
      await store.append(`s${n}`, -1, seal(store, `s${n}`, NO_STREAM));
      answered += 1;
    };
    await Promise.all(Array.from({ length: 128 }, (_, n) => append(n)));
    expect(groups).toEqual([128]);
    expect(answeredAtCommit).toEqual([0, 0]);
    expect(answered).toBe(128);
    await store.close();
  });

  it('does not commit when nothing is to be written', async () => {
    let commits = 0;
    const store = await open(newFolder(), { probe: { onPoint: () => (commits += 1) } });
    const events = seal(store, 's', NO_STREAM);
    await store.append('s', -1, events);
    commits = 0;
    expect(await store.append('s', -1, events)).toMatchObject({ kind: 'appended' });
    expect(await store.append('s', -1, seal(store, 's', NO_STREAM, 9))).toMatchObject({ kind: 'wrongExpectedVersion' });
    expect(commits).toBe(0);
    await store.close();
  });

  it('keeps everything over a restart, the log id and the numbering of streams included', async () => {
    const folder = newFolder();
    const first = await open(folder);
    for (const stream of ['a', '_h', 'b', 'a']) await add(first, stream);
    const before = await collect(first.readAll(null, { housekeeping: true }));
    await first.close();
    const second = await open(folder, { random: () => neverAsked() });
    expect(second.logId).toBe(first.logId);
    expect(second.logId).toMatch(/^[0-9a-f]{32}$/);
    expect(await collect(second.readAll(null, { housekeeping: true }))).toEqual(before);
    for (const stream of ['c', '_i', 'a', '_h']) await add(second, stream);
    expect((await collect(second.readAll(null))).map(({ stream }) => stream)).toEqual(['a', 'b', 'a', 'c', 'a']);
    expect((await second.readStream('_h')).map(({ version }) => version)).toEqual([0, 1]);
    expect((await verifyRecords(second.logId, second.readAll(null, { housekeeping: true }))).events).toBe(8);
    await second.close();
  });

  it('remembers only so many streams, and reads the others again', async () => {
    const store = await open(newFolder());
    const names = Array.from({ length: 20_000 }, (_, n) => `s${n}`);
    await Promise.all(names.map((name) => store.append(name, -1, seal(store, name, NO_STREAM))));
    const heads = names.map((name) => seal(store, name, NO_STREAM)[0]!);
    const again = await Promise.all(names.map((name, n) => store.append(name, 0, seal(store, name, heads[n]!))));
    expect(again.every((result) => result.kind === 'appended' && result.version === 1)).toBe(true);
    await store.close();
  });
});

describe('a full disk', () => {
  it('answers STORE_FULL, acknowledges nothing of the group, and goes on when there is space', async () => {
    let connection: DatabaseSync | undefined;
    const probe: StoreProbe = { onConnection: (opened, use) => (connection = use === 'events' ? opened : connection) };
    const store = await open(newFolder(), { probe });
    await add(store, 's');
    connection!.exec(`PRAGMA max_page_count = ${Number(pragma(connection!, 'page_count')) + 8}`);
    const small = seal(store, 'small', NO_STREAM);
    const big = seal(store, 'big', NO_STREAM, 200_000);
    const results = await Promise.allSettled([store.append('small', -1, small), store.append('big', -1, big)]);
    expect(results.map((each) => each.status === 'rejected' && each.reason.code)).toEqual(['STORE_FULL', 'STORE_FULL']);
    expect((await collect(store.readAll(null))).map(({ stream }) => stream)).toEqual(['s']);
    expect(await add(store, 's')).toMatchObject({ kind: 'appended', version: 1 });
    connection!.exec('PRAGMA max_page_count = 1000000');
    expect(await store.append('big', -1, big)).toMatchObject({ kind: 'appended', version: 0 });
    expect(await store.append('small', -1, small)).toMatchObject({ kind: 'appended', version: 0 });
    const { events } = await verifyRecords(store.logId, store.readAll(null));
    expect(events).toBe(4);
    await store.close();
  });

  it('undoes a group whose commit fails, and writes it at the next try', async () => {
    let isBroken = true;
    const onPoint: StoreProbe['onPoint'] = (point) => {
      if (point === 'beforeCommit' && isBroken) throw Object.assign(new Error('simulated'), { errcode: 10 | (4 << 8) });
    };
    const store = await open(newFolder(), { probe: { onPoint } });
    const events = seal(store, 's', NO_STREAM);
    await expect(store.append('s', -1, events)).rejects.toMatchObject({ code: 'STORE_IO' });
    expect(await store.head()).toBeNull();
    expect(await store.readStream('s')).toEqual([]);
    isBroken = false;
    expect(await store.append('s', -1, events)).toMatchObject({ kind: 'appended', version: 0, position: '1' });
    await store.close();
  });
});

describe('the data folder', () => {
  it('belongs to one opening at a time', async () => {
    const folder = newFolder();
    const store = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining(folder),
    });
    expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'STORE_LOCKED' }));
    await add(store, 's');
    await store.close();
    const lock = lockFolder(folder);
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    const inside = await open(folder, { lock });
    await inside.close();
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    lock.release();
    await (await open(folder)).close();
  });

  it('is refused when it is of a newer format, of none, or of somebody else', async () => {
    const folder = newFolder();
    await (await open(folder)).close();
    const file = join(folder, 'format.json');
    const original = readFileSync(file, 'utf8');
    expect(JSON.parse(original)).toEqual({ product: 'duixian', format: 1 });
    const texts = [
      '{"product":"duixian","format":2}',
      '{"product":"other","format":1}',
      '{"product":"duixian"}',
      'garbage',
      '',
      'null',
    ];
    for (const text of texts) {
      writeFileSync(file, text);
      await expect(open(folder)).rejects.toMatchObject({ code: 'STORE_FORMAT' });
    }
    writeFileSync(file, '{"product":"duixian","format":2}');
    await expect(open(folder)).rejects.toThrow(/format 2 is newer than 1/);
    rmSync(file);
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORE_FORMAT' });
    writeFileSync(file, original);
    await (await open(folder)).close();
  });

  it('is refused when its event file is of another format, or no event file', async () => {
    const folder = newFolder();
    await (await open(folder)).close();
    const file = join(folder, 'events.db');
    alter(file, 'PRAGMA user_version = 2');
    await expect(open(folder)).rejects.toThrow(expect.objectContaining({ code: 'STORE_FORMAT' }));
    rmSync(file);
    alter(file, 'CREATE TABLE someone_elses (x)');
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORE_FORMAT' });
    writeFileSync(file, 'this is no database at all'.repeat(100));
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  it('is made anew from an event file that a crash left empty', async () => {
    const folder = newFolder();
    await (await open(folder)).close();
    writeFileSync(join(folder, 'events.db'), '');
    await (await open(folder)).close();
    rmSync(join(folder, 'events.db'));
    alter(join(folder, 'events.db'), 'PRAGMA journal_mode = WAL');
    const store = await open(folder);
    expect(await add(store, 's')).toMatchObject({ kind: 'appended' });
    await store.close();
  });

  it('keeps the id that a log was given, and refuses another', async () => {
    const folder = newFolder();
    const store = await open(folder, { logId: 'restored' });
    expect(store.logId).toBe('restored');
    await store.close();
    await expect(open(folder, { logId: 'another' })).rejects.toMatchObject({ code: 'STORE_FORMAT' });
    await (await open(folder, { logId: 'restored' })).close();
  });

  it('cannot be a file', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, '');
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
  });
});

describe('tampering', () => {
  const unlock = 'DROP TRIGGER events_are_never_changed; DROP TRIGGER events_are_never_deleted;';
  const filled = async () => {
    const folder = newFolder();
    const store = await open(folder);
    for (const stream of ['a', 'b', 'a', 'b']) await add(store, stream);
    await store.close();
    return folder;
  };

  it('is stopped by the file itself when it comes by accident', async () => {
    const file = join(await filled(), 'events.db');
    expect(() => alter(file, 'DELETE FROM events')).toThrow('events are never deleted');
    expect(() => alter(file, 'UPDATE events SET version = 7 WHERE version = 1')).toThrow('events are never changed');
  });

  it('is found where a stream is read: an event in the place of another', async () => {
    const folder = await filled();
    alter(join(folder, 'events.db'), `${unlock} UPDATE events SET stream = 3 - stream WHERE version = 1; `, true);
    const store = await open(folder);
    await expect(store.readStream('a')).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    await store.close();
  });

  it('is found where the log is verified: an event taken out, bytes changed', async () => {
    const changes = [
      'DELETE FROM events WHERE position = 1',
      `UPDATE events SET bytes = CAST(replace(CAST(bytes AS TEXT), '"x"', '"y"') AS BLOB) WHERE position = 3`,
    ];
    for (const change of changes) {
      const folder = await filled();
      alter(join(folder, 'events.db'), unlock + change);
      const store = await open(folder);
      await expect(verifyRecords(store.logId, store.readAll(null))).rejects.toMatchObject({ code: 'CHAIN_BROKEN' });
      await store.close();
    }
  });
});

const neverAsked = (): never => {
  throw new Error('an existing log asked for a new id');
};

/** What somebody with a database tool could do. */
function alter(file: string, sql: string, withoutIndex = false): void {
  const connection = new DatabaseSync(file);
  try {
    if (withoutIndex) connection.exec('DROP INDEX events_by_stream');
    connection.exec(sql);
    if (withoutIndex) connection.exec('CREATE UNIQUE INDEX events_by_stream ON events (stream, version)');
  } finally {
    connection.close();
  }
}
