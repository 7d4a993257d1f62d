import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * What happens when the bytes looked for come from a client: they are not passed on and the connection is cut (`before`);
 * half of them are (`during`); all are, and the connection is cut when the server answers (`after`); or nothing is passed on
 * any more, in either direction, with the bytes (`silentAfter`) or without them (`silentBefore`) having reached the server.
 */
export type Strike = 'before' | 'during' | 'after' | 'silentBefore' | 'silentAfter';

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  state: 'open' | 'cutAtAnswer' | 'silent';
}

/** A TCP proxy on loopback that fails at a chosen moment: told by the bytes that pass, never by the time. */
export class TcpProxy {
  readonly #pairs = new Set<Pair>();
  #server: Server | undefined;
  readonly #armed: { readonly strike: Strike; readonly marker: Buffer; readonly deaf: number }[] = [];
  /** New connections that find silence too, before one is served again. */
  #deaf = 0;
  #refusals = 0;
  /** Strikes that took place. */
  struck = 0;
  accepted = 0;

  constructor(private readonly target: { readonly host: string; readonly port: number }) {}

  get port(): number {
    return (this.#server!.address() as AddressInfo).port;
  }

  async start(): Promise<this> {
    const server = createServer((client) => this.#accept(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    return this;
  }

  /**
   * Strikes once, at the first chunk from a client that contains the text, after whatever was armed before. `deaf`: so many
   * connections after it are silent too.
   */
  arm(strike: Strike, text: string, deaf = 0): void {
    this.#armed.push({ strike, marker: Buffer.from(text, 'utf8'), deaf });
  }

  cutAll(): void {
    for (const pair of this.#pairs) this.#cut(pair);
  }

  /** Every connection is cut, and so many new ones are refused. */
  refuse(times: number): void {
    this.#refusals = times;
    this.cutAll();
  }

  async stop(): Promise<void> {
    this.cutAll();
    await new Promise<void>((resolve) => this.#server?.close(() => resolve()) ?? resolve());
  }

  #accept(client: Socket): void {
    if (this.#refusals > 0) {
      this.#refusals -= 1;
      return void client.destroy();
    }
    this.accepted += 1;
    const server = connect(this.target.port, this.target.host);
    const isDeaf = this.#deaf > 0;
    if (isDeaf) this.#deaf -= 1;
    const pair: Pair = { client, server, state: isDeaf ? 'silent' : 'open' };
    this.#pairs.add(pair);
    client.on('data', (bytes: Buffer) => this.#fromClient(pair, bytes));
    server.on('data', (bytes: Buffer) => this.#fromServer(pair, bytes));
    for (const socket of [client, server]) socket.on('error', () => this.#cut(pair)).on('close', () => this.#cut(pair));
  }

  #fromClient(pair: Pair, bytes: Buffer): void {
    if (pair.state === 'silent') return;
    const [armed] = this.#armed;
    const at = armed === undefined ? -1 : bytes.indexOf(armed.marker);
    if (armed === undefined || at < 0) return void pair.server.write(bytes);
    const { strike, deaf } = armed;
    this.#armed.shift();
    this.struck += 1;
    this.#deaf += deaf;
    if (strike === 'before') return this.#cut(pair);
    if (strike === 'during') return void pair.server.write(bytes.subarray(0, at + 1), () => this.#cut(pair));
    if (strike !== 'silentBefore') pair.server.write(bytes);
    pair.state = strike === 'after' ? 'cutAtAnswer' : 'silent';
  }

  #fromServer(pair: Pair, bytes: Buffer): void {
    if (pair.state === 'open') pair.client.write(bytes);
    else if (pair.state === 'cutAtAnswer') this.#cut(pair);
  }

  #cut(pair: Pair): void {
    this.#pairs.delete(pair);
    pair.client.destroy();
    pair.server.destroy();
  }
}
