import type { EventEnvelope, SealedEvent } from './record.js';

/** A place in the log. Opaque: kept and handed back, compared only by `EventStore.compare`, never inside an event. */
export type Position = string & { readonly __unit: 'position' };

/** An event as the store gives it back. The same object may be given to several readers: never change it. */
export interface RecordedEvent extends EventEnvelope {
  readonly position: Position;
  /** Hex SHA-256 of 0x00 ‖ bytes, as stored. `verifyRecords` recomputes it. */
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** In one append, in sum: what EventStoreDB takes too. */
export const MAX_APPEND_BYTES = 1024 * 1024;

/** Streams whose name starts with it are housekeeping: not sealed, projected or migrated. */
export const HOUSEKEEPING_PREFIX = '_';
export const isHousekeeping = (stream: string): boolean => stream.startsWith(HOUSEKEEPING_PREFIX);

export interface Appended {
  readonly kind: 'appended';
  /** Of the last event appended. */
  readonly version: number;
  /** Of the last event appended. */
  readonly position: Position;
}

export interface WrongExpectedVersion {
  readonly kind: 'wrongExpectedVersion';
  readonly stream: string;
  readonly expected: number;
  /** -1: no stream. */
  readonly actual: number;
}

export type AppendResult = Appended | WrongExpectedVersion;

export interface ReadStreamOptions {
  /** First version to read: by default 0, or the last one when reading backwards. */
  readonly from?: number;
  /** At most so many events; all by default. */
  readonly maxCount?: number;
  /** The latest first (false by default): with `maxCount: 1`, the last event of the stream. */
  readonly backwards?: boolean;
}

export interface ReadAllOptions {
  readonly signal?: AbortSignal;
  /** At most so many events a batch (500 by default); fewer when they are big. */
  readonly batchSize?: number;
  /** Last position to read; by default the head when reading begins, so that reading ends while others append. */
  readonly until?: Position;
  /** Also the housekeeping streams (false by default). */
  readonly housekeeping?: boolean;
  /** `false`: whoever reads wants to know what happened, and proves nothing; `bytes` may be left empty, which is cheaper. */
  readonly bytes?: boolean;
}

export interface SubscribeOptions {
  readonly signal: AbortSignal;
  readonly batchSize?: number;
  readonly housekeeping?: boolean;
}

export type SubscriptionHandler = (batch: readonly RecordedEvent[]) => Promise<void> | void;

/** Why a subscription is over. `failed`: the handler or the store threw; whoever subscribed decides what to do. */
export type SubscriptionEnd =
  | { readonly reason: 'cancelled' }
  | { readonly reason: 'closed' }
  | { readonly reason: 'failed'; readonly error: unknown };

export interface Subscription {
  /** Of the last event whose handler has finished; at first the position subscribed from. */
  readonly position: Position | null;
  /** True once everything up to the head was handled for the first time; false if it ended before. Never rejects. */
  readonly caughtUp: Promise<boolean>;
  /** Never rejects; settles after the handler in flight has finished. */
  readonly ended: Promise<SubscriptionEnd>;
}

/**
 * The record. Every failure is a StoreError; an append that was answered `appended` is durable.
 */
export interface EventStore {
  /** Fixed when the log was made; part of every event. */
  readonly logId: string;

  /**
   * Adds sealed events (`sealEvents`) after version `expectedVersion` (-1: the stream does not exist), all or none.
   * Identical bytes at the same versions again are answered with their original position: a retry after a lost answer.
   * Throws CHAIN_BROKEN, EVENT_TOO_LARGE, RECORD_MALFORMED (another log), STORE_FULL, STORE_IO, STORE_READ_ONLY, STORE_CLOSED.
   */
  append(stream: string, expectedVersion: number, events: readonly SealedEvent[]): Promise<AppendResult>;

  /** Events of one stream in order, or in the opposite one; none when it does not exist. */
  readStream(stream: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]>;

  /** Events of all streams after a position (`null`: from the first), in log order, in batches, up to the head. */
  readAll(after: Position | null, options?: ReadAllOptions): AsyncIterable<readonly RecordedEvent[]>;

  /**
   * Everything after a position, then what comes, each once and in order. The next batch comes when the handler's promise
   * has resolved. A handler must not await `close` (which waits for the handler).
   */
  subscribe(after: Position | null, handler: SubscriptionHandler, options: SubscribeOptions): Subscription;

  /** Position of the last event, housekeeping included; `null` when the log is empty. */
  head(): Promise<Position | null>;

  /** Negative when `a` is before `b`, 0 when the same, positive when after. */
  compare(a: Position, b: Position): number;

  /** Finishes what was accepted, ends the subscriptions, frees the folder. May be called again. */
  close(): Promise<void>;
}
