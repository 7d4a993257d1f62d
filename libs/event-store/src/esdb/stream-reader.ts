import { StoreError } from '../errors.js';
import type { RecordedEvent } from '../port.js';
import type { Heads } from './heads.js';
import { openEvent } from './open-event.js';
import { patiently, type Patience } from './patience.js';
import { TimedOut } from './failures.js';
import type { ServerClient, ServerEvent, ServerRead } from './server-client.js';
import type { StreamNames } from './stream-names.js';

/** What the parts of the adapter share. */
export interface Server {
  readonly client: ServerClient;
  readonly names: StreamNames;
  readonly patience: Patience;
  /** Aborts when the store closes. */
  readonly closing: AbortSignal;
}

/** As many events as the client takes for "all". */
const ALL = Number.MAX_SAFE_INTEGER;
const A_TAKE = 500;

/** Everything that a read gives. A pause longer than the time-out ends it. */
export async function drain(read: ServerRead, patience: Patience): Promise<readonly ServerEvent[]> {
  const events: ServerEvent[] = [];
  try {
    for (;;) {
      const taken = await read.take(A_TAKE, patience.timeoutMillis);
      if (taken === 'idle') throw new TimedOut('a read', patience.timeoutMillis);
      if (taken.length === 0) return events;
      events.push(...taken);
    }
  } finally {
    read.cancel();
  }
}

/** Reads single streams, from the leader: what was acknowledged is there. */
export class StreamReader {
  constructor(
    private readonly server: Server,
    private readonly logId: string,
    private readonly heads: Heads,
  ) {}

  /** Throws RECORD_MALFORMED, STORE_CORRUPT, STORE_UNAVAILABLE, STORE_DENIED. */
  read(stream: string, from: number, maxCount: number, backwards: boolean): Promise<readonly RecordedEvent[]> {
    const { client, patience, closing } = this.server;
    return patiently(`a read of ${stream}`, client, patience, closing, () =>
      this.readOnce(stream, from, maxCount, backwards),
    );
  }

  /** Without patience: throws what the server or the transport said. */
  async readOnce(
    stream: string,
    from: number,
    maxCount: number,
    backwards: boolean,
  ): Promise<readonly RecordedEvent[]> {
    if (maxCount <= 0) return [];
    const { client, names, patience } = this.server;
    const start = Number.isSafeInteger(from) ? from : 'end';
    const count = Number.isSafeInteger(maxCount) ? maxCount : ALL;
    const read = client.readStream(names.toServer(stream), start, count, backwards);
    const found = (await drain(read, patience)).map((event) => openEvent(this.logId, stream, event));
    checkWhole(stream, found, from, backwards);
    const last = backwards ? found[0] : found.at(-1);
    if (last !== undefined) this.heads.remember(stream, last);
    return found;
  }

  /** -1: there is no such stream. */
  async headOnce(stream: string): Promise<{ readonly version: number; readonly hash?: string }> {
    return (await this.readOnce(stream, Infinity, 1, true))[0] ?? { version: -1 };
  }
}

/** A stream that was truncated, or deleted and written anew, has a gap where its beginning was. */
function checkWhole(stream: string, found: readonly RecordedEvent[], from: number, backwards: boolean): void {
  const step = backwards ? -1 : 1;
  const start = backwards ? found[0]?.version : from;
  const gap = found.findIndex(({ version }, index) => version !== start! + index * step);
  if (gap < 0) return;
  throw new StoreError('STORE_CORRUPT', `${stream}@${start! + gap * step} is missing: the stream was cut or deleted`);
}
