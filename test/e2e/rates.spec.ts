import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { recomputeFolder } from '../../tools/recompute/recompute-folder.js';
import { Road } from '../support/road.js';

const LOAN = {
  item: 'pledge_interest',
  certificateNumber: '借字2026第001号',
  facts: {
    principal: '5000000.00',
    disbursement_date: '2026-09-25',
    term_unit: 'months',
    term_months: 12,
    collateral: 'patent',
  },
  evidence: ['loan_contract', 'disbursement_proof', 'pledge_registration'],
};

/** The LPR series over HTTP: everybody reads it, the policy office continues it. */
describe('the LPR series', () => {
  let house: Established;
  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  const series = async (): Promise<Json> => (await ok(house.server.anonymous().get('/api/rates/lpr'))).body;
  const row = { published: '2026-09-21', oneYear: '3.00%', overFiveYear: '3.50%', source: '2026年9月21日公告' };
  const register = (change: object = {}) => house.as.policyOfficer.post('/api/rates/lpr', { ...row, ...change });

  it('is public, each row with its source, and says how far it answers', async () => {
    const { from, before, rows } = await series();
    expect({ from, before }).toEqual({ from: '2019-08-20', before: '2026-09-20' });
    const all = rows as readonly Json[];
    expect(all[0]).toMatchObject({ published: '2019-08-20', oneYear: '4.25%', overFiveYear: '4.85%' });
    expect(all.every((each) => typeof each['source'] === 'string' && each['source'] !== '')).toBe(true);
  });

  it.each([
    ['of a month that was skipped', { published: '2026-10-20' }, 422, 'LPR_ROW_NOT_NEXT'],
    ['of a month that is known', { published: '2026-08-20' }, 422, 'LPR_ROW_NOT_AFTER_LAST'],
    ['that is to come', {}, 422, 'LPR_ROW_IN_FUTURE'],
    ['without a source', { source: ' ' }, 400, 'BODY_INVALID'],
    ['of no day', { published: '2026-09-31' }, 400, 'BODY_INVALID'],
  ])('a row %s is refused', async (_, change, status, code) => {
    expect(await register(change)).toMatchObject({ status, code });
  });

  it('nobody but the policy office registers', async () => {
    expect(await house.server.anonymous().post('/api/rates/lpr', row)).toMatchObject({ status: 401 });
    expect(await house.as.auditor.post('/api/rates/lpr', row)).toMatchObject({ status: 403 });
  });

  describe('once September 2026 has come', () => {
    beforeAll(async () => {
      await ok(house.as.administrator.post('/api/clock', { to: '2026-10-10T01:00:00.000Z' }));
    });

    it('a slipped digit is refused, the row is registered once, and the series goes on', async () => {
      expect(await register({ oneYear: '30.0%' })).toMatchObject({ status: 422, code: 'LPR_RATE_IMPLAUSIBLE' });
      await ok(register());
      expect(await register()).toMatchObject({ status: 422, code: 'LPR_ROW_NOT_AFTER_LAST' });
      expect(await series()).toMatchObject({ before: '2026-10-20' });
    });

    it('a stale revision is refused', async () => {
      const path = '/api/rates/lpr/2026-09-21/correction';
      const { policyOfficer } = house.as;
      const body = { ...row, published: undefined, overFiveYear: '3.40%', reason: '录入有误' };
      expect(await policyOfficer.post(path, body, { ifMatch: '"7"' })).toMatchObject({ status: 412 });
    });

    it('a wrong row is corrected, and what it said remains', async () => {
      const path = '/api/rates/lpr/2026-09-21/correction';
      const { policyOfficer } = house.as;
      const body = { oneYear: '3.00%', overFiveYear: '3.40%', source: row.source, reason: '录入有误' };
      await ok(policyOfficer.post(path, body));
      expect(await policyOfficer.post(path, body)).toMatchObject({ status: 409, code: 'LPR_ROW_UNCHANGED' });
      expect(await policyOfficer.post(path.replace('21', '22'), body)).toMatchObject({
        code: 'LPR_ROW_NOT_REGISTERED',
      });
      expect(((await series())['rows'] as readonly Json[]).at(-1)).toMatchObject({
        overFiveYear: '3.40%',
        registered: true,
        formerly: [{ overFiveYear: '3.50%', reason: '录入有误' }],
      });
    });

    it('the calculator computes with a registered row', async () => {
      const { item, facts } = LOAN;
      const asked = {
        policy: 'yuanzhou-2023-25',
        applicant: { kind: 'enterprise' },
        claims: [{ id: 'a', item, facts }],
      };
      const { body } = await ok(house.server.anonymous().post('/api/calculator', asked, { key: null }));
      expect(body['documents']).toMatchObject([{ complete: true, total: '22500.00' }]);
    });

    it('a loan is settled under a registered row, which is then in use; what was settled records it', async () => {
      const { accounts } = house.story;
      const content = {
        policy: 'yuanzhou-2023-25',
        awardYears: [2026],
        window: { from: '2026-10-09T16:00:00.000Z', until: '2026-12-30T16:00:00.000Z' },
        leadDepartment: 'science',
        title: { zh: '2026年度兑现', en: 'Awards for 2026' },
      };
      house.story.round = String((await ok(house.as.policyOfficer.post('/api/rounds', content))).body['id']);
      const members = [accounts.expertA, accounts.expertB, accounts.expertC];
      const panel = { round: house.story.round, members, document: '评审〔2026〕1号' };
      house.story.panel = String((await ok(house.as.officeHead.post('/api/panels', panel))).body['id']);
      const road = await new Road(house, 'parkFirm', LOAN).to('endorse');
      await ok(road.accept(house.as.marketReviewer));
      await house.server.idle();
      await road.at('waive').to('verify');

      const events = await house.server.events();
      const settled = events.findLast((event) => event.type === 'AmountSettled')!;
      expect(settled.body).toMatchObject({
        rates: {
          from: '2019-08-20',
          before: '2026-10-20',
          rows: [{ published: '2026-09-21', oneYear: '3.00%', overFiveYear: '3.40%', source: row.source }],
        },
        claims: [{ status: 'payable', total: '2250000' }],
      });
      expect(events.filter((event) => event.type === 'LprRowTakenIntoUse')).toHaveLength(1);
    });

    it('a draft that changes nothing is tried with the registered rows too', async () => {
      const started = await ok(house.as.policyOfficer.post('/api/what-if', { policy: 'yuanzhou-2023-25' }));
      const path = `/api/what-if/${String(started.body['id'])}`;
      let trial = started.body;
      while (trial['status'] === 'running') {
        await new Promise((resolve) => setImmediate(resolve));
        trial = (await ok(house.as.auditor.get(path))).body;
      }
      const total = '22500.00';
      expect(trial).toMatchObject({
        status: 'done',
        result: { claims: 1, totals: { before: { total }, after: { total } }, largest: [] },
      });
    });

    it('a row in use is corrected only by somebody who knows that settled amounts stay', async () => {
      const path = '/api/rates/lpr/2026-09-21/correction';
      const body = { oneYear: '2.90%', overFiveYear: '3.40%', source: row.source, reason: '与公告不符' };
      expect(await house.as.policyOfficer.post(path, body)).toMatchObject({ status: 409, code: 'LPR_ROW_IN_USE' });
      await ok(house.as.policyOfficer.post(path, { ...body, settledAmountsStay: true }));
      const events = await house.server.events();
      expect(events.at(-1)).toMatchObject({ type: 'LprRowCorrected', body: { settledAmountsStay: true } });
      expect(events.filter((event) => event.type === 'AmountSettled')).toHaveLength(1);
    });

    it('computed again, the amount is under the row as it was when it was settled', async () => {
      expect(await recomputeFolder(house.server.dataFolder)).toMatchObject({ claims: 1, mismatches: [] });
    });
  });
});
