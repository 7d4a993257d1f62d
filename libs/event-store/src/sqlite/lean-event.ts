import type { EventEnvelope } from '../record.js';
import { bytesWithout, decoded } from './left-out.js';

/** What happened, without who, when, and the proof of it. */
export type LeanEvent = Pick<EventEnvelope, 'stream' | 'version' | 'type' | 'schemaVersion' | 'body'>;

const BODY = ',"body":';
const AFTER_BODY = ',"causationId":';
const SCHEMA_VERSION = ',"schemaVersion":';
const DIGITS = /^[1-9][0-9]*$/;
/** What a type looks like that needs no decoding. */
const PLAIN = /^[A-Za-z]+$/;

/**
 * The event that this is, parsed no further than its body: of bytes, one character each (`latin1`), or of text. `undefined` unless
 * it ends as an envelope of the stream and this version does. Throws SyntaxError where the body is no JSON.
 */
export type LeanReader = (kept: string, version: number, as: 'bytes' | 'text') => LeanEvent | undefined;

/**
 * Reads the events of one stream. `pattern`: see `memberPattern`.
 *
 * An envelope's members stand in the order of their names, and behind the body come only texts, numbers and lists of texts: the
 * last `,"causationId":` is the envelope's own, because in a text its quotes would be behind backslashes. So is the quote before
 * the type: what stands before it must be the stream, quotes and all.
 */
export function leanReader(stream: string, pattern: string | undefined): LeanReader {
  const place = `,"stream":${JSON.stringify(stream)},"type":"`;
  return (kept, version, as) => {
    const end = endOf(version);
    const typeEnd = kept.length - end.length;
    const typeStart = kept.lastIndexOf('"', typeEnd - 1) + 1;
    const tail = typeStart - place.length;
    if (tail < 0 || !kept.startsWith(place, tail) || !kept.endsWith(end)) return undefined;
    const shape = kept.lastIndexOf(SCHEMA_VERSION, tail);
    const schemaVersion = kept.slice(shape + SCHEMA_VERSION.length, tail);
    const [from, until] = [kept.indexOf(BODY), kept.lastIndexOf(AFTER_BODY, tail)];
    const type = typeOf(kept.slice(typeStart, typeEnd), as);
    if (type === undefined || !DIGITS.test(schemaVersion) || shape < 0 || from < 0 || until < from) return undefined;
    const whole = kept.slice(from + BODY.length, until);
    const left = pattern === undefined ? whole : bytesWithout(whole, pattern);
    const body = JSON.parse(as === 'text' ? left : decoded(left)) as object;
    return { stream, version, type, schemaVersion: Number(schemaVersion), body };
  };
}

function typeOf(written: string, as: 'bytes' | 'text'): string | undefined {
  if (PLAIN.test(written)) return written;
  if (written.includes('\\')) return undefined;
  return as === 'text' ? written : decoded(written);
}

/** Of the first versions made once: most streams are short. */
const ENDS: readonly string[] = Array.from({ length: 64 }, (_, version) => `","version":${version}}`);
const endOf = (version: number): string => ENDS[version] ?? `","version":${version}}`;
