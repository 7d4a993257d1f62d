import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Answer } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { AFTER_NOTICE, intlInvention, pledgeFee, refusalOf, Road, taken } from '../support/road.js';

const claimOf = async (road: Road) => {
  await road.house.server.idle();
  return (await ok(road.applicant.get(road.claimPath))).body;
};
const lineOf = async (road: Road) => {
  await road.house.server.idle();
  return (await ok(road.applicant.get(`/api/lines/${road.line}`))).body;
};

describe('exits before the money', () => {
  let house: Established;
  let number = 7_000_000;
  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  const patent = () => intlInvention(`US${(number += 1)}B1`);
  const missing = { missing: [{ what: '请补充优先权证明' }] };

  function decide(road: Road, by: Road['applicant'], path: string, body: unknown): Promise<Answer> {
    const seen = path.startsWith(`${road.path}/claims`)
      ? road.revision('claim', road.claim)
      : road.revision('application', road.application);
    return seen.then((revision) => by.post(path, body, { ifMatch: `"${revision}"` }));
  }

  it('returned by the stamp, sent back unchanged: it resumes there; a second return is refused', async () => {
    const road = await new Road(house, 'parkFirm', patent()).to('submit');
    const giveBack = () => decide(road, road.as.parkClerk, `${road.path}/return`, missing);
    await taken(giveBack());
    expect(refusalOf(await road.endorse())).toBe('OUT_OF_ORDER');
    await taken(road.applicant.post(`${road.path}/supplement`));
    expectProblem(await giveBack(), 'RETURNED_ALREADY');
    await taken(road.endorse());
    expect(await claimOf(road)).toMatchObject({ stage: 'department' });
    await taken(road.applicant.post(`${road.path}/withdrawal`, { reason: '测试结束' }));
  });

  it('returned by the department, sent back unchanged: the stamp stands', async () => {
    const road = await new Road(house, 'townFirm', patent()).to('endorse');
    await taken(decide(road, road.as.scienceReviewer, `${road.claimPath}/return`, missing));
    await taken(road.applicant.post(`${road.path}/supplement`));
    await taken(road.accept());
    expect(await claimOf(road)).toMatchObject({ stage: 'panel' });
    await taken(road.applicant.post(`${road.path}/withdrawal`, { reason: '测试结束' }));
  });

  it('returned by the panel, with changed facts: the stamp is void, and everything is taken again', async () => {
    const road = await new Road(house, 'university', patent()).to('accept');
    const body = { ...missing, panel: house.story.panel };
    await taken(decide(road, road.as.expertA, `${road.claimPath}/panel-return`, body));
    const { certificateNumber } = road.declaration;
    const change = { certificateNumber, facts: { approval_doc_date: '2023-06-02' } };
    const ifMatch = `"${await road.revision('claim', road.claim)}"`;
    await taken(road.applicant.put(road.claimPath, change, { ifMatch }));
    await taken(road.applicant.post(`${road.path}/supplement`));
    await house.server.idle();
    for (const early of [road.accept(), road.waive(), road.verify()]) expectProblem(await early, 'OUT_OF_ORDER');
    for (const step of ['endorse', 'accept', 'waive', 'verify'] as const) {
      await taken(road[step]());
      await house.server.idle();
    }
    expect(await lineOf(road)).toMatchObject({ total: '150000.00' });
  });

  it('returned, with more evidence: the stamp is void too', async () => {
    const road = await new Road(house, 'otherFirm', patent()).to('endorse');
    await taken(decide(road, road.as.scienceReviewer, `${road.claimPath}/return`, missing));
    await taken(road.attach(road.claim, 'granting_document', 'another page'));
    await taken(road.applicant.post(`${road.path}/supplement`));
    expectProblem(await road.accept(), 'OUT_OF_ORDER');
    await taken(road.endorse());
    await taken(road.accept());
    await taken(road.applicant.post(`${road.path}/withdrawal`, { reason: '测试结束' }));
  });

  it.each(['endorsement', 'department', 'panel'] as const)(
    'refused at %s: closed, and its certificate is free',
    async (stage) => {
      const declaration = patent();
      const road = new Road(house, 'parkFirm', declaration);
      const reason = '不符合申报条件';
      if (stage === 'endorsement') {
        await road.to('submit');
        await taken(decide(road, road.as.parkClerk, `${road.path}/endorsement-refusal`, { reason }));
      } else if (stage === 'department') {
        await road.to('endorse');
        await taken(decide(road, road.as.scienceReviewer, `${road.claimPath}/refusal`, { reason }));
      } else {
        await road.to('accept');
        const body = { reason, panel: house.story.panel };
        await taken(decide(road, road.as.expertA, `${road.claimPath}/panel-refusal`, body));
      }
      await house.server.idle();
      for (const late of [road.accept(), road.verify()]) expect(refusalOf(await late)).toMatch(/CLAIM_CLOSED/);
      const again = await new Road(house, 'parkFirm', declaration).to('endorse');
      expect(await claimOf(again)).toMatchObject({ reservation: 'reserved' });
      await taken(again.applicant.post(`${again.path}/withdrawal`, { reason: '测试结束' }));
    },
  );

  it('withdrawn: nothing more happens to it', async () => {
    const road = await new Road(house, 'parkFirm', patent()).to('endorse');
    await taken(road.applicant.post(`${road.claimPath}/withdrawal`, { reason: '申报有误' }));
    expect(refusalOf(await road.accept())).toBe('CLAIM_CLOSED');
    await taken(road.applicant.post(`${road.path}/withdrawal`, { reason: '申报有误' }));
    expectProblem(
      await road.applicant.post(`${road.path}/withdrawal`, { reason: '申报有误' }),
      'APPLICATION_WITHDRAWN',
    );
  });

  it('the same certificate claimed again is not accepted, nor is one that another applicant claims', async () => {
    const declaration = patent();
    const first = await new Road(house, 'townFirm', declaration).to('submit');
    const twin = await new Road(house, 'townFirm', declaration).to('endorse');
    expectProblem(await twin.accept(), 'CERTIFICATE_DUPLICATE');
    expect(await claimOf(twin)).toMatchObject({ reservation: 'duplicate' });
    const rival = await new Road(house, 'otherFirm', declaration).to('endorse');
    expectProblem(await rival.accept(), 'CERTIFICATE_CONTESTED');
    expect(await claimOf(rival)).toMatchObject({ reservation: 'contested' });
    for (const road of [first, twin, rival])
      await taken(road.applicant.post(`${road.path}/withdrawal`, { reason: '结束' }));
  });

  it('a fact cut by the panel pays less', async () => {
    const road = await new Road(house, 'parkFirm', pledgeFee('FP-7001', '20000.00')).to('endorse');
    await taken(road.accept(road.as.marketReviewer));
    await taken(road.waive());
    await taken(road.verify(undefined, undefined, { cuts: [{ fact: 'amount', to: '10000.00', reason: '发票不符' }] }));
    const cut = await lineOf(road);
    const whole = await new Road(house, 'townFirm', pledgeFee('FP-7002', '20000.00')).to('endorse');
    await taken(whole.accept(whole.as.marketReviewer));
    await taken(whole.waive());
    await taken(whole.verify());
    const uncut = await lineOf(whole);
    expect(Number(uncut['total'])).toBe(2 * Number(cut['total']));
  });

  it('struck and deferred, a line waits for the next batch; rejected, it is closed', async () => {
    const road = await new Road(house, 'parkFirm', patent()).to('present');
    await taken(road.strike(road.line, 'deferred'));
    await house.server.idle();
    expectProblem(await road.decideCommittee(), 'BATCH_EMPTY');
    expectProblem(await road.strike(road.line, 'deferred'), 'LINE_NOT_IN_BATCH');
    const first = road.batch;
    road.batch = '';
    await road.at('include').to('decideGovernment');
    expect(road.batch).not.toBe(first);
    expect(await lineOf(road)).toMatchObject({ batch: road.batch, passed: ['approval'] });

    const rejected = await new Road(house, 'parkFirm', patent()).to('present');
    await taken(rejected.strike(rejected.line, 'rejected'));
    expect(await lineOf(rejected)).toMatchObject({ status: 'rejected' });
    rejected.batch = '';
    expect(refusalOf(await rejected.include())).toBe('LINE_CLOSED');
  });
});

describe('exits on the way of the money', () => {
  let house: Established;
  let questioned: Road;
  let upheld: Road;
  let uncertain: Road;
  beforeAll(async () => {
    house = await establish();
    questioned = await new Road(house, 'parkFirm', intlInvention('US7100001B1')).to('publish');
    upheld = await new Road(house, 'townFirm', intlInvention('US7100002B1')).to('publish');
    uncertain = new Road(house, 'otherFirm', pledgeFee('FP-7103'));
    await uncertain.to('endorse');
    await taken(uncertain.accept(uncertain.as.marketReviewer));
    await uncertain.at('waive').to('publish');
  });
  afterAll(() => house.server.stop());

  it('an objection holds its line back, and only its line', async () => {
    const receipts = [await taken(questioned.object()), await taken(upheld.object())].map(({ body }) =>
      String(body['receipt']),
    );
    await house.server.idle();
    await taken(questioned.moveClock(AFTER_NOTICE));
    await house.server.idle();
    expect(await lineOf(questioned)).toMatchObject({ passed: ['approval'], openObjections: [receipts[0]] });
    expect(await lineOf(uncertain)).toMatchObject({ passed: ['approval', 'notice'] });

    expectProblem(await questioned.object(), 'NOTICE_CLOSED');
    await taken(questioned.decideObjection(receipts[0]!, 'dismissed'));
    await taken(upheld.decideObjection(receipts[1]!, 'upheld'));
    expect(await lineOf(questioned)).toMatchObject({ passed: ['approval', 'notice'], openObjections: [] });
    expect(await lineOf(upheld)).toMatchObject({ status: 'upheld' });
    expectProblem(await questioned.decideObjection(receipts[0]!, 'upheld'), 'OBJECTION_DECIDED');
    const told = await ok(house.server.anonymous().get(`/api/public/objections/${receipts[0]}`));
    expect(told.body).toMatchObject({ status: 'dismissed', reason: '经核查' });
  });

  it('an upheld objection sends its claim back to the panel; the new line passes approval and notice again', async () => {
    expect(await claimOf(upheld)).toMatchObject({ status: 'open', stage: 'panel' });
    for (const step of ['waive', 'verify'] as const) await taken(upheld[step]());
    await house.server.idle();
    const { body } = await ok(upheld.as.officeClerk.get(`/api/lines?application=${upheld.application}`));
    const rows = body['rows'] as { id: string; status: string; passed: string[]; total: string }[];
    expect(rows.map(({ id, status, passed, total }) => ({ id, status, passed, total }))).toEqual([
      { id: `${upheld.claim}.2023.1`, status: 'upheld', passed: ['approval'], total: '150000.00' },
      { id: `${upheld.claim}.2023.2`, status: 'open', passed: [], total: '150000.00' },
    ]);
  });

  it('an amount that depends on an unconfirmed reading is not paid; confirmed, it is', async () => {
    await taken(uncertain.openRun());
    questioned.run = uncertain.run;
    const { readings } = await lineOf(uncertain);
    expect(Object.keys(readings as object).length).toBeGreaterThan(0);
    for (const [reading, options] of Object.entries(readings as Record<string, string[]>)) {
      const before = await house.server.head();
      expect(refusalOf(await uncertain.allot())).toBe('READING_UNCONFIRMED');
      expect(await house.server.head()).toBe(before);
      await taken(uncertain.confirm(reading, options));
    }
    await taken(uncertain.allot());
    await taken(questioned.allot());
  });

  it('without a confirmed and checked account nothing is instructed', async () => {
    await house.server.idle();
    expectProblem(await questioned.instruct(), 'ACCOUNT_NOT_CHECKED');
    await taken(questioned.confirmAccount());
    expectProblem(await questioned.instruct(), 'ACCOUNT_NOT_CHECKED');
    await taken(questioned.checkAccount('doesNotMatch'));
    expectProblem(await questioned.instruct(), 'ACCOUNT_NOT_CHECKED');
    expectProblem(await questioned.confirmAccount(), 'ACCOUNT_UNCHANGED');
    await taken(questioned.confirmAccount({ accountNumber: '9990000000000000001' }));
    await taken(questioned.checkAccount());
    await taken(questioned.instruct());
  });

  it('rejected by the bank, it is tried again, to another account only', async () => {
    await taken(questioned.rejected());
    await house.server.idle();
    expectProblem(await questioned.instruct(), 'ACCOUNT_REFUSED_BY_BANK');
    expectProblem(await questioned.paid(), 'OUT_OF_ORDER');
    await taken(questioned.confirmAccount({ accountNumber: '9990000000000000002' }));
    expectProblem(await questioned.instruct(), 'ACCOUNT_NOT_CHECKED');
    await taken(questioned.checkAccount());
    await taken(questioned.instruct());
    expectProblem(await questioned.paid(undefined, 1), 'ANOTHER_ATTEMPT');
    await taken(questioned.paid(undefined, 2));
    expect(await lineOf(questioned)).toMatchObject({
      status: 'resultPublished',
      passed: ['approval', 'notice', 'payout'],
    });
  });

  /** Money moves once. */
  it('paid once, it is not paid again: not by another answer, instruction, allotment or run', async () => {
    await house.server.idle();
    const before = await house.server.head();
    const tomorrow = { attempt: 2, outcome: 'paid', bankReference: 'ZF2025-0002', paidOn: questioned.today };
    expectProblem(await questioned.bankAnswers(questioned.as.cashier, tomorrow), 'OUT_OF_ORDER');
    expectProblem(await questioned.rejected(2), 'OUT_OF_ORDER');
    expectProblem(await questioned.instruct(), 'OUT_OF_ORDER');
    expect(refusalOf(await questioned.allot())).toMatch(/^(LINE_CLOSED|PAYMENT_NOT_OPEN)$/);
    expect(await house.server.head()).toBe(before);
    await taken(questioned.openRunOf(2025));
    expect(refusalOf(await questioned.allot())).toBe('LINE_CLOSED');
    const paid = (await house.server.events()).filter(
      (event) => event.type === 'LinePaid' && event.stream === `line-${questioned.line}`,
    );
    expect(paid.map((event) => event.body)).toMatchObject([{ amount: '15000000', treasury: 'district' }]);
  });

  it('not even when the bank’s answer comes twice at once', async () => {
    await house.server.idle();
    await taken(uncertain.account());
    await taken(uncertain.instruct());
    await house.server.idle();
    const body = { attempt: 1, outcome: 'paid', bankReference: 'ZF2025-0003', paidOn: '2025-01-02' };
    expectProblem(await uncertain.bankAnswers(uncertain.as.cashier, body), 'PAYMENT_IN_FUTURE');
    const answers = await Promise.all(Array.from({ length: 10 }, () => uncertain.paid()));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, 'STALE');
    await house.server.idle();
    const paid = (await house.server.events()).filter(
      (event) => event.type === 'LinePaid' && event.stream === `line-${uncertain.line}`,
    );
    expect(paid).toHaveLength(1);
  });
});
