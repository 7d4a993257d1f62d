import { NO_STREAM, sealEvents, type EventStore, type SealedEvent } from '#event-store';
import { event } from '../contract/event-store-events.js';
import { seeded } from '../support/child.js';

export const WORKLOAD_LOG = 'log-of-the-faults';

export interface Workload {
  readonly seed: number;
  readonly writers: number;
  readonly appends: number;
}

export const streamOf = (writer: number): string => (writer % 5 === 4 ? `_housekeeping-${writer}` : `thing-${writer}`);

/** What one writer appends, one array per append: always the same bytes for the same seed, so that a retry is a retry. */
export function appendsOf({ seed, appends }: Workload, writer: number): SealedEvent[][] {
  const random = seeded(seed * 1000 + writer);
  const stream = streamOf(writer);
  let head = NO_STREAM;
  return Array.from({ length: appends }, (_, n) => {
    const count = 1 + Math.floor(random() * 3);
    const unsealed = Array.from({ length: count }, (_, k) => {
      const label = `${writer}-${n}-${k}`;
      return event(label, { label, filler: 'x'.repeat(Math.floor(random() * 1500)) });
    });
    const sealed = sealEvents({ logId: WORKLOAD_LOG, stream, head }, unsealed);
    head = sealed.at(-1)!;
    return sealed;
  });
}

/** "stream version hash position" of the last event of an acknowledged append. */
export type Acknowledgement = readonly [stream: string, version: number, hash: string, position: string];

/** All writers at once, each waiting for its answer before it goes on. Stops at the first error and throws it. */
export async function writeAll(
  store: EventStore,
  workload: Workload,
  onAcknowledged: (ack: Acknowledgement) => void,
): Promise<void> {
  const write = async (writer: number): Promise<void> => {
    for (const events of appendsOf(workload, writer)) {
      const { stream, version, hash } = events.at(-1)!;
      const result = await store.append(stream, events[0]!.version - 1, events);
      if (result.kind !== 'appended') throw new Error(`refused: ${JSON.stringify(result)}`);
      onAcknowledged([stream, version, hash, result.position]);
    }
  };
  await Promise.all(Array.from({ length: workload.writers }, (_, writer) => write(writer)));
}
