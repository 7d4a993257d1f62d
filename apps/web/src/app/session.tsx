import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../api/client.js';
import type { Answer } from '../api/answer.js';
import { isProblem } from '../api/problem.js';
import { relogin } from '../api/relogin.js';
import { kept } from './kept.js';

/** Who is logged in, with the roles held today. */
export type Session = Answer<'/api/sessions/current'>;
export type Role = Session['grants'][number]['role'];

const SESSION_KEY = ['session'] as const;

export const sessionQuery = { queryKey: SESSION_KEY, queryFn: askSession, staleTime: 60_000 } as const;

/** Who is logged in; `null` for nobody, `undefined` while it is being asked. */
export function useSession(): Session | null | undefined {
  const { data } = useQuery(sessionQuery);
  useEffect(() => relogin.is(data !== null && data !== undefined), [data]);
  return data;
}

async function askSession(): Promise<Session | null> {
  try {
    const { data } = await client.GET('/api/sessions/current');
    if (data) kept.belongTo(data.account);
    return data ?? null;
  } catch (error) {
    if (isProblem(error, 'NOT_LOGGED_IN')) return null;
    throw error;
  }
}

export const holds = (session: Session | null | undefined, ...roles: readonly Role[]): boolean =>
  session?.grants.some((grant) => roles.includes(grant.role)) ?? false;

/** In whose name one acts in a role: organisations, or parties of an applicant. */
export const namesOf = (session: Session | null | undefined, role: Role): readonly string[] =>
  session?.grants.filter((grant) => grant.role === role).map((grant) => grant.organisation) ?? [];

export interface LogIn {
  logIn(login: string, password: string): Promise<void>;
  logOut(): Promise<void>;
}

/** Logging in and out; everything that somebody else had read is forgotten. */
export function useLogIn(): LogIn {
  const queries = useQueryClient();
  const become = async (session: Session | null): Promise<void> => {
    queries.setQueryData(SESSION_KEY, session);
    // What is open is asked for again, as whoever is there now.
    await queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
  };
  return {
    async logIn(login, password) {
      const before = queries.getQueryData<Session | null>(SESSION_KEY);
      await client.POST('/api/sessions', { body: { login, password } });
      const session = await askSession();
      // The same person again goes on with what they have before them.
      if (before && before.account === session?.account) await queries.invalidateQueries();
      else await become(session);
    },
    async logOut() {
      await client.DELETE('/api/sessions/current');
      kept.forgetAll();
      await become(null);
    },
  };
}
