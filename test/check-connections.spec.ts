import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { openEsdbEventStore } from '#event-store';
import { tryConnections } from '../tools/check/connections.js';
import { EsdbDouble } from './doubles/esdb/server.js';
import { configOf } from './support/config.js';

const root = mkdtempSync(join(tmpdir(), 'duixian-check-'));
const double = new EsdbDouble();
beforeAll(() => double.start());
afterAll(async () => {
  await double.stop();
  rmSync(root, { recursive: true, force: true });
});

async function tried() {
  const distributed = {
    esdb: double.connectionString,
    redis: 'redis://:hush@127.0.0.1:1',
    vaultFolder: join(root, 'vault'),
    leaseSeconds: 15,
    sweepSeconds: 30,
  };
  const trying = { random: randomBytes, wait: async () => undefined, elapsed: () => 0 };
  return tryConnections(configOf(root, { distributed }), trying);
}

it('looks at an empty server without beginning a log there, and at one that has a log', async () => {
  const [empty, redis] = await tried();
  expect(empty).toMatchObject({ setting: 'DUIXIAN_ESDB', found: '23.10.0, 尚无存证 no log yet', wrong: [] });
  expect(double.log.all.every(({ stream }) => stream.startsWith('$'))).toBe(true);
  expect(redis).toMatchObject({ setting: 'DUIXIAN_REDIS', wrong: [expect.stringMatching(/cannot be reached/)] });
  expect(JSON.stringify(redis)).not.toContain('hush');
  const store = await openEsdbEventStore({ connectionString: double.connectionString, random: randomBytes });
  await store.close();
  expect((await tried())[0]).toMatchObject({ found: `23.10.0, log ${store.logId}, 空 empty`, wrong: [] });
});
