import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger, type LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { instant } from '#kernel';
import type { Position, RecordedEvent } from '#event-store';
import { createCredentialStore } from '#vault';
import type { Config } from '../../apps/api/src/config.js';
import { SetupService } from '../../apps/api/src/features/setup/setup.service.js';
import { openParts, type Parts, type SharedParts } from '../../apps/api/src/parts.js';
import { createServer, type RunningServer } from '../../apps/api/src/server.js';
import { Client } from './client.js';
import { configOf, quickHasher } from './config.js';
import { manualSurroundings, type ManualOptions, type ManualSurroundings } from './surroundings.js';

export interface TestServerOptions extends ManualOptions {
  /** An existing folder is opened as it is, and not removed at the end. */
  readonly folder?: string;
  readonly config?: Partial<Config>;
  /** An API on a log that others write to as well. */
  readonly shared?: SharedParts;
}

export const ADMINISTRATOR = { login: 'admin', password: 'correct horse battery', displayName: '管理员' };

/** The real server on a scratch folder, in this process: asked through Fastify's `inject`, or on a free port. */
export class TestServer {
  #running: RunningServer;
  #keys = 0;

  private constructor(
    running: RunningServer,
    readonly surroundings: ManualSurroundings,
    readonly root: string,
    private readonly removed: boolean,
    private readonly shared: SharedParts | undefined,
  ) {
    this.#running = running;
  }

  static async start(options: TestServerOptions = {}): Promise<TestServer> {
    const root = options.folder ?? mkdtempSync(join(tmpdir(), 'duixian-e2e-'));
    const surroundings = manualSurroundings(options);
    const running = await open(configOf(root, options.config), surroundings, options.shared);
    return new TestServer(running, surroundings, root, options.folder === undefined, options.shared);
  }

  get app(): NestFastifyApplication {
    return this.#running.app;
  }

  get parts(): Parts {
    return this.#running.parts;
  }

  get dataFolder(): string {
    return this.parts.config.dataFolder;
  }

  /** An idempotency key that nobody used before. */
  key(): string {
    this.#keys += 1;
    return `key-${String(this.#keys).padStart(8, '0')}`;
  }

  /** Somebody without a session. */
  anonymous(): Client {
    return new Client(this, undefined, 'nobody');
  }

  async logIn(login: string, password: string): Promise<Client> {
    const { body } = await this.anonymous().post('/api/sessions', { login, password });
    const { token, account } = body as { token?: string; account?: string };
    if (token === undefined || account === undefined) throw new Error(`${login} cannot log in`);
    return new Client(this, token, account);
  }

  /** Begins a demonstration, whose business time can be moved; answers its administrator. */
  async beginDemonstration(startsAt: string, administrator = ADMINISTRATOR): Promise<Client> {
    await this.app.get(SetupService, { strict: false }).begin(administrator, 'demonstration', instant(startsAt));
    return this.logIn(administrator.login, administrator.password);
  }

  /** Until sagas, timers, jobs and read models have nothing left. */
  async idle(): Promise<void> {
    const { house, projector } = this.parts;
    await house.idle();
    const head = await house.store.head();
    if (head !== null) await projector.waitFor(head, 10_000);
  }

  head(): Promise<Position | null> {
    return this.parts.house.store.head();
  }

  /** Every event of the log, in order. */
  async events(after: Position | null = null): Promise<readonly RecordedEvent[]> {
    const all: RecordedEvent[] = [];
    for await (const batch of this.parts.house.store.readAll(after)) all.push(...batch);
    return all;
  }

  /** Closes it and opens it again on the same folder, with the same clock. */
  async restart(): Promise<void> {
    const { config } = this.parts;
    await this.#running.close();
    this.#running = await open(config, this.surroundings, this.shared);
  }

  /** On a free port of this machine; answers its address. */
  listen(): Promise<string> {
    return this.app.listen(0, '127.0.0.1').then(() => this.app.getUrl());
  }

  async stop(): Promise<void> {
    await this.#running.close();
    if (this.removed) rmSync(this.root, { recursive: true, force: true });
  }
}

export const startTestServer = (options?: TestServerOptions): Promise<TestServer> => TestServer.start(options);

async function open(config: Config, surroundings: ManualSurroundings, shared?: SharedParts): Promise<RunningServer> {
  const parts = await openParts(config, surroundings, shared);
  const credentials = createCredentialStore(parts.opened.vault, quickHasher);
  const running = await createServer({ ...parts, opened: { ...parts.opened, credentials } });
  running.app.useLogger(keptBy(surroundings));
  return running;
}

/** What Nest and the features log goes where the house's log goes. */
function keptBy({ log }: ManualSurroundings): LoggerService {
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (message: unknown, ...more: unknown[]) =>
      log(level, String(message), { more: more.map(String) });
  Logger.overrideLogger(false);
  return { log: at('info'), warn: at('warn'), error: at('error') };
}
