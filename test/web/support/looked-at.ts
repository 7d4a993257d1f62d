import type { Page } from 'playwright-core';
import { DESKTOP, PHONE } from '../../../tools/browser/site.js';
import { isWhole } from '../../../tools/screens/open-screen.js';
import { BEST_PRACTICE, overflow, violations } from './axe.js';

const SIZES = { phone: PHONE, desk: DESKTOP };
export type Size = keyof typeof SIZES;

export interface Look {
  readonly violations: readonly string[];
  readonly overflow: number;
}

export type Looks = Readonly<Record<Size, Look>>;

const NOTHING_WRONG: Look = { violations: [], overflow: 0 };

/** What a page that is as it should be shows on a phone, and then on a desk. */
export const FINE: Looks = { phone: NOTHING_WRONG, desk: NOTHING_WRONG };

/** The page as it is now on a phone, and then on a desk. */
export async function looks(page: Page): Promise<Looks> {
  const look = async (size: Size): Promise<Look> => {
    await resize(page, size);
    return { violations: await violations(page, BEST_PRACTICE), overflow: await overflow(page) };
  };
  return { phone: await look('phone'), desk: await look('desk') };
}

/** As wide as a phone or a desk, when all that follows from it is done. */
export async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(SIZES[size]);
  await page.evaluate(TWO_FRAMES);
  await isWhole(page);
}

/** Until then, what follows its size by measuring has measured it. */
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
