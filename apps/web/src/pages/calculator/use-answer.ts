import { keepPreviousData, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Answer, View } from '../../api/answer.js';
import { client } from '../../api/client.js';
import type { FactsSchema } from '../../forms/facts.js';
import { requestOf, type Discretions, type Draft, type Schemas } from './state.js';

/** As long as somebody types, nothing is asked. */
const PAUSE_MS = 350;

export type Item = Answer<'/api/catalogue'>['rows'][number]['items'][number];

/** The questions of every item that is on the page. */
export function useSchemas(policy: string | null, items: readonly string[]): Schemas {
  const wanted = [...new Set(items)];
  const found = useQueries({
    queries: wanted.map((item) => ({
      queryKey: ['schema', policy, item],
      queryFn: async (): Promise<FactsSchema> =>
        (await client.GET('/api/policies/{id}/items/{item}/schema', { params: { path: { id: policy ?? '', item } } }))
          .data!,
      staleTime: 300_000,
      enabled: policy !== null,
    })),
  });
  return Object.fromEntries(wanted.map((item, index) => [item, found[index]?.data]));
}

/** What the document would pay on what is typed so far. The last answer stays until there is a new one. */
export function useAnswer(
  draft: Draft,
  schemas: Schemas,
  items: readonly Item[],
): { readonly query: UseQueryResult<View<'CalculatorAnswer'>>; readonly asking: boolean } {
  const discretions: Discretions = Object.fromEntries(items.map(({ id, discretion }) => [id, discretion?.kind]));
  const now = JSON.stringify(requestOf(draft, schemas, discretions) ?? null);
  const asked = useSettled(now);
  const request = JSON.parse(asked) as View<'CalculatorDto'> | null;
  const query = useQuery({
    queryKey: ['calculator', asked],
    queryFn: async ({ signal }) => (await client.POST('/api/calculator', { body: request!, signal })).data!,
    enabled: request !== null,
    staleTime: 300_000,
    placeholderData: keepPreviousData,
  });
  return { query, asking: now !== asked || query.isFetching };
}

/** The value as it was when it last stayed the same for a moment. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const pause = setTimeout(() => settle(value), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [value]);
  return settled;
}
