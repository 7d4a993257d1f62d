import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';

/** Targets of the documents: anybody reads them, the policy office records what was reached. */
describe('指标', () => {
  const path = '/api/policies/ganzhou-145/indicators';
  const marks = { indicator: 'gi-marks', year: 2023, value: '33', source: '赣州市2023年知识产权统计公报' };
  let house: Established;

  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  const table = async (policy = 'ganzhou-145') => {
    await house.server.idle();
    return (await ok(house.server.anonymous().get(`/api/policies/${policy}/indicators`))).body;
  };
  const row = async (id: string) => ((await table())['rows'] as Json[]).find((each) => each['id'] === id)!;

  it('show what the text wants before anything is recorded, its contradictions included', async () => {
    expect(await row('gi-marks')).toMatchObject({
      baseline: { year: 2020, value: '30' },
      target: '35',
      by: 2025,
      strength: { id: 'expected', text: { zh: '预期性' } },
      quotes: [
        { article: '指标表', quote: '地理标志商标	30个	35个' },
        { article: '二(三)', quote: '地理标志商标达到 35 件，' },
      ],
      notes: expect.arrayContaining([expect.objectContaining({ zh: expect.stringContaining('31件') })]),
      years: [],
      latest: null,
    });
    expect((await table())['unmeasured']).toEqual(
      expect.arrayContaining([expect.objectContaining({ quote: expect.stringContaining('较高水平') })]),
    );
    expect((await table('yuanzhou-2023-25'))['rows']).toHaveLength(9);
    expect((await table('zezhou-2021-16'))['rows']).toHaveLength(9);
    for (const without of ['huichang-2023', 'lechang-2022-86']) {
      expect(await table(without)).toMatchObject({ rows: [], unmeasured: [] });
    }
  });

  it('are recorded by the policy office only, and tell how far it is under each reading', async () => {
    expect(await house.as.officeClerk.post(path, marks)).toMatchObject({ status: 403 });
    expect(await house.server.anonymous().post(path, marks)).toMatchObject({ status: 401 });
    await ok(house.as.policyOfficer.post(path, marks));
    const recorded = await row('gi-marks');
    expect(recorded).toMatchObject({
      latest: { year: 2023, value: '33', progress: { exact: '3/5', percent: '60.00%' }, growth: null, met: false },
      recorded: [{ year: 2023, value: '33', source: marks.source, correction: null, earlier: [] }],
    });
    expect(recorded['otherReadings']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          reading: 'AMB-GZ-01',
          option: 'R2',
          latest: expect.objectContaining({ progress: { exact: '1/2', percent: '50.00%' } }),
        }),
      ]),
    );
    expect(JSON.stringify(recorded)).not.toContain('actor');
  });

  it('are corrected by a later record with a reason; what was recorded before stays', async () => {
    const { policyOfficer } = house.as;
    expect(await policyOfficer.post(path, marks)).toMatchObject({ status: 409, code: 'INDICATOR_VALUE_UNCHANGED' });
    const other = { ...marks, value: '34' };
    expect(await policyOfficer.post(path, other)).toMatchObject({
      status: 422,
      code: 'INDICATOR_CORRECTION_NEEDS_REASON',
    });
    await ok(policyOfficer.post(path, { ...other, correction: '公报更正' }));
    expect((await row('gi-marks'))['recorded']).toEqual([
      {
        year: 2023,
        value: '34',
        source: marks.source,
        correction: '公报更正',
        at: expect.any(String),
        earlier: [{ value: '33', source: marks.source, correction: null, at: expect.any(String) }],
      },
    ]);
  });

  it.each([
    [{ ...marks, indicator: 'happiness' }, 404, 'INDICATOR_UNKNOWN'],
    [{ ...marks, year: 2099 }, 422, 'INDICATOR_YEAR_IN_FUTURE'],
    [{ ...marks, year: 2022, correction: '无可更正' }, 422, 'INDICATOR_NOTHING_TO_CORRECT'],
    [{ ...marks, value: '3e1' }, 400, 'BODY_INVALID'],
    [{ ...marks, value: 33 }, 400, 'BODY_INVALID'],
    [{ ...marks, source: '' }, 400, 'BODY_INVALID'],
  ])('%j is refused', async (body, status, code) => {
    expect(await house.as.policyOfficer.post(path, body)).toMatchObject({ status, code });
  });

  it('of a document that there is not', async () => {
    expect(await house.server.anonymous().get('/api/policies/nowhere-1/indicators')).toMatchObject({
      status: 404,
      code: 'POLICY_UNKNOWN',
    });
  });
});
