import { useEffect } from 'react';
import { api } from '../../../api/client.js';
import { byCursor } from '../../../api/paged.js';
import type { AuditEvent } from '../event-row.js';

/** More events than a case has; a list as long as this would be unreadable. */
const MOST_PAGES = 25;

interface CaseEvents {
  /** The oldest first; `undefined` until all of them are there. */
  readonly events: readonly AuditEvent[] | undefined;
  readonly error: unknown;
  retry(): void;
}

/** Every event of a case, page after page. */
export function useCaseEvents(application: string): CaseEvents {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = api.useInfiniteQuery(
    'get',
    '/api/audit/events',
    { params: { query: { application, limit: '200' } } },
    {
      ...byCursor,
      meta: { topics: [`case:${application}`] },
    },
  );
  const more = hasNextPage && (data?.pages.length ?? 0) < MOST_PAGES;
  useEffect(() => {
    if (more && !isFetching && !error) void fetchNextPage();
  }, [more, isFetching, error, fetchNextPage]);
  const events = data && !more ? data.pages.flatMap(({ rows }) => rows).toReversed() : undefined;
  return { events, error, retry: () => void refetch() };
}
