import type { RecordedEvent } from '#event-store';
import { TryAgainError } from '../parking.js';
import { appendAfter, headAfter, lastOf, sealHousekeeping, type Outside } from './housekeeping.js';

/** What is asked of all processes; every one of them follows it. */
export const REQUESTS_STREAM = '_requests';

/** Try parked events again: of one case, or all (`null`). */
export interface RetryRequest {
  readonly version: number;
  readonly ofCase: string | null;
}

export const requestOf = ({ version, body }: RecordedEvent): RetryRequest => ({
  version,
  ofCase: (body as { readonly case: string | null }).case,
});

const MOST_TRIES = 100;

/** Asks; answers the request's version. Throws StoreError; TryAgainError when too many ask at the same time. */
export async function askForRetry(outside: Outside, actor: string, ofCase: string | null): Promise<number> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const head = headAfter(await lastOf(outside.store, REQUESTS_STREAM));
    const asked = { type: 'ParkedRetryAsked', actor, body: { case: ofCase } };
    const event = sealHousekeeping(outside, REQUESTS_STREAM, head, asked);
    const { kind } = await appendAfter(outside.store, head, event);
    if (kind === 'appended') return event.version;
  }
  throw new TryAgainError('too many ask for a retry at the same time');
}
