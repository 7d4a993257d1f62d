import { StoreError } from './errors.js';
import type { Position, RecordedEvent } from './port.js';
import { leafHash, type EventEnvelope } from './record.js';

/**
 * The log as text: the exact canonical bytes of one event per line, in log order. Canonical JSON has no line end inside,
 * so nothing is escaped, and any tool can read, count and hash it. The n-th line is position n.
 */
const LINE_END = 0x0a;
/** More than any event that a store takes, so that a file without line ends does not fill the memory. */
const LONGEST_LINE = 4 * 1024 * 1024;
const BATCH = 500;

/** Bytes of a batch as lines. `before`: events already written. Throws STORE_CORRUPT when the log has a gap. */
export function linesOf(events: readonly RecordedEvent[], before: number): Buffer {
  const parts: Uint8Array[] = [];
  for (const [index, { bytes, position }] of events.entries()) {
    if (position !== String(before + index + 1)) {
      throw new StoreError('STORE_CORRUPT', `position ${before + index + 1} is missing from the log`);
    }
    parts.push(bytes, NEW_LINE);
  }
  return Buffer.concat(parts);
}
const NEW_LINE = Uint8Array.of(LINE_END);

/**
 * Events from lines, in batches; their hashes are computed, nothing is verified yet: give them to `verifyRecords`.
 * Throws RECORD_MALFORMED naming the line.
 */
export async function* eventsFromLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly RecordedEvent[]> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 0;
  let batch: RecordedEvent[] = [];
  for await (const piece of pieces) {
    const text: Buffer = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece]);
    let start = 0;
    for (let end = text.indexOf(LINE_END); end >= 0; end = text.indexOf(LINE_END, start)) {
      line += 1;
      batch.push(eventOf(text.subarray(start, end), line));
      start = end + 1;
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    rest = text.subarray(start);
    if (rest.length > LONGEST_LINE) throw malformed(line + 1, 'it is longer than any event');
  }
  if (rest.length > 0) throw malformed(line + 1, 'it has no end');
  if (batch.length > 0) yield batch;
}

function eventOf(bytes: Uint8Array, line: number): RecordedEvent {
  try {
    const envelope = JSON.parse(Buffer.from(bytes).toString('utf8')) as EventEnvelope;
    return Object.assign(envelope, { position: String(line) as Position, hash: leafHash(bytes), bytes });
  } catch (cause) {
    throw malformed(line, 'it is no JSON', cause);
  }
}

const malformed = (line: number, why: string, cause?: unknown) =>
  new StoreError('RECORD_MALFORMED', `line ${line} is no event record: ${why}`, { cause });
