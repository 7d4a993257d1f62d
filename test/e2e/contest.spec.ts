import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employ, establish, type Established } from '../support/cast.js';
import { ok, type Answer, type Client, type Json } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, Road, taken, type Declaration } from '../support/road.js';

const claimOf = async (road: Road): Promise<Json> => {
  await road.house.server.idle();
  return (await ok(road.applicant.get(road.claimPath))).body;
};

/** Decides with the revision that is there now, unless another one is named. */
async function decideContest(road: Road, allowed: boolean, by: Client, ifMatch?: string): Promise<Answer> {
  const seen = ifMatch ?? `"${await road.revision('claim', road.claim)}"`;
  const body = { allowed, reason: allowed ? '共有专利权人书面同意分别申报' : '专利权人仅为企业一方' };
  return by.post(`${road.claimPath}/contest-decision`, body, { ifMatch: seen });
}

describe('two applicants claim one certificate', () => {
  let house: Established;
  let number = 8_100_000;
  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  /** An enterprise holds the certificate; the inventor, a natural person, claims it too. */
  async function contested(): Promise<{ firm: Road; person: Road }> {
    const declaration = intlInvention(`US${(number += 1)}B1`);
    const firm = await new Road(house, 'townFirm', declaration).to('endorse');
    const person = await new Road(house, 'inventor', declaration).to('endorse');
    expect(await claimOf(person)).toMatchObject({ stage: 'department', reservation: 'contested' });
    return { firm, person };
  }

  const queued = async (road: Road) => {
    const { body } = await ok(house.as.scienceReviewer.get('/api/queues/department'));
    return (body['rows'] as Json[]).find((row) => row['id'] === `claim:${road.claim}`);
  };

  it('the second waits, and the department sees whom for', async () => {
    const { firm, person } = await contested();
    expectProblem(await person.accept(), 'CERTIFICATE_CONTESTED');
    expect(await queued(person)).toMatchObject({
      note: 'contested',
      holders: [{ party: firm.party, claim: firm.claim, name: house.cast.parties.townFirm.name, status: 'reserved' }],
    });
    expect(await queued(firm)).not.toHaveProperty('holders');

    const seen = async (by: Client, road = person) => (await ok(by.get(`${road.claimPath}/contest`))).body;
    expect(await seen(house.as.scienceReviewer)).toMatchObject({ status: 'contested', others: 1 });
    expect(await seen(person.applicant)).toEqual({
      claim: person.claim,
      status: 'contested',
      others: 1,
      holders: null,
    });
    expect(await seen(house.as.auditor, firm)).toMatchObject({
      status: 'reserved',
      holders: [{ party: person.party, name: house.cast.parties.inventor.name, status: 'contested' }],
    });
    // The stamp-giver of the one may not read the case of the other: of a natural person it sees the surname.
    const shown = (await seen(house.as.townClerk, firm))['holders'] as Json[];
    expect(shown[0]!['name']).toBe(`${house.cast.parties.inventor.name.slice(0, 1)}**`);
    expectProblem(await house.as.otherFirm.get(`${person.claimPath}/contest`), 'NOT_FOUND');
  });

  it('allowed, both go on', async () => {
    const { firm, person } = await contested();
    await taken(decideContest(person, true, house.as.scienceReviewer));
    expect(await claimOf(person)).toMatchObject({ reservation: 'reserved' });
    await taken(person.accept());
    await taken(firm.accept());
    expectProblem(await decideContest(person, true, house.as.scienceReviewer), 'OUT_OF_ORDER');
  });

  it('denied, the second cannot be accepted and is refused; the first goes on', async () => {
    const { firm, person } = await contested();
    await taken(decideContest(person, false, house.as.scienceReviewer));
    expect(await claimOf(person)).toMatchObject({ reservation: 'duplicate' });
    expectProblem(await person.accept(), 'CERTIFICATE_DUPLICATE');
    expectProblem(await decideContest(person, true, house.as.scienceReviewer), 'NOT_CONTESTED');
    await taken(firm.accept());
    const timeline = (await ok(person.applicant.get(`${person.path}/timeline`))).body['rows'] as Json[];
    const decision = timeline.find((row) => row['type'] === 'ContestDecided');
    expect(decision).toMatchObject({ role: 'department', details: { allowed: false, reason: '专利权人仅为企业一方' } });
  });

  it('only the collecting department decides, on what it saw, before its own review, once', async () => {
    const { firm, person } = await contested();
    const { scienceReviewer, marketReviewer, parkClerk } = house.as;
    // It collects nothing of this case, so it may not read it.
    expectProblem(await decideContest(person, true, marketReviewer), 'CLAIM_UNKNOWN');
    expectProblem(await decideContest(person, true, parkClerk), 'ROLE_NOT_HELD');
    expectProblem(await decideContest(person, true, scienceReviewer, '"0"'), 'STALE');
    const path = `${person.claimPath}/contest-decision`;
    const body = { allowed: true, reason: '共有权利人同意' };
    expectProblem(await scienceReviewer.post(path, body), 'IF_MATCH_MISSING');
    expectProblem(await decideContest(firm, true, scienceReviewer), 'NOT_CONTESTED');

    const key = house.server.key();
    const ifMatch = `"${await person.revision('claim', person.claim)}"`;
    const first = await ok(scienceReviewer.post(path, body, { key, ifMatch }));
    await house.server.idle();
    expect((await ok(scienceReviewer.post(path, body, { key, ifMatch }))).body).toEqual(first.body);
  });

  it('not before the stamp, nor by who acts for one of them', async () => {
    const { firm, person } = await contested();
    const early = await new Road(house, 'otherFirm', firm.declaration).to('submit');
    expectProblem(await decideContest(early, true, house.as.scienceReviewer), 'OUT_OF_ORDER');
    const both = await employ(house, 'firm-and-office', 'applicant', house.story.parties.townFirm);
    const grant = { role: 'department', organisation: house.story.organisations.science, from: '2020-01-01' };
    await ok(house.as.administrator.post(`/api/accounts/${both.account}/grants`, grant));
    expectProblem(await decideContest(person, false, both), 'CONFLICT_OF_DUTY');
  });
});

/** 补差 (AMB-YZ-02 R1): awarded as unconverted, then converted. */
describe('a supplement after a payment', () => {
  let house: Established;
  let first: Road;
  beforeAll(async () => {
    house = await establish();
    first = await new Road(house, 'parkFirm', patent(false)).to('paid');
  });
  afterAll(() => house.server.stop());

  function patent(converted: boolean): Declaration {
    const conversion = converted ? { conversion: 'inDistrict', conversion_date: '2024-11-20' } : { conversion: 'none' };
    return {
      item: 'cn_invention',
      certificateNumber: 'ZL202310000001.5',
      facts: {
        patent_kind: 'invention',
        approval_doc_date: '2023-08-22',
        grant_date: '2023-08-22',
        patentee_in_district: true,
        ...conversion,
      },
      evidence: ['patent_certificate', 'granting_document', ...(converted ? ['conversion_proof'] : [])],
    };
  }

  /** The next year's round, with its panel, while its window is open. */
  async function nextRound(): Promise<void> {
    const { accounts } = house.story;
    const window = { from: '2025-02-28T16:00:00.000Z', until: '2025-06-30T16:00:00.000Z' };
    const title = { zh: '2024年度兑现', en: 'Awards for 2024' };
    const content = { policy: 'yuanzhou-2023-25', awardYears: [2023, 2024], window, leadDepartment: 'science', title };
    house.story.round = String((await ok(house.as.policyOfficer.post('/api/rounds', content))).body['id']);
    const members = [accounts.expertA, accounts.expertB, accounts.expertC];
    const panel = { round: house.story.round, members, document: '评审〔2025〕1号' };
    house.story.panel = String((await ok(house.as.officeHead.post('/api/panels', panel))).body['id']);
    await taken(first.moveClock('2025-03-10T01:00:00.000Z'));
  }

  it('pays the difference from the district, and the city its match', async () => {
    expect((await ok(first.applicant.get(`/api/lines/${first.line}`))).body).toMatchObject({
      status: 'resultPublished',
      total: '10000.00',
      amounts: { district: '10000.00' },
    });
    await nextRound();

    const twin = await new Road(house, 'parkFirm', patent(true)).to('endorse');
    expect(await claimOf(twin)).toMatchObject({ reservation: 'duplicate' });
    expectProblem(await twin.accept(), 'CERTIFICATE_DUPLICATE');
    await taken(twin.applicant.post(`${twin.path}/withdrawal`, { reason: '应注明补差' }));
    await house.server.idle();

    const citing = { ...patent(true), topUpOf: first.claim } as Declaration;
    const again = await new Road(house, 'parkFirm', citing).to('publish');
    expect((await ok(again.applicant.get(`/api/lines/${again.line}`))).body).toMatchObject({
      total: '20000.00',
      amounts: { district: '10000.00', prefecture: '10000.00' },
      awardYear: 2023,
    });

    await taken(again.moveClock('2025-07-01T01:00:00.000Z'));
    await house.server.idle();
    await again.confirmReadings();
    await taken(again.moveClock('2025-12-31T16:00:00.000Z'));
    await taken(again.openRunOf(2026));
    await taken(again.allot());
    await house.server.idle();
    await again.at('instruct').to('paid');
    expect((await ok(again.applicant.get(`/api/lines/${again.line}`))).body).toMatchObject({
      status: 'resultPublished',
    });
    const payment = (await ok(again.as.cashier.get(`/api/payments/${again.payment}`))).body;
    expect(payment).toMatchObject({ total: '10000.00', status: 'paid', treasury: 'district' });
  });
});
