import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { maskedName } from '../../../apps/api/src/features/parties/masked-name.js';
import { DESKTOP, PHONE, Site } from '../../../tools/browser/site.js';
import { prepare } from '../../../tools/screens/on-site.js';
import { openScreen } from '../../../tools/screens/open-screen.js';
import { SCREENS, STAGES } from '../../../tools/screens/screens.js';
import { BEST_PRACTICE, overflow, violations } from '../support/axe.js';

jest.setTimeout(300_000);

/** On a phone and on a desk, in Chinese and in English. */
const VIEWS = SCREENS.flatMap((screen) =>
  [
    { size: 'phone', viewport: PHONE, language: 'zh' as const },
    { size: 'desk', viewport: DESKTOP, language: 'zh' as const },
    { size: 'phone', viewport: PHONE, language: 'en' as const },
    { size: 'desk', viewport: DESKTOP, language: 'en' as const },
  ].map((view) => ({ name: `${screen.name}, ${view.size}, ${view.language}`, screen, view })),
);

describe.each(STAGES)('every page, with the demonstration: %s', (at) => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
    await prepare(site, at);
  });
  afterAll(() => site.close());

  it.each(VIEWS.filter(({ screen }) => screen.at === at))('$name', async ({ screen, view }) => {
    const { page, context, complaints } = await openScreen(site, screen, view);
    const found = {
      violations: await violations(page, BEST_PRACTICE),
      overflow: await overflow(page),
      headings: await page.getByRole('heading', { level: 1 }).count(),
      // Where a catalogue or a name was forgotten, programs show.
      raw: ((await page.evaluate('document.body.innerText')) as string).match(/undefined|\[object|NaN/g) ?? [],
      complaints,
    };
    expect(found).toEqual({ violations: [], overflow: 0, headings: 1, raw: [], complaints: [] });
    await context.close();
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
