import { StoreError } from '../errors.js';
import type { RecordedEvent } from '../port.js';
import { leafHash, type EventEnvelope } from '../record.js';
import { toPosition } from './position.js';
import type { ServerEvent } from './server-client.js';

/**
 * The event as it was recorded, its hash computed from its bytes. As the embedded store it trusts that the record is
 * canonical (`verifyRecords` proves that); what another program wrote into our streams is found out here.
 * Throws RECORD_MALFORMED for no record of ours, STORE_CORRUPT for one in another's place.
 */
export function openEvent(logId: string, stream: string, event: ServerEvent): RecordedEvent {
  const envelope = parsed(stream, event);
  if (envelope.logId !== logId) throw foreign(stream, event, `it is of another log`);
  if (envelope.stream !== stream || envelope.version !== event.revision) {
    const place = `${envelope.stream}@${envelope.version}`;
    throw new StoreError('STORE_CORRUPT', `${stream}@${event.revision} holds the event of ${place}`);
  }
  const bytes = event.data!;
  return Object.assign(envelope, { position: toPosition(event), hash: leafHash(bytes), bytes });
}

function parsed(stream: string, event: ServerEvent): EventEnvelope {
  if (event.data === null) throw foreign(stream, event, 'it is not in our form');
  const { buffer, byteOffset, length } = event.data;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(buffer, byteOffset, length).toString('utf8'));
  } catch (cause) {
    throw foreign(stream, event, 'it is no JSON', cause);
  }
  if (typeof value !== 'object' || value === null || (value as { format?: unknown }).format !== 1) {
    throw foreign(stream, event, 'it is no event record');
  }
  return value as EventEnvelope;
}

const foreign = (stream: string, { revision }: ServerEvent, why: string, cause?: unknown): StoreError =>
  new StoreError('RECORD_MALFORMED', `${stream}@${revision} was not written by this software: ${why}`, { cause });
