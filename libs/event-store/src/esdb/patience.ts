import { isStoreError, StoreError } from '../errors.js';
import { ConnectionLost, failureOf, TimedOut, toServerError } from './failures.js';
import type { ServerClient } from './server-client.js';

/** How long a call may take, and what follows when it failed. Tests make it short. */
export interface Patience {
  /** For every answer of the server. */
  readonly timeoutMillis: number;
  /** Tries after the first. */
  readonly retries: number;
  readonly firstPauseMillis: number;
  /** The pause doubles up to here. */
  readonly longestPauseMillis: number;
  /** A subscription without an event for so long looks itself whether there is none. */
  readonly idleMillis: number;
}

/** Outlasts the election of a leader. */
export const PATIENCE: Patience = {
  timeoutMillis: 5_000,
  retries: 7,
  firstPauseMillis: 50,
  longestPauseMillis: 2_000,
  idleMillis: 30_000,
};

export const pauseBefore = (patience: Patience, failures: number): number =>
  Math.min(patience.firstPauseMillis * 2 ** (failures - 1), patience.longestPauseMillis);

/** Resolves after so long, or at once when the signal aborts. */
export async function pause(millis: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, millis);
  const stop = (): void => resolve();
  signal.addEventListener('abort', stop, { once: true });
  await promise;
  clearTimeout(timer);
  signal.removeEventListener('abort', stop);
}

/** Whether trying again may help. */
export const isPassing = (error: unknown): boolean =>
  isStoreError(error) ? error.code === 'STORE_UNAVAILABLE' : failureOf(error) === 'unavailable';

/**
 * Tries until it is done, it makes no sense, or patience is at its end. A connection that was silent is given up first.
 * Throws StoreError.
 */
export async function patiently<T>(
  what: string,
  client: ServerClient,
  patience: Patience,
  signal: AbortSignal,
  action: (attempt: number) => Promise<T>,
): Promise<T> {
  for (let failures = 0; ;) {
    const { generation } = client;
    try {
      return await action(failures);
    } catch (error) {
      failures += 1;
      if (!isPassing(error) || failures > patience.retries) throw toServerError(error, what);
      if (signal.aborted) throw new StoreError('STORE_CLOSED', 'the event store is closed');
      if (error instanceof TimedOut) client.renew(generation);
      if (!(error instanceof ConnectionLost)) await pause(pauseBefore(patience, failures), signal);
    }
  }
}
