import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import type { CaseStage } from '../stages.js';
import { changesOf, type ClaimChanges, type PastEvent } from './changes.js';

export type ReviewedCase = Answer<'/api/applications/{id}'>;
export type ReviewedClaim = ReviewedCase['claims'][number];
/** What the case pages need of a policy. */
export type PolicyDetail = Pick<Answer<'/api/policies/{id}'>, 'title' | 'items'>;
export type PolicyItem = PolicyDetail['items'][number];

/** What a claim is called where there may be several of one item: with the number of its certificate, if that may be read. */
export const calledBy = (title: string, { certificate: { number } }: Pick<ReviewedClaim, 'certificate'>): string =>
  number.kind === 'public' ? `${title} ${number.number}` : title;

const FOREVER = { staleTime: Infinity };

/** What an item asks, as the case's own version of the policy has it. */
export const useItemSchema = ({ policy, item, policyVersion }: ReviewedClaim) =>
  api.useQuery(
    'get',
    '/api/policies/{id}/items/{item}/schema',
    { params: { path: { id: policy, item }, query: { version: policyVersion } } },
    FOREVER,
  );

/** The version of the policy under which the case was declared. */
export const usePolicyOf = ({ policy, policyVersion }: Pick<ReviewedCase, 'policy' | 'policyVersion'>) =>
  api.useQuery(
    'get',
    '/api/policies/{id}',
    { params: { path: { id: policy }, query: { version: policyVersion } } },
    { staleTime: 60_000 },
  );

/** The pages of a case's history that are read for what changed; a case has hardly ever more. */
const MOST_PAGES = 10;

/** What a claim says otherwise than when it was sent the time before. Asked only of what came back once. */
export function useChanges(claim: ReviewedClaim): ClaimChanges | undefined {
  const id = claim.application;
  const { data } = useQuery({
    queryKey: ['history', id, claim.revision],
    enabled: claim.returns.some(({ answeredAt }) => answeredAt !== null),
    meta: { topics: [`case:${id}`] },
    queryFn: () => readHistory(id),
  });
  return data && changesOf(claim.id, data);
}

async function readHistory(id: string): Promise<readonly PastEvent[]> {
  const events: PastEvent[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const query = { limit: '200', ...(cursor ? { cursor } : {}) };
    const { data } = await client.GET('/api/applications/{id}/history', { params: { path: { id }, query } });
    if (!data) break;
    for (const { recorded } of data.rows) {
      const { type, body } = recorded.event as { readonly type: string; readonly body: PastEvent['body'] };
      events.push({ type, at: recorded.at, body });
    }
    if (data.next === null) break;
    cursor = data.next;
  }
  return events;
}

/** Whether a claim is to be decided on at a stage. */
export const waitsAt = (claim: ReviewedClaim, { endorsing }: ReviewedCase, stage: CaseStage | undefined): boolean =>
  stage === 'endorsement' ? endorsing.includes(claim.id) : claim.stage === stage && claim.status === 'open';
