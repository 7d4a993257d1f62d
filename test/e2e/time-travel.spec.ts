import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employ, establish, type Established } from '../support/cast.js';
import { ok, type Client, type Json } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, Road, STEPS, taken, type Step } from '../support/road.js';

/** Everything the offices look at can be looked at again as it stood. */
describe('time travel', () => {
  let house: Established;
  let auditor: Client;
  let road: Road;
  let other: Road;
  /** The head of the record after each step. */
  const after: Partial<Record<Step, string>> = {};
  let beginning: string;

  beforeAll(async () => {
    house = await establish();
    auditor = house.as.auditor;
    beginning = (await house.server.head())!;
    other = await new Road(house, 'townFirm', intlInvention('US8300001B1')).to('endorse');
    road = new Road(house, 'parkFirm', intlInvention('US8300002B1'));
    for (const step of STEPS.slice(0, STEPS.indexOf('publish') + 1)) {
      await road.to(step);
      after[step] = (await house.server.head())!;
    }
  });
  afterAll(() => house.server.stop());

  const read = async (path: string, by = auditor) => (await ok(by.get(path))).body;
  const rows = async (path: string) => (await read(path))['rows'] as Json[];
  const waiting = async (stage: string, asOf: string, more = '') =>
    (await rows(`/api/queues/${stage}/as-of?asOf=${asOf}${more}`)).map((row) => row['id']);

  it('a queue as of each position', async () => {
    const mine = `claim:${road.claim}`;
    const theirs = `claim:${other.claim}`;
    expect(await waiting('department', beginning)).toEqual([]);
    expect(await waiting('department', after.submit!)).toEqual([theirs]);
    expect(await waiting('department', after.endorse!)).toEqual([theirs, mine]);
    expect(await waiting('department', after.accept!)).toEqual([theirs]);
    expect(await waiting('panel', after.accept!)).toEqual([mine]);
    expect(await waiting('endorsement', after.submit!)).toHaveLength(1);
    expect(await waiting('endorsement', after.endorse!)).toEqual([]);
    const { organisations } = house.story;
    expect(await waiting('department', after.endorse!, `&organisation=${organisations.science}`)).toHaveLength(2);
    expect(await waiting('department', after.endorse!, `&organisation=${organisations.market}`)).toEqual([]);
    expect(await waiting('department', after.endorse!, '&round=another')).toEqual([]);
    // Now is what the department itself sees.
    const now = await ok(house.as.scienceReviewer.get('/api/queues/department'));
    expect(await rows('/api/queues/department/as-of')).toEqual((now.body['rows'] as Json[]).map(withoutNames));
    const page = await read(`/api/queues/department/as-of?asOf=${after.endorse}&limit=1`);
    const next = `/api/queues/department/as-of?asOf=${after.endorse}&limit=1&cursor=${String(page['next'])}`;
    expect(await read(next)).toMatchObject({ rows: [{ id: mine }], next: null });
  });

  it('what entered a queue and what left it', async () => {
    const path = `/api/queues/department/changes?from=${after.submit}&until=`;
    expect(await read(path + after.endorse)).toMatchObject({ entered: [{ id: `claim:${road.claim}` }], left: [] });
    expect(await read(path + after.accept)).toEqual({ entered: [], left: [] });
    const later = await read(`/api/queues/department/changes?from=${after.endorse}`);
    expect(later).toMatchObject({ entered: [], left: [{ id: `claim:${road.claim}` }] });
  });

  it('a batch before and after its decision', async () => {
    const path = `/api/batches/${road.batch}/as-of?asOf=`;
    expectProblem(await auditor.get(path + after.verify), 'NOT_FOUND');
    expect(await read(path + after.include)).toMatchObject({
      status: 'open',
      totals: { district: '150000.00' },
      members: [{ line: road.line, struck: null, amounts: { district: '150000.00' } }],
    });
    expect(await read(path + after.decideCommittee)).toMatchObject({
      status: 'presented',
      decisions: [{ body: 'committee' }],
    });
    expect(await read(path + after.decideGovernment)).toMatchObject({ status: 'approved' });
  });

  it('an entitlement before and after it was settled', async () => {
    const path = `/api/entitlements/${road.party}/as-of?asOf=`;
    expect(await read(path + after.waive)).toEqual({ applicant: road.party, rows: [] });
    expect(await read(path + after.verify)).toMatchObject({ rows: [{ claim: road.claim, total: '150000.00' }] });
    const [now] = await rows(`/api/entitlements/${road.party}`);
    // Which readings nobody has confirmed is told of today only.
    const { openReadings, ...then } = now as Record<string, unknown>;
    expect(openReadings).toEqual([]);
    expect((await rows(path + after.publish))[0]).toEqual(then);
    expectProblem(await auditor.get('/api/entitlements/nobody/as-of'), 'NOT_FOUND');
  });

  it('what an account was allowed, by position and by moment, and what changed', async () => {
    const before = (await house.server.head())!;
    const clerk = await employ(house, 'second-clerk', 'endorser', house.story.organisations.park);
    const employed = (await house.server.head())!;
    const path = `/api/accounts/${clerk.account}`;
    const { grants } = (await read(`${path}/as-of?asOf=${employed}`)) as { grants: Json[] };
    const grant = String(grants[0]!['grant']);
    const leaves = { until: house.server.parts.house.clock.now().slice(0, 10), reason: '调离' };
    await taken(house.as.administrator.post(`${path}/grants/${grant}/revocation`, leaves));
    await house.server.idle();

    expectProblem(await auditor.get(`${path}/as-of?asOf=${before}`), 'NOT_FOUND');
    expect(await read(`${path}/as-of?asOf=${employed}`)).toMatchObject({ held: [grant], grants: [{ revoked: null }] });
    expect(await read(`${path}/as-of`)).toMatchObject({
      held: [],
      grants: [{ role: 'endorser', until: leaves.until }],
    });
    expect(await read(`${path}/changes?from=${before}&until=${employed}`)).toMatchObject({
      granted: [{ grant }],
      revoked: [],
      before: null,
    });
    expect(await read(`${path}/changes?from=${employed}`)).toMatchObject({
      granted: [],
      revoked: [{ grant, revoked: { reason: '调离' } }],
    });
    const cashier = `/api/accounts/${house.story.accounts.cashier}/as-of?asOf=`;
    expectProblem(await auditor.get(`${cashier}2020-01-01T00:00:00.000Z`), 'NOT_FOUND');
    expect(await read(`${cashier}2024-12-31T00:00:00.000Z`)).toMatchObject({ grants: [{ role: 'finance' }] });
    expect(JSON.stringify(await read(`${cashier}2024-12-31T00:00:00.000Z`))).not.toContain(
      house.cast.people.cashier.displayName,
    );
  });

  it('what happened to a case in between', async () => {
    const path = `${road.path}/changes?from=${after.submit}&until=${after.accept}`;
    const changes = await read(path);
    expect((changes['events'] as Json[]).map((event) => event['type'])).toEqual([
      'EndorsementGranted',
      'ClaimAccepted',
    ]);
    expect(changes).toMatchObject({
      claims: [{ id: road.claim, before: { stage: 'endorsement' }, after: { stage: 'panel' } }],
      lines: [],
    });
    expect(await read(path, road.applicant)).toEqual(changes);
    expectProblem(await other.applicant.get(path), 'NOT_FOUND');
    const all = await read(`${road.path}/changes?from=${beginning}`);
    const timeline = await rows(`${road.path}/timeline`);
    expect(all['events']).toEqual(timeline);
    expect(all).toMatchObject({ lines: [{ id: road.line, before: null, after: { stage: 'notice' } }] });
  });

  it('is for auditors and the government office only, and for moments that are some', async () => {
    const paths = [
      '/api/queues/department/as-of',
      `/api/queues/department/changes?from=${beginning}`,
      `/api/batches/${road.batch}/as-of`,
      `/api/entitlements/${road.party}/as-of`,
      `/api/accounts/${house.story.accounts.cashier}/as-of`,
      `/api/accounts/${house.story.accounts.cashier}/changes?from=${beginning}`,
    ];
    for (const path of paths) {
      await ok(house.as.officeClerk.get(path));
      for (const key of ['scienceReviewer', 'parkFirm', 'cashier', 'expertA'] as const) {
        expectProblem(await house.as[key].get(path), 'ROLE_NOT_HELD');
      }
      expectProblem(await house.server.anonymous().get(path), 'NOT_LOGGED_IN');
    }
    for (const wrong of ['yesterday', '2024-13-01T00:00:00.000Z', '%2e%2e%2f']) {
      expectProblem(await auditor.get(`/api/queues/department/as-of?asOf=${wrong}`), 'MOMENT_MALFORMED');
    }
    expectProblem(await auditor.get('/api/queues/nowhere/as-of'), 'STAGE_UNKNOWN');
    expectProblem(
      await auditor.get(`/api/queues/department/as-of?organisation=${house.story.organisations.park}`),
      'NOT_FOUND',
    );
    expectProblem(await auditor.get('/api/queues/department/changes'));
    const reversed = `from=${after.accept}&until=${after.submit}`;
    expectProblem(await auditor.get(`/api/queues/department/changes?${reversed}`), 'PERIOD_REVERSED');
    expectProblem(await auditor.get(`${road.path}/changes?${reversed}`), 'PERIOD_REVERSED');
  });
});

/** Names and titles are those of today: a queue of the past has none. */
function withoutNames(row: Json): Json {
  const { applicantName: _name, certificate: _certificate, items: _items, roundTitle: _title, ...rest } = row;
  return rest;
}
