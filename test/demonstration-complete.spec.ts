import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMONSTRATION_PASSWORD } from '../apps/api/src/demonstration/cast.js';
import { recomputeFolder } from '../tools/recompute/recompute-folder.js';
import { startTestServer, type TestServer } from './support/server.js';

/** 先看看: the demonstration loaded complete through the first page's door, and every amount of it computed again. */
describe('the complete demonstration', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const load = (body: object) => server.anonymous().post('/api/setup/demonstration', body);

  it('is either empty or complete', async () => {
    const { code } = server.parts.setupCode;
    expect(await load({ code, empty: true, complete: true })).toMatchObject({ status: 400, code: 'BODY_INVALID' });
    expect(await server.head()).toBeNull();
  });

  it('loads both rounds; nobody’s amount comes out otherwise when it is computed again', async () => {
    const { code } = server.parts.setupCode;
    expect(await load({ code, complete: true })).toMatchObject({ status: 201 });
    await server.idle();
    const again = await recomputeFolder(server.dataFolder, { policy: 'yuanzhou-2023-25' });
    expect(again).toMatchObject({ streams: 11, claims: 44, mismatches: [] });
    const firstRound = await recomputeFolder(server.dataFolder, { policy: 'yuanzhou-2023-25', year: 2023 });
    expect(firstRound.claims).toBeGreaterThan(0);
    expect(firstRound.claims).toBeLessThan(again.claims);
    const auditor = await server.logIn('demo-auditor', DEMONSTRATION_PASSWORD);
    const { body } = await auditor.get('/api/health/state');
    expect(body).toMatchObject({ status: 'live', parked: [] });
  }, 120_000);
});
