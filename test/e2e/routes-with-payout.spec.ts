import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORDERS } from '#domain';
import { openLine } from '../../apps/api/src/features/lines/spec-support.js';
import { ok, type Answer, type Json } from '../support/client.js';
import { Journey } from '../support/journey.js';
import { taken, type Road } from '../support/road.js';

/** The sentence of the text that names an order, whatever was chosen. */
const inText = { id: 'noticeWithPayout', article: '奖励认定·4' };

/** 通过后拨付并公示: the whole main job where the notice runs beside the payout. */
describe('approval, payout with notice', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin('noticeWithPayout');
    await journey.compile();
  });
  afterAll(() => journey.house.server.stop());

  const payment = async (road: Road): Promise<Json> =>
    (await ok(journey.house.as.cashier.get(`/api/payments/${road.payment}`))).body;

  it('is what the text says, and the view shows the sentence', async () => {
    expect(await journey.orderShown()).toMatchObject({ id: 'noticeWithPayout', basis: 'text', inText });
    expect(await journey.line(journey.calm)).toMatchObject({
      route: ORDERS.noticeWithPayout,
      order: { basis: 'text' },
    });
  });

  it('shows and pays nothing before the approval, and pays in its year', async () => {
    await journey.openRunEarly();
    await journey.allRefused(journey.calm, { publish: 'OUT_OF_ORDER', allot: 'OUT_OF_ORDER' });
    await journey.approve();
    await journey.allRefused(journey.calm, { allot: 'PAYOUT_YEAR_NOT_REACHED' });
    await journey.openRun();
  });

  it('pays without waiting for the notice, but the result waits for it', async () => {
    await journey.pay(journey.calm);
    expect(await journey.line(journey.calm)).toMatchObject({
      status: 'open',
      passed: ['approval'],
      progress: { stage: 'notice', status: 'waiting' },
    });
    const { body } = await ok(journey.house.as.officeClerk.get('/api/queues/notice'));
    expect(body['rows']).toMatchObject([{ kind: 'unpublished', line: journey.calm.line }]);
    await journey.publish();
    expect(await journey.line(journey.calm)).toMatchObject({ progress: { stage: 'notice', status: 'published' } });
    expect(await journey.eventsOf(journey.calm)).toEqual(['LineApproved', 'LinePaid', 'LinePublished']);
  });

  it('an objection holds what is not at the bank yet; dismissed, it is paid', async () => {
    const { doubted } = journey;
    const first = await journey.object(doubted);
    await journey.refused(() => doubted.allot(), 'IN_QUESTION');
    await taken(journey.calm.decideObjection(first, 'dismissed'));
    await journey.idle();
    await taken(doubted.allot());
    await taken(doubted.account());
    const second = await journey.object(doubted);
    await journey.refused(() => doubted.instruct(), 'IN_QUESTION');
    await taken(journey.calm.decideObjection(second, 'dismissed'));
    await journey.idle();
    await taken(doubted.instruct());
    await journey.idle();
    await taken(doubted.paid());
    await journey.idle();
    expect(await payment(doubted)).toMatchObject({ status: 'paid', total: '150000.00' });
  });

  it('upheld while it is at the bank, nothing is stopped silently: it is recorded, and to be recovered', async () => {
    const { wrong } = journey;
    for (const step of ['allot', 'account', 'instruct'] as const) {
      await taken(wrong[step]());
      await journey.idle();
    }
    await journey.object(wrong, 'upheld');
    expect(await payment(wrong)).toMatchObject({ status: 'instructed', total: '150000.00', lines: 1 });
    expect(await journey.line(wrong)).toMatchObject({ status: 'upheld', recovery: { outstanding: ['district'] } });
    await journey.refused(() => recover(wrong), 'NOT_PAID');
    await taken(wrong.paid());
    await journey.idle();
    expect(await journey.line(wrong)).toMatchObject({
      status: 'upheld',
      payments: { district: { status: 'paid', amount: '150000.00' } },
      recovery: { outstanding: ['district'], recovered: {} },
    });
    const { body } = await ok(journey.house.as.cashier.get('/api/queues/payout'));
    expect(body['rows']).toMatchObject([{ kind: 'recover', line: wrong.line }]);
  });

  /** The bank sends the payment of the first run back. */
  const comesBack = (road: Road): Promise<Answer> => {
    const path = `/api/payments/${journey.calm.run}.${road.party}.district`;
    return road.as.cashier.decide(`${path}/return`, path, {
      attempt: 1,
      returnedOn: road.today,
      reason: '收款账户已销户',
    });
  };

  const recover = async (road: Road, by = road.as.cashier): Promise<Answer> =>
    by.post(
      `/api/lines/${road.line}/recovery`,
      { treasury: 'district', recoveredOn: road.today, document: '非税收入票据〔2025〕0031号' },
      { ifMatch: await road.as.cashier.etag(`/api/lines/${road.line}`) },
    );

  it('its claim gets nothing more before it is recovered', async () => {
    const { wrong } = journey;
    const old = wrong.line;
    for (const step of ['waive', 'verify'] as const) {
      await taken(wrong[step]());
      await journey.idle();
    }
    wrong.settlement = 2;
    wrong.batch = '';
    await taken(wrong.include());
    await journey.idle();
    for (const step of ['present', 'decideCommittee', 'decideGovernment'] as const) await taken(wrong[step]());
    await journey.idle();
    await taken(wrong.moveClock('2025-12-31T16:00:00.000Z'));
    await taken(wrong.openRunOf(2026));
    await journey.refused(() => wrong.allot(), 'RECOVERY_OUTSTANDING');
    wrong.settlement = 1;
    expect(wrong.line).toBe(old);
    for (const nobody of ['officeClerk', 'policyOfficer', 'auditor', 'otherFirm'] as const) {
      await journey.refused(() => recover(wrong, journey.house.as[nobody]), 'ROLE_NOT_HELD');
    }
    await taken(recover(wrong));
    await journey.refused(() => comesBack(wrong), 'ALREADY_RECOVERED');
    await journey.refused(() => recover(wrong), 'NOT_PAID');
    expect(await journey.line(wrong)).toMatchObject({
      status: 'upheld',
      payments: { district: { status: 'recovered' } },
      recovery: { outstanding: [], recovered: { district: wrong.today } },
    });
    wrong.settlement = 2;
    for (const step of ['allot', 'instruct', 'paid'] as const) {
      await taken(wrong[step]());
      await journey.idle();
    }
    expect(await payment(wrong)).toMatchObject({ status: 'paid', total: '150000.00' });
  });

  it('publishes the result when the money is paid and the notice is over', async () => {
    const order = ['LineApproved', 'LinePaid', 'LinePublished', 'LineCleared', 'ResultPublished'];
    expect(await journey.eventsOf(journey.calm)).toEqual(order);
    for (const road of [journey.calm, journey.doubted]) {
      expect(await journey.line(road)).toMatchObject({ status: 'resultPublished', nextStage: null });
    }
    const events = await journey.house.server.events();
    expect(events.filter((event) => event.type === 'LineRecovered')).toHaveLength(1);
    await journey.nothingIsWrong();
  });
});

describe('approval, payout with notice: money that never went out, or is another level’s', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin('noticeWithPayout');
    const { server, story } = journey.house;
    await openLine(server, 'due.2023.1', {
      applicant: story.parties.inventor!,
      round: story.round,
      route: ORDERS.noticeWithPayout,
      amounts: { prefecture: '500000' },
    });
    await journey.compile(['due.2023.1']);
    await journey.approve();
    await journey.openRun();
  });
  afterAll(() => journey.house.server.stop());

  const get = async (path: string): Promise<Json> => (await ok(journey.house.as.auditor.get(path))).body;
  const allot = (line: string): Promise<Answer> =>
    taken(journey.house.as.cashier.post(`/api/payment-runs/${journey.calm.run}/lines`, { lines: [line] }));

  it('upheld before it goes to the bank, it leaves its payment, and nothing is left to instruct', async () => {
    const { calm } = journey;
    await taken(calm.allot());
    await taken(calm.account());
    await journey.publish();
    await journey.object(calm, 'upheld');
    expect(await get(`/api/payments/${calm.payment}`)).toMatchObject({ status: 'open', lines: 0, total: '0.00' });
    expect(await journey.line(calm)).toMatchObject({ status: 'upheld', recovery: { outstanding: [], recovered: {} } });
    await journey.refused(() => calm.instruct(), 'PAYMENT_EMPTY');
    expect(await journey.queue('payout', journey.house.as.cashier)).not.toContain(calm.payment);
  });

  it('upheld at the bank that sends it back, it leaves its payment then, and is not sent again', async () => {
    const { wrong } = journey;
    for (const step of ['allot', 'account', 'instruct'] as const) {
      await taken(wrong[step]());
      await journey.idle();
    }
    await journey.object(wrong, 'upheld');
    await taken(wrong.rejected());
    await journey.idle();
    expect(await get(`/api/payments/${wrong.payment}`)).toMatchObject({ status: 'rejected', lines: 0, total: '0.00' });
    expect(await journey.line(wrong)).toMatchObject({ status: 'upheld', recovery: { outstanding: [] } });
    await journey.refused(() => wrong.instruct(), 'PAYMENT_EMPTY');
  });

  it('of which only another level owes anything: its result waits for the report and for the notice', async () => {
    await allot('due.2023.1');
    await journey.idle();
    const payment = `${journey.calm.run}.${journey.house.story.parties.inventor!}.prefecture`;
    await taken(journey.house.as.cashier.post(`/api/payments/${payment}/due-report`, { document: '请示〔2025〕3号' }));
    await journey.idle();
    const reported = journey.calm.today;
    expect(await get('/api/lines/due.2023.1')).toMatchObject({ status: 'open', resultPublishedOn: null });
    await taken(journey.calm.moveClock('2025-02-10T01:00:00.000Z'));
    await journey.idle();
    expect(await get('/api/lines/due.2023.1')).toMatchObject({
      status: 'resultPublished',
      resultPublishedOn: reported,
    });
    await journey.nothingIsWrong();
  });
});
