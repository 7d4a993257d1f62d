import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '#kernel';
import { EVENTS_FILE } from './folder.js';
import { NO_STREAM, sealEvents, type SealedEvent } from '../record.js';
import { openSqliteEventStore } from '../sqlite-adapter.js';
import { openLogSnapshot, type LogSnapshot } from './snapshot.js';

const LOG = 'log-1';
const AT = instant('2024-06-03T02:00:00.000Z');
/** More than a page, and names that begin alike. */
const NAMES = ['thing', 'thing-', ...Array.from({ length: 450 }, (_, index) => `thing-${index}`), 'thinh-1', 'a'];

const sealed = (stream: string, count: number): SealedEvent[] =>
  sealEvents(
    { logId: LOG, stream, head: NO_STREAM },
    Array.from({ length: count }, (_, index) => ({
      eventId: `${stream}-${index}`,
      type: 'Happened',
      schemaVersion: 1,
      at: AT,
      recordedAt: AT,
      actor: 'a',
      role: 'r',
      jurisdiction: '*',
      commandId: `${stream}-${index}`,
      commandDigest: 'd',
      causationId: null,
      body: { stream, index, claims: [{ total: '1', trace: [{ zh: '金额]', en: '"}' }] }] },
      fileHashes: [],
      piiCommit: null,
    })),
  );

describe('streams of a snapshot, in turn', () => {
  let folder: string;
  let snapshot: LogSnapshot;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duixian-snapshot-'));
    const store = await openSqliteEventStore({ folder, logId: LOG, random: () => new Uint8Array(16) });
    for (const name of NAMES) await store.append(name, -1, sealed(name, 1 + (name.length % 3)));
    snapshot = openLogSnapshot(folder);
    await store.append('thing-later', -1, sealed('thing-later', 1));
    await store.append('thing-1', 1, sealed('thing-1', 3).slice(2));
    await store.close();
  });
  afterAll(() => {
    snapshot.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are all that begin so, each whole, as asked for one by one, and nothing that came later', () => {
    const found = [...snapshot.streams('thing-')];
    const names = NAMES.filter((name) => name.startsWith('thing-')).toSorted();
    expect(found.map(({ name }) => name)).toEqual(names);
    for (const { name, events } of found) {
      expect(snapshot.stream(name)).toEqual(events.map((event) => expect.objectContaining(event)));
    }
    expect(snapshot.countStreams('thing-')).toBe(names.length);
    expect([...snapshot.streams('nothing')]).toEqual([]);
  });

  it('go on after any of them', () => {
    const names = NAMES.filter((name) => name.startsWith('thing-')).toSorted();
    const found = [...snapshot.streams('thing-', { after: names[300]! })];
    expect(found.map(({ name }) => name)).toEqual(names.slice(301));
  });

  it('are told apart by what came since a position, and are whole then too', () => {
    const since = snapshot.stream('thing-300').at(-1)!.position;
    const found = [...snapshot.streamsSince('thing-', since)];
    const later = NAMES.slice(NAMES.indexOf('thing-300') + 1).filter((name) => name.startsWith('thing-'));
    expect(found.map(({ name }) => name)).toEqual(later.toSorted());
    for (const { name, events } of found) expect(events).toHaveLength(snapshot.stream(name).length);
    expect([...snapshot.streamsSince('thing-', snapshot.lastPosition!)]).toEqual([]);
    // One event of several came since: the others belong to the stream too.
    const [first, second] = snapshot.stream('thing-20');
    expect([first, second]).not.toContain(undefined);
    const [whole] = [...snapshot.streamsSince('thing-20', first!.position)];
    expect(whole!.events.map(({ version }) => version)).toEqual(
      snapshot.stream('thing-20').map(({ version }) => version),
    );
  });

  it('are known by the hash of an event', () => {
    const { position, hash } = snapshot.stream('thing-7')[0]!;
    expect(snapshot.hashAt(position)).toBe(hash);
    expect(snapshot.hashAt('999999' as typeof position)).toBeUndefined();
  });

  it('leave out what nobody looks at', () => {
    const bodies = [...snapshot.streams('thinh', { without: 'trace' })].flatMap(({ events }) =>
      events.map(({ body }) => body),
    );
    expect(bodies).toEqual([
      { stream: 'thinh-1', index: 0, claims: [{ total: '1', trace: [] }] },
      { stream: 'thinh-1', index: 1, claims: [{ total: '1', trace: [] }] },
    ]);
  });

  it('tell of an event in another’s place', () => {
    const altered = new DatabaseSync(join(folder, EVENTS_FILE));
    altered.exec('DROP TRIGGER events_are_never_changed');
    altered.exec(
      `UPDATE events SET bytes = CAST(replace(CAST(bytes AS TEXT), '"stream":"thing-7","type"', '"stream":"thing-8","type"') AS BLOB)`,
    );
    altered.close();
    expect(() => [...snapshot.streams('thing-7')]).toThrow(expect.objectContaining({ code: 'STORE_CORRUPT' }));
  });
});
