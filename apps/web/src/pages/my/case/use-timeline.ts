import { useQuery } from '@tanstack/react-query';
import { client } from '../../../api/client.js';
import type { View } from '../../../api/answer.js';

export type TimelineRow = View<'TimelineView'>;

/** Pages that are read at most: a case has some hundred events. */
const MOST_PAGES = 20;

/** Everything that happened to a case, in order. */
export const useTimeline = (id: string) =>
  useQuery({
    // Under the case's name, so that what changes the case reads it again.
    queryKey: ['get', '/api/applications/{id}', 'timeline', id],
    meta: { topics: [`case:${id}`] },
    queryFn: async (): Promise<readonly TimelineRow[]> => {
      const rows: TimelineRow[] = [];
      let cursor: string | null | undefined;
      for (let page = 0; page < MOST_PAGES && cursor !== null; page += 1) {
        const query = { limit: '200', ...(cursor === undefined ? {} : { cursor }) };
        const { data } = await client.GET('/api/applications/{id}/timeline', { params: { path: { id }, query } });
        rows.push(...(data?.rows ?? []));
        cursor = data?.next ?? null;
      }
      return rows;
    },
  });
