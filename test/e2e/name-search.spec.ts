import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Client, type Json } from '../support/client.js';
import { expectProblem } from '../support/problem.js';

/** Who may see the names finds by them, natural persons too, whose names are in the vault only. */
describe('searched lists', () => {
  let house: Established;
  beforeAll(async () => {
    house = await establish();
    await house.server.idle();
  });
  afterAll(() => house.server.stop());

  const found = async (path: string, q: string, by: Client = house.as.administrator): Promise<readonly Json[]> =>
    (await ok(by.get(`${path}?q=${encodeURIComponent(q)}`))).body['rows'] as readonly Json[];

  it('a natural person is found by a part of the name', async () => {
    const { inventor } = house.cast.parties;
    const rows = await found('/api/parties', inventor.name.slice(0, 2), house.as.auditor);
    expect(rows.map(({ id }) => id)).toContain(house.story.parties.inventor);
    const events = JSON.stringify(await house.server.events());
    expect(events).not.toContain(inventor.name);
  });

  it('an enterprise by its name or its code, and nobody by what is nobody’s', async () => {
    const { parkFirm } = house.cast.parties;
    const ids = async (q: string) => (await found('/api/parties', q)).map(({ id }) => id);
    expect(await ids(parkFirm.name.slice(0, 4))).toContain(house.story.parties.parkFirm);
    expect(await ids(parkFirm.uscc!.slice(4, 14))).toEqual([house.story.parties.parkFirm]);
    expect(await ids('无此名称')).toEqual([]);
  });

  it('the parties of an office, page by page, and by name among them', async () => {
    const { park, township } = house.story.organisations;
    const { parkFirm } = house.cast.parties;
    const of = async (organisation: string, more = ''): Promise<readonly unknown[]> => {
      const rows: Json[] = [];
      for (let next: unknown = ''; next !== null;) {
        const path = `/api/parties?organisation=${organisation}&limit=1${more}${next === '' ? '' : `&cursor=${String(next)}`}`;
        const page = (await ok(house.as.administrator.get(path))).body;
        rows.push(...(page['rows'] as readonly Json[]));
        next = page['next'];
      }
      return rows.map(({ id }) => id);
    };
    const inPark = await of(park);
    expect(inPark).toContain(house.story.parties.parkFirm);
    expect(inPark).not.toContain(house.story.parties.townFirm);
    expect(await of(township)).toContain(house.story.parties.townFirm);
    expect(new Set(inPark).size).toBe(inPark.length);
    expect(await of(park, `&q=${encodeURIComponent(parkFirm.name)}`)).toEqual([house.story.parties.parkFirm]);
  });

  it('users by name or login, offices by name', async () => {
    const { login } = house.cast.people.cashier;
    expect((await found('/api/accounts', login)).map((each) => each['login'])).toEqual([login]);
    const offices = (await ok(house.as.cashier.get('/api/organisations'))).body['rows'] as { name: { zh: string } }[];
    const { name } = offices[0]!;
    const named = await found('/api/organisations', name.zh.slice(0, 3), house.as.cashier);
    expect(named.map((each) => each['name'])).toContainEqual(name);
  });

  it('page by page the same, each once; a cursor of another list is none', async () => {
    const part = '有限公司';
    const all = (await found('/api/parties', part)).map(({ id }) => id);
    expect(all.length).toBeGreaterThan(2);
    const seen: unknown[] = [];
    const query = `q=${encodeURIComponent(part)}&limit=1`;
    for (let cursor = ''; ;) {
      const { rows, next } = (await ok(house.as.auditor.get(`/api/parties?${query}${cursor}`))).body;
      expect((rows as Json[]).length).toBeLessThanOrEqual(1);
      seen.push(...(rows as Json[]).map(({ id }) => id));
      if (next === null) break;
      cursor = `&cursor=${encodeURIComponent(String(next))}`;
    }
    expect(seen).toEqual(all);
    const { next } = (await ok(house.as.auditor.get('/api/accounts?limit=1'))).body;
    const strange = `/api/parties?${query}&cursor=${encodeURIComponent(String(next))}`;
    expectProblem(await house.as.auditor.get(strange), 'CURSOR_INVALID');
  });

  it('who may not see the names searches nothing', async () => {
    for (const path of ['/api/parties', '/api/accounts']) {
      for (const by of [house.as.parkClerk, house.as.cashier, house.as.parkFirm]) {
        expectProblem(await by.get(`${path}?q=a`), 'ROLE_NOT_HELD');
      }
      expectProblem(await house.server.anonymous().get(`${path}?q=a`), 'NOT_LOGGED_IN');
    }
  });
});
