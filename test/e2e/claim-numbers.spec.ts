import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { intlInvention, Road, taken } from '../support/road.js';

/** What a claim is about, for those who fill it in and who review it. */
describe('numbers of a claim', () => {
  let house: Established;
  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  const claimOf = async (road: Road): Promise<Json> => {
    await house.server.idle();
    return (await ok(road.applicant.get(road.claimPath))).body;
  };

  it("a natural person's certificate is read by whoever may read the case, and by nobody else", async () => {
    const road = await new Road(house, 'inventor', intlInvention('US77000001B1')).to('submit');
    expect(await claimOf(road)).toMatchObject({
      certificate: { number: { kind: 'vault' } },
      certificateNumber: 'US77000001B1',
    });
    const { body } = await ok(road.applicant.get(road.path));
    expect(body['claims']).toMatchObject([{ certificateNumber: 'US77000001B1' }]);
    expect((await house.as.university.get(road.claimPath)).status).toBe(404);
  });

  it('a change that names no object keeps it, and null takes it off', async () => {
    const road = await new Road(house, 'parkFirm', intlInvention('US77000002B1')).to('declare');
    const { certificateNumber, facts } = road.declaration;
    const change = async (more: Json): Promise<unknown> => {
      const ifMatch = `"${await road.revision('claim', road.claim)}"`;
      await taken(road.applicant.put(road.claimPath, { certificateNumber, facts, ...more }, { ifMatch }));
      return (await claimOf(road))['object'];
    };
    const named = await change({ objectNumber: 'FAMILY-77' });
    expect(named).toMatch(/^[a-z_]+:[0-9a-f]{64}$/);
    expect(await change({})).toBe(named);
    expect(await change({ objectNumber: null })).toBeUndefined();
    expect(await change({})).toBeUndefined();
  });
});
