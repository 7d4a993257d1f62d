import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The server that a client talks to, as far as it needs it. */
export interface Served {
  readonly app: NestFastifyApplication;
  key(): string;
  idle(): Promise<void>;
}

export type Json = Record<string, unknown>;

export interface Answer {
  readonly status: number;
  /** Of a problem; otherwise undefined. */
  readonly code: string | undefined;
  readonly body: Json;
  readonly bytes: Buffer;
  readonly etag: string | undefined;
  readonly position: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Sending {
  /** Idempotency key; a new one by default, none with `null`. */
  readonly key?: string | null;
  readonly ifMatch?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as they are, with this content type. */
  readonly raw?: { readonly bytes: string | Buffer; readonly type?: string };
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';

/** Somebody who talks to a server over HTTP. */
export class Client {
  constructor(
    readonly server: Served,
    readonly token: string | undefined,
    readonly account: string,
  ) {}

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send('GET', path, undefined, { key: null, headers });
  }

  post(path: string, body?: unknown, sending?: Sending): Promise<Answer> {
    return this.send('POST', path, body, sending);
  }

  put(path: string, body?: unknown, sending?: Sending): Promise<Answer> {
    return this.send('PUT', path, body, sending);
  }

  delete(path: string, sending?: Sending): Promise<Answer> {
    return this.send('DELETE', path, undefined, sending);
  }

  /** A write that names the revision that is there now: reads the ETag first. */
  async decide(path: string, seenAt: string, body?: unknown, sending: Sending = {}): Promise<Answer> {
    return this.post(path, body, { ifMatch: await this.etag(seenAt), ...sending });
  }

  /** The ETag of what a path shows, everything so far included. */
  async etag(path: string): Promise<string> {
    await this.server.idle();
    const { etag, status } = await this.get(path);
    if (etag === undefined) throw new Error(`${path} answers ${status} without an ETag`);
    return etag;
  }

  async send(method: Method, path: string, body?: unknown, sending: Sending = {}): Promise<Answer> {
    const { key = this.server.key(), ifMatch, headers = {}, raw } = sending;
    const content =
      raw === undefined
        ? body === undefined
          ? {}
          : { payload: JSON.stringify(body), type: 'application/json' }
        : { payload: raw.bytes, type: raw.type };
    const response = await this.server.app.inject({
      method,
      url: path,
      headers: {
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        ...(key === null ? {} : { 'idempotency-key': key }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...(content.type === undefined ? {} : { 'content-type': content.type }),
        ...headers,
      },
      ...(content.payload === undefined ? {} : { payload: content.payload }),
    });
    return toAnswer(response.statusCode, response.headers, response.rawPayload);
  }
}

export function toAnswer(status: number, headers: Readonly<Record<string, unknown>>, bytes: Buffer): Answer {
  const plain = headers['content-encoding'] === undefined;
  const json = plain && /json/.test(String(headers['content-type'] ?? '')) && bytes.length > 0;
  const body = json ? (JSON.parse(bytes.toString('utf8')) as Json) : {};
  const code = typeof body['code'] === 'string' ? body['code'] : undefined;
  const header = (name: string) => (headers[name] === undefined ? undefined : String(headers[name]));
  return { status, code, body, bytes, etag: header('etag'), position: header('duixian-position'), headers };
}

/** The answer of a request that must succeed. */
export async function ok(answer: Promise<Answer>): Promise<Answer> {
  const given = await answer;
  if (given.status >= 300) throw new Error(`refused: ${given.status} ${JSON.stringify(given.body)}`);
  return given;
}

/** As far as the first bytes of an answer that goes on: then it is left. A refusal is read to its end. */
export async function opened({ server, token }: Client, url: string): Promise<Answer> {
  const response = await server.app.inject({
    method: 'GET',
    url,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    payloadAsStream: true,
  });
  const parts: Buffer[] = [];
  for await (const part of response.stream()) {
    parts.push(part as Buffer);
    if (response.statusCode === 200) break;
  }
  return toAnswer(response.statusCode, response.headers, Buffer.concat(parts));
}
