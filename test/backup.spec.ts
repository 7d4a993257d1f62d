import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '#kernel';
import { NO_STREAM, openSqliteEventStore, sealEvents, type EventStore, type RecordedEvent } from '#event-store';
import { createFolderObjectStore } from '#vault';
import { makeBackup, UNFINISHED, type MadeBackup } from '../tools/backup/make-backup.js';
import { readManifest, writeManifest } from '../tools/backup/manifest.js';
import { restoreBackup, verifyBackup } from '../tools/restore/restore.js';
import { event } from './contract/event-store-events.js';
import { appendsOf, WORKLOAD_LOG, writeAll, type Acknowledgement, type Workload } from './faults/store-workload.js';
import { seeded } from './support/child.js';

const root = mkdtempSync(join(tmpdir(), 'duixian-backup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const fresh = (name: string): string => join(root, `${name}-${(folders += 1)}`);

const MADE_AT = instant('2026-11-21T10:30:05.123Z');
const random = (bytes: number) => new Uint8Array(bytes);
const open = (folder: string) => openSqliteEventStore({ folder, logId: WORKLOAD_LOG, random });
const backUp = (dataFolder: string, to = fresh('to')): Promise<MadeBackup> =>
  makeBackup({ dataFolder, to, madeAt: MADE_AT });

async function everything(store: EventStore): Promise<readonly RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const batch of store.readAll(null, { housekeeping: true })) all.push(...batch);
  return all;
}
const bare = (events: readonly RecordedEvent[]) =>
  events.map(({ position, hash, bytes }) => [position, hash, Buffer.from(bytes).toString('utf8')]);

const PERSON = 'ab'.repeat(16);
const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A small data folder: a few streams, and a vault whose objects the events refer to. */
async function smallData(): Promise<string> {
  const folder = fresh('data');
  const store = await open(folder);
  await writeAll(store, { seed: 3, writers: 5, appends: 8 }, () => {});
  const objects = await createFolderObjectStore(join(folder, 'vault'));
  await objects.putIfAbsent('meta/key-check', Buffer.from('check'));
  const refs: string[] = [];
  for (const text of ['one', 'two']) {
    await objects.putIfAbsent(`evidence/${PERSON}/${hashed(text)}`, Buffer.from(`locked ${text}`));
    refs.push(`evidence.${PERSON}.${hashed(text)}`);
  }
  const place = { logId: WORKLOAD_LOG, stream: 'referring', head: NO_STREAM };
  await store.append('referring', -1, sealEvents(place, [event('refers', { files: refs })]));
  await store.close();
  return folder;
}

describe('a backup beside a running store', () => {
  const workload: Workload = { seed: 11, writers: 8, appends: 120 };
  const total = Array.from({ length: workload.writers }, (_, writer) => appendsOf(workload, writer).flat()).flat();

  it('holds every event acknowledged before it began, and is a prefix of the log', async () => {
    const data = fresh('data');
    const store = await open(data);
    const before: Acknowledgement[] = [];
    let made: Promise<MadeBackup> | undefined;
    await writeAll(store, workload, (acknowledged) => {
      if (made === undefined) before.push(acknowledged);
      if (before.length === 300) made ??= backUp(data);
    });
    const { folder, facts } = await made!;
    expect(facts.events).toBeLessThan(total.length);
    await verifyBackup(folder);

    const to = fresh('restored');
    await restoreBackup({ from: folder, to, random });
    const restored = await open(to);
    const events = await everything(restored);
    expect(events).toHaveLength(facts.events);
    expect(bare(events)).toEqual(bare((await everything(store)).slice(0, facts.events)));
    const held = new Set(events.map(({ stream, version, hash, position }) => [stream, version, hash, position].join()));
    expect(before.filter((acknowledged) => !held.has(acknowledged.join()))).toEqual([]);

    // Both go on from where they stand.
    await writeAll(restored, workload, () => {});
    expect(await everything(restored)).toHaveLength(total.length);
    await store.close();
    await restored.close();
  });

  it('keeps the store from nothing: its lock stays held, its file goes on', async () => {
    const data = fresh('data');
    const store = await open(data);
    await writeAll(store, { seed: 1, writers: 2, appends: 5 }, () => {});
    await backUp(data);
    await expect(open(data)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await writeAll(store, { seed: 1, writers: 3, appends: 9 }, () => {});
    await store.close();
  });

  it('of an empty log can be restored', async () => {
    const data = fresh('data');
    await (await open(data)).close();
    const { folder, facts } = await backUp(data);
    expect(facts).toMatchObject({ events: 0, lastPosition: null, streams: 0 });
    const to = fresh('restored');
    await restoreBackup({ from: folder, to, random });
    const restored = await open(to);
    expect(await restored.head()).toBeNull();
    await restored.close();
  });
});

describe('a backup', () => {
  it('holds events, vault and format, nothing else, and never the lock', async () => {
    const data = await smallData();
    writeFileSync(join(data, 'vault', 'objects', 'master.key'), 'secret');
    writeFileSync(join(data, 'read-models.sqlite'), 'disposable');
    const { folder, facts, digest } = await backUp(data);
    expect(folder).toMatch(/duixian-20261121T103005.123Z-log-of-t$/);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(folder, name)).isFile(),
    );
    const objects = names.filter((name) => name.startsWith('vault/objects/'));
    expect(objects).toHaveLength(3);
    expect(names.filter((name) => !objects.includes(name)).toSorted()).toEqual([
      'events.jsonl',
      'files.sha256',
      'format.json',
      'manifest.json',
    ]);
    expect(facts).toMatchObject({ objects: 3, missing: [], streams: 6, logId: WORKLOAD_LOG });
    expect((await verifyBackup(folder, digest)).manifest).toMatchObject(facts);
    await expect(verifyBackup(folder, 'f'.repeat(64))).rejects.toMatchObject({ code: 'BACKUP_DIGEST_DIFFERS' });
  });

  it('brings the vault back byte by byte', async () => {
    const data = await smallData();
    const to = fresh('restored');
    await restoreBackup({ from: (await backUp(data)).folder, to, random });
    const objects = await createFolderObjectStore(join(to, 'vault'));
    expect(Buffer.from((await objects.get(`evidence/${PERSON}/${hashed('two')}`))!).toString()).toBe('locked two');
  });

  it('says what the vault has lost, and can be restored all the same', async () => {
    const data = await smallData();
    const objects = await createFolderObjectStore(join(data, 'vault'));
    await objects.delete(`evidence/${PERSON}/${hashed('one')}`);
    const { folder, facts } = await backUp(data);
    expect(facts.missing).toEqual([expect.stringMatching(`evidence~${PERSON}~${hashed('one')}$`)]);
    await restoreBackup({ from: folder, to: fresh('restored'), random });
  });

  it('is refused inside the data folder, twice at one moment, and of nothing', async () => {
    const data = await smallData();
    await expect(backUp(data, join(data, 'backups', 'new'))).rejects.toMatchObject({ code: 'BACKUP_INSIDE_DATA' });
    expect(readdirSync(data)).not.toContain('backups');
    const to = fresh('to');
    await backUp(data, to);
    await expect(backUp(data, to)).rejects.toMatchObject({ code: 'BACKUP_EXISTS' });
    await expect(backUp(fresh('nothing'))).rejects.toMatchObject({ code: 'BACKUP_NO_DATA' });
  });

  it('of a record that was altered is not made, and leaves nothing', async () => {
    const data = await smallData();
    const file = join(data, 'events.db');
    const bytes = readFileSync(file);
    const at = bytes.indexOf('"label":"1-3-0"');
    bytes[at + 9] = 'X'.charCodeAt(0);
    writeFileSync(file, bytes);
    const to = fresh('to');
    await expect(backUp(data, to)).rejects.toMatchObject({ code: 'CHAIN_BROKEN' });
    expect(readdirSync(to)).toEqual([]);
  });
});

describe('a backup that is not what was written', () => {
  let whole = '';
  let folder = '';
  beforeAll(async () => {
    whole = (await backUp(await smallData())).folder;
  });
  beforeEach(() => {
    folder = fresh('copy');
    cpSync(whole, folder, { recursive: true });
  });

  const path = (name: string): string => join(folder, name);
  const lines = (): string[] => readFileSync(path('events.jsonl'), 'utf8').split('\n').slice(0, -1);
  const objects = (): string[] =>
    readFileSync(path('files.sha256'), 'utf8')
      .split('\n')
      .map((line) => line.slice(66))
      .filter((name) => name.startsWith('vault/'));

  /** As somebody would who knows how a backup is made: every hash of files computed again. */
  function forge(changed: readonly string[], facts: object = {}): void {
    writeFileSync(path('events.jsonl'), changed.map((line) => `${line}\n`).join(''));
    const sum = hashed(readFileSync(path('events.jsonl'), 'utf8'));
    const list = readFileSync(path('files.sha256'), 'utf8').replace(/^[0-9a-f]{64}(?= {2}events)/, sum);
    writeFileSync(path('files.sha256'), list);
    const { manifest } = readManifest(readFileSync(path('manifest.json'), 'utf8'));
    const { product: _, format: __, ...rest } = manifest;
    writeFileSync(path('manifest.json'), writeManifest({ ...rest, files: hashed(list), ...facts }).text);
  }

  /** Refused by both, and the restore leaves nothing. */
  async function expectRefused(code: string, message: RegExp = /./): Promise<void> {
    const failure = { code, message: expect.stringMatching(message) };
    await expect(verifyBackup(folder)).rejects.toMatchObject(failure);
    const parent = fresh('parent');
    mkdirSync(parent);
    await expect(restoreBackup({ from: folder, to: join(parent, 'data'), random })).rejects.toMatchObject(failure);
    expect(readdirSync(parent)).toEqual([]);
  }

  it('is found with one bit flipped anywhere', async () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(path(name)).isFile(),
    );
    const draw = seeded(20_261_121);
    const below = (most: number): number => Math.floor(draw() * most);
    const unnoticed: string[] = [];
    for (let flip = 0; flip < 150; flip += 1) {
      // Two of three in the events, which are what matters most.
      const name = flip % 3 === 0 ? names[below(names.length)]! : 'events.jsonl';
      const original = readFileSync(path(name));
      const [byte, bit] = [below(original.length), below(8)];
      const flipped = Buffer.from(original);
      flipped[byte] = flipped[byte]! ^ (1 << bit);
      writeFileSync(path(name), flipped);
      const outcome = await verifyBackup(folder).then(
        () => 'accepted',
        (error: { code?: string }) => error.code ?? String(error),
      );
      if (!/^(BACKUP_|RECORD_MALFORMED|CHAIN_BROKEN)/.test(outcome))
        unnoticed.push(`${name}:${byte}.${bit} ${outcome}`);
      writeFileSync(path(name), original);
    }
    expect(unnoticed).toEqual([]);
    await verifyBackup(folder);
  });

  it('is found when an event was changed', async () => {
    const changed = lines();
    const index = changed.findIndex((line) => line.includes('"label":"0-2-0"'));
    changed[index] = changed[index]!.replace('"label":"0-2-0"', '"label":"0-2-9"');
    forge(changed);
    await expectRefused('CHAIN_BROKEN', /thing-0@/);
  });

  it('is found when an event was removed', async () => {
    forge(lines().filter((line) => !line.includes('"label":"1-4-0"')));
    await expectRefused('CHAIN_BROKEN', /thing-1@.*was expected/);
  });

  it('is found when the last event of a stream was removed, or added to another manifest', async () => {
    const shorter = lines().slice(0, -1);
    forge(shorter);
    await expectRefused('BACKUP_EVENTS_DIFFER', /events: \d+ instead of/);
    forge(shorter, { events: shorter.length, lastPosition: String(shorter.length), streams: 5 });
    await expectRefused('BACKUP_EVENTS_DIFFER', /heads/);
  });

  it('that was forged throughout is told by the digest kept elsewhere', async () => {
    const { digest } = await verifyBackup(folder);
    forge(lines(), { madeAt: '2026-11-22T10:30:05.123Z' });
    await verifyBackup(folder);
    await expect(verifyBackup(folder, digest)).rejects.toMatchObject({ code: 'BACKUP_DIGEST_DIFFERS' });
    await expect(restoreBackup({ from: folder, to: fresh('restored'), digest, random })).rejects.toMatchObject({
      code: 'BACKUP_DIGEST_DIFFERS',
    });
  });

  it('is found when a file was exchanged, removed or added', async () => {
    const [one, two] = objects();
    const original = readFileSync(path(one!));
    writeFileSync(path(one!), readFileSync(path(two!)));
    await expectRefused('BACKUP_FILE_CHANGED', new RegExp(one!));
    rmSync(path(one!));
    await expectRefused('BACKUP_FILE_MISSING', new RegExp(one!));
    writeFileSync(path(one!), original);
    writeFileSync(path(`${one!}0`), original);
    await expectRefused('BACKUP_FILE_UNKNOWN', new RegExp(`${one!}0`));
  });

  it('is found when a file that an event refers to is in no list', async () => {
    const lost = objects().find((name) => name.includes('evidence~'))!;
    rmSync(path(lost));
    const list = readFileSync(path('files.sha256'), 'utf8');
    writeFileSync(path('files.sha256'), list.replace(new RegExp(`.{64}  ${lost}\n`), ''));
    forge(lines(), { objects: objects().length });
    await expectRefused('BACKUP_OBJECT_MISSING', new RegExp(lost));
  });

  it('without its manifest was interrupted', async () => {
    rmSync(path('manifest.json'));
    await expectRefused('BACKUP_INCOMPLETE');
  });

  it('of a newer format is refused as such', async () => {
    const manifest = JSON.parse(readFileSync(path('manifest.json'), 'utf8')) as object;
    writeFileSync(path('manifest.json'), JSON.stringify({ ...manifest, format: 2 }));
    await expectRefused('BACKUP_FORMAT_UNKNOWN');
  });

  it('whose list leads out of the folder is refused', async () => {
    const [one] = objects();
    const list = readFileSync(path('files.sha256'), 'utf8').replace(one!, 'vault/../../../../somewhere');
    writeFileSync(path('files.sha256'), list);
    forge(lines());
    await expectRefused('BACKUP_MANIFEST_INVALID');
  });
});

describe('restoring', () => {
  it('is refused over data that is there, and changes nothing', async () => {
    const data = await smallData();
    const { folder } = await backUp(data);
    const before = readdirSync(data, { recursive: true });
    await expect(restoreBackup({ from: folder, to: data, random })).rejects.toMatchObject({
      code: 'RESTORE_TARGET_NOT_EMPTY',
    });
    expect(readdirSync(data, { recursive: true })).toEqual(before);
  });

  it('takes an empty folder', async () => {
    const { folder } = await backUp(await smallData());
    const to = fresh('empty');
    mkdirSync(to);
    await restoreBackup({ from: folder, to, random });
    expect(readdirSync(to).toSorted()).toEqual(['events.db', 'format.json', 'lock.db', 'vault']);
  });

  it('of an unfinished folder is refused', async () => {
    const unfinished = fresh(`killed${UNFINISHED}`);
    mkdirSync(unfinished);
    writeFileSync(join(unfinished, 'events.jsonl'), '');
    await expect(restoreBackup({ from: unfinished, to: fresh('restored'), random })).rejects.toMatchObject({
      code: 'BACKUP_INCOMPLETE',
    });
  });
});
