import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PAGES } from '#contracts';
import { startTestServer, type TestServer } from '../support/server.js';

const FOLDERS = join(import.meta.dirname, '../../apps/web/src/pages');

describe('addresses of pages', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const asked = async (path: string, accept = 'text/html,*/*'): Promise<readonly [number, string]> => {
    const { status, headers } = await server.anonymous().get(path, { accept });
    return [status, String(headers['content-type']).split(';')[0]!];
  };

  it('are the folders of the pages', () => {
    expect([...PAGES, 'home'].toSorted()).toEqual(readdirSync(FOLDERS).toSorted());
  });

  it.each(['/', '/?from=mail', '/policies', '/policies/a-b?c=d', '/work/panel'])('%s is a page', async (path) => {
    expect(await asked(path)).toEqual([200, 'text/html']);
  });

  it('what is not there says so: to a reader in a page, to a program as a problem', async () => {
    expect(await asked('/nothing')).toEqual([404, 'text/html']);
    expect(await asked('/policiesx')).toEqual([404, 'text/html']);
    expect(await asked('/nothing', 'application/json')).toEqual([404, 'application/problem+json']);
    for (const path of ['/api/nothing', '/assets/nothing.js', '/health/nothing']) {
      expect(await asked(path)).toEqual([404, 'application/problem+json']);
    }
  });

  it('the page runs nothing but its own files, and a new mark each time', async () => {
    const policies = [await server.anonymous().get('/'), await server.anonymous().get('/')].map(({ headers }) =>
      String(headers['content-security-policy']),
    );
    for (const policy of policies) {
      expect(policy).toMatch(/default-src 'none'; script-src 'self';/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:/);
    }
    expect(policies[0]).not.toBe(policies[1]);
  });
});
