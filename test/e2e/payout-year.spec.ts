import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { NEXT_YEAR, refusalOf, Road, taken } from '../support/road.js';

/** 次年由区财政拨付: approved in 2024, so not before 2025-01-01 00:00 in Shanghai, 2024-12-31 16:00 UTC. */
describe('the money waits for the next year', () => {
  let house: Established;
  let road: Road;
  beforeAll(async () => {
    house = await establish();
    road = await new Road(house).to('confirmReadings');
    await taken(road.openRunOf(2024));
  });
  afterAll(() => house.server.stop());

  async function refusedWith(code: string): Promise<void> {
    const before = await house.server.head();
    const answer = await road.allot();
    expect(refusalOf(answer)).toBe(code);
    expect(await house.server.head()).toBe(before);
  }

  it.each(['2024-07-02T00:00:00.000Z', '2024-12-30T16:00:00.000Z', '2024-12-31T15:59:59.999Z'])(
    'at %s it is refused',
    async (moment) => {
      await taken(road.moveClock(moment));
      await refusedWith('PAYOUT_YEAR_NOT_REACHED');
    },
  );

  it('no run of another year can be opened', async () => {
    for (const year of [2023, 2025]) {
      const before = await house.server.head();
      const answer = await road.openRunOf(year);
      expect(answer).toMatchObject({ status: 409, code: 'PAYOUT_YEAR_NOT_CURRENT' });
      expect(await house.server.head()).toBe(before);
    }
  });

  it('at the instant itself it is paid, from a run of that year only', async () => {
    await taken(road.moveClock(NEXT_YEAR));
    await refusedWith('PAYOUT_YEAR_NOT_CURRENT');
    await taken(road.openRunOf(2025));
    const { body } = await taken(road.allot());
    expect(body).toMatchObject({ accepted: 1, refused: 0 });
    const allotted = (await house.server.events()).findLast((event) => event.type === 'PayoutAllotted');
    expect(allotted).toMatchObject({ at: NEXT_YEAR, stream: `line-${road.line}`, body: { year: 2025 } });
  });

  it('and the clock of a demonstration only moves forward', async () => {
    for (const to of [NEXT_YEAR, '2024-12-31T15:59:59.999Z']) {
      expect(await road.moveClock(to)).toMatchObject({ status: 422, code: 'CLOCK_ONLY_MOVES_FORWARD' });
    }
  });

  it('and is known after a restart', async () => {
    await house.server.restart();
    expect((await house.server.anonymous().get('/api/clock')).body).toMatchObject({
      now: NEXT_YEAR,
      day: '2025-01-01',
      kind: 'demonstration',
    });
  });
});

describe('a real folder', () => {
  it('has no movable clock', async () => {
    const { startTestServer, ADMINISTRATOR } = await import('../support/server.js');
    const server = await startTestServer({ systemStart: '2024-12-31T15:59:59.999Z' });
    const code = server.parts.setupCode.code;
    await server.anonymous().post('/api/setup/administrator', { code, ...ADMINISTRATOR });
    const admin = await server.logIn(ADMINISTRATOR.login, ADMINISTRATOR.password);
    const answer = await admin.post('/api/clock', { to: '2025-06-01T00:00:00.000Z' });
    expect(answer).toMatchObject({ status: 409, code: 'CLOCK_IS_REAL' });
    expect((await server.anonymous().get('/api/clock')).body).toMatchObject({ day: '2024-12-31', kind: 'real' });
    server.surroundings.advance(1);
    expect((await server.anonymous().get('/api/clock')).body).toMatchObject({ day: '2025-01-01' });
    await server.stop();
  });
});
