import { hash as digest } from 'node:crypto';
import { canonicalJson, parseInstant, type Instant } from '#kernel';
import { StoreError } from './errors.js';

/** What is hashed and kept of an event: the canonical JSON (RFC 8785) of this, in UTF-8. */
export interface EventEnvelope {
  readonly format: 1;
  readonly logId: string;
  readonly stream: string;
  /** 0-based revision in the stream. */
  readonly version: number;
  readonly eventId: string;
  readonly type: string;
  /** Shape of `body`, from 1; see upcasters. */
  readonly schemaVersion: number;
  /** Business time. */
  readonly at: Instant;
  /** System time. */
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly role: string;
  readonly jurisdiction: string;
  readonly commandId: string;
  readonly commandDigest: string;
  readonly causationId: string | null;
  /** Hash of the stream's previous event, hex; NO_PREVIOUS_HASH for version 0. */
  readonly prevHash: string;
  readonly body: object;
  readonly fileHashes: readonly string[];
  readonly piiCommit: string | null;
}

/** An event before its place in a stream is fixed. */
export type UnsealedEvent = Omit<EventEnvelope, 'format' | 'logId' | 'stream' | 'version' | 'prevHash'>;

/** An event with its place, bytes and hash. Made by `sealEvents` or `sealedFromBytes` only. */
export interface SealedEvent {
  readonly logId: string;
  readonly stream: string;
  readonly version: number;
  readonly eventId: string;
  readonly type: string;
  readonly prevHash: string;
  /** The exact canonical bytes. Never change them. */
  readonly bytes: Uint8Array;
  /** Hex SHA-256 of 0x00 ‖ bytes: the event's Merkle leaf, and the next event's `prevHash`. */
  readonly hash: string;
}

/** The last event of a stream, as an appender must know it. */
export interface StreamHead {
  /** -1: no event yet. */
  readonly version: number;
  readonly hash: string;
}

export const NO_PREVIOUS_HASH = '0'.repeat(64);
export const NO_STREAM: StreamHead = { version: -1, hash: NO_PREVIOUS_HASH };

const LEAF_PREFIX = 0x00;

/** Hex SHA-256 of 0x00 ‖ bytes (RFC 6962 leaf). */
export function leafHash(bytes: Uint8Array): string {
  const leaf = Buffer.allocUnsafe(bytes.length + 1);
  leaf[0] = LEAF_PREFIX;
  leaf.set(bytes, 1);
  return digest('sha256', leaf, 'hex');
}

/** Gives events their versions after `head`, chains them, and fixes their bytes. Pure. */
export function sealEvents(
  place: { readonly logId: string; readonly stream: string; readonly head: StreamHead },
  events: readonly UnsealedEvent[],
): SealedEvent[] {
  const { logId, stream } = place;
  let { version, hash: prevHash } = place.head;
  return events.map((event) => {
    version += 1;
    const { eventId, type } = event;
    // The leaf is prefix and bytes in one buffer, so that hashing needs no copy.
    const text = canonicalEnvelope({ ...event, format: 1, logId, stream, version, prevHash });
    const leaf = Buffer.allocUnsafe(Buffer.byteLength(text) + 1);
    leaf[0] = LEAF_PREFIX;
    leaf.write(text, 1);
    const hash = digest('sha256', leaf, 'hex');
    const sealed: SealedEvent = { logId, stream, version, eventId, type, prevHash, bytes: leaf.subarray(1), hash };
    prevHash = hash;
    return sealed;
  });
}

/** `canonicalJson` of exactly the envelope's fields, twice as fast: their order is known. */
function canonicalEnvelope(event: EventEnvelope): string {
  const text = canonicalJson;
  return (
    `{"actor":${text(event.actor)},"at":${text(event.at)},"body":${text(event.body)},` +
    `"causationId":${text(event.causationId)},"commandDigest":${text(event.commandDigest)},` +
    `"commandId":${text(event.commandId)},"eventId":${text(event.eventId)},"fileHashes":${text(event.fileHashes)},` +
    `"format":${event.format},"jurisdiction":${text(event.jurisdiction)},"logId":${text(event.logId)},` +
    `"piiCommit":${text(event.piiCommit)},"prevHash":${text(event.prevHash)},"recordedAt":${text(event.recordedAt)},` +
    `"role":${text(event.role)},"schemaVersion":${text(event.schemaVersion)},"stream":${text(event.stream)},` +
    `"type":${text(event.type)},"version":${text(event.version)}}`
  );
}

/** Reads bytes that another store wrote (restore, migration): strict, then sealed as they are. Throws RECORD_MALFORMED. */
export function sealedFromBytes(bytes: Uint8Array): SealedEvent {
  const { logId, stream, version, eventId, type, prevHash } = openRecord(bytes);
  return { logId, stream, version, eventId, type, prevHash, bytes, hash: leafHash(bytes) };
}

/**
 * Strict: exactly the fields of an envelope, each of its type, and exactly the canonical bytes (so no duplicate keys, no
 * white space, no second spelling). Throws StoreError RECORD_MALFORMED.
 */
export function openRecord(bytes: Uint8Array): EventEnvelope {
  let text: string;
  let value: unknown;
  try {
    text = STRICT_UTF8.decode(bytes);
    value = JSON.parse(text);
  } catch (cause) {
    throw new StoreError('RECORD_MALFORMED', 'an event record is not JSON in UTF-8', { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed('it is no object');
  const record = value as Record<string, unknown>;
  for (const [field, check] of FIELDS) if (!check(record[field])) throw malformed(`field ${field}`);
  if (Object.keys(record).length !== FIELDS.length) throw malformed('an unknown field');
  if (canonicalJson(record) !== text) throw malformed('it is not in canonical form');
  return record as unknown as EventEnvelope;
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const malformed = (why: string) => new StoreError('RECORD_MALFORMED', `an event record is malformed: ${why}`);

const text = (value: unknown) => typeof value === 'string';
const name = (value: unknown) => typeof value === 'string' && value !== '';
const textOrNull = (value: unknown) => value === null || typeof value === 'string';
const hex64 = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const time = (value: unknown) => parseInstant(value) !== undefined;
const whole = (least: number) => (value: unknown) => Number.isSafeInteger(value) && (value as number) >= least;
const plainObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const FIELDS: readonly (readonly [keyof EventEnvelope, (value: unknown) => boolean])[] = [
  ['format', (value) => value === 1],
  ['logId', name],
  ['stream', name],
  ['version', whole(0)],
  ['eventId', name],
  ['type', name],
  ['schemaVersion', whole(1)],
  ['at', time],
  ['recordedAt', time],
  ['actor', text],
  ['role', text],
  ['jurisdiction', text],
  ['commandId', text],
  ['commandDigest', text],
  ['causationId', textOrNull],
  ['prevHash', hex64],
  ['body', plainObject],
  ['fileHashes', (value) => Array.isArray(value) && value.every(text)],
  ['piiCommit', textOrNull],
];
