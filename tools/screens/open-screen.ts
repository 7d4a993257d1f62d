import type { Page } from 'playwright-core';
import type { Ask } from './found.js';
import type { Screen } from './screens.js';
import type { Viewers } from './viewers.js';

/** A page in a tab of its own, in the browser of whoever it is for, when all that it shows is there. */
export async function openScreen(viewers: Viewers, { login, path, then }: Screen): Promise<Page> {
  const { context } = await viewers.of(login);
  const ask: Ask = async (asked) => {
    const answer = await context.request.get(asked);
    if (!answer.ok()) throw new Error(`${asked} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  };
  const page = await context.newPage();
  await page.goto(typeof path === 'string' ? path : await path(ask));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await then?.(page);
  await isWhole(page);
  return page;
}

/** Nothing is being read any more: neither the lines that stand in its place nor Ant Design's wheel are there. */
export async function isWhole(page: Page): Promise<void> {
  await page.locator('.skeleton, .ant-spin-spinning').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready');
}
