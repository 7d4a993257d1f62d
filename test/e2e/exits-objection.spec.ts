import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { NEXT_YEAR, pledgeFee, refusalOf, Road, taken } from '../support/road.js';

/** 异议成立: the line is closed, the claim goes back to the panel, and its new amount passes approval and notice again. */
describe('an objection is upheld', () => {
  let house: Established;
  let road: Road;
  let old: string;
  beforeAll(async () => {
    house = await establish();
    road = await new Road(house, 'parkFirm', pledgeFee('FP-1')).to('endorse');
    await taken(road.accept(road.as.marketReviewer));
    await road.at('waive').to('publish');
    old = road.line;
    const { body } = await taken(road.object());
    await house.server.idle();
    await taken(road.decideObjection(String(body['receipt']), 'upheld'));
    await house.server.idle();
  });
  afterAll(() => house.server.stop());

  const lineOf = async (id: string): Promise<Json> => (await ok(road.as.auditor.get(`/api/lines/${id}`))).body;
  const claim = async (): Promise<Json> => (await ok(road.applicant.get(road.claimPath))).body;
  const allot = (line: string) => road.as.cashier.post(`/api/payment-runs/${road.run}/lines`, { lines: [line] });

  it('its line is closed, and its claim waits for the panel', async () => {
    expect(await lineOf(old)).toMatchObject({ status: 'upheld', total: '10000.00', nextStage: null });
    expect(await claim()).toMatchObject({ status: 'open', stage: 'panel', reopened: { reason: '经核查' } });
  });

  it('verified with a cut, it has another line of another amount, from stage 6 on', async () => {
    await taken(road.waive());
    const cuts = [{ fact: 'amount', to: '12000.00', reason: '发票金额不符' }];
    await taken(road.verify(road.as.expertA, road.claim, { cuts }));
    await house.server.idle();
    road.settlement = 2;
    expect(await lineOf(road.line)).toMatchObject({
      total: '6000.00',
      passed: [],
      notice: null,
      progress: { stage: 'approval', status: 'waiting' },
    });
  });

  it('neither line can be paid on the approval and the notice of the old amount', async () => {
    await road.openRunOf(2024);
    expect(refusalOf(await allot(old))).toBe('LINE_CLOSED');
    expect(refusalOf(await allot(road.line))).toBe('OUT_OF_ORDER');
  });

  it('it passes approval and notice again, in a batch of its own, and is paid once', async () => {
    road.batch = '';
    for (const step of ['include', 'present', 'decideCommittee', 'decideGovernment', 'publish'] as const) {
      await taken(road[step]());
      await house.server.idle();
    }
    expect(await lineOf(road.line)).toMatchObject({ passed: ['approval'], progress: { status: 'published' } });
    expect(refusalOf(await allot(road.line))).toBe('OUT_OF_ORDER');
    await taken(road.moveClock(NEXT_YEAR));
    await house.server.idle();
    await road.at('confirmReadings').to('paid');
    const { body } = await ok(road.as.auditor.get(`/api/payments/${road.payment}`));
    expect(body).toMatchObject({ total: '6000.00', status: 'paid', lines: 1 });
    expect(await lineOf(road.line)).toMatchObject({ status: 'resultPublished' });
    expect(await claim()).toMatchObject({ progress: { stage: 'payout', status: 'resultPublished' } });
    const events = await house.server.events();
    expect(events.filter((event) => event.type === 'LinePaid')).toHaveLength(1);
  });

  it('parks nothing', async () => {
    const state = await ok(road.as.auditor.get('/api/health/state'));
    expect(state.body).toMatchObject({ sagas: { parked: [] }, jobs: { dead: [] } });
  });
});
