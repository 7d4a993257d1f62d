import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedDrafts, streamOf, type CommandFor } from '#domain';
import { openLogSnapshot } from '#event-store';
import { businessDate } from '#kernel';
import { bookMaker, lprRates, policies } from '#policies';
import { toRecorded } from '#runtime';
import { recomputeStream } from '../../apps/assessment/src/recompute.js';
import { recomputeFolder } from '../../tools/recompute/recompute-folder.js';
import { establish, type Established, type PartyKey } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { intlInvention, pledgeFee, Road } from '../support/road.js';

const POLICY = 'yuanzhou-2023-25';
const VERSIONS = `/api/policies/${POLICY}/versions`;
const DRAFT = {
  policy: POLICY,
  parameters: [
    { parameter: 'intl-invention', value: '200000.00', from: '2023-07-01' },
    { parameter: 'fee-rate', value: '60%' },
  ],
};
const BASIS = { number: '袁府办字〔2024〕3号', title: '关于调整专利奖补标准的通知', date: '2024-02-20' };
const PUBLICATION = { draft: DRAFT, from: '2023-07-01', legalBasis: BASIS };

const dated = (number: string, day: string) => ({
  ...intlInvention(number),
  facts: { approval_doc_date: day },
});

/** Draft, trial, publication; then old cases by the old version and new ones by the new. */
describe('publishing a draft', () => {
  let house: Established;
  /** The same house with the round and the panel of the new version. */
  let later: Established;
  let begun: Road;
  beforeAll(async () => {
    house = await establish();
    await new Road(house, 'townFirm', dated('US8400001B1', '2023-06-01')).to('verify');
    await new Road(house, 'otherFirm', dated('US8400002B1', '2023-08-01')).to('verify');
    // Declared before the publication, settled after it.
    begun = await new Road(house, 'parkFirm', dated('US8400003B1', '2023-09-01')).to('declare');
    await house.server.idle();
  });
  afterAll(() => house.server.stop());

  const settled = async (who: PartyKey): Promise<Json[]> => {
    const { body } = await ok(house.as.auditor.get(`/api/entitlements/${house.story.parties[who]!}`));
    return body['rows'] as Json[];
  };
  const publish = (body: object = {}) => house.as.policyOfficer.post(VERSIONS, { ...PUBLICATION, ...body });

  it('what was tried', async () => {
    const { body } = await ok(house.as.policyOfficer.post('/api/what-if', DRAFT));
    for (;;) {
      const { body: job } = await ok(house.as.policyOfficer.get(`/api/what-if/${String(body['id'])}`));
      if (job['status'] === 'running') {
        await new Promise((resolve) => setImmediate(resolve));
        continue;
      }
      expect(job).toMatchObject({ status: 'done', result: { claims: 2, gain: { applicants: 1, amount: '50000.00' } } });
      return;
    }
  });

  it.each<[string, object]>([
    ['LEGAL_BASIS_MISSING', { legalBasis: undefined }],
    ['DECISION_IN_FUTURE', { legalBasis: { ...BASIS, date: '2099-01-01' } }],
    ['VERSION_PUBLISHED', { version: 1 }],
    ['VERSION_BEFORE_BASE', { from: '2022-12-31' }],
    ['CHANGE_BEFORE_VERSION', { from: '2023-08-01' }],
    ['DRAFT_CHANGES_NOTHING', { draft: { policy: POLICY } }],
    ['DRAFT_OF_ANOTHER_POLICY', { draft: { policy: 'zezhou-2021-16' } }],
    ['PARAMETER_UNKNOWN', { draft: { policy: POLICY, parameters: [{ parameter: 'x', value: '1' }] } }],
    ['PARAMETER_VALUE_INVALID', { draft: { policy: POLICY, parameters: [{ parameter: 'fee-rate', value: '101%' }] } }],
    ['READING_UNKNOWN', { draft: { policy: POLICY, readings: [{ reading: 'AMB-XX-01', options: ['R2'] }] } }],
    ['BODY_INVALID', { from: 'soon' }],
    ['BODY_INVALID', { draft: undefined }],
  ])('%s', async (code, body) => {
    const before = await house.server.head();
    expect(await publish(body)).toMatchObject({ code });
    expect(await house.server.head()).toBe(before);
  });

  it('is refused of what is not published, of a plan, and to everybody else', async () => {
    const of = (id: string) => house.as.policyOfficer.post(`/api/policies/${id}/versions`, PUBLICATION);
    expect(await of('lechang-2022-86')).toMatchObject({ code: 'POLICY_NOT_PUBLISHED' });
    expect(await of('ganzhou-145')).toMatchObject({ code: 'ONLY_A_MEASURE_PAYS' });
    expect(await of('nowhere')).toMatchObject({ code: 'POLICY_UNKNOWN' });
    expect(await house.as.officeHead.post(VERSIONS, PUBLICATION)).toMatchObject({ status: 403 });
  });

  it('publishes once, with what it changes, from when, and on what legal basis', async () => {
    const sending = { key: 'publication-of-version-2' };
    const first = await ok(house.as.policyOfficer.post(VERSIONS, PUBLICATION, sending));
    expect(first.body['events']).toEqual(['DraftPublished']);
    const again = await ok(house.as.policyOfficer.post(VERSIONS, PUBLICATION, sending));
    expect(again.body).toEqual(first.body);
    expect(await publish({ version: 2 })).toMatchObject({ code: 'VERSION_PUBLISHED' });
    expect(await publish({ draft: { ...DRAFT, version: 1 } })).toMatchObject({ code: 'DRAFT_BASE_NOT_NEWEST' });
    const state = await house.server.parts.house.runner.fold('policy', streamOf.policy(POLICY));
    expect(publishedDrafts(state)).toMatchObject([
      { version: 2, amendment: { base: 1, from: '2023-07-01', legalBasis: BASIS, frozen: {} } },
    ]);
  });

  it('policy view, item schema and readable law show the version, its legal basis and what changed', async () => {
    const { body: view } = await ok(house.as.townFirm.get(`/api/policies/${POLICY}`));
    const changed = { parameter: 'intl-invention', before: '150000.00', after: '200000.00', from: '2023-07-01' };
    expect(view).toMatchObject({
      version: 2,
      published: true,
      amendment: { base: 1, from: '2023-07-01', legalBasis: BASIS },
    });
    expect((view['amendment'] as Json)['changed']).toContainEqual(expect.objectContaining(changed));
    const { body: former } = await ok(house.as.townFirm.get(`/api/policies/${POLICY}?version=1`));
    expect(former).toMatchObject({ version: 1, amendment: null });
    const { body: page } = await ok(house.as.townFirm.get(`/api/policies/${POLICY}/law`));
    expect(page).toMatchObject({ version: 2, amendment: { legalBasis: BASIS } });
    expect((await ok(house.as.townFirm.get(`/api/policies/${POLICY}/items/pledge_fee/schema?version=2`))).status).toBe(
      200,
    );
    const { body: list } = await ok(house.as.townFirm.get('/api/policies'));
    const versions = (list['rows'] as Json[]).filter(({ id }) => id === POLICY).map(({ version }) => version);
    expect(versions).toEqual([1, 2]);
  });

  it('the calculator pays by the day of the fact', async () => {
    const totalOf = async (day: string) => {
      const claims = [{ id: 'a', item: 'intl_invention', facts: { approval_doc_date: day } }];
      const request = { applicant: { kind: 'enterprise' }, policy: POLICY, claims };
      const { body } = await ok(house.as.townFirm.post('/api/calculator', request));
      return (body['documents'] as Json[])[0];
    };
    expect(await totalOf('2023-06-30')).toMatchObject({ version: 2, total: '150000.00' });
    expect(await totalOf('2023-07-01')).toMatchObject({ version: 2, total: '200000.00' });
  });

  it('an old case keeps its version, settled before or after the publication', async () => {
    await begun.to('verify');
    await house.server.idle();
    for (const who of ['townFirm', 'otherFirm', 'parkFirm'] as const) {
      expect(await settled(who)).toMatchObject([{ policyVersion: 1, total: '150000.00' }]);
    }
  });

  it('a round of the former version takes no new claim, and a new round is of the new one', async () => {
    const { applicant, party } = new Road(house, 'townFirm');
    const begin = { applicant: party, round: house.story.round };
    const application = String((await ok(applicant.post('/api/applications', begin))).body['id']);
    const declare = (day: string) => {
      const { evidence: _, ...body } = dated('US8400009B1', day);
      return applicant.post(`/api/applications/${application}/claims`, body);
    };
    const refused = await declare('2023-07-01');
    expect(refused).toMatchObject({ code: 'FACTS_INVALID' });
    expect(JSON.stringify(refused.body)).toContain('FACT_UNDER_LATER_VERSION');
    const { body } = await ok(declare('2023-06-30'));
    // Nor does a claim come to such a day by being changed.
    const claim = `/api/applications/${application}/claims/${String(body['claim'])}`;
    const { evidence: _, item: __, ...content } = dated('US8400009B1', '2023-07-01');
    await house.server.idle();
    const etag = await applicant.etag(claim);
    expect(await applicant.put(claim, content, { ifMatch: etag })).toMatchObject({ code: 'FACTS_INVALID' });
    const round = {
      policy: POLICY,
      awardYears: [2023],
      window: { from: '2024-02-29T16:00:00.000Z', until: '2024-06-30T16:00:00.000Z' },
      leadDepartment: 'science',
      title: { zh: '2023年度专利奖补兑现（新标准）', en: 'Patent awards for 2023 (new standard)' },
    };
    expect(await house.as.policyOfficer.post('/api/rounds', { ...round, policyVersion: 1 })).toMatchObject({
      code: 'VERSION_SUPERSEDED',
    });
    const opened = String((await ok(house.as.policyOfficer.post('/api/rounds', round))).body['id']);
    const { expertA, expertB, expertC } = house.story.accounts;
    const members = [expertA, expertB, expertC];
    const panel = { round: opened, members, document: '演示评审〔2024〕2号' };
    const appointed = String((await ok(house.as.officeHead.post('/api/panels', panel))).body['id']);
    later = { ...house, story: { ...house.story, round: opened, panel: appointed } };
  });

  it('a new case is settled by the new version: the new figure from its day on, the former before', async () => {
    await new Road(later, 'townFirm', dated('US8400004B1', '2023-09-01')).to('verify');
    await new Road(later, 'otherFirm', dated('US8400005B1', '2023-06-30')).to('verify');
    await house.server.idle();
    expect(await settled('townFirm')).toContainEqual(expect.objectContaining({ policyVersion: 2, total: '200000.00' }));
    expect(await settled('otherFirm')).toContainEqual(
      expect.objectContaining({ policyVersion: 2, total: '150000.00' }),
    );
  });

  it('the panel’s ceiling is that of the version, on the day of the fact', async () => {
    const fee = pledgeFee('CONTRACT-84-1');
    const road = new Road(later, 'otherFirm', { ...fee, facts: { ...fee.facts, date: '2023-09-10' } });
    await road.to('endorse');
    await ok(road.accept(house.as.marketReviewer));
    await ok(road.waive());
    const decided = (rate: string) =>
      road.verify(house.as.expertA, road.claim, { decision: { rate, reason: '按新标准' } });
    expect(await decided('61%')).toMatchObject({ code: 'ABOVE_CEILING' });
    expect((await decided('60%')).status).toBeLessThan(300);
  });

  it('a line goes on to its batch under the version', async () => {
    const road = new Road(later, 'parkFirm', dated('US8400006B1', '2023-09-02'));
    await road.to('decideGovernment');
    const { body } = await ok(house.as.officeHead.get(`/api/lines/${road.line}`));
    expect(body).toMatchObject({ policyVersion: 2, total: '200000.00', order: { id: 'approvalFirst' } });
    expect(body['title']).not.toBeNull();
  });

  it('everything computed again is equal, before and after a restart', async () => {
    const before = await recomputeFolder(house.server.dataFolder);
    expect(before).toMatchObject({ mismatches: [] });
    expect(before.claims).toBeGreaterThanOrEqual(6);
    await house.server.restart();
    expect(await recomputeFolder(house.server.dataFolder)).toEqual(before);
    const { body } = await ok(house.as.townFirm.get(`/api/policies/${POLICY}`));
    expect(body).toMatchObject({ version: 2, amendment: { legalBasis: BASIS } });
  });

  it('a release that alters it computes nothing of it again, and lists what was settled under it', async () => {
    const state = await house.server.parts.house.runner.fold('policy', streamOf.policy(POLICY));
    const drafts = publishedDrafts(state).map(({ version, amendment }) => ({ version, ...amendment }));
    const altered = bookMaker(policies.all(), () => 'another')((id) => (id === POLICY ? drafts : []));
    const snapshot = openLogSnapshot(house.server.dataFolder);
    try {
      const found = snapshot
        .streamsOf('entitlement-')
        .flatMap((name) => recomputeStream(snapshot.stream(name).map(toRecorded), lprRates, altered).mismatches);
      expect(found.length).toBeGreaterThanOrEqual(3);
      expect(new Set(found.map(({ cause, computed }) => `${cause} ${String(computed)}`))).toEqual(
        new Set(['altered null']),
      );
    } finally {
      snapshot.close();
    }
  });

  it('a release that alters a published version says so, and computes nothing with it', async () => {
    const { runner, clock } = house.server.parts.house;
    const state = await runner.fold('policy', streamOf.policy(POLICY));
    const [, second] = state.versions;
    const command: CommandFor<'policy'> = {
      type: 'PublishDraft',
      kind: 'measure',
      ...second!,
      version: 3,
      baseFrom: businessDate('2023-01-01'),
      amendment: {
        base: 2,
        from: businessDate('2023-07-01'),
        legalBasis: { ...BASIS, date: businessDate(BASIS.date) },
        parameters: [{ parameter: 'intl-invention', value: '210000.00' }],
        overrides: [],
        readings: {},
        // As another release would have frozen it.
        frozen: { law: '0', results: '0' },
      },
    };
    const meta = {
      commandId: 'c-3',
      digest: 'd-3',
      at: clock.now(),
      actor: 'a',
      role: 'policyOffice',
      jurisdiction: '*',
    };
    await runner.execute('policy', streamOf.policy(POLICY), meta, command);
    const refused = { status: 503, code: 'POLICY_VERSION_ALTERED' };
    const claims = [{ id: 'a', item: 'intl_invention', facts: { approval_doc_date: '2023-07-01' } }];
    const request = { applicant: { kind: 'enterprise' }, policy: POLICY, claims };
    expect(await house.as.townFirm.post('/api/calculator', request)).toMatchObject(refused);
    expect(await house.as.townFirm.get(`/api/policies/${POLICY}/law`)).toMatchObject(refused);
    expect(await house.as.policyOfficer.post('/api/what-if', DRAFT)).toMatchObject(refused);
    // The versions before it are not touched.
    expect(await recomputeFolder(house.server.dataFolder)).toMatchObject({ mismatches: [] });
    expect((await ok(house.as.townFirm.get(`/api/policies/${POLICY}/law?version=2`))).status).toBe(200);
  });
});
