import type { Page } from 'playwright-core';
import { DESKTOP, PHONE } from '../../../tools/browser/site.js';
import { isWhole } from '../../../tools/screens/open-screen.js';
import { BEST_PRACTICE, overflow, violations } from './axe.js';

const SIZES = { phone: PHONE, desk: DESKTOP };

export interface Look {
  readonly violations: readonly string[];
  readonly overflow: number;
}

export type Looks = Readonly<Record<keyof typeof SIZES, Look>>;

/** What a page that is as it should be shows on a phone, and then on a desk. */
export const FINE: Looks = { phone: { violations: [], overflow: 0 }, desk: { violations: [], overflow: 0 } };

/** The page as it is now on a phone, and then on a desk. */
export async function looks(page: Page): Promise<Looks> {
  const phone = await look(page, 'phone');
  return { phone, desk: await look(page, 'desk') };
}

async function look(page: Page, size: keyof typeof SIZES): Promise<Look> {
  await page.setViewportSize(SIZES[size]);
  await page.evaluate(TWO_FRAMES);
  await isWhole(page);
  return { violations: await violations(page, BEST_PRACTICE), overflow: await overflow(page) };
}

/** What follows its size by measuring has done so. */
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
