import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORDERS } from '#domain';
import { establish, POLICY } from '../support/cast.js';
import { Journey } from '../support/journey.js';
import { AFTER_NOTICE, taken } from '../support/road.js';

/** The whole main job in the default order; `routes-*.spec.ts` have the two others. */

/** The sentence of the text that names an order, whatever was chosen. */
const inText = { id: 'noticeWithPayout', article: '奖励认定·4' };

describe('approval, notice, payout: the default', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin();
    await journey.compile();
  });
  afterAll(() => journey.house.server.stop());

  it('is taken when nobody chose, and says so', async () => {
    expect(await journey.orderShown()).toMatchObject({ id: 'approvalFirst', basis: 'default', inText });
    expect(await journey.line(journey.calm)).toMatchObject({
      route: ORDERS.approvalFirst,
      order: { id: 'approvalFirst', basis: 'default' },
      nextStage: 'approval',
    });
  });

  it('shows nothing to the public, and pays nothing, before the approval', async () => {
    await journey.openRunEarly();
    await journey.allRefused(journey.calm, { publish: 'OUT_OF_ORDER', allot: 'OUT_OF_ORDER' });
    await journey.approve();
    await journey.allRefused(journey.calm, { allot: 'OUT_OF_ORDER', decideGovernment: 'OUT_OF_ORDER' });
  });

  it('pays nothing before the notice is over', async () => {
    await journey.publish();
    await journey.object(journey.doubted, 'dismissed');
    await journey.object(journey.wrong, 'upheld');
    await journey.allRefused(journey.calm, { publish: 'NOTICE_EXISTS', allot: 'OUT_OF_ORDER' });
    await journey.allRefused(journey.wrong, { allot: 'LINE_CLOSED' });
    await taken(journey.calm.moveClock(AFTER_NOTICE));
  });

  it('pays what nobody questioned with success, and publishes the result', async () => {
    await journey.openRun();
    await journey.pay(journey.calm);
    await journey.pay(journey.doubted);
    await journey.refused(() => journey.wrong.allot(), 'LINE_CLOSED');
    const order = ['LineApproved', 'LinePublished', 'LineCleared', 'LinePaid', 'ResultPublished'];
    for (const road of [journey.calm, journey.doubted]) {
      expect(await journey.eventsOf(road)).toEqual(order);
      expect(await journey.line(road)).toMatchObject({ status: 'resultPublished', passed: ORDERS.approvalFirst });
    }
    await journey.nothingIsWrong();
  });
});

describe('the choice at publication', () => {
  it('is one of three, and only once', async () => {
    const journey = await establish();
    const path = `/api/policies/${POLICY}/publication`;
    const before = await journey.server.head();
    for (const order of ['payoutFirst', 'payout', '', ['noticeFirst']]) {
      expect(await journey.as.policyOfficer.post(path, { order })).toMatchObject({ status: 400, code: 'BODY_INVALID' });
    }
    expect(await journey.as.policyOfficer.post(path, { order: 'noticeFirst' })).toMatchObject({
      code: 'VERSION_PUBLISHED',
    });
    expect(await journey.server.head()).toBe(before);
    await journey.server.stop();
  });
});
