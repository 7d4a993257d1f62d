import type { Strike } from '../doubles/tcp-proxy.js';
import type { BalancedDoor } from './balanced-door.js';
import { shuffled } from './extent.js';
import type { Installation } from './installation.js';
import type { Node } from './node.js';

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
/** What the proxy does to an append of whichever process comes next. */
const ON_APPEND: Partial<Record<Kind, Strike>> = {
  cutBefore: 'before',
  cutDuring: 'during',
  cutAfter: 'after',
  silentBefore: 'silentBefore',
  silentAfter: 'silentAfter',
};
export const AT_APPENDS = Object.keys(ON_APPEND).length;

/** Points at which a worker dies, twice in a row; what is passed seldom waits for its time from the beginning. */
const SELDOM = ['timer:fired', 'settlement:computed', 'settlement:appended', 'job:taken', 'job:done'] as const;
const OFTEN = ['saga:reacted', 'saga:recorded', 'process:writing', 'command:sealed', 'command:appended'] as const;
export const LABELS = [...SELDOM, ...OFTEN] as const;
const TWICE = 2;
const FIRST: Kind = 'workerKilledTwice';

/** In every event's bytes, and in nothing that a reader sends. */
const AN_APPEND = '"commandDigest"';
const PAUSED_MILLIS = 700;
const LOOK_MILLIS = 25;

const pause = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis));

export interface StrikeOptions {
  /** How many of each kind. */
  readonly each: number;
  /** Answered writes to the story's end, by which all of them are over. */
  readonly writes: number;
}

/** So many of each kind, in an order by the seed, spread over the answered writes of a story. */
export class Strikes {
  /** What took place, in order. */
  readonly done: Kind[] = [];
  /** Deaths by label, and how many there were to be. */
  readonly deaths = new Map<string, number>();
  readonly wanted = new Map<string, number>();
  readonly #left: Kind[];
  readonly #all: number;
  #writes = 0;
  #labels = 0;

  constructor(
    private readonly installation: Installation,
    private readonly door: BalancedDoor,
    private readonly random: () => number,
    private readonly options: StrikeOptions,
  ) {
    const others = Array.from({ length: options.each }, () => KINDS).flat();
    others.splice(others.indexOf(FIRST), 1);
    this.#left = [FIRST, ...shuffled(others, random)];
    this.#all = this.#left.length;
    installation.onDeath = (label) => this.#died(label);
    door.afterWrite = async () => {
      this.#writes += 1;
      const due = Math.min(this.#all, Math.floor((this.#writes / options.writes) * this.#all));
      while (this.done.length < due) await this.#next();
    };
  }

  get left(): readonly Kind[] {
    return this.#left;
  }

  /** Labels at which nobody died, or not as often as they were to. */
  get unmet(): readonly string[] {
    return [...this.wanted].filter(([label, count]) => this.#deathsAt(label) < count).map(([label]) => label);
  }

  async #next(): Promise<void> {
    const kind = this.#left.shift()!;
    await this.#strike(kind);
    this.done.push(kind);
  }

  async #strike(kind: Kind): Promise<void> {
    const { proxy, redis } = this.installation;
    const strike = ON_APPEND[kind];
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
        return this.#armWorkers();
      case 'apiKilledInFlight':
        this.door.killsInFlight += 1;
        return undefined;
      default:
        return this.#freezeHolder();
    }
  }

  /** Whoever passes the label next dies of it, and so does whoever does its work then. */
  #armWorkers(): void {
    const label = LABELS[this.#labels] ?? OFTEN[this.#labels % OFTEN.length]!;
    this.#labels += 1;
    this.wanted.set(label, (this.wanted.get(label) ?? 0) + TWICE);
    this.#arm();
  }

  #died(label: string): void {
    this.deaths.set(label, this.#deathsAt(label) + 1);
    this.#arm();
  }

  #arm(): void {
    this.installation.arm(Object.fromEntries(this.unmet.map((label) => [label, 1])));
  }

  #deathsAt(label: string): number {
    return this.deaths.get(label) ?? 0;
  }

  /** Whoever drives the sagas stands still until another does, and then goes on as if it still did. */
  async #freezeHolder(): Promise<void> {
    for (;;) {
      const before = await this.installation.holder();
      const holder = this.installation.workers.find((worker) => isHolder(worker, before));
      if (holder !== undefined) return this.#freeze(holder, before);
      // It died, and nobody follows it yet.
      await pause(LOOK_MILLIS);
    }
  }

  async #freeze({ child }: Node, before: string | null): Promise<void> {
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
