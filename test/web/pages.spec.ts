import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DESKTOP, PHONE, Site } from '../../tools/browser/site.js';
import { openScreen } from '../../tools/screens/open-screen.js';
import { SCREENS } from '../../tools/screens/screens.js';
import { BEST_PRACTICE, overflow, violations } from './support/axe.js';
import { FULL } from './support/extent.js';

jest.setTimeout(300_000);

/** Every second page in `npm test`, on a phone or on a desk in turn; `npm run test:web` all, both ways, in both languages. */
const VIEWS = SCREENS.filter((_, index) => FULL || index % 2 === 0).flatMap((screen, index) => {
  const views = [
    { size: 'phone', viewport: PHONE, language: 'zh' as const },
    { size: 'desk', viewport: DESKTOP, language: 'zh' as const },
    { size: 'phone', viewport: PHONE, language: 'en' as const },
    { size: 'desk', viewport: DESKTOP, language: 'en' as const },
  ];
  const chosen = FULL ? views : [views[index % views.length]!];
  return chosen.map((view) => ({ name: `${screen.name}, ${view.size}, ${view.language}`, screen, view }));
});

describe('every page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site.close());

  const looks = async ({ screen, view }: (typeof VIEWS)[number]): Promise<void> => {
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
  };

  describe('of an empty folder', () => {
    it.each(VIEWS.filter(({ screen }) => screen.empty))('$name', looks);
  });

  describe('of the complete demonstration', () => {
    beforeAll(() => site.loadDemonstration('complete'));
    it.each(VIEWS.filter(({ screen }) => !screen.empty))('$name', looks);
  });
});
