import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, POLICY, type Established } from '../support/cast.js';
import { ok } from '../support/client.js';
import { Road, taken } from '../support/road.js';

const PRIZE = {
  item: 'province_patent_award',
  certificateNumber: 'JX-2023-88',
  facts: { approval_doc_date: '2023-06-01' },
  evidence: ['award_certificate', 'granting_document'],
};

/** An amount that depends on an unconfirmed reading (口径) says so to everybody who handles it, and is not paid before. */
describe('an amount on a reading that nobody has confirmed', () => {
  let house: Established;
  let road: Road;
  beforeAll(async () => {
    house = await establish();
    road = await new Road(house, 'parkFirm', PRIZE).to('clear');
  });
  afterAll(() => house.server.stop());

  const open = [
    expect.objectContaining({
      id: 'AMB-YZ-04',
      used: ['R1'],
      text: { zh: expect.stringContaining('不能拨付'), en: expect.stringContaining('cannot be paid') },
    }),
  ];

  it('says so to the applicant and to the reviewer, with the claim, the entitlement and the line', async () => {
    for (const who of [road.applicant, road.as.scienceReviewer]) {
      const claim = await ok(who.get(`/api/applications/${road.application}/claims/${road.claim}`));
      expect(claim.body['openReadings']).toEqual(expect.arrayContaining(open));
      const { body } = await ok(who.get(`/api/applications/${road.application}`));
      expect(body['claims']).toMatchObject([{ openReadings: expect.arrayContaining(open) }]);
      const entitlement = await ok(who.get(`/api/entitlements/${road.party}`));
      expect(entitlement.body['rows']).toMatchObject([{ openReadings: expect.arrayContaining(open) }]);
      const line = await ok(who.get(`/api/lines/${road.line}`));
      expect(line.body['openReadings']).toEqual(expect.arrayContaining(open));
    }
  });

  it('and no longer, once they are confirmed: by whom, when and on what authority is shown', async () => {
    await taken(road.confirmReadings());
    await house.server.idle();
    const line = await ok(road.applicant.get(`/api/lines/${road.line}`));
    expect(line.body['openReadings']).toEqual([]);
    const { body } = await ok(house.as.auditor.get(`/api/policies/${POLICY}/readings`));
    const rows = body['rows'] as Record<string, unknown>[];
    expect(rows.find((row) => row['reading'] === 'AMB-YZ-04')).toMatchObject({
      options: ['R1'],
      actor: expect.any(String),
      at: expect.any(String),
      authority: expect.any(String),
      document: expect.any(String),
      decidedOn: expect.stringMatching(/^\d{4}-/),
    });
  });
});
