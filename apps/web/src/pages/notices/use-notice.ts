import type { Answer } from '../../api/answer.js';
import { api } from '../../api/client.js';

export type Notice = Answer<'/api/public/notices/{id}'>;
export type NoticeLine = Notice['lines']['rows'][number];

/** A notice with its lines, a page after the other. */
export const useNotice = (id: string) =>
  api.useInfiniteQuery(
    'get',
    '/api/public/notices/{id}',
    { params: { path: { id }, query: { limit: '200' } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ lines }: Pick<Notice, 'lines'>) => lines.next ?? undefined,
      meta: { topics: ['notices'] },
    },
  );
