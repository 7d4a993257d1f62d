import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isHousekeeping, openEsdbEventStore, verifyRecords, type EventStore, type RecordedEvent } from '#event-store';
import type { Door } from '../../apps/api/src/demonstration/door.js';
import { fetchDoor } from '../../tools/demo/fetch-door.js';
import { EsdbDouble } from '../doubles/esdb/server.js';
import { TcpProxy } from '../doubles/tcp-proxy.js';
import { RedisServer } from '../support/redis-server.js';
import { ChildServer } from '../support/server-child.js';
import type { Armed } from './mortal.js';
import type { NodeOrder } from './node-program.js';

type Place = Pick<NodeOrder, 'role' | 'root' | 'skew'> & { readonly begins?: boolean };

/** One process of an installation, and those that took its place after it. */
export class Node {
  #child: ChildServer | undefined;
  #door: Promise<Door> | undefined;
  #isOver = false;
  #turn = 0;
  /** How often its place was taken again. */
  lives = 0;

  constructor(
    readonly place: Place,
    private readonly order: (place: Place, armed: Armed) => NodeOrder,
  ) {}

  get child(): ChildServer {
    return this.#child!;
  }

  /** Of the process that is there now; it may not listen yet. */
  door(): Promise<Door> {
    return this.#door!;
  }

  begin(armed: Armed = {}): void {
    const child = new ChildServer('test/faults/node-program.ts', [JSON.stringify(this.order(this.place, armed))]);
    this.#child = child;
    this.lives += 1;
    const said = child.says(this.place.role === 'api' ? /^http:.*$/m : /^ready$/m);
    this.#door = said.then(([text]) => fetchDoor(text));
    this.#door.catch(() => undefined);
  }

  /** It dies where it stands, and another takes its place, armed as told, again after each death. */
  async replace(...lives: readonly Armed[]): Promise<void> {
    const [armed = {}, ...rest] = lives;
    const turn = (this.#turn += 1);
    await this.child.stop('SIGKILL');
    // Somebody else replaces it meanwhile.
    if (this.#isOver || turn !== this.#turn) return;
    this.begin(armed);
    if (lives.length === 0) return;
    void this.child.ended.then(() => (turn === this.#turn ? this.replace(...rest) : undefined));
  }

  /** In good order; what it ended with. */
  async stop(): Promise<number | null> {
    this.#isOver = true;
    return (await this.child.stop()).code;
  }

  async abandon(): Promise<void> {
    this.#isOver = true;
    await this.#child?.stop('SIGKILL');
  }
}

/** Two APIs and two workers in processes of their own, on a Redis and an event store of their own, reached by a proxy. */
export class Installation {
  readonly #root = mkdtempSync(join(tmpdir(), 'duixian-installation-'));
  readonly #double = new EsdbDouble();
  readonly apis: readonly Node[];
  readonly workers: readonly Node[];
  proxy!: TcpProxy;
  redis!: RedisServer;
  /** The log, by a way that nothing is done to. */
  log!: EventStore;

  /** `skews`: how far the clocks of the workers are ahead. */
  constructor(skews: readonly number[] = [0, 0]) {
    const orderOf = (place: Place, armed: Armed): NodeOrder => this.#orderOf(place, armed);
    const node = (role: Place['role'], index: number, skew: number, begins: boolean): Node =>
      new Node({ role, root: join(this.#root, `${role}-${index}`), skew, begins }, orderOf);
    this.apis = [0, 1].map((index) => node('api', index, 0, index === 0));
    this.workers = skews.map((skew, index) => node('worker', index, skew, false));
  }

  async start(): Promise<void> {
    await this.#double.start();
    this.proxy = await new TcpProxy({ host: '127.0.0.1', port: this.#double.port }).start();
    this.redis = await RedisServer.start();
    const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
    this.log = await openEsdbEventStore({ connectionString: this.#double.connectionString, random });
    const [first, ...others] = this.apis;
    for (const { place } of this.nodes) mkdirSync(place.root, { recursive: true });
    first!.begin();
    // The first one makes the key and begins the demonstration.
    await first!.door();
    for (const each of [...others, ...this.workers]) each.begin();
    await Promise.all(this.nodes.map((each) => each.door()));
  }

  get nodes(): readonly Node[] {
    return [...this.apis, ...this.workers];
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

  /** Everything in good order; the exit codes. */
  async stop(): Promise<readonly (number | null)[]> {
    return Promise.all(this.nodes.map((each) => each.stop()));
  }

  /** Leaves no process and no file behind, whatever went wrong before. */
  async remove(): Promise<void> {
    this.redis.resume();
    await Promise.all(this.nodes.map((each) => each.abandon()));
    await this.log.close();
    await this.proxy.stop();
    this.#double.stop();
    await this.redis.stop();
    rmSync(this.#root, { recursive: true, force: true });
  }

  #orderOf(place: Place, armed: Armed): NodeOrder {
    return {
      ...place,
      armed,
      vaultFolder: join(this.#root, 'vault'),
      keyFile: join(this.#root, 'master.key'),
      esdb: `esdb://127.0.0.1:${this.proxy.port}?tls=false`,
      redis: this.redis.url,
    };
  }
}
