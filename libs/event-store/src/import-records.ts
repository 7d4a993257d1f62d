import { StoreError } from './errors.js';
import type { EventStore, RecordedEvent } from './port.js';

/**
 * Passes batches on and appends each to the store after whoever takes them has come back for the next: given to
 * `verifyRecords`, nothing is appended that was not verified. The store must be empty and of the same log; every event
 * keeps its bytes and its position. Throws StoreError; CHAIN_BROKEN when the store does not take an event at its place.
 */
export async function* importing(
  store: EventStore,
  batches: AsyncIterable<readonly RecordedEvent[]>,
): AsyncGenerator<readonly RecordedEvent[]> {
  for await (const batch of batches) {
    yield batch;
    // All of a batch share a commit; the store keeps the order in which they were given.
    await Promise.all(batch.map((event) => appendAt(store, event)));
  }
}

async function appendAt(store: EventStore, event: RecordedEvent): Promise<void> {
  const { stream, version, position } = event;
  const result = await store.append(stream, version - 1, [event]);
  if (result.kind === 'appended' && result.position === position) return;
  const found = result.kind === 'appended' ? `position ${result.position}` : `a stream at version ${result.actual}`;
  throw new StoreError('CHAIN_BROKEN', `${stream}@${version} was to lie at position ${position}; there was ${found}`);
}
