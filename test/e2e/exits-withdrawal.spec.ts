import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Answer, type Client, type Json } from '../support/client.js';
import { intlInvention, pledgeFee, Road, taken, type Step } from '../support/road.js';

/** 撤回: the applicant takes a claim back at any stage before its approval, and at none after. */
describe('withdrawal after the verification', () => {
  let house: Established;
  let numbers = 0;
  const revisions = new Map<Road, number>();
  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  const newRoad = (): Road => new Road(house, 'parkFirm', intlInvention(`US9000000${(numbers += 1)}B2`));
  const on = (last: Step): Promise<Road> => newRoad().to(last);
  const withdraw = (road: Road, by: Client = road.applicant): Promise<Answer> =>
    by.post(`/api/lines/${road.line}/withdrawal`, { reason: '不再申报' }, { ifMatch: `"${revisions.get(road)}"` });
  const claimOf = async (road: Road): Promise<Json> => (await ok(road.applicant.get(road.claimPath))).body;
  const lineOf = async (road: Road): Promise<Json> => (await ok(road.as.auditor.get(`/api/lines/${road.line}`))).body;
  const fresh = async (road: Road): Promise<void> => {
    revisions.set(road, (await house.server.parts.house.runner.fold('line', `line-${road.line}`)).revision);
  };

  it('a settled line: its amount stands no longer, its claim is withdrawn, its certificate free again', async () => {
    const road = await on('verify');
    await fresh(road);
    expect(await withdraw(road, road.as.townFirm)).toMatchObject({ status: 404, code: 'LINE_UNKNOWN' });
    await taken(withdraw(road));
    await house.server.idle();
    expect(await lineOf(road)).toMatchObject({
      status: 'withdrawn',
      progress: { stage: 'approval', status: 'withdrawn' },
      withdrawal: { reason: '不再申报' },
      nextStage: null,
    });
    expect(await claimOf(road)).toMatchObject({ status: 'withdrawn', progress: { status: 'withdrawn' } });
    expect((await ok(road.applicant.get(road.path))).body).toMatchObject({ overall: 'finished' });
    const again = await new Road(house, 'parkFirm', road.declaration).to('accept');
    expect(await claimOf(again)).toMatchObject({ reservation: 'reserved' });
  });

  it('out of a presented batch: what is left is decided on, and nothing when nothing is', async () => {
    const road = await on('present');
    await fresh(road);
    await taken(withdraw(road));
    await house.server.idle();
    const batch = await ok(road.as.officeHead.get(`/api/batches/${road.batch}`));
    expect(batch.body).toMatchObject({ lines: 0, totals: {} });
    const { body } = await ok(road.as.officeHead.get(`/api/batches/${road.batch}/lines`));
    expect(body['rows']).toMatchObject([{ line: road.line, struck: { kind: 'withdrawn' } }]);
    expect(await road.decideCommittee()).toMatchObject({ code: 'BATCH_EMPTY' });
  });

  it('never after the approval', async () => {
    const road = await on('decideGovernment');
    await fresh(road);
    const before = await house.server.head();
    expect(await withdraw(road)).toMatchObject({ status: 409, code: 'LINE_ALREADY_APPROVED' });
    expect(await house.server.head()).toBe(before);
  });

  it('a verified claim that came to nothing leaves its entitlement; a repeated request gets its first answer', async () => {
    const feeOf = async (number: string): Promise<Road> => {
      const fee = await new Road(house, 'parkFirm', pledgeFee(number, '200000.00')).to('endorse');
      await taken(fee.accept(fee.as.marketReviewer));
      return fee.at('waive').to('verify');
    };
    // The first uses up what a year may bring.
    await feeOf('FP-1');
    const road = await feeOf('FP-2');
    expect(await claimOf(road)).toMatchObject({ status: 'verified', lines: [], progress: { stage: 'settlement' } });
    const stale = { ifMatch: '"0"' };
    expect(await road.applicant.post(`${road.claimPath}/withdrawal`, { reason: '不再申报' }, stale)).toMatchObject({
      status: 412,
      code: 'STALE',
    });
    const key = house.server.key();
    const leave = (): Promise<Answer> =>
      road.applicant.post(`${road.claimPath}/withdrawal`, { reason: '不再申报' }, { key });
    const first = await taken(leave());
    await house.server.idle();
    expect(await claimOf(road)).toMatchObject({ status: 'withdrawn', progress: { status: 'withdrawn' } });
    expect((await leave()).body).toEqual(first.body);
    expect(await road.applicant.post(`${road.claimPath}/withdrawal`, { reason: '不再申报' })).toMatchObject({
      code: 'CLAIM_CLOSED',
    });
  });

  it('a claim with its line, by the claim alone', async () => {
    const road = await on('include');
    const key = house.server.key();
    const leave = (sending = {}): Promise<Answer> =>
      road.applicant.post(`${road.claimPath}/withdrawal`, { reason: '不再申报' }, { key, ...sending });
    expect(await leave({ key: house.server.key(), ifMatch: '"0"' })).toMatchObject({ status: 412, code: 'STALE' });
    const first = await taken(leave());
    expect(first.body).toMatchObject({ events: ['LineWithdrawn'] });
    expect((await leave()).body).toEqual(first.body);
    await house.server.idle();
    expect((await leave()).body).toEqual(first.body);
    expect(await claimOf(road)).toMatchObject({ status: 'withdrawn', progress: { status: 'withdrawn' } });
    expect(await leave({ key: house.server.key() })).toMatchObject({ code: 'CLAIM_CLOSED' });
  });

  it('the whole application: what is approved stays, all else goes, and the answer says so', async () => {
    const road = newRoad();
    await taken(road.declare());
    const approved = road.claim;
    const settled = await road.declareClaim(intlInvention('US9100001B2'));
    const reviewed = await road.declareClaim(intlInvention('US9100002B2'));
    const refused = await road.declareClaim(intlInvention('US9100003B2'));
    for (const step of ['submit', 'endorse'] as const) {
      await taken(road[step]());
      await house.server.idle();
    }
    for (const claim of [approved, settled]) {
      await taken(road.accept(undefined, claim));
      await taken(road.waive(undefined, claim));
      await taken(road.verify(undefined, claim));
      await house.server.idle();
    }
    const refusal = { ifMatch: `"${await road.revision('claim', refused)}"` };
    await taken(
      road.as.scienceReviewer.post(`${road.path}/claims/${refused}/refusal`, { reason: '不符合条件' }, refusal),
    );
    await road.at('include').to('decideGovernment');
    const key = house.server.key();
    const withdrawAll = (of = key): Promise<Answer> =>
      road.applicant.post(`${road.path}/withdrawal`, { reason: '企业迁出' }, { key: of });
    const first = await taken(withdrawAll());
    await house.server.idle();
    const claims = [
      { claim: approved, outcome: 'stays', code: 'LINE_ALREADY_APPROVED' },
      { claim: settled, outcome: 'withdrawn' },
      { claim: reviewed, outcome: 'withdrawn' },
      { claim: refused, outcome: 'closed' },
    ];
    expect(first.body).toMatchObject({ claims });
    expect((await withdrawAll()).body).toMatchObject({ position: first.body['position'], claims });
    for (const [claim, status] of [
      [approved, 'verified'],
      [settled, 'withdrawn'],
      [reviewed, 'withdrawn'],
      [refused, 'refused'],
    ]) {
      expect((await ok(road.applicant.get(`${road.path}/claims/${claim}`))).body).toMatchObject({ status });
    }
    expect((await ok(road.applicant.get(road.path))).body).toMatchObject({
      status: 'submitted',
      overall: 'inProgress',
    });
    // What stays goes on.
    await taken(road.publish());
    expect(await withdrawAll(house.server.key())).toMatchObject({ status: 409, code: 'LINE_ALREADY_APPROVED' });
  });

  it('a whole application that is verified and not yet approved goes altogether', async () => {
    const road = await on('present');
    await taken(road.applicant.post(`${road.path}/withdrawal`, { reason: '企业迁出' }));
    await house.server.idle();
    expect(await claimOf(road)).toMatchObject({ status: 'withdrawn' });
    expect(await lineOf(road)).toMatchObject({ status: 'withdrawn' });
    expect((await ok(road.applicant.get(road.path))).body).toMatchObject({ overall: 'finished' });
  });

  it('parks nothing', async () => {
    const state = await ok(house.as.auditor.get('/api/health/state'));
    expect(state.body).toMatchObject({ sagas: { parked: [] }, jobs: { dead: [] } });
  });
});
