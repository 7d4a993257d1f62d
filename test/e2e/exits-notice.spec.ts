import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { streamOf } from '#domain';
import { derivedId } from '#runtime';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { AFTER_NOTICE, intlInvention, Road, taken } from '../support/road.js';

/** A line whose showing was held up until its notice was over has a notice of its own. */
describe('a second notice of a batch', () => {
  let house: Established;
  let road: Road;
  let second: string;
  beforeAll(async () => {
    house = await establish();
    road = new Road(house, 'parkFirm', intlInvention('US9400001B1'));
    await taken(road.declare());
    const { claim } = road;
    const other = await road.declareClaim(intlInvention('US9400002B1'));
    second = `${other}.2023.1`;
    for (const step of ['submit', 'endorse'] as const) {
      await taken(road[step]());
      await house.server.idle();
    }
    for (const each of [claim, other]) {
      await taken(road.accept(undefined, each));
      await taken(road.waive(undefined, each));
      await taken(road.verify(undefined, each));
      await house.server.idle();
    }
    await road.openBatch();
    await taken(road.as.officeClerk.post(`/api/batches/${road.batch}/lines`, { lines: [second] }));
    await road.at('include').to('publish');
  });
  afterAll(() => house.server.stop());

  const lineOf = async (id: string): Promise<Json> => (await ok(road.as.auditor.get(`/api/lines/${id}`))).body;

  it('is not opened while the first runs, nor when that showed all lines', async () => {
    expectProblem(await road.publish(), 'NOTICE_EXISTS');
    // As the saga records it where the notice takes no more lines.
    const { runner, clock } = house.server.parts.house;
    const command = { type: 'RecordLineNotShown' as const, notice: road.notice };
    const meta = { commandId: 'late', digest: 'late', at: clock.now(), actor: 'saga:notice', role: 'system' };
    await runner.execute('line', streamOf.line(second), { ...meta, jurisdiction: '*' }, command);
    expectProblem(await road.publish(), 'NOTICE_EXISTS');
    await taken(road.moveClock(AFTER_NOTICE));
    await house.server.idle();
    expect(await lineOf(road.line)).toMatchObject({ passed: ['approval', 'notice'] });
    expect(await lineOf(second)).toMatchObject({ passed: ['approval'], notice: null, nextStage: 'notice' });
  });

  it('shows what the first did not, for the whole period, and nothing else', async () => {
    const key = house.server.key();
    const publish = () => road.as.officeClerk.post('/api/notices', { batch: road.batch }, { key });
    const first = await taken(publish());
    await house.server.idle();
    expect((await publish()).body).toEqual(first.body);
    const notice = derivedId('notice', road.batch, '2');
    expect(await lineOf(second)).toMatchObject({ notice: { notice }, progress: { status: 'published' } });
    expect(await lineOf(road.line)).toMatchObject({ notice: { notice: road.notice } });
    await taken(road.moveClock('2024-07-20T01:00:00.000Z'));
    await house.server.idle();
    expect(await lineOf(second)).toMatchObject({ passed: ['approval', 'notice'] });
    expectProblem(await road.publish(), 'NOTICE_EXISTS');
    const state = await ok(road.as.auditor.get('/api/health/state'));
    expect(state.body).toMatchObject({ sagas: { parked: [] } });
  });
});
