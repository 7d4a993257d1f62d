import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, POLICY, type Established } from '../support/cast.js';
import { ok, type Client, type Json } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, Road, taken, type Step } from '../support/road.js';

/** What anybody may see and do without a session. */
describe('the public side', () => {
  let house: Established;
  let citizen: Client;
  let firm: Road;
  let person: Road;
  let school: Road;
  const roads = () => [firm, person, school];

  async function all(...steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      for (const road of roads()) await taken(road[step]());
      await house.server.idle();
    }
  }

  beforeAll(async () => {
    house = await establish();
    citizen = house.server.anonymous();
    firm = new Road(house, 'parkFirm', intlInvention('US8200001B1'));
    person = new Road(house, 'inventor', intlInvention('US8200002B1'));
    school = new Road(house, 'university', intlInvention('US8200003B1'));
    await all('declare', 'submit', 'endorse', 'accept', 'waive', 'verify');
    await firm.openBatch();
    for (const road of roads()) road.batch = firm.batch;
    await all('include');
    await firm.at('present').to('publish');
    for (const road of roads()) road.at('clear');
  });
  afterAll(() => house.server.stop());

  const register = async (query = '') => (await ok(citizen.get(`/api/public/awards${query}`))).body;
  const rowsOf = async (query = '') => (await register(query))['rows'] as Json[];

  it('one objection to several lines has a receipt for each, and each is decided by itself', async () => {
    const path = `/api/public/notices/${firm.notice}/objections`;
    const body = {
      line: firm.line,
      alsoLines: [person.line, firm.line, 'no-such-line'],
      contact: 'objector@example.org',
      grounds: '该两项专利实为同一技术方案',
    };
    const key = house.server.key();
    const first = (await ok(citizen.post(path, body, { key }))).body;
    expect(first['also']).toEqual([
      { line: person.line, receipt: expect.any(String) },
      { line: 'no-such-line', code: 'LINE_NOT_IN_NOTICE' },
    ]);
    expect((await ok(citizen.post(path, body, { key }))).body).toEqual(first);
    await house.server.idle();
    expect((await ok(citizen.get(`/api/public/notices/${firm.notice}`))).body).toMatchObject({ status: 'open' });

    const receipts = [String(first['receipt']), String((first['also'] as Json[])[0]!['receipt'])];
    expect(new Set(receipts).size).toBe(2);
    const told = async (receipt: string) => (await ok(citizen.get(`/api/public/objections/${receipt}`))).body;
    expect(await told(receipts[1]!)).toMatchObject({
      line: person.line,
      status: 'open',
      decidedAt: null,
      reason: null,
    });
    await taken(firm.decideObjection(receipts[0]!, 'dismissed'));
    await house.server.idle();
    expect(await told(receipts[0]!)).toMatchObject({
      line: firm.line,
      status: 'dismissed',
      reason: '经核查',
      decidedAt: expect.stringMatching(/^2024-/),
    });
    expect(await told(receipts[1]!)).toMatchObject({ status: 'open' });
    await taken(firm.decideObjection(receipts[1]!, 'dismissed'));
    expect(await rowsOf()).toEqual([]);
  });

  it('lists what was paid: enterprises by name, natural persons by surname', async () => {
    await taken(firm.clear());
    await house.server.idle();
    await taken(firm.confirmReadings());
    await taken(firm.openRun());
    for (const road of roads()) road.run = firm.run;
    await all('allot', 'account', 'instruct');
    await taken(firm.paid());
    await house.server.idle();
    expect((await rowsOf()).map((row) => row['line'])).toEqual([firm.line]);
    await taken(person.paid());
    await house.server.idle();
    await taken(school.paid());
    await house.server.idle();

    const { parties } = house.cast;
    const rows = await rowsOf();
    expect(rows.map((row) => row['applicant'])).toEqual([
      parties.parkFirm.name,
      `${parties.inventor.name.slice(0, 1)}**`,
      parties.university.name,
    ]);
    expect(rows[0]).toMatchObject({
      line: firm.line,
      uscc: parties.parkFirm.uscc,
      policy: { id: POLICY, number: '袁府办字〔2023〕25号' },
      certificate: { number: 'US8200001B1' },
      awardYear: 2023,
      amount: '150000.00',
      byTreasury: { district: '150000.00' },
      paid: [{ treasury: 'district', amount: '150000.00', paidOn: '2025-01-01' }],
      paidOn: '2025-01-01',
      status: 'paid',
      basis: [{ article: '四(三)(1)', quote: expect.any(String) }],
    });
    expect(rows[1]).toMatchObject({ uscc: null, certificate: { number: null }, amount: '150000.00' });
    const text = JSON.stringify(rows);
    for (const secret of [parties.inventor.name, parties.inventor.idNumber!, person.party, 'US8200002B1']) {
      expect(text).not.toContain(secret);
    }
  });

  it('is searched by name, code, year and policy, and turned page by page', async () => {
    const { parkFirm, inventor, university } = house.cast.parties;
    const found = async (query: Record<string, string>) =>
      (await rowsOf(`?${new URLSearchParams(query)}`)).map((row) => row['line']);
    expect(await found({ name: parkFirm.name.slice(1, 5) })).toEqual([firm.line]);
    expect(await found({ name: inventor.name })).toEqual([]);
    expect(await found({ uscc: university.uscc! })).toEqual([school.line]);
    expect(await found({ year: '2023', policy: POLICY })).toEqual([firm.line, person.line, school.line]);
    expect(await found({ year: '2022' })).toEqual([]);
    expect(await found({ policy: 'another' })).toEqual([]);
    expect(await found({ name: parkFirm.name.slice(1, 5), year: '2022' })).toEqual([]);

    const first = await register('?limit=2&year=2023');
    expect((first['rows'] as Json[]).map((row) => row['line'])).toEqual([firm.line, person.line]);
    const cursor = String(first['next']);
    const second = await register(`?limit=2&year=2023&cursor=${cursor}`);
    expect(second).toMatchObject({ rows: [{ line: school.line }], next: null });
    expectProblem(await citizen.get(`/api/public/awards?limit=2&year=2022&cursor=${cursor}`), 'CURSOR_INVALID');
    for (const query of ['name=a', 'uscc=12', 'year=20x3', 'limit=0', 'policy=%2F']) {
      expectProblem(await citizen.get(`/api/public/awards?${query}`));
    }
  });
});
