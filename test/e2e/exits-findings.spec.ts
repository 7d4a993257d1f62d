import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employ, establish, type Established } from '../support/cast.js';
import { ok, type Answer, type Json } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, Road, taken, type Declaration } from '../support/road.js';

/** 20,000 from the district and 10,000 from the prefecture. */
const converted: Declaration = {
  item: 'cn_invention',
  certificateNumber: 'ZL202310000044.3',
  facts: {
    patent_kind: 'invention',
    approval_doc_date: '2023-05-16',
    grant_date: '2023-05-16',
    conversion: 'inDistrict',
    conversion_date: '2023-12-08',
    patentee_in_district: true,
  },
  evidence: ['patent_certificate', 'granting_document', 'conversion_proof'],
};

describe('what reviewers find changes the amount', () => {
  let house: Established;
  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  const lineOf = async (road: Road): Promise<Json> => {
    await house.server.idle();
    return (await ok(road.as.auditor.get(`/api/lines/${road.line}`))).body;
  };
  const other = (amount: string): Json => ({
    source: 'otherDistrictPolicy',
    treasury: 'district',
    amount,
    basis: '区人才政策〔2023〕7号',
  });
  const accepted = async (road: Road, otherAwards: readonly Json[]): Promise<Answer> => {
    const ifMatch = `"${await road.revision('claim', road.claim)}"`;
    return road.as.scienceReviewer.post(`${road.claimPath}/acceptance`, { otherAwards }, { ifMatch });
  };

  it('a payment under another policy of the district: the difference is paid (就高不就低)', async () => {
    const road = await new Road(house, 'parkFirm', intlInvention('US9300001B1')).to('endorse');
    await taken(accepted(road, [other('50000.00')]));
    await road.at('waive').to('verify');
    expect(await lineOf(road)).toMatchObject({ total: '100000.00' });
    const trace = (await ok(road.applicant.get(`/api/entitlements/${road.party}/claims/${road.claim}/trace`))).body;
    expect(JSON.stringify(trace['trace'])).toContain('50000.00');
  });

  it('the panel replaces what the department found', async () => {
    const road = await new Road(house, 'townFirm', intlInvention('US9300002B1')).to('endorse');
    await taken(accepted(road, [other('50000.00')]));
    await taken(road.waive());
    await taken(road.verify(undefined, undefined, { otherAwards: [other('60000.00')] }));
    expect(await lineOf(road)).toMatchObject({ total: '90000.00' });
  });

  it('as much as the award itself, or more: nothing is due, and no line comes of it', async () => {
    const road = await new Road(house, 'otherFirm', intlInvention('US9300003B1')).to('endorse');
    await taken(accepted(road, [other('150000.00')]));
    await road.at('waive').to('verify');
    await house.server.idle();
    expect((await ok(road.applicant.get(road.claimPath))).body).toMatchObject({
      lines: [],
      progress: { stage: 'settlement', status: 'nothingDue' },
    });
  });

  it('similar projects (相近或相似): once from each treasury, at the higher amount', async () => {
    const road = new Road(house, 'university', intlInvention('US9300004B1'));
    await taken(road.declare());
    const first = road.claim;
    const second = await road.declareClaim(converted);
    for (const step of ['submit', 'endorse'] as const) {
      await taken(road[step]());
      await house.server.idle();
    }
    for (const claim of [first, second]) {
      await taken(road.accept(undefined, claim));
      await taken(road.waive(undefined, claim));
      await taken(road.verify(undefined, claim, claim === second ? { similarTo: [first] } : {}));
      await house.server.idle();
    }
    expect(await lineOf(road)).toMatchObject({ amounts: { district: '150000.00' } });
    const { body } = await ok(road.as.auditor.get(`/api/lines/${second}.2023.1`));
    expect(body).toMatchObject({ total: '10000.00', amounts: { prefecture: '10000.00' } });
    expect(body['amounts']).not.toHaveProperty('district');
  });

  it('an objection that another owns it is upheld: the new payee passes approval and notice on its own line', async () => {
    const declaration = intlInvention('US9300005B1');
    const firm = await new Road(house, 'townFirm', declaration).to('publish');
    const { body } = await taken(firm.object());
    await house.server.idle();
    await taken(firm.decideObjection(String(body['receipt']), 'upheld'));
    await house.server.idle();
    const refusal = { reason: '专利权人为发明人本人', panel: house.story.panel };
    const ifMatch = `"${await firm.revision('claim', firm.claim)}"`;
    await taken(firm.as.expertA.post(`${firm.claimPath}/panel-refusal`, refusal, { ifMatch }));
    await house.server.idle();

    const owner = await new Road(house, 'inventor', declaration).to('verify');
    expect(await lineOf(owner)).toMatchObject({ applicant: owner.party, passed: [], total: '150000.00' });
    const refused = await firm.as.officeClerk.post(`/api/notices`, { batch: firm.batch });
    expectProblem(refused, 'NOTICE_EXISTS');
    await owner.at('include').to('publish');
    expect(await lineOf(owner)).toMatchObject({ passed: ['approval'], notice: { notice: owner.notice } });
    expect(owner.notice).not.toBe(firm.notice);
    expect(await lineOf(firm)).toMatchObject({ status: 'upheld' });
  });

  it('who decides on a contested certificate has reviewed the claim', async () => {
    const declaration = intlInvention('US9300006B1');
    await new Road(house, 'townFirm', declaration).to('endorse');
    const person = await new Road(house, 'inventor', declaration).to('endorse');
    const second = await employ(house, 'second-reviewer', 'department', house.story.organisations.science);
    const ifMatch = `"${await person.revision('claim', person.claim)}"`;
    const decision = { allowed: true, reason: '共有专利权人书面同意' };
    await taken(second.post(`${person.claimPath}/contest-decision`, decision, { ifMatch }));
    await house.server.idle();
    const { duties } = await house.server.parts.house.runner.fold('application', `application-${person.application}`);
    expect(duties.reviewed).toEqual([second.account]);
  });
});
