import { afterEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../apps/api/src/config.js';
import { TestServer } from '../support/server.js';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** A wrong set-up code from a client that a proxy on this machine speaks for. */
const tryFrom = async (client: string): Promise<string | undefined> => {
  const body = { code: 'wrong', login: 'admin', password: 'correct horse battery', displayName: '管理员' };
  const headers = { 'x-forwarded-for': client };
  return (await server!.anonymous().post('/api/setup/administrator', body, { headers })).code;
};

async function codesAfterTooMany(): Promise<(string | undefined)[]> {
  for (let tries = 0; tries < 10; tries += 1) expect(await tryFrom('192.0.2.1')).not.toBe('RATE_LIMITED');
  return [await tryFrom('192.0.2.1'), await tryFrom('192.0.2.2')];
}

describe('attempts behind a proxy', () => {
  it('are counted for each client that a proxy of DUIXIAN_PROXIES names', async () => {
    server = await TestServer.start({ config: { proxies: ['127.0.0.0/8'] } });
    const [same, other] = await codesAfterTooMany();
    expect(same).toBe('RATE_LIMITED');
    expect(other).not.toBe('RATE_LIMITED');
  });

  it('are not by the word of anybody else', async () => {
    server = await TestServer.start({ config: { proxies: ['10.0.0.0/8'] } });
    expect(await codesAfterTooMany()).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    await server.stop();
    server = await TestServer.start();
    expect(await codesAfterTooMany()).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  });
});

describe('DUIXIAN_PROXIES', () => {
  const proxiesOf = (value: string) => readConfig({ DUIXIAN_PROXIES: value }, '/').proxies;

  it('takes addresses and networks, and refuses what is neither, by name', () => {
    expect(proxiesOf('10.0.0.0/8, ::1 ,192.0.2.7')).toEqual(['10.0.0.0/8', '::1', '192.0.2.7']);
    expect(proxiesOf('')).toBeUndefined();
    for (const wrong of ['proxy', '10.0.0.0/33', '10.0.0/8', '::1/129', '10.0.0.1/8/8', '10.0.0.1/', 'true']) {
      expect(() => proxiesOf(wrong)).toThrow(/^DUIXIAN_PROXIES must be .*not "/);
    }
  });
});
