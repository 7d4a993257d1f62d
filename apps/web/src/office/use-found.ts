import { keepPreviousData } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { View } from '../api/answer.js';
import { useBoth, useTexts } from '../i18n/texts.js';
import { officeTexts } from './texts.js';
import { useSettled } from './use-settled.js';

/** As many as a list to choose from shows at once. */
const SHOWN = '200';

const asked = (text: string) => ({
  params: { query: { limit: SHOWN, ...(text.trim() === '' ? {} : { q: text.trim() }) } },
});

/** Parties by a part of their name or USCC: for administrators and auditors. */
export function useFoundParties(text: string) {
  const t = useTexts(officeTexts);
  const { data } = api.useQuery('get', '/api/parties', asked(useSettled(text)), { placeholderData: keepPreviousData });
  const rows = data?.rows ?? [];
  return { choices: rows.map(({ id, name }) => ({ value: id, label: name ?? t.unknownName })), more: hasMore(data) };
}

/** Users by a part of their name or login. */
export function useFoundAccounts(text: string) {
  const { data } = api.useQuery('get', '/api/accounts', asked(useSettled(text)), { placeholderData: keepPreviousData });
  const rows = data?.rows ?? [];
  return { choices: rows.map(({ id, displayName }) => ({ value: id, label: displayName ?? id })), more: hasMore(data) };
}

/** Offices of some kinds by a part of their name. */
export function useFoundOrganisations(kinds: readonly View<'RegisterOrganisationDto'>['kind'][], text: string) {
  const both = useBoth();
  const { data } = api.useQuery('get', '/api/organisations', asked(useSettled(text)), {
    placeholderData: keepPreviousData,
    meta: { topics: ['organisations'] },
  });
  const rows = (data?.rows ?? []).filter(({ kind }) => kinds.includes(kind));
  return { choices: rows.map(({ id, name }) => ({ value: id, label: both(name) })), more: hasMore(data) };
}

const hasMore = (data: { readonly next: string | null } | undefined): boolean => (data?.next ?? null) !== null;
