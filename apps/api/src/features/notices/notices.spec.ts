import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../../../../../test/support/cast.js';
import { ok, type Json } from '../../../../../test/support/client.js';
import { openLine } from '../lines/spec-support.js';

const OBJECTION = { name: '举报人甲', contact: 'objector@example.org', grounds: '该专利已转让给他人，不应由其申领。' };

describe('a public notice, from opening to closing', () => {
  let stage: Established;
  let batch: string;
  let notice: string;
  let receipt: string;

  beforeAll(async () => {
    stage = await establish();
    const { server, story, as } = stage;
    const round = story.round;
    await openLine(server, 'firm', { applicant: story.parties.parkFirm!, round });
    await openLine(server, 'person', {
      applicant: story.parties.inventor!,
      round,
      amounts: { district: '2000000', prefecture: '1000000' },
      duties: { applied: [as.officeHead.account] },
    });
    batch = (await ok(as.officeClerk.post('/api/batches', { round }))).body['id'] as string;
  });

  afterAll(() => stage.server.stop());

  it('takes lines one by one, and says of each why not', async () => {
    const { as } = stage;
    const body = { lines: ['firm', 'person', 'nobody'] };
    const answer = await ok(as.officeClerk.post(`/api/batches/${batch}/lines`, body, { key: 'include-lines' }));
    expect(answer.body).toMatchObject({ accepted: 2, refused: 1 });
    expect((answer.body['lines'] as Json[])[2]).toMatchObject({
      line: 'nobody',
      outcome: 'refused',
      code: 'LINE_UNKNOWN',
    });
    const again = await ok(as.officeClerk.post(`/api/batches/${batch}/lines`, body, { key: 'include-lines' }));
    expect(again.body).toEqual(answer.body);
    const other = await ok(as.officeClerk.post(`/api/batches/${batch}/lines`, { lines: ['firm'] }));
    expect((other.body['lines'] as Json[])[0]).toMatchObject({ code: 'ALREADY_IN_BATCH' });
  });

  it('is refused before the approval, and leaves no event', async () => {
    const { server, as } = stage;
    await server.idle();
    const before = await server.head();
    expect(await as.officeClerk.post('/api/notices', { batch })).toMatchObject({ status: 409, code: 'OUT_OF_ORDER' });
    expect(await server.head()).toBe(before);
  });

  it('needs the revision seen for a meeting’s decision', async () => {
    const { as } = stage;
    await ok(as.officeClerk.post(`/api/batches/${batch}/presentation`));
    const decision = (body: string) => ({
      body,
      meeting: '第1次会议',
      date: '2024-03-04',
      document: '纪要〔2024〕1号',
    });
    const path = `/api/batches/${batch}/decisions`;
    expect(await as.officeClerk.post(path, decision('committee'))).toMatchObject({ code: 'IF_MATCH_MISSING' });
    expect(await as.officeClerk.post(path, decision('committee'), { ifMatch: '"0"' })).toMatchObject({ code: 'STALE' });
    await ok(as.officeClerk.decide(path, `/api/batches/${batch}`, decision('committee')));
    const approved = await ok(as.officeClerk.decide(path, `/api/batches/${batch}`, decision('government')));
    expect(approved.body['events']).toEqual(['DecisionRecorded', 'BatchApproved']);
    await stage.server.idle();
    const { body } = await ok(as.officeClerk.get(`/api/batches/${batch}`));
    expect(body).toMatchObject({ status: 'approved', totals: { district: '170000.00', prefecture: '10000.00' } });
  });

  it('runs at least as long as configured, once per batch', async () => {
    const { as } = stage;
    expect(await as.officeClerk.post('/api/notices', { batch, days: 6 })).toMatchObject({ code: 'NOTICE_TOO_SHORT' });
    notice = (await ok(as.officeClerk.post('/api/notices', { batch }))).body['id'] as string;
    expect(await as.officeClerk.post('/api/notices', { batch })).toMatchObject({ status: 409, code: 'NOTICE_EXISTS' });
    await stage.server.idle();
  });

  it('shows enterprises by name and natural persons by surname', async () => {
    const { server, cast } = stage;
    const { body } = await ok(server.anonymous().get(`/api/public/notices/${notice}`));
    expect(body).toMatchObject({ status: 'open', openedOn: '2024-03-04', objectionsUntil: '2024-03-11T16:00:00.000Z' });
    const rows = (body['lines'] as { rows: Json[] }).rows;
    const byLine = new Map(rows.map((row) => [row['line'], row]));
    expect(byLine.get('firm')).toMatchObject({
      applicant: cast.parties.parkFirm.name,
      amount: '150000.00',
      awardYear: 2023,
    });
    expect(byLine.get('person')).toMatchObject({
      applicant: `${cast.parties.inventor.name.slice(0, 1)}**`,
      amount: '30000.00',
      byTreasury: { district: '20000.00', prefecture: '10000.00' },
    });
    expect(byLine.get('firm')?.['basis']).toEqual([
      { article: '四(三)(1)', quote: expect.stringContaining('国际发明专利') },
    ]);
    expect(JSON.stringify(body)).not.toContain(cast.parties.inventor.name);
  });

  it('takes an objection from anybody once, however often it is sent', async () => {
    const { server } = stage;
    const path = `/api/public/notices/${notice}/objections`;
    const body = { ...OBJECTION, line: 'person' };
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => server.anonymous().post(path, body, { key: 'objection-1' })),
    );
    expect(new Set(sent.map((each) => each.status))).toEqual(new Set([201]));
    expect(new Set(sent.map((each) => each.body['receipt'])).size).toBe(1);
    receipt = sent[0]!.body['receipt'] as string;
    const changed = await server.anonymous().post(path, { ...body, contact: 'other' }, { key: 'objection-1' });
    expect(changed).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await server.anonymous().post(path, body, { key: null })).toMatchObject({ code: 'IDEMPOTENCY_KEY_MISSING' });
    expect(await server.anonymous().post(path, { ...body, line: 'nobody' })).toMatchObject({
      code: 'LINE_NOT_IN_NOTICE',
    });
    await server.idle();
    const { body: status } = await ok(server.anonymous().get(`/api/public/objections/${receipt}`));
    expect(status).toMatchObject({ status: 'open', line: 'person' });
  });

  it('keeps who objected out of the record and the log', async () => {
    const { server, as, cast } = stage;
    const log = Buffer.concat((await server.events()).map((event) => Buffer.from(event.bytes))).toString('utf8');
    const told = log + JSON.stringify(server.surroundings.logs);
    const { name, contact, grounds } = OBJECTION;
    for (const secret of [name, contact, grounds, cast.parties.inventor.name]) expect(told).not.toContain(secret);
    const seenBy = async (who: typeof as.auditor) => {
      const { body } = await ok(who.get(`/api/notices/${notice}`));
      return (body['objections'] as { rows: Json[] }).rows[0]?.['statement'];
    };
    expect(await seenBy(as.officeClerk)).toEqual(OBJECTION);
    expect(await seenBy(as.scienceReviewer)).toEqual(OBJECTION);
    expect(await seenBy(as.marketReviewer)).toBeNull();
    expect(await seenBy(as.auditor)).toBeNull();
    expect((await as.parkFirm.get(`/api/notices/${notice}`)).code).toBe('ROLE_NOT_HELD');
  });

  it('lets only the right office decide, on what it saw', async () => {
    const { as } = stage;
    const path = `/api/notices/${notice}/objections/${receipt}/decision`;
    const body = { outcome: 'dismissed', reason: '经核查，权属未变更' };
    const seen = `/api/notices/${notice}`;
    expect(await as.officeClerk.post(path, body)).toMatchObject({ code: 'IF_MATCH_MISSING' });
    expect(await as.officeClerk.post(path, body, { ifMatch: '"1"' })).toMatchObject({ code: 'STALE' });
    expect(await as.marketReviewer.decide(path, seen, body)).toMatchObject({ code: 'NOT_IN_YOUR_JURISDICTION' });
    expect(await as.officeHead.decide(path, seen, body)).toMatchObject({ code: 'CONFLICT_OF_DUTY' });
    const unknown = path.replace(receipt, 'another');
    expect(await as.officeClerk.decide(unknown, seen, body)).toMatchObject({ code: 'OBJECTION_UNKNOWN' });
    await ok(as.scienceReviewer.decide(path, seen, body));
    await stage.server.idle();
    const { body: status } = await ok(stage.server.anonymous().get(`/api/public/objections/${receipt}`));
    expect(status).toMatchObject({ status: 'dismissed', reason: body.reason });
  });

  it('counts new objections by address', async () => {
    const { server } = stage;
    const path = `/api/public/notices/${notice}/objections`;
    const codes: (string | undefined)[] = [];
    for (let nth = 0; nth < 6; nth += 1)
      codes.push((await server.anonymous().post(path, { ...OBJECTION, line: 'nobody' })).code);
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });

  it('takes objections until 24:00 Shanghai of the last day, and not a millisecond longer', async () => {
    const { server, as } = stage;
    server.surroundings.advance(59 * 60_000);
    const object = (key: string) =>
      server.anonymous().post(`/api/public/notices/${notice}/objections`, { ...OBJECTION, line: 'firm' }, { key });
    await ok(as.administrator.post('/api/clock', { to: '2024-03-11T15:59:59.999Z' }));
    expect((await object('last-moment')).status).toBe(201);
    await ok(as.administrator.post('/api/clock', { to: '2024-03-11T16:00:00.000Z' }));
    expect(await object('too-late-1')).toMatchObject({ status: 409, code: 'NOTICE_CLOSED' });
    await server.idle();
    const line = async (id: string) => (await ok(as.officeClerk.get(`/api/lines/${id}`))).body;
    expect(await line('person')).toMatchObject({ nextStage: 'payout' });
    expect(await line('firm')).toMatchObject({ nextStage: 'notice', progress: { status: 'inQuestion' } });
  });
});
