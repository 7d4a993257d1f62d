import { api } from '../api/client.js';
import { useBoth } from '../i18n/texts.js';

/** All offices, as far as one page of the server goes: a district has some dozens. */
export function useOrganisationList() {
  const both = useBoth();
  const { data } = api.useQuery(
    'get',
    '/api/organisations',
    { params: { query: { limit: '200' } } },
    { meta: { topics: ['organisations'] } },
  );
  const rows = data?.rows ?? [];
  const names = new Map(rows.map(({ id, name }) => [id, both(name)]));
  return { rows, nameOf: (id: string): string => names.get(id) ?? id };
}
