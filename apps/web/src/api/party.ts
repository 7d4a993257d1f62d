import { api } from './client.js';

/** A party, followed: its account is checked by others while the page is open. */
export const partyOptions = (id: string) =>
  api.queryOptions('get', '/api/parties/{id}', { params: { path: { id } } }, { meta: { topics: [`party:${id}`] } });
