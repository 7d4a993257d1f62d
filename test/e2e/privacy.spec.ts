import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { establish, type Established } from '../support/cast.js';
import { ok } from '../support/client.js';
import { intlInvention, Road, taken } from '../support/road.js';
import { ADMINISTRATOR } from '../support/server.js';

const CERTIFICATE = 'US 99-88.77 Z9';
const OBJECTOR = { name: '钱某某举报人', contact: '13900009999', grounds: '该发明人并非本区户籍，请予核查' };

describe('what is personal stays in the vault', () => {
  let house: Established;
  let road: Road;
  let secrets: Readonly<Record<string, string>>;

  beforeAll(async () => {
    house = await establish();
    road = new Road(house, 'inventor', intlInvention(CERTIFICATE));
    await road.to('publish');
    const path = `/api/public/notices/${road.notice}/objections`;
    const { body } = await ok(house.server.anonymous().post(path, { line: road.line, ...OBJECTOR }));
    await house.server.idle();
    await taken(road.decideObjection(String(body['receipt']), 'dismissed'));
    await road.at('clear').to('instruct');
    await taken(road.rejected());
    await taken(road.confirmAccount({ accountNumber: '9998887776665554443' }));
    await taken(road.checkAccount());
    await taken(road.instruct());
    await taken(road.paid(undefined, 2));
    await house.server.idle();
    const { inventor } = house.cast.parties;
    secrets = {
      'name of a natural person': inventor.name,
      'identity number': inventor.idNumber!,
      'bank account': inventor.account.accountNumber,
      'second bank account': '9998887776665554443',
      'certificate number': CERTIFICATE,
      'certificate number, normalised': 'US998877Z9',
      'name of an objector': OBJECTOR.name,
      'telephone of an objector': OBJECTOR.contact,
      'words of an objector': OBJECTOR.grounds,
      'display name of an official': house.cast.people.scienceReviewer.displayName,
      'login of an official': house.cast.people.scienceReviewer.login,
      password: DEMONSTRATION_PASSWORD,
      'password of the administrator': ADMINISTRATOR.password,
      'session token': road.applicant.token!,
    };
  });
  afterAll(() => house.server.stop());

  /** As it is in UTF-8, in JSON with escapes, and in UTF-16. */
  const disguises = (text: string): readonly Buffer[] => [
    Buffer.from(text),
    Buffer.from(text.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)),
    Buffer.from(text, 'utf16le'),
  ];

  function findingsIn(where: string, bytes: Buffer): readonly string[] {
    return Object.entries(secrets)
      .filter(([, text]) => disguises(text).some((disguise) => bytes.includes(disguise)))
      .map(([name]) => `${name} in ${where}`);
  }

  it('is in no file of the data folder, the vault’s own included', () => {
    const { dataFolder } = house.server;
    const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const names = files.map((file) => join(file.parentPath, file.name));
    for (const file of ['events.db', 'process.sqlite', 'read-models.sqlite', 'sessions.sqlite']) {
      expect(names).toContain(join(dataFolder, file));
    }
    expect(names.filter((name) => name.includes('vault')).length).toBeGreaterThan(20);
    const findings = names.flatMap((name) => [
      ...findingsIn(name, readFileSync(name)),
      ...findingsIn(`the name ${name}`, Buffer.from(name)),
    ]);
    expect(findings).toEqual([]);
  });

  it('is in no event, even where the enterprise’s own name may stand', async () => {
    const events = await house.server.events();
    expect(events.flatMap((event) => findingsIn(`${event.stream} ${event.type}`, Buffer.from(event.bytes)))).toEqual(
      [],
    );
    const all = Buffer.concat(events.map((event) => event.bytes));
    expect(all.includes(Buffer.from(house.cast.parties.parkFirm.name))).toBe(true);
  });

  it('is in no log line and no job', async () => {
    const { logs } = house.server.surroundings;
    expect(findingsIn('the log', Buffer.from(JSON.stringify(logs)))).toEqual([]);
    expect(findingsIn('the jobs', Buffer.from(JSON.stringify(await house.server.parts.house.jobs.dead())))).toEqual([]);
  });

  it('is not shown to the public: a surname at most', async () => {
    const answer = await ok(house.server.anonymous().get(`/api/public/notices/${road.notice}`));
    expect(findingsIn('the notice', answer.bytes)).toEqual([]);
    const { lines } = answer.body as { lines: { rows: { applicant: string }[] } };
    expect(lines.rows.map((row) => row.applicant)).toEqual([`${[...house.cast.parties.inventor.name][0]}**`]);
  });

  it('is there for those who need it, and read back as it was', async () => {
    const { account, name } = house.cast.parties.inventor;
    const bank = (await ok(road.as.accountChecker.get(`/api/parties/${road.party}/bank-account`))).body;
    expect(bank).toMatchObject({ accountNumber: '9998887776665554443', holder: account.holder });
    expect((await ok(road.applicant.get(`/api/parties/${road.party}`))).body).toMatchObject({ name });
    const notice = (await ok(road.as.officeHead.get(`/api/notices/${road.notice}`))).body;
    expect(notice).toMatchObject({ objections: { rows: [{ statement: OBJECTOR }] } });
    const seen = (await ok(road.as.auditor.get(`/api/notices/${road.notice}`))).body;
    expect(seen).toMatchObject({ objections: { rows: [{ statement: null }] } });
  });

  it('an answer to a wrong request does not say it back', async () => {
    const wrong = { kind: 'individual', name: '孙某丙丙', idNumber: '999999199001010000' };
    const answer = await road.as.administrator.post('/api/parties', wrong);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.bytes.toString()).not.toContain(wrong.idNumber);
    expect(answer.bytes.toString()).not.toContain(wrong.name);
  });
});
