import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Position } from '#event-store';
import { HOUSE, type Change, type House, type Projector } from '#runtime';
import { refusalError } from '../../http/refusal-error.js';
import { READ_MODELS } from '../../tokens.js';
import { LiveConnection, type Watching } from './live-connection.js';
import { PassingTopics } from './passing-topics.js';
import { RecentChanges } from './recent-changes.js';

/** Changes that are kept for those who come back. */
const KEPT_CHANGES = 1000;
const MOST_OF_AN_ACCOUNT = 12;
/** Behind one address there may be an office. */
const MOST_OF_AN_ADDRESS = 60;
const MOST = 2000;

export interface Reader {
  /** `undefined`: nobody is logged in. */
  readonly account: string | undefined;
  readonly address: string;
}

interface Open {
  readonly connection: LiveConnection;
  readonly account: string | undefined;
}

/** The streams that are open here, told of what the read models of this process have taken. */
@Injectable()
export class Live implements OnModuleDestroy {
  readonly #open = new Set<Open>();
  readonly #counts = new Map<string, number>();
  readonly #recent: RecentChanges;
  readonly #stopListening: () => void;
  #isClosed = false;

  constructor(
    @Inject(READ_MODELS) private readonly projector: Projector,
    @Inject(HOUSE) private readonly house: House,
    @Inject(PassingTopics) private readonly passing: PassingTopics,
  ) {
    const { store } = house;
    this.#recent = new RecentChanges(projector.position(), (a, b) => store.compare(a, b), KEPT_CHANGES);
    const stops = [
      projector.onChange((change) => this.#tell(change)),
      passing.onTold((topic) => this.#tellPassing(topic)),
    ];
    this.#stopListening = () => stops.forEach((stop) => stop());
  }

  /** Refuses who has too many open. */
  assertRoom(reader: Reader): void {
    const most = reader.account === undefined ? MOST_OF_AN_ADDRESS : MOST_OF_AN_ACCOUNT;
    const isFull = this.#open.size >= MOST || (this.#counts.get(keyOf(reader)) ?? 0) >= most;
    if (isFull || this.#isClosed) throw refusalError('TOO_MANY_STREAMS');
  }

  /** `seen`: positions of what the reader has read, or that of its last message if it was here before. */
  open(reader: Reader, watching: Omit<Watching, 'wait'>, seen: readonly string[]): void {
    const connection = new LiveConnection({ ...watching, wait: this.house.surroundings.wait });
    const open = { connection, account: reader.account };
    const key = keyOf(reader);
    this.#open.add(open);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    const passing = [...watching.topics.keys()].filter(PassingTopics.isOne);
    const leave = passing.map((topic) => this.passing.follow(topic));
    connection.onEnd(() => {
      for (const each of leave) each();
      this.#open.delete(open);
      const left = this.#counts.get(key)! - 1;
      if (left > 0) this.#counts.set(key, left);
      else this.#counts.delete(key);
    });
    const missed = this.#missedSince(seen);
    // What has no position may have changed since it was read.
    connection.begin(this.projector.position(), missed && new Set([...missed, ...passing]));
  }

  /** How many are open. */
  get size(): number {
    return this.#open.size;
  }

  onModuleDestroy(): void {
    this.#isClosed = true;
    this.#stopListening();
    for (const { connection } of this.#open) connection.close();
  }

  /** `undefined`: nobody knows any more. */
  #missedSince(seen: readonly string[]): ReadonlySet<string> | undefined {
    const missed = new Set<string>();
    for (const position of seen) {
      const since = /^[0-9A-Za-z:._-]{1,64}$/.test(position) ? this.#recent.since(position as Position) : undefined;
      if (since === undefined) return undefined;
      for (const topic of since) missed.add(topic);
    }
    return missed;
  }

  /** Nothing to come back to: it is not kept. */
  #tellPassing(topic: string): void {
    const topics = new Set([topic]);
    for (const { connection } of this.#open) connection.change(this.projector.position(), topics);
  }

  #tell(change: Change): void {
    this.#recent.add(change);
    const { position, topics } = change;
    for (const { connection, account } of this.#open) {
      connection.change(position, topics);
      // What it may see may be another now.
      if (topics !== 'all' && account !== undefined && topics.has(`account:${account}`)) void connection.check();
    }
  }
}

const keyOf = ({ account, address }: Reader): string => (account === undefined ? `at ${address}` : `of ${account}`);
