import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '#kernel';
import { castOf, DEMONSTRATION_PASSWORD, type PersonKey } from '../apps/api/src/demonstration/cast.js';
import { injectDoor, type Door } from '../apps/api/src/demonstration/door.js';
import { establish, STARTS_AT } from '../apps/api/src/demonstration/establish.js';
import { Play } from '../apps/api/src/demonstration/play.js';
import { playBeginning, playRest } from '../apps/api/src/demonstration/scenario.js';
import { amountMismatches, settlements } from '../tools/demo/amounts.js';
import { reconcile } from '../tools/demo/reconciliation.js';
import { makeBackup, type MadeBackup } from '../tools/backup/make-backup.js';
import { restoreBackup } from '../tools/restore/restore.js';
import { startTestServer, type TestServer } from './support/server.js';

const random = (bytes: number) => new Uint8Array(bytes);
const { people } = castOf();
const administrator = { ...people.administrator, password: DEMONSTRATION_PASSWORD };
const doorOf = (server: TestServer): Door => injectDoor(server.app.getHttpAdapter().getInstance());

/** The story goes on, on another server: ids come from the record, people log in again. */
async function playOn(server: TestServer, play: Play): Promise<Play> {
  const { token } = await server.logIn(administrator.login, DEMONSTRATION_PASSWORD);
  const moved = new Play(castOf(), doorOf(server), String(token));
  Object.assign(moved.story, structuredClone(play.story));
  return moved;
}

/** What the offices see: cases, amounts, money, and names out of the vault. */
async function viewsOf(play: Play): Promise<Readonly<Record<string, unknown>>> {
  const { applications, parties, batches, runs, round } = play.story;
  const views: [PersonKey, string][] = [
    ['auditor', `/api/lines?round=${round}`],
    ['administrator', '/api/parties?limit=200'],
    ['administrator', '/api/accounts?limit=200'],
    ['expertA', '/api/queues/panel?limit=200'],
    ...Object.values(applications).flatMap((id): [PersonKey, string][] => [
      ['auditor', `/api/applications/${id}`],
      ['auditor', `/api/applications/${id}/timeline`],
    ]),
    ...Object.values(parties).map((id): [PersonKey, string] => ['auditor', `/api/entitlements/${id}`]),
    ...batches.map((id): [PersonKey, string] => ['auditor', `/api/batches/${id}`]),
    ...runs.flatMap((id): [PersonKey, string][] => [
      ['auditor', `/api/payment-runs/${id}`],
      ['auditor', `/api/payments?run=${id}`],
    ]),
  ];
  const seen: Record<string, unknown> = {};
  for (const [by, path] of views) seen[path] = await play.read(by, path);
  return seen;
}

describe('a district moved to another machine half-way, and once more at the end', () => {
  const root = mkdtempSync(join(tmpdir(), 'duixian-moved-'));
  const servers: TestServer[] = [];
  let half: MadeBackup;
  let play: Play;

  async function moved(from: TestServer, name: string): Promise<{ made: MadeBackup; server: TestServer }> {
    const made = await makeBackup({
      dataFolder: from.dataFolder,
      to: join(root, 'backups', name),
      madeAt: instant('2026-11-21T10:30:05.123Z'),
    });
    const folder = join(root, name);
    await restoreBackup({ from: made.folder, to: join(folder, 'data'), random });
    // By hand, from where it was kept apart.
    copyFileSync(join(from.root, 'master.key'), join(folder, 'master.key'));
    const server = await startTestServer({ folder, seed: name });
    servers.push(server);
    await server.idle();
    return { made, server };
  }

  beforeAll(async () => {
    const first = await startTestServer({ folder: join(root, 'first') });
    servers.push(first);
    const { token } = await first.beginDemonstration(STARTS_AT, administrator);
    play = await establish(doorOf(first), String(token));
    await playBeginning(play);
    await play.settled();
    half = (await moved(first, 'second')).made;
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('has the whole record and the whole vault, and adds nothing by itself', async () => {
    const [before, after] = [await servers[0]!.events(), await servers[1]!.events()];
    expect(half.facts).toMatchObject({ events: before.length, missing: [] });
    const places = (events: typeof before) => events.map(({ position, hash }) => [position, hash]);
    expect(places(after)).toEqual(places(before));
    const objects = (server: TestServer) =>
      readdirSync(join(server.dataFolder, 'vault', 'objects'), { recursive: true });
    expect(objects(servers[1]!)).toEqual(objects(servers[0]!));
    expect(half.facts.objects).toBeGreaterThan(50);
  });

  it('shows what it showed', async () => {
    const views = await viewsOf(play);
    expect(Object.keys(views).length).toBeGreaterThan(15);
    expect(await viewsOf(await playOn(servers[1]!, play))).toEqual(views);
  });

  it('goes on to the last payment, in the amounts worked out by hand', async () => {
    const second = await playOn(servers[1]!, play);
    await playRest(second);
    const found = await settlements(second);
    expect(amountMismatches(found)).toEqual([]);
    expect((await reconcile(second, found)).mismatches).toEqual([]);

    const { server } = await moved(servers[1]!, 'third');
    const third = await playOn(server, second);
    expect(await viewsOf(third)).toEqual(await viewsOf(second));
    expect(amountMismatches(await settlements(third))).toEqual([]);
    expect((await reconcile(third, await settlements(third))).mismatches).toEqual([]);
    const state = await third.read<{ sagas: { parked: object[] }; jobs: { dead: object[] } }>(
      'auditor',
      '/api/health/state',
    );
    expect([state.sagas.parked, state.jobs.dead]).toEqual([[], []]);
  });
});
