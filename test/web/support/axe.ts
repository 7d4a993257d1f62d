import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { FULL } from './extent.js';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Landmarks and headings too. */
export const BEST_PRACTICE = [...WCAG, 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What WCAG 2.2 AA, as far as a program can tell, finds wrong with the page as it is now: a line for each. */
export async function violations(page: Page, rules: readonly string[] = WCAG): Promise<readonly string[]> {
  await page.evaluate(`window.axe || (() => { ${SOURCE} })()`);
  const found = (await page.evaluate(
    // Nobody reads what passed: it is not described node by node.
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then((result) => result.violations)`,
  )) as readonly Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** As `violations`, where everything is looked at; in `npm test` some states of a journey are. */
export const violationsInFull = async (page: Page): Promise<readonly string[]> => (FULL ? violations(page) : []);

/** How many CSS pixels the page is wider than its window: on a phone nobody scrolls sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as Promise<number>;
