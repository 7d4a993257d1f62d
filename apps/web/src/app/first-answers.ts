import type { QueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { earlyReads } from '../api/early-reads.js';
import { clockQuery } from './banner.js';
import { firstPage } from './first-page.js';
import { readsOf } from './page-route.js';
import { pages } from './pages.js';
import { sessionQuery } from './session.js';

/**
 * Puts answers that came while the application was loading where the first drawing finds them: without that a page is drawn, painted,
 * and drawn again. What has not come yet is not waited for.
 */
export async function takeFirstAnswers(queries: QueryClient): Promise<void> {
  const take = async (read: string, ask: () => Promise<unknown>): Promise<void> => {
    if (earlyReads.hasCome(new URL(read, location.origin).href)) await ask();
  };
  const page = firstPage(pages, location.pathname).line.at(-1);
  await Promise.all([
    take('/api/sessions/current', () => queries.prefetchQuery(sessionQuery)),
    take('/api/clock', () => queries.prefetchQuery(clockQuery)),
    ...plain(page ? readsOf(page) : []).map((read) =>
      take(read, () => queries.prefetchQuery(api.queryOptions('get', read as '/api/catalogue'))),
    ),
  ]);
}

/** Those that pages ask for by their path alone. */
const plain = (reads: readonly string[]): readonly string[] => reads.filter((read) => !/[:?]/.test(read));
