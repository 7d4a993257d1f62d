import type { Site, Visitor, VisitorOptions } from '../browser/site.js';
import type { Screen } from './screens.js';

/** A new visitor on a page, when all that it shows is there. */
export async function openScreen(
  site: Site,
  { login, path, then }: Screen,
  options: Omit<VisitorOptions, 'login'> = {},
): Promise<Visitor> {
  const visitor = await site.visitor({ reducedMotion: 'reduce', ...options, ...(login ? { login } : {}) });
  const { page, context } = visitor;
  const ask = async (asked: string): Promise<unknown> => {
    const answer = await context.request.get(asked);
    if (!answer.ok()) throw new Error(`${asked} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  };
  await page.goto(typeof path === 'string' ? path : await path(ask));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await then?.(page);
  // The lines that stand where something is being read, and Ant Design's wheel.
  await page.locator('.skeleton, .ant-spin-spinning').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready');
  return visitor;
}
