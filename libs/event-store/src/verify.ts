import { hash as digest } from 'node:crypto';
import { canonicalJson } from '#kernel';
import { isStoreError, StoreError } from './errors.js';
import type { RecordedEvent } from './port.js';
import { leafHash, NO_STREAM, openRecord, type StreamHead } from './record.js';

export interface Verified {
  readonly events: number;
  /** Head of every stream seen; memory grows with the number of streams, not of events. */
  readonly heads: ReadonlyMap<string, StreamHead>;
}

/**
 * Recomputes every hash and follows every stream's chain from its first event. Give it the whole log, housekeeping
 * included. Throws RECORD_MALFORMED or CHAIN_BROKEN naming the first event that is not what was written. That the tail is
 * complete only a checkpoint kept elsewhere can show.
 */
export async function verifyRecords(
  logId: string,
  batches: AsyncIterable<readonly RecordedEvent[]>,
): Promise<Verified> {
  const heads = new Map<string, StreamHead>();
  let events = 0;
  for await (const batch of batches) {
    for (const event of batch) {
      const { stream, version, prevHash } = verifyOne(logId, event);
      const head = heads.get(stream) ?? NO_STREAM;
      if (version !== head.version + 1) throw broken(event, `version ${head.version + 1} was expected`);
      if (prevHash !== head.hash) throw broken(event, 'it does not continue the event before it');
      heads.set(stream, { version, hash: event.hash });
      events += 1;
    }
  }
  return { events, heads };
}

function verifyOne(logId: string, event: RecordedEvent) {
  const envelope = opened(event);
  if (envelope.logId !== logId) throw broken(event, `it is of log ${envelope.logId}`);
  if (leafHash(event.bytes) !== event.hash) throw broken(event, 'its bytes do not give its hash');
  return envelope;
}

/** The record, or which one it is that cannot be read: the stream's name may be what is damaged. */
function opened(event: RecordedEvent) {
  try {
    return openRecord(event.bytes);
  } catch (cause) {
    if (!isStoreError(cause)) throw cause;
    throw new StoreError(cause.code, `position ${event.position}: ${cause.message}`, { cause });
  }
}

/** Hex SHA-256 over all heads, sorted by stream: one number that any event changed, added or left out would change. */
export function digestOfHeads(heads: ReadonlyMap<string, StreamHead>): string {
  const sorted = [...heads].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = sorted.map(([stream, { version, hash }]) => canonicalJson([stream, version, hash]));
  return digest('sha256', sum.join('\n'), 'hex');
}

const broken = (event: RecordedEvent, why: string) =>
  new StoreError('CHAIN_BROKEN', `${event.stream}@${event.version} (position ${event.position}): ${why}`);
