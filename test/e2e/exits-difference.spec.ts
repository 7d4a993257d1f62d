import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Answer, type Json } from '../support/client.js';
import { pledgeFee, refusalOf, Road, taken } from '../support/road.js';

/** 上限5万元 for one kind of fee in a year: the first fee uses it up, the second is cut, until the first falls. */
describe('what an award had cut from others comes as their difference', () => {
  let house: Established;
  let road: Road;
  let first: string;
  let second: string;
  beforeAll(async () => {
    house = await establish();
    road = new Road(house, 'parkFirm', pledgeFee('FP-1', '80000.00'));
    await taken(road.declare());
    first = road.claim;
    second = await road.declareClaim(pledgeFee('FP-2', '60000.00'));
    await taken(road.submit());
    await house.server.idle();
    await taken(road.endorse());
    for (const claim of [first, second]) {
      await taken(road.accept(road.as.marketReviewer, claim));
      await taken(road.waive(road.as.expertA, claim));
      await taken(road.verify(road.as.expertA, claim));
      await house.server.idle();
    }
  });
  afterAll(() => house.server.stop());

  const claimOf = async (id: string): Promise<Json> => (await ok(road.applicant.get(`${road.path}/claims/${id}`))).body;
  const lineOf = async (id: string): Promise<Json> => (await ok(road.as.auditor.get(`/api/lines/${id}`))).body;
  const traceOf = async (id: string): Promise<Json> =>
    (await ok(road.applicant.get(`/api/entitlements/${road.party}/claims/${id}/trace`))).body;
  const present = (line: string, by = road.as.officeClerk): Promise<Answer> =>
    by.decide(`/api/lines/${line}/presentation`, `/api/lines/${line}`, { reason: '补充证明已到' });

  it('the second is cut to what is left', async () => {
    expect(await lineOf(`${first}.2023.1`)).toMatchObject({ total: '40000.00' });
    expect(await lineOf(`${second}.2023.1`)).toMatchObject({ total: '10000.00' });
  });

  it('the first struck rejected, the second gets the rest as another line, and keeps what it has', async () => {
    road.claim = first;
    await road.openBatch();
    await taken(road.include());
    await house.server.idle();
    expect(await present(road.line)).toMatchObject({ code: 'LINE_NOT_REJECTED' });
    await taken(road.strike(road.line, 'rejected'));
    await house.server.idle();
    expect(await lineOf(`${second}.2023.1`)).toMatchObject({ status: 'open', total: '10000.00' });
    expect(await lineOf(`${second}.2023.2`)).toMatchObject({
      status: 'open',
      total: '20000.00',
      nextStage: 'approval',
      passed: [],
      progress: { stage: 'approval', status: 'waiting' },
    });
    expect(await claimOf(second)).toMatchObject({
      settlement: { settlement: 2, status: 'payable', total: '30000.00' },
      lines: [{ total: '10000.00' }, { total: '20000.00' }],
      progress: { stage: 'approval', status: 'waiting' },
    });
    expect(await traceOf(second)).toMatchObject({
      settlement: 2,
      total: '20000.00',
      difference: { assessed: '30000.00', stood: '10000.00', recoverable: [] },
    });
    expect(await claimOf(first)).toMatchObject({ progress: { stage: 'approval', status: 'rejected' } });
  });

  it('the first presented again ranks behind what then stands', async () => {
    const line = `${first}.2023.1`;
    // It does not collect the item, so it may not see the line either.
    const blindly = road.as.scienceReviewer.post(
      `/api/lines/${line}/presentation`,
      { reason: '补充证明已到' },
      { ifMatch: '"0"' },
    );
    expect(await blindly).toMatchObject({ status: 404, code: 'LINE_UNKNOWN' });
    expect(await present(line, road.as.expertA)).toMatchObject({ code: 'ROLE_NOT_HELD' });
    await taken(present(line, road.as.marketReviewer));
    await house.server.idle();
    expect(await present(line)).toMatchObject({ code: 'PRESENTED_ALREADY' });
    expect(await lineOf(`${first}.2023.2`)).toMatchObject({ total: '20000.00', status: 'open' });
    expect(await lineOf(line)).toMatchObject({ status: 'rejected', presentedAgain: true });
    expect(await claimOf(first)).toMatchObject({ progress: { stage: 'approval', status: 'waiting' } });
  });

  it('goes to a supplementary batch of the same round, with its own decisions', async () => {
    road.batch = '';
    await road.openBatch();
    const lines = [`${first}.2023.2`, `${second}.2023.1`, `${second}.2023.2`];
    await taken(road.as.officeClerk.post(`/api/batches/${road.batch}/lines`, { lines }));
    await house.server.idle();
    await taken(road.present());
    await taken(road.decideCommittee());
    await taken(road.decideGovernment());
    await house.server.idle();
    const { body } = await ok(road.as.officeHead.get(`/api/batches/${road.batch}`));
    expect(body).toMatchObject({ status: 'approved', lines: 3, totals: { district: '50000.00' } });
    for (const line of lines) expect(await lineOf(line)).toMatchObject({ passed: ['approval'] });
    road.claim = first;
    expect(refusalOf(await road.include())).toBe('BATCH_NOT_OPEN');
  });

  it('stands in the timeline, and parks nothing', async () => {
    const { body } = await ok(road.applicant.get(`${road.path}/timeline?limit=200`));
    const types = (body['rows'] as Json[]).map((row) => row['type']);
    for (const type of ['ClaimsQueuedAgain', 'LinePresentedAgain']) expect(types).toContain(type);
    const state = await ok(road.as.auditor.get('/api/health/state'));
    expect(state.body).toMatchObject({ sagas: { parked: [] }, jobs: { dead: [] }, readModels: { parkedCount: 0 } });
  });
});
