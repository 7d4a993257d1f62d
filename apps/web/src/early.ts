import { earlyReads } from './api/early-reads.js';
import { firstPage } from './app/first-page.js';
import { pages } from './app/pages.js';

/*
 * Runs before the application's code has come (vite.config.ts puts it before the application's own script): what the page at this
 * address needs is asked for at once, and not only when the application knows where it is. Nothing heavy is imported here.
 */
const { line, reads } = firstPage(pages, location.pathname);
for (const read of reads) earlyReads.begin(new URL(read, location.origin).href);
for (const { lazy } of line) {
  // A module that does not come is asked for again, and missed, by the router.
  if (typeof lazy === 'function') lazy().catch(() => {});
}
