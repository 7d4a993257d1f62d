import type { Strike } from '../doubles/tcp-proxy.js';
import type { BalancedDoor } from './balanced-door.js';
import type { Installation, Node } from './installation.js';
import { betweenBy, shuffled } from './extent.js';

/** Everything that may befall whole processes, or what stands between them. */
export const KINDS = [
  'cutBefore',
  'cutDuring',
  'cutAfter',
  'silentBefore',
  'silentAfter',
  'allCut',
  'redisFlushed',
  'redisRestarted',
  'redisPaused',
  'workerKilledTwice',
  'apiKilledInFlight',
  'twoHolders',
] as const;
export type Kind = (typeof KINDS)[number];

/** Points at which a worker dies, twice in a row; one that is passed seldom waits for its time. */
export const LABELS = [
  'job:taken',
  'settlement:computed',
  'settlement:appended',
  'job:done',
  'saga:reacted',
  'saga:recorded',
  'process:writing',
  'command:sealed',
  'command:appended',
  'timer:fired',
] as const;

/** In every event's bytes, and in nothing that a reader sends. */
const AN_APPEND = '"commandDigest"';
const PAUSED_MILLIS = 700;
const LOOK_MILLIS = 25;

const pause = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis));

/** So many of each kind, in an order by the seed, one after every `every` answered writes. */
export class Strikes {
  /** What took place, in order. */
  readonly done: Kind[] = [];
  readonly #left: Kind[];
  #writes = 0;
  #labels = 0;

  constructor(
    private readonly installation: Installation,
    private readonly door: BalancedDoor,
    private readonly random: () => number,
    { each, every }: { readonly each: number; readonly every: number },
  ) {
    this.#left = [...shuffled(Array.from({ length: each }, () => KINDS).flat(), random)];
    door.afterWrite = async () => {
      this.#writes += 1;
      if (this.#writes % every === 0) await this.#next();
    };
  }

  get left(): readonly Kind[] {
    return this.#left;
  }

  async #next(): Promise<void> {
    const kind = this.#left.shift();
    if (kind === undefined) return;
    await this.#strike(kind);
    this.done.push(kind);
  }

  async #strike(kind: Kind): Promise<void> {
    const { proxy, redis } = this.installation;
    const onAppend: Partial<Record<Kind, Strike>> = {
      cutBefore: 'before',
      cutDuring: 'during',
      cutAfter: 'after',
      silentBefore: 'silentBefore',
      silentAfter: 'silentAfter',
    };
    const strike = onAppend[kind];
    // The next append of whichever process.
    if (strike !== undefined) return proxy.arm(strike, AN_APPEND, strike.startsWith('silent') ? 1 : 0);
    switch (kind) {
      case 'allCut':
        return proxy.refuse(1 + Math.floor(this.random() * 4));
      case 'redisFlushed':
        return void (await redis.call('FLUSHALL'));
      case 'redisRestarted':
        await redis.kill();
        return redis.begin();
      case 'redisPaused':
        redis.pause();
        await pause(PAUSED_MILLIS);
        return redis.resume();
      case 'workerKilledTwice':
        return this.#killWorker();
      case 'apiKilledInFlight':
        this.door.killsInFlight = true;
        return undefined;
      default:
        return this.#freezeHolder();
    }
  }

  /** Dies now; whoever takes its place dies at a labelled point, and the one after it too. */
  async #killWorker(): Promise<void> {
    const { workers } = this.installation;
    const label = LABELS[(this.#labels += 1) % LABELS.length]!;
    const worker = workers[betweenBy(this.random)(0, workers.length - 1)]!;
    await worker.replace({ [label]: 1 }, { [label]: 1 });
  }

  /** Whoever drives the sagas stands still until another does, and then goes on as if it still did. */
  async #freezeHolder(): Promise<void> {
    const before = await this.installation.holder();
    const holder = this.installation.workers.find((worker) => isHolder(worker, before));
    // It was killed meanwhile, and nobody follows it yet.
    if (holder === undefined) return;
    const { child } = holder;
    child.signal('SIGSTOP');
    for (let over = false; !over;) {
      await pause(LOOK_MILLIS);
      const now = await this.installation.holder();
      over = now !== null && now !== before;
    }
    child.signal('SIGCONT');
  }
}

const isHolder = ({ child }: Node, holder: string | null): boolean =>
  holder !== null && child.output.includes(`"holder":${JSON.stringify(holder)}`);
