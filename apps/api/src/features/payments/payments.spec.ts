import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, POLICY, type Established } from '../../../../../test/support/cast.js';
import { ok, type Answer, type Client, type Json } from '../../../../../test/support/client.js';
import { openLine } from '../lines/spec-support.js';

const NEXT_YEAR = '2024-12-31T16:00:00.000Z';
const BEFORE = '2024-12-31T15:59:59.999Z';
const rejection = { attempt: 1, outcome: 'rejected', reason: '户名不符' };

describe('payout, from the run to the bank’s answer', () => {
  let stage: Established;
  let run: string;
  let payment: string;

  beforeAll(async () => {
    stage = await establish();
    const { server, story, as } = stage;
    const { round } = story;
    const applicant = story.parties.parkFirm!;
    const readings = { 'AMB-YZ-01': ['R1'] };
    await openLine(server, 'first', { applicant, round, amounts: { district: '2000000', prefecture: '1000000' } });
    await openLine(server, 'second', { applicant, round, readings });
    await openLine(server, 'third', { applicant, round });
    await openLine(server, 'paid-by-applicant', { applicant, round, duties: { applied: [as.cashier.account] } });
    await approveAndClear(stage, ['first', 'second', 'third', 'paid-by-applicant']);
  });

  afterAll(() => stage.server.stop());

  const inRun = async (lines: readonly string[], sending?: object, who: Client = stage.as.cashier): Promise<Json[]> =>
    (await ok(who.post(`/api/payment-runs/${run}/lines`, { lines }, sending))).body['lines'] as Json[];

  const relogin = async (to: string): Promise<void> => {
    await ok(stage.as.administrator.post('/api/clock', { to }));
    await stage.server.idle();
  };

  it('is refused in the year of the approval, to the last millisecond', async () => {
    const { as } = stage;
    await relogin(BEFORE);
    const body = { policy: POLICY, year: 2025, document: '袁财预〔2025〕8号' };
    expect(await as.cashier.post('/api/payment-runs', body)).toMatchObject({ code: 'PAYOUT_YEAR_NOT_CURRENT' });
    run = (await ok(as.cashier.post('/api/payment-runs', { ...body, year: 2024 }))).body['id'] as string;
    expect(await inRun(['first'])).toMatchObject([{ outcome: 'refused', code: 'PAYOUT_YEAR_NOT_REACHED' }]);
    await relogin(NEXT_YEAR);
    expect(await inRun(['first'])).toMatchObject([{ outcome: 'refused', code: 'PAYOUT_YEAR_NOT_CURRENT' }]);
    expect(await as.officeClerk.post('/api/payment-runs', body)).toMatchObject({ code: 'ROLE_NOT_HELD' });
    run = (await ok(as.cashier.post('/api/payment-runs', body))).body['id'] as string;
  });

  it('allots line by line: what depends on an unconfirmed reading waits, and so does what the actor applied for', async () => {
    const { as } = stage;
    const results = await inRun(['first', 'second', 'paid-by-applicant', 'nobody']);
    expect(results.map(({ code, outcome }) => code ?? outcome)).toEqual([
      'accepted',
      'READING_UNCONFIRMED',
      'CONFLICT_OF_DUTY',
      'LINE_UNKNOWN',
    ]);
    const reading = { options: ['R1'], authority: '区科技局', document: '袁科函〔2025〕1号', decidedOn: '2025-01-01' };
    const path = `/api/policies/${POLICY}/readings`;
    const confirm = (more: object): Promise<Answer> => as.policyOfficer.post(path, { ...reading, ...more });
    expect(await confirm({ reading: 'AMB-XX-99' })).toMatchObject({ code: 'READING_UNKNOWN' });
    expect(await confirm({ reading: 'AMB-YZ-01', decidedOn: '2025-01-02' })).toMatchObject({
      code: 'DECISION_IN_FUTURE',
    });
    await ok(confirm({ reading: 'AMB-YZ-01' }));
    expect(await inRun(['second'])).toMatchObject([{ outcome: 'accepted' }]);
    expect(await inRun(['second'])).toMatchObject([{ code: 'ALREADY_ALLOTTED' }]);
  });

  it('makes one payment per treasury, complete when the answer comes', async () => {
    const { as } = stage;
    await stage.server.idle();
    const { body } = await ok(as.cashier.get(`/api/payments?run=${run}`));
    const rows = body['rows'] as Json[];
    expect(rows.map(({ treasury, kind, total, lines }) => [treasury, kind, total, lines]).toSorted()).toEqual([
      ['district', 'own', '170000.00', 2],
      ['prefecture', 'dueFrom', '10000.00', 1],
    ]);
    payment = rows.find((row) => row['treasury'] === 'district')?.['id'] as string;
    const due = rows.find((row) => row['treasury'] === 'prefecture')?.['id'] as string;
    const instruct = as.cashier.decide(`/api/payments/${due}/instruction`, `/api/payments/${due}`);
    expect(await instruct).toMatchObject({ code: 'DUE_FROM_ANOTHER_TREASURY' });
    await ok(as.cashier.post(`/api/payments/${due}/due-report`, { document: '袁财报〔2025〕4号' }));
  });

  it('pays only to an account that the party confirmed and finance checked', async () => {
    const { as, story, cast } = stage;
    const party = story.parties.parkFirm!;
    const path = `/api/payments/${payment}/instruction`;
    const instruct = () => as.cashier.decide(path, `/api/payments/${payment}`);
    expect(await as.cashier.post(path)).toMatchObject({ code: 'IF_MATCH_MISSING' });
    expect(await instruct()).toMatchObject({ code: 'ACCOUNT_NOT_CHECKED' });
    const { account } = cast.parties.parkFirm;
    expect(await as.townFirm.put(`/api/parties/${party}/bank-account`, account)).toMatchObject({
      code: 'NOT_IN_YOUR_JURISDICTION',
    });
    await ok(as.parkFirm.put(`/api/parties/${party}/bank-account`, account));
    expect(await as.townFirm.get(`/api/parties/${party}/bank-account`)).toMatchObject({ code: 'NOT_FOUND' });
    const { body: seen } = await ok(as.accountChecker.get(`/api/parties/${party}/bank-account`));
    expect(seen).toMatchObject({ ...account, check: 'open' });
    expect(await instruct()).toMatchObject({ code: 'ACCOUNT_NOT_CHECKED' });
    await ok(check(as.accountChecker, party, seen['fingerprint'] as string));
    await ok(instruct());
    expect(await instruct()).toMatchObject({ code: 'OUT_OF_ORDER' });
    expect(await inRun(['third'])).toMatchObject([{ outcome: 'refused', code: 'PAYMENT_NOT_OPEN' }]);
  });

  it('is tried again with another account after the bank rejected it', async () => {
    const { as, story, cast } = stage;
    const party = story.parties.parkFirm!;
    const seen = `/api/payments/${payment}`;
    const answer = (body: object) => as.cashier.decide(`${seen}/bank-answers`, seen, body);
    const paid = { attempt: 2, outcome: 'paid', bankReference: 'ZF0001', paidOn: '2025-01-01' };
    expect(await answer({ ...rejection, paidOn: '2025-01-01' })).toMatchObject({ code: 'BODY_INVALID' });
    expect(await answer({ attempt: 1, outcome: 'paid' })).toMatchObject({ code: 'BODY_INVALID' });
    expect(await answer({ ...rejection, attempt: 2 })).toMatchObject({ code: 'ANOTHER_ATTEMPT' });
    await ok(answer(rejection));
    const instruct = () => as.cashier.decide(`${seen}/instruction`, seen);
    expect(await instruct()).toMatchObject({ code: 'ACCOUNT_REFUSED_BY_BANK' });
    const corrected = { ...cast.parties.parkFirm.account, holder: '另一户名有限公司' };
    const path = `/api/parties/${party}/bank-account`;
    await ok(as.parkFirm.put(path, corrected));
    expect(await as.parkFirm.put(path, corrected)).toMatchObject({ code: 'ACCOUNT_UNCHANGED' });
    const { body } = await ok(as.accountChecker.get(path));
    await ok(check(as.accountChecker, party, body['fingerprint'] as string));
    await ok(instruct());
    await ok(answer(paid));
    await stage.server.idle();
    expect((await ok(as.parkFirm.get(seen))).body).toMatchObject({ status: 'paid', total: '170000.00', attempt: 2 });
    expect(await as.townFirm.get(seen)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await ok(as.parkFirm.get('/api/lines/first'))).body).toMatchObject({ status: 'resultPublished' });
  });

  it('adds up, by treasury', async () => {
    const { body } = await ok(stage.as.auditor.get(`/api/payment-runs/${run}`));
    expect(body['reconciliation']).toMatchObject({ balanced: true });
    const { treasuries } = body['reconciliation'] as { treasuries: Json[] };
    const of = (treasury: string) => treasuries.find((each) => each['treasury'] === treasury);
    expect(of('district')).toMatchObject({ kind: 'own', paid: '170000.00', payments: { count: 1, paid: '170000.00' } });
    expect(of('prefecture')).toMatchObject({ kind: 'dueFrom', reportedDue: '10000.00' });
  });

  it('leaves no account number in the record or the log', async () => {
    const { server, cast } = stage;
    const log = Buffer.concat((await server.events()).map((event) => Buffer.from(event.bytes))).toString('utf8');
    const { accountNumber, bank } = cast.parties.parkFirm.account;
    for (const secret of [accountNumber, bank, '另一户名有限公司']) {
      expect(log + JSON.stringify(server.surroundings.logs)).not.toContain(secret);
    }
  });
});

const check = (who: Client, party: string, fingerprint: string): Promise<Answer> =>
  who.post(`/api/parties/${party}/bank-account/check`, { fingerprint, outcome: 'matches' });

/** Stages 6 and 7 of these lines, up to the end of the notice. */
async function approveAndClear({ server, story, as }: Established, lines: readonly string[]): Promise<void> {
  const { round } = story;
  const batch = (await ok(as.officeClerk.post('/api/batches', { round }))).body['id'] as string;
  await ok(as.officeClerk.post(`/api/batches/${batch}/lines`, { lines }));
  await server.idle();
  await ok(as.officeClerk.post(`/api/batches/${batch}/presentation`));
  for (const body of ['committee', 'government']) {
    const decision = { body, meeting: '第1次会议', date: '2024-03-04', document: '纪要〔2024〕1号' };
    await ok(as.officeClerk.decide(`/api/batches/${batch}/decisions`, `/api/batches/${batch}`, decision));
  }
  await ok(as.officeClerk.post('/api/notices', { batch }));
  await server.idle();
  await ok(as.administrator.post('/api/clock', { to: '2024-03-11T16:00:00.000Z' }));
  await server.idle();
}
