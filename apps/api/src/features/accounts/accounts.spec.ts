import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employ, establish, type Established } from '../../../../../test/support/cast.js';
import { ok, type Json } from '../../../../../test/support/client.js';
import { DEMONSTRATION_PASSWORD } from '../../demonstration/cast.js';
import { accountIdOf, isLogin } from './login-id.js';

const PASSWORD = 'correct horse battery';

describe('login names', () => {
  it.each(['clerk-01', '张三丰', 'a.b@example.org', 'ＡＢＣ'])('%p is one', (login) =>
    expect(isLogin(login)).toBe(true),
  );
  it.each(['ab', 'a b', 'a/b', '', 'x'.repeat(65), null, 5])('%p is none', (login) =>
    expect(isLogin(login)).toBe(false),
  );

  it('are one account whatever their case and width', () => {
    const vault = { keyedHash: (purpose: string, text: string) => `${purpose}:${text}`.padEnd(64, '.') };
    expect(accountIdOf(vault, ' ＡＢＣ ')).toBe(accountIdOf(vault, 'abc'));
    expect(accountIdOf(vault, 'abc')).not.toBe(accountIdOf(vault, 'abd'));
  });
});

describe('accounts and grants', () => {
  let stage: Established;
  beforeAll(async () => {
    stage = await establish();
  });
  afterAll(() => stage.server.stop());

  const account = (login: string, more: object = {}) => ({ login, password: PASSWORD, displayName: '经办人', ...more });

  it('takes a login name once', async () => {
    const { administrator } = stage.as;
    await ok(administrator.post('/api/accounts', account('taken-name')));
    const other = account('TAKEN-name', { displayName: '另一人' });
    expect(await administrator.post('/api/accounts', other)).toMatchObject({ code: 'LOGIN_TAKEN' });
  });

  it('answers a repetition as at first, and refuses another body under the same key', async () => {
    const { administrator } = stage.as;
    const first = await ok(administrator.post('/api/accounts', account('repeated'), { key: 'make-repeated' }));
    const again = await ok(administrator.post('/api/accounts', account('repeated'), { key: 'make-repeated' }));
    expect(again.body).toEqual(first.body);
    const changed = account('repeated', { password: `${PASSWORD}!` });
    expect(await administrator.post('/api/accounts', changed, { key: 'make-repeated' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('makes account and first role together, or neither', async () => {
    const { server, as, story } = stage;
    const grant = { role: 'finance', organisation: story.organisations.park, from: '2024-01-01' };
    await server.idle();
    const before = await server.head();
    expect(await as.administrator.post('/api/accounts', account('half', { grant }))).toMatchObject({
      code: 'ORGANISATION_OF_WRONG_KIND',
    });
    expect(await server.head()).toBe(before);
  });

  it.each([
    ['endorser', 'finance', 'ORGANISATION_OF_WRONG_KIND'],
    ['department', 'finance', 'ORGANISATION_OF_WRONG_KIND'],
    ['applicant', 'park', 'PARTY_UNKNOWN'],
    ['administrator', 'audit', 'ORGANISATION_OF_WRONG_KIND'],
  ] as const)('gives no role %s in the name of %s', async (role, key, code) => {
    const { as, story } = stage;
    const grant = { role, organisation: story.organisations[key], from: '2024-01-01' };
    expect(await as.administrator.post(`/api/accounts/${as.auditor.account}/grants`, grant)).toMatchObject({ code });
  });

  it('is for administrators only', async () => {
    const { as } = stage;
    expect(await as.officeClerk.post('/api/accounts', account('sneaked-in'))).toMatchObject({ code: 'ROLE_NOT_HELD' });
    expect(await stage.server.anonymous().post('/api/accounts', account('anonymous'))).toMatchObject({
      code: 'NOT_LOGGED_IN',
    });
  });

  it('ends a role today or later, never before', async () => {
    const { server, as, story } = stage;
    const clerk = await employ(stage, 'short-stay', 'endorser', story.organisations.park);
    await server.idle();
    const path = `/api/accounts/${clerk.account}`;
    const { body } = await ok(as.administrator.get(path));
    expect(body).toMatchObject({ login: 'short-stay', displayName: '经办 short-stay' });
    const grant = (body['grants'] as Json[])[0]?.['grant'] as string;
    const revoke = (until: string) =>
      as.administrator.post(`${path}/grants/${grant}/revocation`, { until, reason: '调离岗位' });
    expect(await revoke('2024-03-03')).toMatchObject({ code: 'REVOCATION_IN_PAST' });
    expect((await clerk.get('/api/accounts')).code).toBe('ROLE_NOT_HELD');
    await ok(revoke('2024-03-04'));
    expect((await clerk.get('/api/sessions/current')).body['grants']).toEqual([]);
  });

  it('is never without an administrator', async () => {
    const { server, as } = stage;
    const grantOf = async (account: string): Promise<string> => {
      const { body } = await ok(as.administrator.get(`/api/accounts/${account}`));
      return (body['grants'] as Json[])[0]?.['grant'] as string;
    };
    const own = `/api/accounts/${as.administrator.account}/grants`;
    const body = { until: '2024-03-05', reason: '离任' };
    const first = await grantOf(as.administrator.account);
    const revokeOwn = () => as.administrator.post(`${own}/${first}/revocation`, body);
    expect(await revokeOwn()).toMatchObject({ status: 409, code: 'LAST_ADMINISTRATOR' });
    const second = await employ(stage, 'second-administrator', 'administrator');
    await server.idle();
    // Each ends the other's grant: one of them stays.
    const theirs = `/api/accounts/${second.account}/grants/${await grantOf(second.account)}/revocation`;
    const both = await Promise.all([
      as.administrator.post(theirs, body),
      second.post(`${own}/${first}/revocation`, body),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('changes a password on the current one, and ends the sessions', async () => {
    const { server } = stage;
    const clerk = await employ(stage, 'changes-word', 'auditor', stage.story.organisations.audit);
    const current = DEMONSTRATION_PASSWORD;
    const change = (body: object) => clerk.post('/api/accounts/me/password', body);
    expect(await change({ current: 'wrong password', next: PASSWORD })).toMatchObject({ code: 'PASSWORD_WRONG' });
    expect(await change({ current, next: current })).toMatchObject({ code: 'PASSWORD_UNCHANGED' });
    expect(await change({ current, next: 'short' })).toMatchObject({ code: 'BODY_INVALID' });
    await ok(change({ current, next: PASSWORD }));
    expect(await clerk.get('/api/sessions/current')).toMatchObject({ code: 'NOT_LOGGED_IN' });
    const again = await server.logIn('changes-word', PASSWORD);
    expect((await again.get('/api/sessions/current')).body).toMatchObject({ login: 'changes-word' });
  });

  it('leaves no login name, person’s name or password in the record', async () => {
    const log = Buffer.concat((await stage.server.events()).map((event) => Buffer.from(event.bytes))).toString('utf8');
    for (const secret of ['taken-name', 'short-stay', '经办人', PASSWORD]) expect(log).not.toContain(secret);
  });
});
