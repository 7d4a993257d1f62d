/** A place in the server's log. Of an event as it is read, both numbers say where it lies. */
export interface LogPlace {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** An event as the server holds it. */
export interface ServerEvent extends LogPlace {
  /** The server's name for the stream. */
  readonly stream: string;
  readonly revision: number;
  /** `null`: another kind of event than we write (JSON, or without its place), so it is none of ours. */
  readonly data: Uint8Array | null;
}

export interface ProposedEvent {
  /** UUID. The server tells repetitions by it, and by nothing else. */
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
}

export interface ServerAppended extends LogPlace {
  /** Revision of the last event. */
  readonly revision: number;
}

export type ReadFrom = 'start' | 'end' | LogPlace;

/**
 * What the adapter asks of the server; the one implementation is `client.ts`. Calls throw what the server or the transport
 * said (`failureOf` sorts it) and TimedOut; a call that timed out may still have its effect.
 */
export interface ServerClient {
  /** `expected` -1: the stream does not exist. */
  append(stream: string, expected: number, events: readonly ProposedEvent[]): Promise<ServerAppended>;
  /** From a revision on (`'end'`: from the last one), at most so many. None when there is no such stream. */
  readStream(stream: string, from: number | 'end', count: number, backwards: boolean): ServerRead;
  /** Forwards inclusive of the place, backwards exclusive; system events included. */
  readAll(from: ReadFrom, count: number, backwards: boolean): ServerRead;
  /** Everything after a place, without system streams, and then what comes. */
  subscribe(after: LogPlace | 'start', prefix: string): ServerRead;
  /**
   * Gives up the connection that did not answer: whatever is under way on it fails, the next call makes a new one.
   * `generation` is what `generation` said when the call began, so that one silence is not punished twice.
   */
  renew(generation: number): void;
  readonly generation: number;
  /** As the server names it, "23.10.0"; "unknown" of one that does not tell. */
  serverVersion(): Promise<string>;
  close(): Promise<void>;
}

/** A stream of events from the server, taken as they come. */
export interface ServerRead {
  /** Resolves when the server has said that it follows. Only of a subscription. Throws TimedOut. */
  confirmed(): Promise<void>;
  /**
   * At least one event and at most so many; none when the server has no more, `'idle'` when nothing came for so long.
   * Throws what went wrong, also `signal.reason`.
   */
  take(most: number, idleMillis: number): Promise<readonly ServerEvent[] | 'idle'>;
  cancel(): void;
}
