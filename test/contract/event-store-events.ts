import { instant } from '#kernel';
import {
  NO_STREAM,
  sealEvents,
  type EventStore,
  type SealedEvent,
  type StreamHead,
  type UnsealedEvent,
} from '#event-store';

/** An event that says nothing of the domain; `label` makes it this one. */
export const event = (label: string, body: object = { label }): UnsealedEvent => ({
  eventId: `event-${label}`,
  type: 'ThingHappened',
  schemaVersion: 1,
  at: instant('2024-01-02T03:04:05.678Z'),
  recordedAt: instant('2024-01-02T03:04:05.700Z'),
  actor: 'account-1',
  role: 'clerk',
  jurisdiction: 'park-1',
  commandId: `command-${label}`,
  commandDigest: 'digest',
  causationId: null,
  body,
  fileHashes: [],
  piiCommit: null,
});

export const seal = (logId: string, stream: string, head: StreamHead, ...labels: string[]): SealedEvent[] =>
  sealEvents(
    { logId, stream, head },
    labels.map((label) => event(label)),
  );

export const headOf = (events: readonly StreamHead[]): StreamHead => events.at(-1) ?? NO_STREAM;

/** Appends at the stream's end, whatever it is. */
export async function add(store: EventStore, stream: string, ...labels: string[]): Promise<SealedEvent[]> {
  const head = headOf(await store.readStream(stream));
  const events = seal(store.logId, stream, head, ...labels);
  const result = await store.append(stream, head.version, events);
  if (result.kind !== 'appended') throw new Error(`not appended: ${JSON.stringify(result)}`);
  return events;
}

export const labels = (events: readonly { readonly body: object }[]): unknown[] =>
  events.map((each) => (each.body as { label?: unknown }).label);

export async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
