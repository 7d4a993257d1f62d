import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { intlInvention, Road } from '../support/road.js';

const POLICY = 'yuanzhou-2023-25';

const superior = (effect: object) => ({
  id: 'notice',
  items: ['intl_invention'],
  from: '2023-01-01',
  effect,
  legalBasis: {
    title: { zh: '《某通知》', en: 'an invented notice' },
    document: '某发〔2024〕9号',
    quote: '不得超过。',
  },
});

/** 试算: a draft tried on the cases of the house, while nothing of them changes. */
describe('what-if', () => {
  let house: Established;
  let road: Road;
  beforeAll(async () => {
    house = await establish();
    road = await new Road(house, 'townFirm', intlInvention('US8300001B1')).to('verify');
    await new Road(house, 'parkFirm', intlInvention('US8300002B1')).to('verify');
    await house.server.idle();
  });
  afterAll(() => house.server.stop());

  const finished = async (id: string): Promise<Json> => {
    for (;;) {
      const { body } = await ok(house.as.auditor.get(`/api/what-if/${id}`));
      if (body['status'] !== 'running') return body;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const tried = async (draft: object): Promise<Json> => {
    const answer = await house.as.policyOfficer.post('/api/what-if', { policy: POLICY, ...draft });
    expect(answer).toMatchObject({ status: 202 });
    const job = await finished(String(answer.body['id']));
    expect(job).toMatchObject({ status: 'done' });
    return job['result'] as Json;
  };

  it('an unchanged draft changes nobody’s amount', async () => {
    expect(await tried({})).toMatchObject({
      entitlements: 2,
      claims: 2,
      gain: { applicants: 0, amount: '0.00' },
      lose: { applicants: 0, amount: '0.00' },
      totals: { before: { district: '300000.00', total: '300000.00' }, after: { district: '300000.00' } },
      largest: [],
    });
  });

  it('says who gains and who loses, by treasury, with both traces in both languages', async () => {
    const before = await house.server.head();
    const less = await tried({ parameters: [{ parameter: 'intl-invention', value: '120000' }] });
    expect(less).toMatchObject({
      lose: { applicants: 2, amount: '60000.00' },
      gain: { applicants: 0 },
      totals: { after: { district: '240000.00', prefecture: '0.00', total: '240000.00' } },
    });
    const [first] = less['largest'] as Json[];
    expect(first).toMatchObject({ before: '150000.00', after: '120000.00', difference: '-30000.00' });
    expect(JSON.stringify(first!['beforeTrace'])).toMatch(/150000\.00元.*150000\.00 yuan/);
    expect(JSON.stringify(first!['afterTrace'])).toMatch(/120000\.00元.*120000\.00 yuan/);
    expect((less['losers'] as Json[]).every(({ name }) => typeof name === 'string')).toBe(true);
    const more = await tried({ parameters: [{ parameter: 'intl-invention', value: '200000.00', from: '2023-01-01' }] });
    expect(more).toMatchObject({ gain: { applicants: 2, amount: '100000.00' }, lose: { applicants: 0 } });
    // Nothing was recorded, of the cases or of anything else.
    expect(await house.server.head()).toBe(before);
    const { body } = await ok(house.as.auditor.get(`/api/entitlements/${road.party}`));
    expect(JSON.stringify(body)).not.toContain('12000000');
  });

  it('tries superior rules, and says on what legal basis they take', async () => {
    const capped = await tried({ overrides: [superior({ kind: 'cap', per: 'claim', amount: '100000.00' })] });
    expect(capped).toMatchObject({
      lose: { applicants: 2, amount: '100000.00' },
      totals: { after: { total: '200000.00' } },
    });
    expect(JSON.stringify((capped['largest'] as Json[])[0]!['afterTrace'])).toContain('某发〔2024〕9号');
    const others = superior({ kind: 'exclude', applicantKinds: ['university'] });
    expect(await tried({ overrides: [others] })).toMatchObject({ lose: { applicants: 0 } });
    const later = { ...superior({ kind: 'stop' }), from: '2023-06-02' };
    expect(await tried({ overrides: [later] })).toMatchObject({ lose: { applicants: 0 } });
  });

  it('moves dates, and looks at one round only where it is told to', async () => {
    expect(await tried({ parameters: [{ parameter: 'start', value: '2025-01-01' }] })).toMatchObject({
      totals: { after: { total: '0.00' } },
    });
    expect(await tried({ round: 'another' })).toMatchObject({ entitlements: 0, claims: 0 });
  });

  it('names a natural person by the surname only, whoever asks', async () => {
    const { inventor } = house.cast.parties;
    await new Road(house, 'inventor', intlInvention('US8300003B1')).to('verify');
    await house.server.idle();
    const less = await tried({ parameters: [{ parameter: 'intl-invention', value: '120000' }] });
    const masked = `${inventor.name.slice(0, 1)}**`;
    for (const list of ['losers', 'largest']) {
      expect((less[list] as Json[]).map(({ name }) => name)).toContain(masked);
    }
    const more = await tried({ parameters: [{ parameter: 'intl-invention', value: '200000' }] });
    expect((more['gainers'] as Json[]).map(({ name }) => name)).toContain(masked);
    expect(JSON.stringify([less, more])).not.toContain(inventor.name);
  });

  it.each<[string, object]>([
    ['POLICY_UNKNOWN', { policy: 'nowhere' }],
    ['PARAMETER_UNKNOWN', { parameters: [{ parameter: 'x', value: '1' }] }],
    ['PARAMETER_VALUE_INVALID', { parameters: [{ parameter: 'intl-invention', value: '1e3' }] }],
    ['OVERRIDE_EXISTS', { overrides: [superior({ kind: 'stop' }), superior({ kind: 'stop' })] }],
    ['OVERRIDE_ITEM_UNKNOWN', { overrides: [{ ...superior({ kind: 'stop' }), items: ['nothing'] }] }],
    ['OVERRIDE_INVALID', { overrides: [superior({ kind: 'stop', to: '50%' })] }],
    ['OVERRIDE_INVALID', { overrides: [superior({ kind: 'cap', amount: '1.00' })] }],
    ['OVERRIDE_INVALID', { overrides: [superior({ kind: 'reduce', to: '101%' })] }],
    ['BODY_INVALID', { overrides: [{ ...superior({ kind: 'stop' }), legalBasis: undefined }] }],
    ['READING_UNKNOWN', { readings: [{ reading: 'AMB-XX-01', options: ['R2'] }] }],
    ['READING_OPTIONS_INCOMPATIBLE', { readings: [{ reading: 'AMB-YZ-01', options: ['R9'] }] }],
    ['BODY_INVALID', { parameters: [{ parameter: 'intl-invention', value: 5 }] }],
  ])('%s', async (code, draft) => {
    expect(await house.as.policyOfficer.post('/api/what-if', { policy: POLICY, ...draft })).toMatchObject({ code });
  });

  it('is the policy office’s to start; one at a time; and can be cancelled', async () => {
    expect(await house.as.auditor.post('/api/what-if', { policy: POLICY })).toMatchObject({ status: 403 });
    expect(await house.as.townFirm.get('/api/what-if/nothing')).toMatchObject({ status: 403 });
    expect(await house.as.auditor.get('/api/what-if/nothing')).toMatchObject({ code: 'WHAT_IF_UNKNOWN' });
    const { body } = await house.as.policyOfficer.post('/api/what-if', { policy: POLICY });
    expect(await house.as.policyOfficer.post('/api/what-if', { policy: POLICY })).toMatchObject({
      code: 'WHAT_IF_BUSY',
    });
    const cancelled = await ok(house.as.policyOfficer.delete(`/api/what-if/${String(body['id'])}`));
    expect(cancelled.body).toMatchObject({ status: 'cancelled', result: null });
    await tried({});
  });

  it('that ended first is not cancelled: its result stands', async () => {
    const { body } = await ok(house.as.policyOfficer.post('/api/what-if', { policy: POLICY }));
    const path = `/api/what-if/${String(body['id'])}`;
    const done = await finished(String(body['id']));
    expect(done).toMatchObject({ status: 'done', result: { entitlements: expect.any(Number) } });
    expect((await ok(house.as.policyOfficer.delete(path))).body).toEqual(done);
    expect((await ok(house.as.auditor.get(path))).body).toEqual(done);
  });
});
