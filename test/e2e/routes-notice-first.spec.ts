import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORDERS } from '#domain';
import { ok, type Json } from '../support/client.js';
import { Journey } from '../support/journey.js';
import { taken } from '../support/road.js';

/** The sentence of the text that names an order, whatever was chosen. */
const inText = { id: 'noticeWithPayout', article: '奖励认定·4' };

/** 先公示、再通过、后拨付: the whole main job where the meetings decide on what the public has seen. */
describe('notice, approval, payout', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin('noticeFirst');
    await journey.compile();
  });
  afterAll(() => journey.house.server.stop());

  const batch = async (): Promise<Json> =>
    (await ok(journey.house.as.auditor.get(`/api/batches/${journey.calm.batch}`))).body;

  it('was chosen at publication, which the policy, its applications, batches and lines say', async () => {
    expect(await journey.orderShown()).toMatchObject({ id: 'noticeFirst', basis: 'chosen', inText });
    expect(await journey.line(journey.calm)).toMatchObject({
      route: ORDERS.noticeFirst,
      order: { id: 'noticeFirst', basis: 'chosen' },
      nextStage: 'notice',
      progress: { stage: 'notice', status: 'inBatch' },
    });
    expect(await batch()).toMatchObject({ order: 'noticeFirst', lines: 3, cleared: 0 });
    const created = (await journey.house.server.events()).find((event) => event.type === 'ApplicationCreated');
    expect((created!.body as Json)['route']).toEqual(expect.arrayContaining([...ORDERS.noticeFirst]));
    const { body } = await ok(journey.house.as.officeClerk.get('/api/queues/approval'));
    expect(body['rows']).toMatchObject([{ kind: 'presentedBatch', note: 'notice' }]);
  });

  it('lets no meeting decide before the notice, while it runs, or while an objection is open', async () => {
    await journey.openRunEarly();
    await journey.allRefused(journey.calm, { decideCommittee: 'LINES_NOT_CLEARED', allot: 'OUT_OF_ORDER' });
    await journey.publish();
    await journey.allRefused(journey.calm, {
      publish: 'NOTICE_EXISTS',
      decideCommittee: 'LINES_NOT_CLEARED',
      decideGovernment: 'LINES_NOT_CLEARED',
      allot: 'OUT_OF_ORDER',
    });
  });

  it('takes a line that an objection closed out of the batch before anybody decides', async () => {
    await journey.object(journey.wrong, 'upheld');
    expect(await batch()).toMatchObject({ lines: 2, totals: { district: '300000.00' } });
    const members = await ok(journey.house.as.auditor.get(`/api/batches/${journey.calm.batch}/lines`));
    const wrong = (members.body['rows'] as Json[]).find((row) => row['line'] === journey.wrong.line);
    expect(wrong).toMatchObject({ struck: { kind: 'upheld' } });
    const claim = (await ok(journey.wrong.applicant.get(journey.wrong.claimPath))).body;
    expect(claim).toMatchObject({ status: 'open', stage: 'panel' });
  });

  let receipt = '';
  it('decides on what is cleared; what is in question is deferred, and holds up no other', async () => {
    receipt = await journey.object(journey.doubted);
    await taken(journey.calm.moveClock('2024-04-01T01:00:00.000Z'));
    await journey.idle();
    expect(await batch()).toMatchObject({ lines: 2, cleared: 1 });
    expect(await journey.line(journey.doubted)).toMatchObject({ progress: { stage: 'notice', status: 'inQuestion' } });
    await journey.refused(() => journey.calm.decideCommittee(), 'LINES_NOT_CLEARED');
    await taken(journey.calm.strike(journey.doubted.line, 'deferred'));
    await journey.approve();
    expect(await batch()).toMatchObject({ status: 'approved', lines: 1, totals: { district: '150000.00' } });
    expect(await journey.line(journey.calm)).toMatchObject({ passed: ['notice', 'approval'], nextStage: 'payout' });
    expect(await journey.line(journey.doubted)).toMatchObject({ passed: [], batch: null });
  });

  it('dismissed, it is cleared by the notice that it had, and a later batch needs no other for it', async () => {
    await taken(journey.calm.decideObjection(receipt, 'dismissed'));
    await journey.idle();
    expect(await journey.line(journey.doubted)).toMatchObject({
      passed: ['notice'],
      progress: { stage: 'approval', status: 'waiting' },
    });
    journey.doubted.batch = '';
    await taken(journey.doubted.include());
    await journey.idle();
    await taken(journey.doubted.present());
    await journey.refused(() => journey.doubted.publish(), 'NOTICE_EMPTY');
    await taken(journey.doubted.decideCommittee());
    await taken(journey.doubted.decideGovernment());
    await journey.idle();
    expect(await journey.line(journey.doubted)).toMatchObject({ passed: ['notice', 'approval'] });
  });

  it('pays both in the next year, and publishes the result', async () => {
    await journey.openRun();
    await journey.pay(journey.calm);
    await journey.pay(journey.doubted);
    await journey.refused(() => journey.wrong.allot(), 'LINE_CLOSED');
    const order = ['LinePublished', 'LineCleared', 'LineApproved', 'LinePaid', 'ResultPublished'];
    for (const road of [journey.calm, journey.doubted]) {
      expect(await journey.eventsOf(road)).toEqual(order);
      expect(await journey.line(road)).toMatchObject({
        status: 'resultPublished',
        passed: ORDERS.noticeFirst,
        nextStage: null,
      });
    }
    await journey.nothingIsWrong();
  });

  it('what was closed passes notice and approval again under its new line', async () => {
    const { wrong } = journey;
    for (const step of ['waive', 'verify'] as const) {
      await taken(wrong[step]());
      await journey.idle();
    }
    wrong.settlement = 2;
    wrong.batch = '';
    await taken(wrong.include());
    await journey.idle();
    await taken(wrong.present());
    await journey.refused(() => wrong.decideCommittee(), 'LINES_NOT_CLEARED');
    await taken(wrong.publish());
    await journey.idle();
    await taken(wrong.moveClock('2025-01-20T01:00:00.000Z'));
    await journey.idle();
    await taken(wrong.decideCommittee());
    await taken(wrong.decideGovernment());
    await journey.idle();
    // Approved in 2025: payable in 2026.
    await journey.refused(() => wrong.allot(), 'PAYOUT_YEAR_NOT_REACHED');
  });
});
