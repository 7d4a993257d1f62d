import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem.js';

/** Refusals are answers, and asked again they are the same; only what could not be reached, or failed, is tried again. */
const worthAnotherTry = (failures: number, error: Error): boolean =>
  failures < 2 && !(error instanceof ProblemError && error.status < 500);

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: worthAnotherTry,
        staleTime: 10_000,
        refetchOnWindowFocus: true,
        networkMode: 'always',
        // What is on the screen may have changed while nobody could say so.
        refetchOnReconnect: 'always',
      },
    },
  });
