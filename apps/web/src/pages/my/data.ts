import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Answer, View } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { partyOptions } from '../../api/party.js';
import { namesOf, useSession } from '../../app/session.js';
import { useBoth } from '../../i18n/texts.js';

export type Case = Answer<'/api/applications/{id}'>;
export type Claim = Case['claims'][number];
export type CaseSummary = View<'CaseView'>;
export type Party = View<'PartiesView'>;
export type Policy = NonNullable<ReturnType<typeof usePolicies>['data']>['rows'][number];
export type Item = View<'ItemDeclaration'>;
export type Round = Answer<'/api/rounds'>['rows'][number];
export type Line = Omit<View<'LineView'>, 'order'>;

/** What several queries answered together: until all have, `data` is absent. */
interface Together<Data> {
  readonly data: readonly Data[] | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  refetch(): unknown;
}

interface One<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  refetch(): unknown;
}

function together<Data>(results: readonly One<Data>[]): Together<Data> {
  const found = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return {
    data: found.length === results.length ? found : undefined,
    error: results.find(({ error }) => error)?.error ?? null,
    isPending: results.some(({ isPending }) => isPending),
    refetch: () => Promise.all(results.map((each) => each.refetch())),
  };
}

/** Ids of the parties that I act for. */
export const useMine = (): readonly string[] => namesOf(useSession(), 'applicant');

/** The parties that I act for. */
export const useParties = (): Together<Party> =>
  useQueries({ queries: useMine().map(partyOptions), combine: together<Party> });

export interface PartyCases {
  readonly rows: readonly CaseSummary[];
  readonly next: string | null;
}

/** Cases that a list is followed by; a stream takes so many topics. */
const FOLLOWED = 20;

/** Applications of each party that I act for, in the order of `useMine`. What changes one of them reads them again. */
export function useCases(): Together<PartyCases> {
  const queries = useQueryClient();
  return useQueries({
    queries: useMine().map((applicant) => {
      const asked = { params: { query: { applicant, limit: '200' } } };
      const { queryKey } = api.queryOptions('get', '/api/applications', asked);
      const known = queries.getQueryData<PartyCases>(queryKey)?.rows ?? [];
      return api.queryOptions('get', '/api/applications', asked, { meta: { topics: topicsOf(known) } });
    }),
    combine: together<PartyCases>,
  });
}

/** The newest cases, by the names that the stream of changes has for them. */
const topicsOf = (cases: readonly CaseSummary[]): readonly string[] =>
  cases.slice(-FOLLOWED).map(({ id }) => `case:${id}`);

export const useRounds = () =>
  api.useQuery('get', '/api/rounds', undefined, { staleTime: 60_000, meta: { topics: ['rounds'] } });
export const usePolicies = () => api.useQuery('get', '/api/policies', undefined, { staleTime: 600_000 });

export const useCase = (id: string) =>
  api.useQuery('get', '/api/applications/{id}', { params: { path: { id } } }, { meta: { topics: [`case:${id}`] } });

/** Several cases, e.g. those that something is asked of. */
export const useCasesOf = (ids: readonly string[]): Together<Case> =>
  useQueries({
    queries: ids.map((id) =>
      api.queryOptions(
        'get',
        '/api/applications/{id}',
        { params: { path: { id } } },
        { meta: { topics: [`case:${id}`] } },
      ),
    ),
    combine: together<Case>,
  });

/** The version of the law that a case is pinned to, else the newest. */
export const policyOf = (policies: readonly Policy[], id: string, version: number): Policy | undefined =>
  policies.find((each) => each.id === id && each.version === version) ?? policies.find((each) => each.id === id);

/** Does an item take applicants of this kind? */
export const takes = ({ applicantKinds }: Item, kind: Party['kind']): boolean =>
  applicantKinds === undefined || applicantKinds.includes(kind);

/** Names of organisations by id; of one that is not known, nothing. */
export function useOrganisationNames(): (id: string) => string | undefined {
  const both = useBoth();
  const { data } = api.useQuery(
    'get',
    '/api/organisations',
    { params: { query: { limit: '200' } } },
    { staleTime: 600_000 },
  );
  return (id) => {
    const name = data?.rows.find((each) => each.id === id)?.name;
    return name && both(name);
  };
}
