import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore, verifyRecords } from '#event-store';
import { runProgram } from '../support/child.js';
import { appendsOf, WORKLOAD_LOG, writeAll, type Acknowledgement, type Workload } from './store-workload.js';
import { PATIENCE } from './extent.js';

jest.setTimeout(PATIENCE);
const root = mkdtempSync(join(tmpdir(), 'store-disk-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));
const workload: Workload = { seed: 7, writers: 5, appends: 100 };
const total = Array.from({ length: workload.writers }, (_, writer) => appendsOf(workload, writer).flat()).flat().length;
const open = (folder: string) => openSqliteEventStore({ folder, random: () => new Uint8Array(16) });

/** A private mount: where the system forbids one, the file size limit below stands for it. */
const onTinyDisk = (folder: string) => [
  'unshare',
  '-Urm',
  'sh',
  '-c',
  `mount -t tmpfs -o size=8m tiny '${folder}' && exec "$@"`,
  'sh',
];
const canMount = () => {
  mkdirSync(join(root, 'probe'), { recursive: true });
  const [command, ...rest] = [...onTinyDisk(join(root, 'probe')), 'true'];
  return spawnSync(command!, rest).status === 0;
};

describe('a disk that takes no more', () => {
  (canMount() ? it : it.skip)(
    'is STORE_FULL, acknowledges nothing falsely, and goes on when there is space',
    async () => {
      const folder = join(root, 'tiny');
      mkdirSync(folder);
      const order = { folder, workload, ballast: 7_500_000 };
      const { lines, errors, code } = await runProgram('test/faults/store-on-full-disk.ts', order, onTinyDisk(folder));
      expect({ errors, code }).toEqual({ errors: '', code: 0 });
      const found = JSON.parse(lines[0]!) as Record<string, number>;
      expect(found).toMatchObject({ code: 'STORE_FULL', falselyAcknowledged: 0, finished: 500, events: total });
      expect(found.acknowledged).toBeGreaterThan(0);
      expect(found.acknowledged).toBeLessThan(500);
    },
  );

  it('is a clear error when a file may not grow, and nothing acknowledged is missing', async () => {
    const folder = join(root, 'limited');
    const limit = ['sh', '-c', 'ulimit -f 600; exec "$@"', 'sh'];
    const { lines, errors, code } = await runProgram('test/faults/store-writer.ts', { folder, workload }, limit);
    expect(code).toBe(1);
    expect(errors).toMatch(/^STORE_(IO|FULL) /);
    const acknowledged = lines.map((line) => JSON.parse(line) as Acknowledgement);
    expect(acknowledged.length).toBeGreaterThan(0);
    const store = await open(folder);
    for (const [stream, version, hash] of acknowledged) {
      expect(await store.readStream(stream, { from: version, maxCount: 1 })).toMatchObject([{ hash }]);
    }
    await writeAll(store, workload, () => {});
    const { events } = await verifyRecords(WORKLOAD_LOG, store.readAll(null, { housekeeping: true }));
    expect(events).toBe(total);
    await store.close();
  });
});

describe('a folder that may only be read', () => {
  const opened = async (folder: string) => (await runProgram('test/faults/store-opener.ts', { folder })).lines[0]!;

  it('is refused at once: the folder, a new folder inside it, and the file', async () => {
    const parent = join(root, 'parent');
    const folder = join(parent, 'data');
    await (await open(folder)).close();
    for (const [path, mode] of [
      [folder, 0o777],
      [join(folder, 'events.db'), 0o666],
      [join(folder, 'lock.db'), 0o666],
    ] as const) {
      chmodSync(path, mode);
    }
    expect(await opened(folder)).toBe('opened');
    const refused = (path: string) => ({ code: 'STORE_READ_ONLY', message: expect.stringContaining(path) });
    chmodSync(join(folder, 'events.db'), 0o444);
    expect(JSON.parse(await opened(folder))).toEqual(refused(folder));
    chmodSync(join(folder, 'events.db'), 0o666);
    chmodSync(folder, 0o555);
    expect(JSON.parse(await opened(folder))).toEqual(refused(folder));
    chmodSync(parent, 0o555);
    expect(JSON.parse(await opened(join(parent, 'new')))).toEqual(refused(join(parent, 'new')));
  });
});

describe('a second process', () => {
  it('is refused while the first lives, with the folder in the message', async () => {
    const folder = join(root, 'shared');
    const store = await open(folder);
    const message = (await runProgram('test/faults/store-writer.ts', { folder, workload })).errors;
    expect(message).toContain('STORE_LOCKED');
    expect(message).toContain(folder);
    await store.close();
  });
});
