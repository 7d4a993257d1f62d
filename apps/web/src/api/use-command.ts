import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { positions } from './positions.js';
import { ProblemError } from './problem.js';

/** What a command is sent with: the key that makes a repetition the same command. */
export interface Sending {
  readonly headers: { readonly 'idempotency-key': string };
}

interface Answer {
  readonly data?: unknown;
}

/**
 * A command of the API: `useCommand((input, sending) => client.POST('/api/…', { …, ...sending }))`.
 *
 * One intention has one key: what was clicked twice, or sent again because no answer came, happens once. After an answer, accepted
 * or refused, the next sending is a new intention. What was read before is read again.
 */
export function useCommand<Input, Result extends Answer>(
  send: (input: Input, sending: Sending) => Promise<Result>,
): UseMutationResult<NonNullable<Result['data']>, Error, Input> {
  const queries = useQueryClient();
  const key = useRef<string>(undefined);
  return useMutation({
    retry: false,
    networkMode: 'always',
    mutationFn: async (input: Input) => {
      key.current ??= crypto.randomUUID();
      try {
        const { data } = await send(input, { headers: { 'idempotency-key': key.current } });
        key.current = undefined;
        remember(data);
        return data as NonNullable<Result['data']>;
      } catch (error) {
        if (error instanceof ProblemError && error.status < 500) key.current = undefined;
        throw error;
      }
    },
    onSettled: () => queries.invalidateQueries(),
  });
}

/** Answers name the position too where the header cannot be read. */
function remember(data: unknown): void {
  const { position } = (data ?? {}) as { position?: unknown };
  if (typeof position === 'string') positions.wrote(position);
}
