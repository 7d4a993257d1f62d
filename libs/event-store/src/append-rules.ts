import { assert } from '#kernel';
import { StoreError } from './errors.js';
import { MAX_APPEND_BYTES, type WrongExpectedVersion } from './port.js';
import type { SealedEvent, StreamHead } from './record.js';

/** What any adapter checks before it queues an append. Asserts on a caller's bug, throws StoreError on what data can cause. */
export function checkAppend(logId: string, stream: string, expected: number, events: readonly SealedEvent[]): void {
  assert(events.length > 0, 'an append without events');
  assert(Number.isSafeInteger(expected) && expected >= -1, `not an expected version: ${expected}`);
  let size = 0;
  let version = expected;
  let previous: SealedEvent | undefined;
  for (const event of events) {
    version += 1;
    assert(
      event.stream === stream && event.version === version,
      `sealed for ${event.stream}@${event.version}, not ${stream}@${version}`,
    );
    assert(previous === undefined || event.prevHash === previous.hash, 'events of one append are not chained');
    if (event.logId !== logId)
      throw new StoreError('RECORD_MALFORMED', `an event of log ${event.logId} was given to log ${logId}`);
    size += event.bytes.length;
    previous = event;
  }
  if (size > MAX_APPEND_BYTES) {
    throw new StoreError('EVENT_TOO_LARGE', `an append of ${size} bytes; at most ${MAX_APPEND_BYTES} are taken`);
  }
}

export type AppendDecision = { readonly kind: 'insert' } | { readonly kind: 'repeated' } | WrongExpectedVersion;

const INSERT: AppendDecision = { kind: 'insert' };
const REPEATED: AppendDecision = { kind: 'repeated' };

/**
 * Expected revision, idempotent repetition, chain. `storedHash` gives the hash of a stored version of this stream.
 * Throws CHAIN_BROKEN when the version fits and the hash does not: the caller folded another history than is stored.
 */
export function decideAppend(
  head: StreamHead,
  stream: string,
  expected: number,
  events: readonly SealedEvent[],
  storedHash: (version: number) => string | undefined,
): AppendDecision {
  if (head.version === expected) {
    if (events[0]!.prevHash === head.hash) return INSERT;
    throw new StoreError(
      'CHAIN_BROKEN',
      `${stream}@${expected}: the stored hash is not the one that the append continues`,
    );
  }
  const last = events[events.length - 1]!;
  // Each hash covers the one before it in the same stream, so equal last hashes mean equal bytes all the way.
  if (head.version >= last.version && storedHash(last.version) === last.hash) return REPEATED;
  return { kind: 'wrongExpectedVersion', stream, expected, actual: head.version };
}
