import { api } from '../api/client.js';
import { useBoth } from '../i18n/texts.js';

/** Names of organisations, by id and by the key that the law gives a department. An unknown one is `undefined`. */
export function useOrganisationName(): (idOrKey: string) => string | undefined {
  const both = useBoth();
  const { data } = api.useQuery('get', '/api/organisations', { params: { query: { limit: '200' } } }, KEPT);
  return (idOrKey) => {
    const found = data?.rows.find(({ id, key }) => id === idOrKey || key === idOrKey);
    return found && both(found.name);
  };
}

const KEPT = { staleTime: 600_000 };
