import { StoreError } from '../errors.js';
import { failureOf } from './failures.js';
import { patiently } from './patience.js';
import type { LogPlace } from './server-client.js';
import { drain, type Server } from './stream-reader.js';
import { LOG_STREAM } from './stream-names.js';

export interface LogOrigin extends LogPlace {
  readonly logId: string;
}

const EVENT_TYPE = 'LogBegun';
const FORMAT = 1;

/**
 * The log's id, from the stream that holds it; written when there is none. Of several processes that begin a log at once
 * one wins, and all have its id. Throws STORE_FORMAT, STORE_UNAVAILABLE, STORE_DENIED.
 */
export function readOrBegin(
  server: Server,
  newId: () => { readonly logId: string; readonly uuid: string },
): Promise<LogOrigin> {
  const { client, names, patience, closing } = server;
  const stream = names.toServer(LOG_STREAM);
  return patiently("a read of the log's id", client, patience, closing, async () => {
    const found = await readOrigin(server, stream);
    if (found !== undefined) return found;
    const { logId, uuid } = newId();
    const data = Buffer.from(JSON.stringify({ format: FORMAT, logId }), 'utf8');
    try {
      await client.append(stream, -1, [{ id: uuid, type: EVENT_TYPE, data }]);
    } catch (error) {
      // Another process was faster.
      if (failureOf(error) !== 'wrong-version') throw error;
    }
    const written = await readOrigin(server, stream);
    if (written === undefined)
      throw new StoreError('STORE_UNAVAILABLE', "the log's id was written and is not there yet");
    return written;
  });
}

async function readOrigin({ client, patience }: Server, stream: string): Promise<LogOrigin | undefined> {
  const [event] = await drain(client.readStream(stream, 0, 1, false), patience);
  if (event === undefined) return undefined;
  const { commit, prepare, data } = event;
  return { commit, prepare, logId: logIdOf(data, stream) };
}

function logIdOf(data: Uint8Array | null, stream: string): string {
  try {
    const value = JSON.parse(Buffer.from(data ?? []).toString('utf8')) as { format?: unknown; logId?: unknown };
    if (value.format === FORMAT && typeof value.logId === 'string' && value.logId !== '') return value.logId;
  } catch {
    // No JSON: as wrong as any other content.
  }
  throw new StoreError(
    'STORE_FORMAT',
    `the server's stream ${stream} does not hold the id of a log that this software knows`,
  );
}
