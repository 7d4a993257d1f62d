import { StoreError } from '../errors.js';

/** Our own time-out: the server accepted the call and said nothing. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';

  constructor(what: string, millis: number) {
    super(`no answer to ${what} within ${millis} ms`);
  }
}

/** The connection was given up while the call was under way. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/**
 * What a failed call means. `unavailable`: the server, the network or a leader that is being elected; whether an append had
 * its effect is not known.
 */
export type Failure = 'wrong-version' | 'not-found' | 'deleted' | 'too-large' | 'denied' | 'unavailable';

const BY_TYPE: Readonly<Record<string, Failure>> = {
  'wrong-expected-version': 'wrong-version',
  'stream-not-found': 'not-found',
  'stream-deleted': 'deleted',
  'maximum-append-size-exceeded': 'too-large',
  'access-denied': 'denied',
};

/** Errors of the client name their `type`; a plain Error is the transport's. */
export function failureOf(error: unknown): Failure {
  const type = (error as { readonly type?: unknown } | null)?.type;
  return (typeof type === 'string' ? BY_TYPE[type] : undefined) ?? 'unavailable';
}

/** The head of the stream that a wrong expected version speaks of; -1: there is no such stream. */
export function actualVersionOf(error: unknown): number {
  const actual = (error as { readonly actualVersion?: unknown }).actualVersion;
  return typeof actual === 'bigint' ? Number(actual) : -1;
}

/** What the port's user is told. Never the connection string, which may hold a password. */
export function toServerError(error: unknown, what: string): StoreError {
  if (error instanceof StoreError) return error;
  const failure = failureOf(error);
  const said = error instanceof Error && error.message !== '' ? error.message : String(failure);
  if (failure === 'denied') return new StoreError('STORE_DENIED', `the event store's server refused ${what}: ${said}`);
  if (failure === 'deleted') return new StoreError('STORE_CORRUPT', `${what}: the server says that it was deleted`);
  return new StoreError('STORE_UNAVAILABLE', `the event store's server did not do ${what}: ${said}`, { cause: error });
}
