import type { EventEnvelope } from '../record.js';
import { bytesWithout, decoded } from './left-out.js';

/** What happened, without who, when, and the proof of it. */
export type LeanEvent = Pick<EventEnvelope, 'stream' | 'version' | 'type' | 'schemaVersion' | 'body'>;

const BODY = ',"body":';
const AFTER_BODY = ',"causationId":';
const SCHEMA_VERSION = ',"schemaVersion":';
const DIGITS = /^[1-9][0-9]*$/;

/** Reads the events of one stream. `pattern`: see `memberPattern`. */
export function leanReader(stream: string, pattern: string | undefined): LeanReader {
  const place = `,"stream":${JSON.stringify(stream)},"type":"`;
  return (bytes, version) => leanEvent(bytes, stream, version, place, pattern);
}

/**
 * The event that these bytes (one character each) are, parsed no further than its body. `undefined` unless they end as an envelope
 * of the stream and this version does. Throws SyntaxError where the body is no JSON.
 */
export type LeanReader = (bytes: string, version: number) => LeanEvent | undefined;

/**
 * An envelope's members stand in the order of their names, and behind the body come only texts, numbers and lists of texts: the
 * last `,"causationId":` is the envelope's own, because in a text its quotes would be behind backslashes.
 */
function leanEvent(
  bytes: string,
  stream: string,
  version: number,
  place: string,
  pattern: string | undefined,
): LeanEvent | undefined {
  const end = `","version":${version}}`;
  const typeEnd = bytes.length - end.length;
  const tail = bytes.lastIndexOf(place);
  if (tail < 0 || !bytes.endsWith(end)) return undefined;
  const typeStart = tail + place.length;
  const shape = bytes.lastIndexOf(SCHEMA_VERSION, tail);
  const schemaVersion = bytes.slice(shape + SCHEMA_VERSION.length, tail);
  const type = bytes.slice(typeStart, typeEnd);
  const [from, until] = [bytes.indexOf(BODY), bytes.lastIndexOf(AFTER_BODY, tail)];
  const isPlain = bytes.indexOf('"', typeStart) === typeEnd && !type.includes('\\') && DIGITS.test(schemaVersion);
  if (!isPlain || shape < 0 || from < 0 || until < from) return undefined;
  const body = bytes.slice(from + BODY.length, until);
  const text = decoded(pattern === undefined ? body : bytesWithout(body, pattern));
  return {
    stream,
    version,
    type: decoded(type),
    schemaVersion: Number(schemaVersion),
    body: JSON.parse(text) as object,
  };
}
