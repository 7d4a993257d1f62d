import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyRecords } from '#event-store';
import { establish, type Established } from '../support/cast.js';
import { ok } from '../support/client.js';
import { Road } from '../support/road.js';
import type { TestServer } from '../support/server.js';
import { dayLater, Neighbours, passing } from './neighbours.js';

const STARTS = '2026-01-05T02:00:00.000Z';

/** The main job with the API in one process and the sagas in others; their clocks are a day apart. */
describe('a case goes all the way through several processes', () => {
  const town = new Neighbours();
  let house: Established;
  let second: TestServer | undefined;
  let road: Road;

  beforeAll(async () => {
    const first = await town.worker('first', STARTS);
    const next = await town.worker('next', dayLater(STARTS));
    house = await establish({ shared: town.api() });
    second = await town.beside(house);
    road = await new Road(house).to('verify');
    // The first one is gone without a word: the other goes on after a lease.
    first.cable.isCut = true;
    await passing(road.to('publish'), [first, next]);
    // The notice closes by a timer that only the log has told the second worker of.
    await road.to('paid');
  });
  afterAll(async () => {
    await second?.stop();
    await house?.server.stop();
    await town.close();
  });

  it('pays 150,000.00 yuan from the district, once', async () => {
    const line = (await ok(road.applicant.get(`/api/lines/${road.line}`))).body;
    expect(line).toMatchObject({
      total: '150000.00',
      amounts: { district: '150000.00' },
      status: 'resultPublished',
      passed: ['approval', 'notice', 'payout'],
    });
    const types = (await house.server.events()).map(({ type }) => type);
    const once = [
      'AmountSettled',
      'LineOpened',
      'NoticeClosed',
      'LineCleared',
      'PaymentOpened',
      'PaymentMade',
      'CertificatePaid',
    ];
    expect(once.map((type) => types.filter((each) => each === type).length)).toEqual(once.map(() => 1));
    expect(await verifyRecords('neighbours', town.store.readAll(null))).toMatchObject({ events: types.length });
  });

  it('leaves nothing parked, and says so on any node', async () => {
    const { body } = await ok(house.as.auditor.get('/api/health/state'));
    expect(body).toMatchObject({ status: 'live', parked: [], sagas: { parked: [] }, jobs: { dead: [] } });
  });

  it('any node shows what another wrote, from the position that it answered on', async () => {
    const written = await ok(house.as.administrator.post('/api/clock', { to: '2025-06-01T00:00:00.000Z' }));
    const there = await ok(second!.anonymous().get(`/api/clock?minPosition=${written.position}`));
    expect(there.body['day']).toBe('2025-06-01');
    expect(await second!.parts.projector.waitFor(written.position as never, 0)).toBe(true);
  });

  it('every node has the same set-up code', () => {
    expect(second!.parts.setupCode.code).toBe(house.server.parts.setupCode.code);
  });
});
