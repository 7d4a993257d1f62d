import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';

/** The documents as the API shows them, and what only a measure may do. */
describe('policy documents', () => {
  let house: Established;
  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  const view = async (id: string): Promise<Json> =>
    (await ok(house.server.anonymous().get(`/api/policies/${id}`))).body;

  it('say what they are: a measure pays, an interpretation does not', async () => {
    expect(await view('yuanzhou-2023-25')).toMatchObject({
      kind: 'measure',
      pays: true,
      routeStated: true,
      departmentsStated: true,
    });
    expect(await view('lechang-2022-86')).toMatchObject({
      kind: 'measure',
      pays: true,
      routeStated: false,
      departmentsStated: false,
      validity: { from: '2022-09-13', until: '2024-12-31', stated: true },
    });
    expect(await view('huichang-2023')).toMatchObject({ kind: 'interpretation', pays: false, routeStated: false });
  });

  it('an interpretation is neither published nor the basis of a round', async () => {
    const { policyOfficer } = house.as;
    expect(await policyOfficer.post('/api/policies/huichang-2023/publication', {})).toMatchObject({
      status: 422,
      code: 'ONLY_A_MEASURE_PAYS',
    });
    const round = {
      policy: 'huichang-2023',
      awardYears: [2023],
      leadDepartment: 'market',
      title: { zh: '会昌2023年度', en: 'Huichang 2023' },
      window: { from: '2024-01-01T00:00:00.000Z', until: '2024-12-31T00:00:00.000Z' },
    };
    expect(await policyOfficer.post('/api/rounds', round)).toMatchObject({ status: 422, code: 'ONLY_A_MEASURE_PAYS' });
  });

  it('a measure whose text states no route is published all the same', async () => {
    await ok(house.as.policyOfficer.post('/api/policies/lechang-2022-86/publication', {}));
    expect(await view('lechang-2022-86')).toMatchObject({ published: true });
  });
});
