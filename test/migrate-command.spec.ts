import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_STREAM, openSqliteEventStore, sealEvents, type EventStore } from '#event-store';
import { describe as named, placeOf, withoutSecrets } from '../tools/migrate/places.js';
import { collect, event } from './contract/event-store-events.js';
import { EsdbDouble } from './doubles/esdb/server.js';
import { ChildServer } from './support/server-child.js';

const root = mkdtempSync(join(tmpdir(), 'duixian-migrate-command-'));
const data = join(root, 'data');
const double = new EsdbDouble();
const open = (folder: string): Promise<EventStore> => openSqliteEventStore({ folder, random: randomBytes });

const start = (args: readonly string[], esdb?: string): ChildServer =>
  new ChildServer('tools/migrate/main.ts', args, esdb === undefined ? {} : { DUIXIAN_ESDB: esdb });

async function command(args: readonly string[], esdb?: string) {
  const child = start(args, esdb);
  const { code } = await child.ended;
  return { code, output: child.output, errors: child.errors };
}

async function contentOf(folder: string): Promise<string[]> {
  const store = await open(folder);
  const all = await collect(store.readAll(null));
  await store.close();
  return all.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
}

describe('npm run migrate', () => {
  let content: string[] = [];
  beforeAll(async () => {
    await double.start();
    const store = await open(data);
    for (const stream of ['busy', 'calm', '_lease']) {
      const events = Array.from({ length: 60 }, (_, n) => event(`${stream}-${n}`, { n, filler: 'x'.repeat(900) }));
      await store.append(stream, -1, sealEvents({ logId: store.logId, stream, head: NO_STREAM }, events));
    }
    await store.close();
    content = await contentOf(data);
    content = content.filter((text) => !text.includes('_lease'));
  });
  afterAll(async () => {
    await double.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('takes a log to a server and back into a new folder, and says what it did', async () => {
    const there = await command(['--from', `sqlite:${data}`, '--to', 'esdb:'], double.connectionString);
    expect(there).toMatchObject({ code: 0, errors: '' });
    expect(there.output).toMatch(/→ esdb:\/\/127\.0\.0\.1:\d+: log/);
    expect(there.output).toMatch(/migrated: 120 events in 2 streams[^]*0 were there before 原已存在, 120 copied/);
    const back = join(root, 'back');
    const again = await command(['--from', `esdb:${double.connectionString}`, '--to', `sqlite:${back}`]);
    expect(again).toMatchObject({ code: 0, errors: '' });
    expect(await contentOf(back)).toEqual(content);
    const repeated = await command(['--from', double.connectionString, '--to', `sqlite:${back}`]);
    expect(repeated).toMatchObject({
      code: 0,
      output: expect.stringMatching(/120 were there before 原已存在, 0 copied/),
    });
  });

  it('is killed, and the same command goes on to the same end', async () => {
    const to = join(root, 'killed');
    const child = start(['--from', `sqlite:${data}`, '--to', `sqlite:${to}`]);
    await child.says(/: log /);
    await child.stop('SIGKILL');
    const { code, output } = await command(['--from', `sqlite:${data}`, '--to', `sqlite:${to}`]);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/migrated: 120 events/) });
    expect(await contentOf(to)).toEqual(content);
  });

  it('copies beside a running server, and says that it has to be run once more (4)', async () => {
    const running = await open(data);
    const { code, errors } = await command(['--from', `sqlite:${data}`, '--to', `sqlite:${join(root, 'early')}`]);
    await running.close();
    expect({ code, errors }).toEqual({ code: 4, errors: expect.stringMatching(/the source is in use/) });
    expect(await contentOf(join(root, 'early'))).toEqual(content);
  });

  it('refuses in one line with a code: no log, the same place, another log, wrong arguments', async () => {
    const other = join(root, 'other');
    await (await open(other)).close();
    const before = readdirSync(root);
    const refused = await Promise.all([
      command(['--from', `sqlite:${join(root, 'nowhere')}`, '--to', `sqlite:${other}`]),
      command(['--from', `sqlite:${data}`, '--to', `sqlite:${root}/./data`]),
    ]);
    expect(refused.map(({ code, errors }) => [code, /^\w+/.exec(errors)?.[0]])).toEqual([
      [1, 'MIGRATE_NO_SOURCE'],
      [1, 'MIGRATE_SAME_PLACE'],
    ]);
    const another = await command(['--from', `sqlite:${data}`, '--to', `sqlite:${other}`]);
    expect(another).toMatchObject({ code: 1, errors: expect.stringMatching(/^MIGRATE_OTHER_LOG: [^\n]+\n$/) });
    expect(readdirSync(root)).toEqual(before);
    expect(await command(['--from', `sqlite:${data}`])).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/^USAGE/),
    });
  });

  it('begins no log where it is to read one', async () => {
    const empty = await new EsdbDouble().start();
    const { code, errors } = await command(['--from', empty.connectionString, '--to', `sqlite:${join(root, 'none')}`]);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: expect.stringMatching(/^STORE_FORMAT: 来源 source: [^\n]+\n$/),
    });
    expect(empty.log.all.every(({ stream }) => stream.startsWith('$'))).toBe(true);
    await empty.stop();
  });

  it('has every code of its own in docs/operations.md', () => {
    const at = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
    const codes = new Set(at('tools/migrate/errors.ts').match(/MIGRATE_[A-Z_]+/g));
    expect(codes.size).toBeGreaterThan(6);
    for (const code of codes) expect(at('docs/operations.md')).toContain(`\`${code}\``);
  });

  it('prints no password, whatever goes wrong', async () => {
    const secret = 'esdb://admin:ge%2Fheim@127.0.0.1:1?bogus=1';
    const ends = await Promise.all([
      command(['--from', `sqlite:${data}`, '--to', secret]),
      command(['--from', `sqlite:${data}`, secret]),
      command(['--from', `sqlite:${data}`, '--to', `mysql:${secret}`]),
      command([`--to=${secret}`, `--form=${secret}`]),
    ]);
    expect(ends.map(({ code }) => code)).toEqual([1, 2, 2, 2]);
    for (const { output, errors } of ends) expect(output + errors).not.toMatch(/heim|admin/);
    expect(ends[0]!.errors).toMatch(/^STORE_SETTING: 目标 target: .*unknown option "bogus"/);
    const place = placeOf(secret, undefined);
    expect(named(place)).toBe('esdb://127.0.0.1:1');
    expect(withoutSecrets(`at ${secret} with ge/heim`, [place])).toBe('at *** with ***');
  });
});
