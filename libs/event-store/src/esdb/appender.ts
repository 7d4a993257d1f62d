import { StoreError } from '../errors.js';
import type { AppendResult } from '../port.js';
import { NO_PREVIOUS_HASH, NO_STREAM, type SealedEvent } from '../record.js';
import { actualVersionOf, failureOf } from './failures.js';
import type { Heads } from './heads.js';
import { patiently } from './patience.js';
import { toPosition } from './position.js';
import type { ProposedEvent } from './server-client.js';
import type { Server, StreamReader } from './stream-reader.js';

/**
 * Appends with what the server cannot do itself: it compares ids where the contract speaks of bytes, knows nothing of
 * chains, and when its answer is lost nobody knows whether it wrote.
 */
export class Appender {
  constructor(
    private readonly server: Server,
    private readonly reader: StreamReader,
    private readonly heads: Heads,
  ) {}

  append(stream: string, expected: number, events: readonly SealedEvent[]): Promise<AppendResult> {
    const { client, patience, closing } = this.server;
    const proposed = events.map(toProposed);
    return patiently(`an append to ${stream}`, client, patience, closing, async (attempt) => {
      // After a time-out or a cut: did the server write it? Only then the very same is sent again.
      const known =
        attempt === 0 ? await this.#checkChain(stream, expected, events) : await this.#written(stream, events);
      return known ?? (await this.#attempt(stream, expected, events, proposed));
    });
  }

  async #attempt(
    stream: string,
    expected: number,
    events: readonly SealedEvent[],
    proposed: readonly ProposedEvent[],
  ): Promise<AppendResult> {
    const { client, names } = this.server;
    const last = events.at(-1)!;
    try {
      const appended = await client.append(names.toServer(stream), expected, proposed);
      if (appended.revision !== last.version) throw revived(stream, last.version, appended.revision);
      this.heads.remember(stream, last);
      return { kind: 'appended', version: last.version, position: toPosition(appended) };
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'too-large')
        throw new StoreError('EVENT_TOO_LARGE', `the server takes no append of this size: ${stream}`);
      if (failure !== 'wrong-version') throw error;
      const actual = actualVersionOf(error);
      const written = actual < last.version ? undefined : await this.#written(stream, events, actual);
      return written ?? { kind: 'wrongExpectedVersion', stream, expected, actual };
    }
  }

  /**
   * What lies where these events belong: they themselves (a repetition), others, or nothing (`undefined`). The server's word
   * for a repetition is not taken: its ids are compared through the bytes from which they are made.
   */
  async #written(stream: string, events: readonly SealedEvent[], actual?: number): Promise<AppendResult | undefined> {
    const [first] = events;
    const expected = first!.version - 1;
    const stored = await this.reader.readOnce(stream, first!.version, events.length, false);
    if (stored.length === 0) return undefined;
    const isSame = stored.length === events.length && stored.every(({ hash }, index) => hash === events[index]!.hash);
    const last = stored.at(-1)!;
    if (isSame) return { kind: 'appended', version: last.version, position: last.position };
    const head = actual ?? (await this.reader.headOnce(stream)).version;
    return { kind: 'wrongExpectedVersion', stream, expected, actual: head };
  }

  /**
   * The chain must continue what is stored. Known without asking for whoever has just read or written the stream.
   * Throws CHAIN_BROKEN when the version fits and the hash does not.
   */
  async #checkChain(
    stream: string,
    expected: number,
    events: readonly SealedEvent[],
  ): Promise<AppendResult | undefined> {
    const { prevHash } = events[0]!;
    const before = expected < 0 ? NO_PREVIOUS_HASH : this.heads.hashAt(stream, expected);
    if (before === prevHash) return undefined;
    const head = await this.reader.headOnce(stream);
    const stored = head.version === -1 ? NO_STREAM : head;
    if (stored.version !== expected) {
      const repeated =
        stored.version < expected + events.length ? undefined : await this.#written(stream, events, stored.version);
      return repeated ?? { kind: 'wrongExpectedVersion', stream, expected, actual: stored.version };
    }
    if (stored.hash === prevHash) return undefined;
    const why = 'the stored hash is not the one that the append continues';
    throw new StoreError('CHAIN_BROKEN', `${stream}@${expected}: ${why}`);
  }
}

/**
 * The server's id of an event is made from the hash of its bytes (a UUID of version 8): what it then takes for a repetition
 * is one, and other bytes under the same event id are not.
 */
function toProposed({ type, hash, bytes }: SealedEvent): ProposedEvent {
  const variant = ((Number.parseInt(hash[16]!, 16) & 0x3) | 0x8).toString(16);
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { id, type, data: bytes };
}

const revived = (stream: string, wanted: number, found: number): StoreError =>
  new StoreError(
    'STORE_CORRUPT',
    `${stream}@${wanted} was written as ${found}: the stream had been deleted at the server`,
  );
