import {
  NO_STREAM,
  sealEvents,
  type AppendResult,
  type EventStore,
  type RecordedEvent,
  type SealedEvent,
  type StreamHead,
} from '#event-store';
import type { Instant } from '#kernel';
import { digestOf } from '../ids.js';

export interface Outside {
  readonly store: EventStore;
  readonly systemNow: () => Instant;
  readonly newId: () => string;
}

/** The last event of a stream, if it has any. */
export async function lastOf(store: EventStore, stream: string): Promise<RecordedEvent | undefined> {
  return (await store.readStream(stream, { backwards: true, maxCount: 1 })).at(-1);
}

export const headAfter = (record: RecordedEvent | SealedEvent | undefined): StreamHead =>
  record === undefined ? NO_STREAM : { version: record.version, hash: record.hash };

/** An event of a housekeeping stream, sealed to follow `head`: appended again after an unknown outcome, it is the same event. */
export function sealHousekeeping(
  { store, systemNow, newId }: Outside,
  stream: string,
  head: StreamHead,
  { type, actor, body }: { readonly type: string; readonly actor: string; readonly body: object },
): SealedEvent {
  const [now, eventId] = [systemNow(), newId()];
  const event = {
    eventId,
    type,
    schemaVersion: 1,
    at: now,
    recordedAt: now,
    actor,
    role: 'system',
    jurisdiction: '*',
    commandId: eventId,
    commandDigest: digestOf(body),
    causationId: null,
    body,
    fileHashes: [],
    piiCommit: null,
  };
  const [sealed] = sealEvents({ logId: store.logId, stream, head }, [event]);
  return sealed!;
}

export const appendAfter = (store: EventStore, head: StreamHead, event: SealedEvent): Promise<AppendResult> =>
  store.append(event.stream, head.version, [event]);
