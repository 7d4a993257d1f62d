import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Route } from 'playwright-core';
import { Site } from '../../../tools/browser/site.js';
import { POLICY } from '../../../tools/screens/found.js';

jest.setTimeout(120_000);

/** Pages that name what they read in their routes, and whose they are. */
const PAGES: readonly { readonly path: string; readonly login?: string }[] = [
  { path: '/login' },
  { path: '/policies' },
  { path: `/policies/${POLICY}` },
  { path: '/calculator' },
  { path: '/notices' },
  { path: '/awards' },
  { path: '/my', login: 'demo-park-firm' },
];

/** What the frame of every page reads. */
const OF_ALL = ['/api/sessions/current', '/api/clock'];

const APPLICATION = /\/assets\/(?:index|rolldown-runtime)-[^/]*\.js$/;

/** How often each address of the API was asked for while the application's code had not come, and afterwards. */
interface Asked {
  readonly early: readonly string[];
  readonly later: readonly string[];
}

describe('what a page reads is begun before the application is there', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('complete');
  });
  afterAll(() => site.close());

  /** Opens a page whose application comes only when its own module is asked for. `lost`: nothing that is begun until then arrives. */
  async function asked({ path, login }: (typeof PAGES)[number], lost: boolean): Promise<Asked> {
    const { page, context } = await site.visitor(login ? { login } : {});
    const [early, later]: [string[], string[]] = [[], []];
    const held: Route[] = [];
    let come = false;
    await page.route('**/assets/**/*.js', async (route) => {
      const url = route.request().url();
      if (APPLICATION.test(url) && !come) held.push(route);
      else await route.continue();
      if (APPLICATION.test(url) || url.includes('/early-') || come) return;
      come = true;
      for (const each of held) await each.continue();
    });
    await page.route('**/api/**', async (route) => {
      const address = route.request().url().slice(site.base.length);
      (come ? later : early).push(address);
      // What changes is not followed here: only what the page reads to stand.
      if (address.startsWith('/api/live') || (lost && !come)) await route.abort();
      else await route.continue();
    });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    await context.close();
    return { early, later };
  }

  it.each(PAGES)('$path takes over what was begun, and asks for nothing twice', async (which) => {
    const { early, later } = await asked(which, false);
    expect(early).toEqual(expect.arrayContaining(OF_ALL));
    expect(early.length).toBeGreaterThan(OF_ALL.length);
    expect(later.filter((address) => early.includes(address))).toEqual([]);
  });

  it.each(PAGES)('$path asks by itself for all that is begun, where that is lost', async (which) => {
    const { early, later } = await asked(which, true);
    expect(later).toEqual(expect.arrayContaining([...early]));
  });
});
