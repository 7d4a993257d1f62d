import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Importer,
  isHousekeeping,
  openEsdbEventStore,
  verifyRecords,
  type EventStore,
  type RecordedEvent,
} from '#event-store';
import { EsdbDouble } from '../doubles/esdb/server.js';
import { TcpProxy } from '../doubles/tcp-proxy.js';
import { RedisServer } from '../support/redis-server.js';
import { addressOf } from './extent.js';
import type { Armed } from './mortal.js';
import { Node, Spares, type Place } from './node.js';
import type { NodeOrder } from './node-program.js';
import type { Prepared } from './story-run.js';

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/**
 * Two APIs and two workers in processes of their own, on a Redis of their own and a log of their own, reached by a proxy: at
 * the double, or at the real server that is given.
 */
export class Installation {
  readonly #root = mkdtempSync(join(tmpdir(), 'duixian-installation-'));
  readonly #double = new EsdbDouble();
  readonly #prefix = `faults${Buffer.from(random(8)).toString('hex')}-`;
  readonly #spares: Spares;
  readonly apis: readonly Node[];
  readonly workers: readonly Node[];
  /** What ended that nobody killed. */
  readonly failures: string[] = [];
  /** Told of each death at a labelled point, before somebody else takes the place. */
  onDeath: (label: string) => void = () => undefined;
  proxy!: TcpProxy;
  redis!: RedisServer;
  /** The log, by a way that nothing is done to. */
  log!: EventStore;
  #armed: Armed = {};

  /** `given`: a real server's `esdb://host:port?tls=false`. */
  constructor(
    { skews = [0, 0], spares = 1 }: { readonly skews?: readonly number[]; readonly spares?: number },
    private readonly given: string | undefined,
  ) {
    this.#spares = new Spares(spares);
    const options = {
      spares: this.#spares,
      order: (place: Place): NodeOrder => this.#orderOf(place),
      died: (label: string): void => this.onDeath(label),
      failed: (what: string): void => void this.failures.push(what),
    };
    const node = (role: Place['role'], index: number, skew: number, begins: boolean): Node =>
      new Node({ role, root: join(this.#root, `${role}-${index}`), skew, begins }, options);
    this.apis = [0, 1].map((index) => node('api', index, 0, index === 0));
    this.workers = skews.map((skew, index) => node('worker', index, skew, false));
  }

  /** From nothing, or from what was prepared. */
  async start(prepared?: Prepared): Promise<void> {
    await this.#double.start();
    const direct = this.given ?? this.#double.connectionString;
    this.proxy = await new TcpProxy(addressOf(direct)).start();
    this.redis = await RedisServer.start();
    this.log = await openEsdbEventStore({
      connectionString: direct,
      prefix: this.#prefix,
      random,
      ...(prepared === undefined ? {} : { logId: prepared.logId }),
    });
    await this.#goOnFrom(prepared);
    const [first, ...others] = this.apis;
    for (const { place } of this.nodes) mkdirSync(place.root, { recursive: true });
    first!.begin();
    // The first one makes the key and begins the demonstration.
    await first!.door();
    for (const each of [...others, ...this.workers]) each.begin();
    await Promise.all(this.nodes.map((each) => each.door()));
  }

  async #goOnFrom(prepared: Prepared | undefined): Promise<void> {
    if (prepared === undefined) return;
    cpSync(prepared.vaultFolder, join(this.#root, 'vault'), { recursive: true });
    cpSync(prepared.keyFile, join(this.#root, 'master.key'));
    await new Importer(this.log, { positions: 'own', appends: 'oneByOne' }).append(prepared.events);
  }

  get nodes(): readonly Node[] {
    return [...this.apis, ...this.workers];
  }

  /** Points at which whichever worker comes first dies from now on. */
  arm(armed: Armed): void {
    this.#armed = armed;
    for (const worker of this.workers) worker.arm(armed);
  }

  /** The name by which the sagas are driven, as the log says it. */
  async holder(): Promise<string | null> {
    const [last] = await this.log.readStream('_sagas', { backwards: true, maxCount: 1 });
    return (last?.body as { holder?: string | null } | undefined)?.holder ?? null;
  }

  /** Everything that happened, verified. */
  async events(): Promise<readonly RecordedEvent[]> {
    await verifyRecords(this.log.logId, this.log.readAll(null));
    const all: RecordedEvent[] = [];
    for await (const batch of this.log.readAll(null))
      all.push(...batch.filter(({ stream }) => !isHousekeeping(stream)));
    return all;
  }

  /** Leaves no process and no file behind, whatever went wrong before. */
  async remove(): Promise<void> {
    this.redis.resume();
    await Promise.all([this.#spares.remove(), ...this.nodes.map((each) => each.abandon())]);
    await this.log.close();
    await this.proxy.stop();
    this.#double.stop();
    await this.redis.stop();
    rmSync(this.#root, { recursive: true, force: true });
  }

  #orderOf(place: Place): NodeOrder {
    return {
      ...place,
      armed: place.role === 'worker' ? this.#armed : {},
      vaultFolder: join(this.#root, 'vault'),
      keyFile: join(this.#root, 'master.key'),
      esdb: `esdb://127.0.0.1:${this.proxy.port}?tls=false`,
      prefix: this.#prefix,
      redis: this.redis.url,
    };
  }
}
