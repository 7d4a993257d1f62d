import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Answer, type Json } from '../support/client.js';
import { Road, taken } from '../support/road.js';

/** 结果不明, and 退票 after booking: the bank is asked again, and the money is paid once. */
describe('what a bank may answer beside paid and rejected', () => {
  let house: Established;
  let road: Road;
  beforeAll(async () => {
    house = await establish();
    road = await new Road(house).to('instruct');
  });
  afterAll(() => house.server.stop());

  const payment = async (): Promise<Json> => (await ok(road.as.cashier.get(`/api/payments/${road.payment}`))).body;
  const line = async (): Promise<Json> => (await ok(road.applicant.get(`/api/lines/${road.line}`))).body;
  const unknown = (): Promise<Answer> =>
    road.bankAnswers(road.as.cashier, { attempt: 1, outcome: 'unknown', reason: '银行未回执' });
  const comesBack = (attempt: number, returnedOn = road.today): Promise<Answer> =>
    road.as.cashier.decide(`/api/payments/${road.payment}/return`, `/api/payments/${road.payment}`, {
      attempt,
      returnedOn,
      reason: '收款账户已销户',
    });
  const reconciled = async (): Promise<Json> =>
    (await ok(road.as.auditor.get(`/api/payment-runs/${road.run}`))).body['reconciliation'] as Json;

  it('an unknown answer keeps the payment where it is, and nothing is sent again', async () => {
    await taken(unknown());
    await taken(unknown());
    await house.server.idle();
    expect(await payment()).toMatchObject({ status: 'unknown', attempt: 1, attempts: [{ outcome: 'unknown' }] });
    expect(await line()).toMatchObject({ progress: { stage: 'payout', status: 'instructed' } });
    await taken(road.confirmAccount({ accountNumber: '6222000000000000017' }));
    await taken(road.checkAccount());
    const before = await house.server.head();
    expect(await road.instruct()).toMatchObject({ status: 409, code: 'ANSWER_OUTSTANDING' });
    expect(await house.server.head()).toBe(before);
    const { body } = await ok(road.as.cashier.get(`/api/payments?run=${road.run}&status=unknown`));
    expect(body['rows']).toMatchObject([{ id: road.payment }]);
  });

  it('a reason is given, and nothing of another outcome', async () => {
    const body = { attempt: 1, outcome: 'unknown' };
    expect(await road.bankAnswers(road.as.cashier, body)).toMatchObject({ code: 'BODY_INVALID' });
    const more = { ...body, reason: '银行未回执', paidOn: road.today };
    expect(await road.bankAnswers(road.as.cashier, more)).toMatchObject({ code: 'BODY_INVALID' });
  });

  it('a later answer settles it', async () => {
    await taken(road.paid());
    await house.server.idle();
    expect(await payment()).toMatchObject({ status: 'paid', attempts: [{ outcome: 'paid', reason: null }] });
    expect(await line()).toMatchObject({ status: 'resultPublished' });
  });

  it('come back after it was paid, its line is no longer paid and its result no longer published', async () => {
    expect(await comesBack(2)).toMatchObject({ code: 'ANOTHER_ATTEMPT' });
    await taken(comesBack(1));
    await house.server.idle();
    expect(await payment()).toMatchObject({ status: 'returned', paidOn: null, attempts: [{ outcome: 'returned' }] });
    expect(await line()).toMatchObject({
      status: 'open',
      resultPublishedOn: null,
      nextStage: 'payout',
      progress: { stage: 'payout', status: 'paymentReturned' },
      payments: { district: { status: 'returned', reason: '收款账户已销户', amount: null } },
    });
    expect((await ok(road.applicant.get(road.path))).body).toMatchObject({ overall: 'inProgress' });
    expect(await reconciled()).toMatchObject({
      balanced: true,
      treasuries: [
        {
          approved: '150000.00',
          paid: '0.00',
          rejected: '0.00',
          returned: '150000.00',
          payments: { paid: '0.00', returned: '150000.00' },
        },
      ],
    });
    expect(await comesBack(1)).toMatchObject({ code: 'OUT_OF_ORDER' });
  });

  it('is paid by a second attempt, to another account that was checked', async () => {
    await taken(road.confirmAccount());
    await taken(road.checkAccount());
    expect(await road.instruct()).toMatchObject({ code: 'ACCOUNT_REFUSED_BY_BANK' });
    await taken(road.confirmAccount({ accountNumber: '6222000000000000025' }));
    expect(await road.instruct()).toMatchObject({ code: 'ACCOUNT_NOT_CHECKED' });
    await taken(road.checkAccount());
    await taken(road.instruct());
    await house.server.idle();
    await taken(road.paid(road.as.cashier, 2));
    await house.server.idle();
    expect(await payment()).toMatchObject({ status: 'paid', attempt: 2 });
    expect(await line()).toMatchObject({ status: 'resultPublished', payments: { district: { status: 'paid' } } });
    expect(await reconciled()).toMatchObject({ balanced: true, treasuries: [{ paid: '150000.00' }] });
  });

  it('all of it stands in the timeline of the case, and nothing is parked', async () => {
    const { body } = await ok(road.applicant.get(`${road.path}/timeline?limit=200`));
    const types = (body['rows'] as Json[]).map((row) => row['type']);
    for (const type of ['BankAnswerUnknown', 'PaymentReturned', 'LinePaymentReturned']) expect(types).toContain(type);
    const state = await ok(road.as.auditor.get('/api/health/state'));
    expect(state.body).toMatchObject({ sagas: { parked: [] }, readModels: { status: 'live', parkedCount: 0 } });
  });
});
