import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { maskedName } from '../../../apps/api/src/features/parties/masked-name.js';
import { PHONE, Site } from '../../../tools/browser/site.js';
import { prepare } from '../../../tools/screens/on-site.js';
import { isWhole, openScreen } from '../../../tools/screens/open-screen.js';
import { SCREENS, STAGES } from '../../../tools/screens/screens.js';
import { Viewers } from '../../../tools/screens/viewers.js';
import { BEST_PRACTICE, overflow, violations } from '../support/axe.js';
import { resize, type Size } from '../support/looked-at.js';

jest.setTimeout(300_000);

/** On a phone and on a desk, in Chinese and in English. A page is opened once, made wider, switched to English, and made narrower. */
describe.each(STAGES)('every page, with the demonstration: %s', (at) => {
  let site: Site;
  let viewers: Viewers;
  beforeAll(async () => {
    site = await Site.open();
    await prepare(site, at);
    viewers = new Viewers(site, { viewport: PHONE });
  });
  afterAll(() => site.close());

  it.each(SCREENS.filter((screen) => screen.at === at))('$name', async (screen) => {
    const { complaints } = await viewers.of(screen.login);
    const before = complaints.length;
    const page = await openScreen(viewers, screen);
    const zh = await seen(page, 'phone', 'desk');
    await switchToEnglish(page);
    const en = await seen(page, 'desk', 'phone');
    expect({ zh, en, complaints: complaints.slice(before) }).toEqual({ zh: FINE, en: FINE, complaints: [] });
    await page.close();
  });

  if (at !== 'complete') return;
  it('the award register names natural persons by their surnames only', async () => {
    const { name } = castOf().parties.inventor;
    const { page, context } = await site.visitor();
    await page.goto('/awards');
    await page
      .getByRole('row')
      .filter({ hasText: maskedName(name) })
      .first()
      .waitFor();
    expect(await page.getByText(name).count()).toBe(0);
    await context.close();
  });
});

const FINE = { violations: [], views: [1, 2].map(() => ({ overflow: 0, headings: 1, raw: [] })) };

/**
 * The page as it is, in one size and then in the other. axe takes most of the time. What it finds depends on the size (what is hidden,
 * how large a target is, what is behind a text) or on the language (names), so it looks once at each: in the first size that is seen.
 */
async function seen(page: Page, first: Size, then: Size): Promise<unknown> {
  const one = await view(page, first);
  const found = await violations(page, BEST_PRACTICE);
  return { violations: found, views: [one, await view(page, then)] };
}

async function view(page: Page, size: Size): Promise<unknown> {
  await resize(page, size);
  return {
    overflow: await overflow(page),
    headings: await page.getByRole('heading', { level: 1 }).count(),
    // Where a catalogue or a name was forgotten, programs show.
    raw: ((await page.evaluate('document.body.innerText')) as string).match(/undefined|\[object|NaN/g) ?? [],
  };
}

async function switchToEnglish(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'English', exact: true }).click();
  await page.locator('html[lang=en]').waitFor();
  await isWhole(page);
}
