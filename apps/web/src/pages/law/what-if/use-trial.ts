import type { UseMutationResult } from '@tanstack/react-query';
import { api, client } from '../../../api/client.js';
import type { View } from '../../../api/answer.js';
import { useCommand } from '../../../api/use-command.js';

export type Draft = View<'WhatIfDto'>;
export type Trial = View<'WhatIfView'>;

/** A trial's progress and result, as the server tells of them. */
export const useTrial = (id: string | undefined) =>
  api.useQuery(
    'get',
    '/api/what-if/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined, meta: { topics: id === undefined ? [] : [`what-if:${id}`] } },
  );

/** Starts a trial of a draft; answers with its id. */
export const useStartTrial = (): UseMutationResult<Trial, Error, Draft> =>
  useCommand((draft: Draft, sending) => client.POST('/api/what-if', { body: draft, ...sending }));

export const useCancelTrial = () =>
  useCommand((id: string, sending) => client.DELETE('/api/what-if/{id}', { params: { path: { id } }, ...sending }));
