import { api } from '../api/client.js';
import { useBoth } from '../i18n/texts.js';

const KEPT = { staleTime: 300_000 };

/** The documents that this installation knows. */
export const usePolicies = () => api.useQuery('get', '/api/policies', {}, KEPT);

/** One document with everything that its office decides on. */
export const usePolicy = (id: string) => api.useQuery('get', '/api/policies/{id}', { params: { path: { id } } });

export type PolicyDetail = NonNullable<ReturnType<typeof usePolicy>['data']>;
export type PolicySummary = NonNullable<ReturnType<typeof usePolicies>['data']>['rows'][number];

export interface PolicyTitles {
  policy(id: string): string;
  item(policy: string, item: string): string;
}

/** What policies and their items are called; an unknown one by its id. */
export function usePolicyTitles(): PolicyTitles {
  const both = useBoth();
  const { data } = api.useQuery('get', '/api/catalogue', {}, KEPT);
  const find = (id: string) => data?.rows.find((each) => each.id === id);
  return {
    policy: (id) => {
      const found = find(id);
      return found ? both(found.title) : id;
    },
    item: (policy, item) => {
      const found = find(policy)?.items.find((each) => each.id === item);
      return found ? both(found.title) : item;
    },
  };
}
