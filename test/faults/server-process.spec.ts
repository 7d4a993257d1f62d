import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore } from '#event-store';
import { ChildServer } from '../support/server-child.js';
import { PATIENCE } from './extent.js';

jest.setTimeout(PATIENCE);
const root = mkdtempSync(join(tmpdir(), 'server-process-'));
chmodSync(root, 0o777);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const settings = (folder: string): Record<string, string> => ({
  DUIXIAN_DATA: folder,
  DUIXIAN_KEY_FILE: join(root, 'key', 'master.key'),
  DUIXIAN_PORT: '0',
});
const start = (folder: string, more: Record<string, string> = {}, program = 'apps/api/src/main.ts') =>
  new ChildServer(program, [], { ...settings(folder), ...more });

describe('the process of `npm start`', () => {
  it('refuses a folder that another one has, finishes on SIGTERM what it accepted, and exits 0', async () => {
    const folder = join(root, 'data');
    const server = start(folder);
    const [, url] = await server.says(/ready: (http:\S+)/);
    const [, code] = await server.says(/set-up code: (\S+)/);

    const second = start(folder);
    expect(await second.ended).toMatchObject({ code: 1, signal: null });
    expect(second.errors).toMatch(/^STORE_LOCKED: .*\n$/);
    expect(second.errors).toContain(folder);

    const body = JSON.stringify({ code, login: 'admin', password: 'a long enough one', displayName: '管理员' });
    const request = new SlowRequest(new URL(url!), '/api/setup/administrator', body);
    await request.isAccepted();
    const ended = server.stop('SIGTERM');
    await takesNoMore(new URL(url!));
    request.sendTheRest();
    expect(await request.answer()).toMatch(/^HTTP\/1\.1 201 /);
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(server.errors).toBe('');

    const store = await openSqliteEventStore({ folder, random: () => new Uint8Array(16) });
    expect(await store.readStream('installation-this')).toMatchObject([{ type: 'InstallationBegun' }]);
    await store.close();
  });

  it('says in one sentence that a folder may only be read, or not be made', async () => {
    const parent = join(root, 'parent');
    const folder = join(parent, 'data');
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o555);
    chmodSync(parent, 0o555);
    for (const path of [folder, join(parent, 'new')]) {
      const server = start(path, {}, 'test/faults/main-as-nobody.ts');
      expect(await server.ended).toMatchObject({ code: 1, signal: null });
      expect(server.errors).toMatch(/^STORE_READ_ONLY: .*\n$/);
      expect(server.errors).toContain(path);
    }
  });

  it('names a setting that is wrong or that there is not', async () => {
    const wrong = start(join(root, 'x'), { DUIXIAN_PORT: '70000' });
    expect((await wrong.ended).code).toBe(1);
    expect(wrong.errors).toBe('DUIXIAN_PORT must be a whole number from 0 to 65535, not "70000"\n');
    const unknown = start(join(root, 'x'), { DUIXIAN_PROT: '3000' });
    expect((await unknown.ended).code).toBe(1);
    expect(unknown.errors).toBe('DUIXIAN_PROT is no setting of this program\n');
  });
});

/** Until nobody listens there any more: then the server is closing. */
async function takesNoMore(url: URL): Promise<void> {
  for (let taken = true; taken;) {
    taken = await new Promise<boolean>((resolve) => {
      const socket = connect(Number(url.port), url.hostname, () => resolve(true));
      socket.once('error', () => resolve(false)).once('connect', () => socket.destroy());
    });
  }
}

/** A request whose body comes later: the server has answered "continue", so it is at work on it. */
class SlowRequest {
  readonly #socket: Socket;
  #received = '';
  readonly #ended: Promise<void>;

  constructor(
    url: URL,
    path: string,
    private readonly body: string,
  ) {
    this.#socket = connect(Number(url.port), url.hostname);
    this.#ended = new Promise((resolve) => this.#socket.once('close', () => resolve()));
    this.#socket.setEncoding('utf8').on('data', (text: string) => (this.#received += text));
    const head = [
      `POST ${path} HTTP/1.1`,
      `host: ${url.host}`,
      'content-type: application/json',
      'idempotency-key: in-flight',
      `content-length: ${Buffer.byteLength(body)}`,
      'expect: 100-continue',
      'connection: close',
    ];
    this.#socket.write(`${head.join('\r\n')}\r\n\r\n`);
  }

  async isAccepted(): Promise<void> {
    while (!this.#received.startsWith('HTTP/1.1 100')) {
      await new Promise((resolve) => this.#socket.once('data', resolve));
    }
    this.#received = '';
  }

  sendTheRest(): void {
    this.#socket.write(this.body);
  }

  async answer(): Promise<string> {
    await this.#ended;
    return this.#received;
  }
}
