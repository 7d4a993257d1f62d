import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** One HTTP request of the demonstration: JSON, or the bytes of a file. */
export interface Demand {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Session token; absent: the public. */
  readonly token?: string;
  readonly body?: object;
  readonly file?: { readonly bytes: Uint8Array; readonly mediaType: string };
  /** Idempotency-Key. */
  readonly key?: string;
  /** If-Match, as the ETag came. */
  readonly ifMatch?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `null` when there is none. */
  readonly body: unknown;
}

/** One way to send an HTTP request: over a socket, or into the server itself. */
export interface Door {
  send(demand: Demand): Promise<Answer>;
}

/** The headers that a demand means, whatever carries it. */
export function headersOf({ token, body, file, key, ifMatch }: Demand): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(file === undefined ? {} : { 'content-type': file.mediaType }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
  };
}

export const bytesOf = ({ body, file }: Demand): string | Buffer | undefined => {
  if (file) return Buffer.from(file.bytes);
  return body === undefined ? undefined : JSON.stringify(body);
};

export const parsed = (text: string): unknown => (text === '' ? null : (JSON.parse(text) as unknown));

/**
 * Into the server that runs in this process, through all of its HTTP edge; one turn of the event loop each, so that threads,
 * timers and other people are heard meanwhile.
 */
export function injectDoor(fastify: Pick<FastifyInstance, 'inject'>): Door {
  return {
    async send(demand) {
      await nextTurn();
      const payload = bytesOf(demand);
      const response = await fastify.inject({
        method: demand.method,
        url: demand.path,
        headers: headersOf(demand),
        ...(payload === undefined ? {} : { payload }),
      });
      const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
      return { status: response.statusCode, headers: Object.fromEntries(headers), body: parsed(response.payload) };
    },
  };
}
