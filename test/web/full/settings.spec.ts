import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DESKTOP, Site } from '../../../tools/browser/site.js';
import { openScreen } from '../../../tools/screens/open-screen.js';
import { SCREENS, type Screen } from '../../../tools/screens/screens.js';
import { Viewers } from '../../../tools/screens/viewers.js';
import { overflow } from '../support/axe.js';

jest.setTimeout(180_000);

/** Five main pages: of the public, an applicant, a clerk, finance, the auditor. */
const MAIN = ['law', 'my-case', 'work-endorsement', 'payment-run', 'audit'].map((name): Screen =>
  SCREENS.find((screen) => screen.name === name)!,
);
/** As a browser shows 1280 pixels at 200 %. */
const ENLARGED = { width: DESKTOP.width / 2, height: DESKTOP.height / 2 };

/** Pages as readers set their browser: twice as large, and at rest. */
describe('settings of the browser', () => {
  let site: Site;
  let enlarged: Viewers;
  beforeAll(async () => {
    site = await Site.open();
    enlarged = new Viewers(site, { viewport: ENLARGED, enlarged: true });
    await site.loadDemonstration('complete');
  });
  afterAll(() => site.close());

  it.each(MAIN)('$name: nothing leaves the window at 200 %, nothing moves where nothing is to', async (screen) => {
    const page = await openScreen(enlarged, screen);
    expect(await page.evaluate('devicePixelRatio')).toBe(2);
    expect({ overflow: await overflow(page), moving: await page.evaluate(MOVING) }).toEqual({
      overflow: 0,
      moving: [],
    });
    await page.close();
  });

  it('the scan finds what moves', async () => {
    const page = await openScreen(new Viewers(site, { reducedMotion: 'no-preference' }), MAIN[2]!);
    expect(await page.evaluate(MOVING)).not.toEqual([]);
    await page.close();
  });

  it('no page complained', () => {
    expect(site.complaints()).toEqual([]);
  });
});

/** Selectors of what takes longer than a blink, or goes on for ever. */
const MOVING = `[...document.querySelectorAll('*')].flatMap((element) => {
  const { animationName, animationDuration, animationIterationCount, transitionDuration } = getComputedStyle(element);
  const longest = (text) => Math.max(...text.split(',').map((each) => parseFloat(each) * (each.trim().endsWith('ms') ? 1 : 1000)));
  const animated = animationName !== 'none' && (longest(animationDuration) > 1 || animationIterationCount.includes('infinite'));
  return animated || longest(transitionDuration) > 1 ? [element.tagName + '.' + element.className] : [];
})`;
