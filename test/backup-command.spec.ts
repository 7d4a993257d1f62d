import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { NO_STREAM, openSqliteEventStore, sealEvents, type StreamHead } from '#event-store';
import { event } from './contract/event-store-events.js';
import { ChildServer } from './support/server-child.js';

const root = mkdtempSync(join(tmpdir(), 'duixian-backup-command-'));
chmodSync(root, 0o755);
const data = join(root, 'data');
const random = (bytes: number) => new Uint8Array(bytes);
const ROOT = join(import.meta.dirname, '..');

interface End {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The command as its user gives it, from the sources as they stand. */
async function command(name: 'backup' | 'restore', ...args: string[]): Promise<End> {
  const child = new ChildServer(`tools/${name}/main.ts`, args, { DUIXIAN_DATA: data });
  const { code } = await child.ended;
  return { code, output: child.output, errors: child.errors };
}

describe('npm run backup and npm run restore', () => {
  let made = '';
  let digest = '';
  beforeAll(async () => {
    const store = await openSqliteEventStore({ folder: data, random });
    let head: StreamHead = NO_STREAM;
    let appended = 0;
    const append = async (): Promise<void> => {
      const body = { n: appended, filler: 'x'.repeat(8000) };
      const place = { logId: store.logId, stream: 'busy', head };
      const sealed = sealEvents(place, [event(`busy-${appended}`, body)]);
      const result = await store.append('busy', head.version, sealed);
      expect(result.kind).toBe('appended');
      head = sealed[0]!;
      appended += 1;
    };
    while (appended < 200) await append();
    // This process holds the folder and writes until the other one is done.
    let over = false;
    const backup = command('backup', '--to', join(root, 'backups')).finally(() => (over = true));
    while (!over && appended < 1000) {
      await append();
      await nextTurn();
    }
    const { code, output, errors } = await backup;
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/NOT in it: the master key/);
    made = /backup made: (.+)\n/.exec(output)![1]!;
    digest = /digest 摘要 ([0-9a-f]{64})\n/.exec(output)![1]!;
    await store.close();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('copies beside a process that writes, and brings a prefix back', async () => {
    const to = join(root, 'restored');
    const { code, output, errors } = await command('restore', '--from', made, '--to', to, '--digest', digest);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/every hash right/);
    const [original, restored] = [
      await openSqliteEventStore({ folder: data, random }),
      await openSqliteEventStore({ folder: to, random }),
    ];
    expect(restored.logId).toBe(original.logId);
    const [all, part] = [await original.readStream('busy'), await restored.readStream('busy')];
    expect(part.length).toBeGreaterThanOrEqual(200);
    // A hash covers the event's bytes and those of all before it.
    expect(part.map(({ hash }) => hash)).toEqual(all.slice(0, part.length).map(({ hash }) => hash));
    await original.close();
    await restored.close();
  });

  it('only verifies when asked to', async () => {
    const before = readdirSync(root);
    expect(await command('restore', '--verify', made)).toMatchObject({ code: 0, errors: '' });
    expect(readdirSync(root)).toEqual(before);
    const events = join(made, 'events.jsonl');
    const original = readFileSync(events);
    const flipped = Buffer.from(original);
    flipped[original.indexOf('"n":7') + 4] = '8'.charCodeAt(0);
    writeFileSync(events, flipped);
    const found = await command('restore', '--verify', made);
    writeFileSync(events, original);
    expect(found.code).toBe(3);
    expect(found.errors).toMatch(/^CHAIN_BROKEN: busy@8 \(position 9\)/);
  });

  it('refuses data that is there (1) and wrong arguments (2), in one sentence with a code', async () => {
    const refused = await command('restore', '--from', made);
    expect(refused.code).toBe(1);
    expect(refused.errors).toMatch(/^RESTORE_TARGET_NOT_EMPTY: [^\n]+\n$/);
    for (const args of [[], ['--from', made, '--verify', made], ['--from', made, '--digest', 'x'], ['--over', made]]) {
      const { code, errors } = await command('restore', ...args);
      expect({ code, errors }).toEqual({ code: 2, errors: expect.stringMatching(/^USAGE: [^]*npm run restore/) });
    }
    expect(await command('backup')).toMatchObject({ code: 2, errors: expect.stringMatching(/npm run backup/) });
  });

  /** A private mount: where the system forbids one, there is no full disk to try. */
  const onTinyDisk = (folder: string, size: string) =>
    [
      'unshare',
      [
        '-Urm',
        'sh',
        '-c',
        `mount -t tmpfs -o size=${size} tiny '${folder}' && "$@"; code=$?; ls '${folder}'; exit $code`,
      ],
    ] as const;
  const tiny = join(root, 'tiny');
  const onTiny = (size: string, ...args: string[]) => {
    mkdirSync(tiny, { recursive: true });
    const [unshare, rest] = onTinyDisk(tiny, size);
    const env = { ...process.env, DUIXIAN_DATA: data };
    return spawnSync(unshare, [...rest, 'sh', ...args], { cwd: ROOT, env, encoding: 'utf8' });
  };
  const program = (name: string) => [
    process.execPath,
    '--import',
    join(ROOT, 'test/support/run-ts.mjs'),
    join(ROOT, `tools/${name}/main.ts`),
  ];
  const canMount = onTiny('1m', 'true').status === 0;

  (canMount ? it : it.skip)('says that the disk is full, and leaves nothing half-made', () => {
    const backup = onTiny('1m', ...program('backup'), '--to', tiny);
    expect({ status: backup.status, left: backup.stdout }).toEqual({ status: 1, left: '' });
    expect(backup.stderr).toMatch(/^BACKUP_DISK_FULL: [^\n]+\n$/);
    const restore = onTiny('1m', ...program('restore'), '--from', made, '--to', join(tiny, 'data'));
    expect({ status: restore.status, left: restore.stdout }).toEqual({ status: 1, left: '' });
    expect(restore.stderr).toMatch(/^BACKUP_DISK_FULL: [^\n]+\n$/);
  });
});
