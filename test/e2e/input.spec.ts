import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { yuanzhou2023Items } from '../support/law.js';
import { establish, type Established } from '../support/cast.js';
import type { Answer, Json, Sending } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, pledgeFee, Road, taken } from '../support/road.js';

/** What is no amount of money: refused, never rounded. */
const NO_MONEY: readonly unknown[] = [
  ...['25000.001', '0.005', '1e5', '1E5', '2.5e4', '-1', '-0.01', '+5', '－5', '１２３', '１２.５０', '٣', '一万'],
  ...[
    ' 5',
    '5 ',
    '5\u00a0',
    '1,000',
    '1 000',
    '1_000',
    '0x10',
    '0b1',
    '5.',
    '.5',
    '05',
    '00',
    '5..0',
    '1.2.3',
    '¥5',
    '5元',
  ],
  ...[
    '90071992547409.92',
    '90071992547409.93',
    '99999999999999999999',
    `1${'0'.repeat(400)}`,
    'NaN',
    'Infinity',
    'null',
  ],
  ...[25000, 25000.5, 0, -1, 1e21, true, [], ['25000.00'], {}, { amount: '1' }],
];

/** In the record nothing is above 10 billion yuan a claim. */
const TOO_MUCH = ['10000000000.01', '90071992547409.91'];

describe('what an applicant may send', () => {
  let house: Established;
  let road: Road;
  beforeAll(async () => {
    house = await establish();
    road = await new Road(house).to('declare');
  });
  afterAll(() => house.server.stop());

  async function refusedWithoutTrace(answer: () => Promise<Answer>, code: string | RegExp): Promise<Answer> {
    await house.server.idle();
    const before = await house.server.head();
    const given = await answer();
    if (given.status < 300) {
      const last = (await house.server.events(before)).map((event) => JSON.stringify(event.body));
      throw new Error(`taken: ${last.join(' ')}`);
    }
    expectProblem(given);
    expect(given.code).toMatch(code);
    expect(await house.server.head()).toBe(before);
    return given;
  }

  const declare = (body: Json, sending?: Sending): Promise<Answer> =>
    road.applicant.post(`${road.path}/claims`, body, sending);

  describe('money in facts', () => {
    const moneyFacts = yuanzhou2023Items.flatMap((item) =>
      item.facts.filter((fact) => fact.type === 'money').map((fact) => ({ item: item.id, fact: fact.name })),
    );

    it('is asked by these', () => {
      expect(moneyFacts).toEqual([
        { item: 'pledge_interest', fact: 'principal' },
        { item: 'pledge_interest', fact: 'patent_value' },
        { item: 'pledge_interest', fact: 'other_value' },
        { item: 'pledge_fee', fact: 'amount' },
        { item: 'info_outlet', fact: 'province_award' },
      ]);
    });

    it.each(moneyFacts)('$fact of $item', async ({ item, fact }) => {
      const facts = RIGHT_FACTS[item]!;
      for (const value of [...NO_MONEY, ...TOO_MUCH]) {
        const body = { item, certificateNumber: 'HT-2023-001', facts: { ...facts, [fact]: value } };
        const { body: problem } = await refusedWithoutTrace(() => declare(body), /^FACTS_INVALID$/);
        expect(problem['details']).toMatchObject({
          problems: [{ fact, code: expect.stringMatching(/^FACT_(WRONG_TYPE|OUT_OF_RANGE)$/) }],
        });
      }
    });

    it('is kept to the fen where it is right', async () => {
      const fee = pledgeFee('FP-0001', '20000.07');
      const claim = await road.declareClaim({ ...fee, evidence: [] });
      const declared = (await house.server.events()).findLast((event) => event.type === 'ClaimDeclared');
      expect(declared?.body).toMatchObject({ claim, facts: { amount: '2000007' } });
    });
  });

  it('facts that are missing, of another type, of another item, or nobody’s', async () => {
    const sent = (facts: unknown) => declare({ item: 'intl_invention', certificateNumber: 'US1B2', facts });
    for (const facts of [{}, { approval_doc_date: null }, { approval_doc_date: '' }]) {
      await refusedWithoutTrace(() => sent(facts), /^FACTS_INVALID$/);
    }
    for (const day of [
      '2023-02-29',
      '2023-6-1',
      '20230601',
      '2023-06-01T00:00:00Z',
      20230601,
      '２０２３-06-01',
      true,
    ]) {
      await refusedWithoutTrace(() => sent({ approval_doc_date: day }), /^FACTS_INVALID$/);
    }
    for (const day of ['2022-12-31', '2024-03-05', '9999-12-31', '0001-01-01']) {
      await refusedWithoutTrace(() => sent({ approval_doc_date: day }), /^FACTS_INVALID$/);
    }
    const right = { approval_doc_date: '2023-06-01' };
    for (const more of [{ principal: '1.00' }, { amount: '15.00' }, { lpr: '3.45%' }, { Approval_doc_date: 1 }]) {
      await refusedWithoutTrace(() => sent({ ...right, ...more }), /^FACTS_INVALID$/);
    }
    for (const key of ['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']) {
      await refusedWithoutTrace(() => sent({ ...right, [key]: 1 }), /^BODY_KEY_RESERVED$/);
    }
    for (const facts of [[], 'facts', 7, null]) await refusedWithoutTrace(() => sent(facts), /^BODY_INVALID$/);
  });

  it('items, kinds of evidence and certificates that there are not', async () => {
    const { facts } = intlInvention('x');
    for (const item of ['no_such_item', '__proto__', 'constructor', "x' OR '1'='1", '']) {
      await refusedWithoutTrace(
        () => declare({ item, certificateNumber: 'US1B2', facts }),
        /^(ITEM_UNKNOWN|BODY_INVALID)$/,
      );
    }
    for (const certificateNumber of [
      '',
      ' ',
      "'; DROP TABLE events; --",
      '<script>',
      'a\u0000b',
      'x'.repeat(101),
      '\u202eabc',
    ]) {
      await refusedWithoutTrace(() => declare({ item: 'intl_invention', certificateNumber, facts }), /^BODY_INVALID$/);
    }
    for (const kind of ['no_such_kind', '../../x', '', 'loan_contract']) {
      const sending = { raw: { bytes: '%PDF-1.4', type: 'application/pdf' } };
      const path = `${road.path}/claims/${road.claim}/evidence?kind=${encodeURIComponent(kind)}`;
      await refusedWithoutTrace(
        () => road.applicant.post(path, undefined, sending),
        /^(EVIDENCE_KIND_UNKNOWN|BODY_INVALID)$/,
      );
    }
  });

  it('an undertaking is given or not: nothing in between', async () => {
    for (const undertaking of [false, 'true', 1, null, {}, [true]]) {
      const sent = () => road.applicant.post(`${road.path}/submission`, { undertaking });
      await refusedWithoutTrace(sent, /^BODY_INVALID$/);
    }
  });

  describe('If-Match', () => {
    let returned: Road;
    beforeAll(async () => {
      returned = await new Road(house, 'townFirm', intlInvention('US3000001B1')).to('submit');
    });
    const endorse = (headers: Record<string, string>) =>
      returned.as.townClerk.post(`${returned.path}/endorsement`, {}, { headers });

    it('left out: 428', async () => {
      expect((await refusedWithoutTrace(() => endorse({}), 'IF_MATCH_MISSING')).status).toBe(428);
    });

    it('malformed: 400', async () => {
      for (const ifMatch of ['3', '*', '"x"', '""', '"-1"', '"1", "2"', '"1e3"', `"${'9'.repeat(30)}"`]) {
        const { status } = await refusedWithoutTrace(() => endorse({ 'if-match': ifMatch }), 'IF_MATCH_MALFORMED');
        expect(status).toBe(400);
      }
    });

    it('stale: 412, with who came before', async () => {
      const { status, body } = await refusedWithoutTrace(() => endorse({ 'if-match': '"0"' }), 'STALE');
      expect(status).toBe(412);
      expect(body['details']).toMatchObject({ expected: 0, last: { type: 'ClaimReservationRecorded' } });
    });

    it('stale goes before out of order', async () => {
      const early = await new Road(house, 'university', intlInvention('US3000002B1')).to('submit');
      const path = `${early.claimPath}/acceptance`;
      const sent = (ifMatch: string) => early.as.scienceReviewer.post(path, {}, { ifMatch });
      await refusedWithoutTrace(() => sent('"0"'), 'STALE');
      const current = await early.revision('claim', early.claim);
      await refusedWithoutTrace(() => sent(`"${current}"`), 'OUT_OF_ORDER');
    });
  });

  it('money that offices enter', async () => {
    const at = await new Road(house, 'otherFirm', intlInvention('US3000003B1')).to('endorse');
    for (const amount of NO_MONEY) {
      const otherAwards = [{ source: 'provincialPolicy', treasury: 'province', amount, basis: '另一政策' }];
      await refusedWithoutTrace(
        async () => at.as.scienceReviewer.decide(`${at.claimPath}/acceptance`, at.claimPath, { otherAwards }),
        /^BODY_INVALID$/,
      );
    }
    await taken(at.accept());
    await taken(at.waive());
    for (const figure of NO_MONEY) {
      const decision = { figure, reason: '按比例核定' };
      await refusedWithoutTrace(() => at.verify(undefined, undefined, { decision }), /^BODY_INVALID$/);
    }
    for (const to of NO_MONEY) {
      const cuts = [{ fact: 'approval_doc_date', to, reason: '核减' }];
      await refusedWithoutTrace(() => at.verify(undefined, undefined, { cuts }), /^(BODY_INVALID|FACT_CANNOT_BE_CUT)$/);
    }
  });

  it('a cut of money is money', async () => {
    const at = await new Road(house, 'parkFirm', pledgeFee('FP-0002')).to('endorse');
    await taken(at.accept(at.as.marketReviewer));
    await taken(at.waive());
    for (const to of [...NO_MONEY, '20000.00', '20000.01']) {
      const cuts = [{ fact: 'amount', to, reason: '发票金额不符' }];
      const codes = /^(BODY_INVALID|CUT_MALFORMED|CUT_NOT_LOWER)$/;
      await refusedWithoutTrace(() => at.verify(undefined, undefined, { cuts }), codes);
    }
    await taken(
      at.verify(undefined, undefined, { cuts: [{ fact: 'amount', to: '15000.50', reason: '发票金额不符' }] }),
    );
    const verified = (await house.server.events()).findLast((event) => event.type === 'FactsVerified');
    expect(verified?.body).toMatchObject({
      facts: { amount: '1500050' },
      cuts: [{ fact: 'amount', from: '2000000', to: '1500050', reason: '发票金额不符' }],
    });
  });

  it('a bank account is digits', async () => {
    const path = `/api/parties/${road.party}/bank-account`;
    for (const accountNumber of [
      '',
      '1234567',
      '１２３４５６７８９０',
      '1234-5678-9012',
      '1'.repeat(33),
      12345678,
      "1' OR '1",
    ]) {
      const body = { bank: '示例银行', accountNumber, holder: '示例' };
      await refusedWithoutTrace(() => road.applicant.put(path, body), /^BODY_INVALID$/);
    }
  });
});

const RIGHT_FACTS: Readonly<Record<string, Json>> = {
  pledge_fee: pledgeFee('x').facts,
  pledge_interest: {
    principal: '1000000.00',
    disbursement_date: '2023-03-01',
    term_unit: 'months',
    term_months: 10,
    collateral: 'patentAndOther',
    patent_value: '600000.00',
    other_value: '400000.00',
  },
  info_outlet: { level: 'national', province_award: '100000.00', approval_doc_date: '2023-06-01' },
};
