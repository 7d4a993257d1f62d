import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { maskedName } from '../../../apps/api/src/features/parties/masked-name.js';
import { PHONE, Site } from '../../../tools/browser/site.js';
import { prepare } from '../../../tools/screens/on-site.js';
import { openScreen } from '../../../tools/screens/open-screen.js';
import { SCREENS, STAGES } from '../../../tools/screens/screens.js';
import { Viewers } from '../../../tools/screens/viewers.js';
import { FINE, looks } from '../support/looked-at.js';

jest.setTimeout(300_000);

const VIEWS = SCREENS.flatMap((screen) =>
  (['zh', 'en'] as const).map((language) => ({ name: screen.name, screen, language })),
);

/** In Chinese and in English, each opened on a phone and then made as wide as a desk. */
describe.each(STAGES)('every page, with the demonstration: %s', (at) => {
  let site: Site;
  let viewersOf: Readonly<Record<'zh' | 'en', Viewers>>;
  beforeAll(async () => {
    site = await Site.open();
    await prepare(site, at);
    const viewers = (language: 'zh' | 'en') => new Viewers(site, { viewport: PHONE, language });
    viewersOf = { zh: viewers('zh'), en: viewers('en') };
  });
  afterAll(() => site.close());

  it.each(VIEWS.filter(({ screen }) => screen.at === at))('$name, $language', async ({ screen, language }) => {
    const viewers = viewersOf[language];
    const { complaints } = await viewers.of(screen.login);
    const before = complaints.length;
    const page = await openScreen(viewers, screen);
    const found = {
      ...(await looks(page)),
      headings: await page.getByRole('heading', { level: 1 }).count(),
      // Where a catalogue or a name was forgotten, programs show.
      raw: ((await page.evaluate('document.body.innerText')) as string).match(/undefined|\[object|NaN/g) ?? [],
      complaints: complaints.slice(before),
    };
    expect(found).toEqual({ ...FINE, headings: 1, raw: [], complaints: [] });
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
