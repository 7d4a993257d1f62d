import { extname } from 'node:path';
import type { SQLInputValue } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { Runs, ThreadAnswer, ThreadTask, ThreadWork } from './build-thread.js';

/** What may be on its way before `room` waits: characters, some 6 MB, and messages. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
const MOST_MESSAGES = 4;
/** Of the thread: what comes with a message is garbage at once. Where that is not enough the build goes on without a thread. */
const HEAP = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 64 };
/** What a value without characters weighs. */
const PLAIN = 8;

/**
 * Runs statements on another thread, in order, in transactions of its own: the caller goes on meanwhile, and asks `isDone`
 * before it relies on something being there. The file must be one that two connections can use (WAL).
 */
export class StatementThread {
  readonly #worker: Worker;
  readonly #numbers = new Map<string, number>();
  readonly #weights: { readonly id: number; readonly weight: number }[] = [];
  #fresh: string[] = [];
  #runs: (Runs & { times: number; readonly values: SQLInputValue[] })[] = [];
  #weight = 0;
  #onTheirWay = 0;
  #posted = 0;
  #done = 0;
  #failure: Error | null = null;
  #ended = false;
  #moved = Promise.withResolvers<void>();

  constructor(task: ThreadTask) {
    const file = new URL(`./build-thread${extname(import.meta.filename)}`, import.meta.url);
    // Node's own arguments are not handed on: a thread under them would be measured, or translated, once more.
    this.#worker = new Worker(file, { workerData: task, execArgv: [], resourceLimits: HEAP });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#answered(answer));
    this.#worker.on('error', (error) => this.#failed(error));
    this.#worker.on('exit', () => this.#failed(new Error('the thread that writes the read models ended')));
  }

  /** Put with the others; `post` sends it on its way. */
  add(sql: string, values: readonly SQLInputValue[]): void {
    const statement = this.#numberOf(sql);
    const last = this.#runs.at(-1);
    const width = values.length;
    const runs = last?.statement === statement ? last : { statement, times: 0, width, values: [] };
    if (runs !== last) this.#runs.push(runs);
    runs.times += 1;
    for (const value of values) {
      runs.values.push(value);
      this.#weight += typeof value === 'string' ? value.length : PLAIN;
    }
  }

  /** Which message is being put together: what is added now is there once `isDone` says so of it. */
  get current(): number {
    return this.#posted + 1;
  }

  isDone(message: number): boolean {
    return this.#done >= message;
  }

  /** What was added becomes one transaction. Throws what a message before came to. */
  post(): void {
    if (this.#failure) throw this.#failure;
    if (this.#runs.length === 0) return;
    this.#posted += 1;
    const runs: readonly Runs[] = this.#runs;
    const work: ThreadWork = { id: this.#posted, fresh: this.#fresh, runs };
    this.#worker.postMessage(work);
    this.#weights.push({ id: this.#posted, weight: this.#weight });
    this.#onTheirWay += this.#weight;
    this.#fresh = [];
    this.#runs = [];
    this.#weight = 0;
  }

  /** Waits as long as too much is on its way. Throws what a message came to. */
  async room(): Promise<void> {
    const isFull = (): boolean => this.#onTheirWay > MOST_CHARACTERS || this.#posted - this.#done > MOST_MESSAGES;
    while (this.#failure === null && isFull()) await this.#moved.promise;
    if (this.#failure) throw this.#failure;
  }

  /** Everything posted is committed, and the connection closed. Throws what a message came to. */
  async finish(): Promise<void> {
    while (this.#failure === null && this.#done < this.#posted) await this.#moved.promise;
    if (this.#failure) throw this.#failure;
    this.#ended = true;
    const exit = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.postMessage(null);
    await exit;
  }

  /** Ends the thread where it stands; nothing when it has ended. */
  async terminate(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #numberOf(sql: string): number {
    const known = this.#numbers.get(sql);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(sql, number);
    this.#fresh.push(sql);
    return number;
  }

  #answered(answer: ThreadAnswer): void {
    if (!('id' in answer)) {
      const { message, code, errcode } = answer;
      this.#failed(Object.assign(new Error(message), { code, errcode }));
      return;
    }
    this.#done = answer.id;
    while (this.#weights.length > 0 && this.#weights[0]!.id <= answer.id)
      this.#onTheirWay -= this.#weights.shift()!.weight;
    this.#wake();
  }

  #failed(error: Error): void {
    if (this.#ended) return;
    this.#failure ??= error;
    this.#wake();
  }

  #wake(): void {
    this.#moved.resolve();
    this.#moved = Promise.withResolvers();
  }
}
