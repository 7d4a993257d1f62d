import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly token: string;
  readonly key?: string;
  readonly ifMatch?: string;
  readonly body?: string | Uint8Array;
  readonly type?: string;
}

export interface Received {
  readonly status: number;
  readonly etag: string | undefined;
  readonly position: string | undefined;
  readonly text: string;
}

/**
 * One kept-alive HTTP/1.1 connection to this machine, one request at a time. It understands just what the server answers
 * (a Content-Length), so that measuring takes as little of the machine as can be.
 */
export class Connection {
  #buffer: Buffer = Buffer.alloc(0);
  #waiting: { resolve(answer: Received): void; reject(error: Error): void } | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (bytes) => this.#take(bytes));
    const ended = (): void => this.#waiting?.reject(new Error('the server closed the connection'));
    socket.once('close', ended).on('error', ended);
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Connection(socket);
  }

  send({ method, path, token, key, ifMatch, body, type = 'application/json' }: Sent): Promise<Received> {
    const length = body === undefined ? 0 : Buffer.byteLength(body);
    const head =
      `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\n` +
      (key === undefined ? '' : `idempotency-key: ${key}\r\n`) +
      (ifMatch === undefined ? '' : `if-match: ${ifMatch}\r\n`) +
      (body === undefined ? '' : `content-type: ${type}\r\n`) +
      (method === 'GET' ? '\r\n' : `content-length: ${length}\r\n\r\n`);
    if (typeof body === 'object') this.socket.write(Buffer.concat([Buffer.from(head), body]));
    else this.socket.write(head + (body ?? ''));
    return new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
  }

  close(): void {
    this.socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.#buffer = this.#buffer.length === 0 ? bytes : Buffer.concat([this.#buffer, bytes]);
    const end = this.#buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#buffer.toString('latin1', 0, end);
    const length = Number(field(head, 'content-length') ?? 0);
    if (this.#buffer.length < end + 4 + length) return;
    const text = this.#buffer.toString('utf8', end + 4, end + 4 + length);
    this.#buffer = this.#buffer.subarray(end + 4 + length);
    const answer = { status: Number(head.slice(9, 12)), etag: field(head, 'etag'), text };
    this.#waiting?.resolve({ ...answer, position: field(head, 'duixian-position') });
  }
}

/** Fastify writes the names of headers in lower case. */
function field(head: string, name: string): string | undefined {
  const start = head.indexOf(`\r\n${name}: `);
  if (start < 0) return undefined;
  const from = start + name.length + 4;
  const end = head.indexOf('\r\n', from);
  return head.slice(from, end < 0 ? undefined : end);
}
