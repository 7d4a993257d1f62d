import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RouteObject } from 'react-router';
import { readsOf } from '../../../apps/web/src/app/page-route.js';
import { pages, READS_OF_ALL } from '../../../apps/web/src/app/pages.js';
import { Site } from '../../../tools/browser/site.js';
import { POLICY } from '../../../tools/screens/found.js';

jest.setTimeout(120_000);

/** Whose the pages are that are not everybody's. */
const LOGINS: Readonly<Record<string, string>> = { '/my': 'demo-park-firm' };

const all = (routes: readonly RouteObject[]): readonly RouteObject[] =>
  routes.flatMap((route) => [route, ...all(route.children ?? [])]);

const of = (text: string): string => text.replace(':id', POLICY);

/** The pages that name what they read. */
const NAMED = all(pages)
  .filter((route) => readsOf(route).length > 0)
  .map((route) => ({ path: of(route.path!), reads: [...READS_OF_ALL, ...readsOf(route).map(of)] }));

describe('what a page reads is begun before the application is there', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('complete');
  });
  afterAll(() => site.close());

  /** How often each of `reads` is asked for until the page stands; the first time of each comes to nothing when `lost`. */
  async function asked(
    path: string,
    reads: readonly string[],
    lost: boolean,
  ): Promise<Readonly<Record<string, number>>> {
    const times = new Map(reads.map((read) => [`${site.base}${read}`, 0]));
    const { page, context } = await site.visitor(LOGINS[path] ? { login: LOGINS[path] } : {});
    await page.route('/api/**', async (route) => {
      const url = route.request().url();
      const before = times.get(url);
      if (before !== undefined) times.set(url, before + 1);
      // What changes is not followed here: only what the page reads to stand.
      if (url.includes('/api/live') || (lost && before === 0)) await route.abort();
      else await route.continue();
    });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    await context.close();
    return Object.fromEntries(reads.map((read) => [read, times.get(`${site.base}${read}`)!]));
  }
  const each = (reads: readonly string[], times: number) => Object.fromEntries(reads.map((read) => [read, times]));

  it('of the pages for everybody', () => {
    expect(NAMED.map(({ path }) => path)).toEqual(expect.arrayContaining(['/policies', '/calculator', '/notices']));
  });

  it.each(NAMED)('$path takes over what was begun, and asks for nothing twice', async ({ path, reads }) => {
    expect(await asked(path, reads, false)).toEqual(each(reads, 1));
  });

  it.each(NAMED)('$path asks by itself for all that is begun, where that is lost', async ({ path, reads }) => {
    expect(await asked(path, reads, true)).toEqual(each(reads, 2));
  });
});
