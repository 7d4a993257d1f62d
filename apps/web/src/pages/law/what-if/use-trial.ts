import type { UseMutationResult } from '@tanstack/react-query';
import { api, client } from '../../../api/client.js';
import type { View } from '../../../api/answer.js';
import { useCommand } from '../../../api/use-command.js';

export type Draft = View<'WhatIfDto'>;
export type Trial = View<'WhatIfView'>;

/** A trial lives in the server's memory, not in the record, so no stream tells of it: asked while it runs, and no longer. */
const EVERY_MS = 700;

/** A trial's progress and result. */
export const useTrial = (id: string | undefined) =>
  api.useQuery(
    'get',
    '/api/what-if/{id}',
    { params: { path: { id: id ?? '' } } },
    {
      enabled: id !== undefined,
      staleTime: EVERY_MS,
      refetchInterval: ({ state }) => (state.data?.status === 'running' ? EVERY_MS : false),
    },
  );

/** Starts a trial of a draft; answers with its id. */
export const useStartTrial = (): UseMutationResult<Trial, Error, Draft> =>
  useCommand((draft: Draft, sending) => client.POST('/api/what-if', { body: draft, ...sending }));

export const useCancelTrial = () =>
  useCommand((id: string, sending) => client.DELETE('/api/what-if/{id}', { params: { path: { id } }, ...sending }));
