import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { Road } from '../support/road.js';

interface Side {
  readonly amount: string | null;
  readonly trace: readonly { readonly sentence: string | null }[];
}

/** What a claim would be awarded if the panel verified it so: 5,000,000 × 3.45% × 15%. */
describe('the amount preview', () => {
  let house: Established;
  let road: Road;
  let path: string;
  beforeAll(async () => {
    house = await establish();
    road = await new Road(house, 'parkFirm', {
      item: 'pledge_interest',
      certificateNumber: '演示借字2023第777号',
      facts: {
        principal: '5000000.00',
        disbursement_date: '2023-09-05',
        term_unit: 'months',
        term_months: 12,
        collateral: 'patent',
      },
      evidence: ['loan_contract', 'disbursement_proof', 'pledge_registration'],
    }).to('endorse');
    path = `${road.claimPath}/amount-preview`;
  });
  afterAll(() => house.server.stop());

  const preview = async (body: Json): Promise<{ declared: Side; verified: Side }> =>
    (await ok(house.as.expertA.post(path, body))).body as never;

  it('stands by the declared value, with its steps and their sentences', async () => {
    const { declared, verified } = await preview({});
    expect([declared.amount, verified.amount]).toEqual(['25875.00', '25875.00']);
    expect(verified.trace.some(({ sentence }) => sentence !== null)).toBe(true);
  });

  it('follows what would be cut; nothing of it is recorded', async () => {
    const head = await house.server.head();
    const cut = await preview({ cuts: [{ fact: 'principal', to: '1000000.00' }] });
    expect([cut.declared.amount, cut.verified.amount]).toEqual(['25875.00', '5175.00']);
    expect(await house.server.head()).toBe(head);
  });

  it('is for those who review it', async () => {
    expectProblem(await road.applicant.post(path, {}), 'ROLE_NOT_HELD');
    expectProblem(await house.as.expertA.post(path, { cuts: [{ fact: '!', to: 1 }] }), 'BODY_INVALID');
    const elsewhere = `${road.path}/claims/none/amount-preview`;
    expectProblem(await house.as.expertA.post(elsewhere, {}), 'CLAIM_UNKNOWN');
  });
});
