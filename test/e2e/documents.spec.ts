import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';

/** What a list of documents must say of each. */
const shown = ({ id, version, title, number, issuer, validity, published, items }: Json) => ({
  ...{ id, version, title, number, issuer, validity, published },
  items: (items as Json[]).map(({ id: item, title: called, department }) => ({ item, called, department })),
});

/** The documents as the API shows them, and what only a measure may do. */
describe('policy documents', () => {
  let house: Established;
  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  const list = async (path: string): Promise<Json[]> => {
    const { body } = await ok(house.server.anonymous().get(path));
    expect(body).toMatchObject({ rows: expect.any(Array), next: null });
    return body['rows'] as Json[];
  };
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

  it('are in the catalogue in short: nothing of it is other than in the document', async () => {
    const [catalogue, policies] = [await list('/api/catalogue'), await list('/api/policies')];
    expect(catalogue.map(shown)).toEqual(policies.map(shown));
    expect(policies).toMatchObject(catalogue);
    expect(catalogue.find(({ id }) => id === 'lechang-2022-86')).toMatchObject({ pays: true, published: true });
    expect(catalogue.find(({ id }) => id === 'huichang-2023')).toMatchObject({ pays: false, published: false });
  });
});
