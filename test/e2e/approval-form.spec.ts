import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { intlInvention, pledgeFee, Road, taken } from '../support/road.js';

/** 审批表: what it says is what the record says, however long the record is. */
describe('the approval form', () => {
  let house: Established;
  let road: Road;
  beforeAll(async () => {
    house = await establish();
    road = await new Road(house, 'parkFirm', intlInvention('US6200001B1')).to('declare');
  });
  afterAll(() => house.server.stop());

  const form = async (): Promise<Json> => {
    await house.server.idle();
    return (await ok(road.applicant.get(`${road.path}/approval-form`))).body;
  };

  it('gives the amounts of the facts as declared, and no settled ones before the settlement', async () => {
    await road.declareClaim(pledgeFee('PF6200001'));
    expect(await form()).toMatchObject({
      claims: [
        { number: 1, declared: '150000.00' },
        { number: 2, declared: '10000.00' },
      ],
      declaredTotal: '160000.00',
      settledTotal: null,
    });
  });

  it('says what the tiers said of a case with hundreds of events', async () => {
    await amended(205);
    await road.to('endorse');
    const { opinions } = await form();
    expect(opinions).toMatchObject([{ stage: 'endorsement', kind: 'passed', claims: [1, 2] }]);
  });

  /** The applicant thinks again of the first claim, so many times. */
  async function amended(times: number): Promise<void> {
    const { item: _, evidence: __, ...body } = road.declaration;
    for (let count = 0; count < times; count += 1) {
      const ifMatch = `"${await road.revision('claim', road.claim)}"`;
      await taken(road.applicant.put(road.claimPath, { ...body, certificateNumber: `US62${count}B1` }, { ifMatch }));
    }
  }
});
