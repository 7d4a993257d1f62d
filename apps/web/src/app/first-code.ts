import { firstPage } from './first-page.js';
import { pages } from './pages.js';

/**
 * Puts the code of the page at this address into its route: the router then begins with it, in one drawing, and not with an empty page.
 * What does not come is left to the router, which says so.
 */
export async function takeFirstCode(): Promise<void> {
  for (const route of firstPage(pages, location.pathname).line) {
    if (typeof route.lazy !== 'function') continue;
    const code = await route.lazy().catch(() => undefined);
    if (code === undefined) return;
    Object.assign(route, code);
    delete route.lazy;
  }
}
