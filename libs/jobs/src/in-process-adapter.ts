import type { DeadJob, Job, JobHandler, JobProgress, JobQueue, JobRef, JobState } from './port.js';
import { DEFAULT_ATTEMPTS, DEFAULT_CONCURRENCY, growingPause, logFailure, messageOf } from './tries.js';
import type { TriesOptions } from './tries.js';

export type InProcessQueueOptions = TriesOptions;

interface Running {
  readonly job: Job;
  readonly controller: AbortController;
  again: Job | undefined;
  cancelled: boolean;
  pausing: boolean;
  progress: JobProgress | null;
}

/** Jobs inside this process, by priority and then in order of arrival, some at a time. */
export const createInProcessQueue = (options: InProcessQueueOptions): JobQueue => new InProcessQueue(options);

class InProcessQueue implements JobQueue {
  readonly #handlers = new Map<string, JobHandler>();
  readonly #waiting = new Map<string, Job>();
  readonly #running = new Map<string, Running>();
  readonly #dead = new Map<string, DeadJob>();
  readonly #idlers = new Set<() => void>();
  #closed = false;

  constructor(private readonly options: InProcessQueueOptions) {}

  process(kind: string, handler: JobHandler): void {
    this.#handlers.set(kind, handler);
    this.#pump();
  }

  async add(job: Job): Promise<void> {
    if (this.#closed) return;
    this.#dead.delete(job.id);
    const current = this.#running.get(job.id);
    if (current) current.again = job;
    else if (!this.#waiting.has(job.id)) this.#waiting.set(job.id, job);
    this.#pump();
  }

  async find({ id }: JobRef): Promise<JobState | undefined> {
    const running = this.#running.get(id);
    if (running) return { state: running.pausing ? 'waiting' : 'running', progress: running.progress };
    if (this.#waiting.has(id)) return { state: 'waiting', progress: null };
    return this.#dead.has(id) ? { state: 'dead', progress: null } : undefined;
  }

  async cancel({ id }: JobRef): Promise<boolean> {
    const running = this.#running.get(id);
    if (!running) {
      const found = this.#waiting.delete(id);
      this.#tellIdlers();
      return found;
    }
    running.again = undefined;
    running.cancelled = true;
    running.controller.abort();
    return true;
  }

  async dead(): Promise<readonly DeadJob[]> {
    return [...this.#dead.values()];
  }

  async retryDead(id: string): Promise<boolean> {
    const found = this.#dead.get(id);
    if (!found) return false;
    await this.add(found.job);
    return true;
  }

  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idlers.add(resolve);
      this.#tellIdlers();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#waiting.clear();
    for (const { controller } of this.#running.values()) controller.abort();
    await this.idle();
  }

  #pump(): void {
    const { concurrency = DEFAULT_CONCURRENCY } = this.options;
    while (this.#running.size < concurrency && !this.#closed) {
      const job = this.#next();
      if (!job) break;
      this.#waiting.delete(job.id);
      void this.#start(job, this.#handlers.get(job.kind)!);
    }
    this.#tellIdlers();
  }

  #next(): Job | undefined {
    let first: Job | undefined;
    for (const job of this.#waiting.values()) {
      if (!this.#handlers.has(job.kind)) continue;
      if (!first || priorityOf(job) < priorityOf(first)) first = job;
      if (priorityOf(first) === 0) break;
    }
    return first;
  }

  async #start(job: Job, handler: JobHandler): Promise<void> {
    const controller = new AbortController();
    const entry: Running = { job, controller, again: undefined, cancelled: false, pausing: false, progress: null };
    this.#running.set(job.id, entry);
    const died = await this.#run(entry, handler);
    this.#running.delete(job.id);
    // Asked for again meanwhile, it is judged by the next run.
    if (entry.again && !this.#closed) this.#waiting.set(job.id, entry.again);
    else if (died) this.#dead.set(job.id, died);
    this.#pump();
  }

  async #run(entry: Running, handler: JobHandler): Promise<DeadJob | undefined> {
    const { maxAttempts = DEFAULT_ATTEMPTS, transient = () => false, pauseAfter = growingPause } = this.options;
    const { job, controller } = entry;
    const { signal } = controller;
    const progress = async (reached: JobProgress): Promise<void> => void (entry.progress = reached);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await handler(job, { signal, attempt, progress });
        return undefined;
      } catch (error) {
        if (entry.cancelled) return undefined;
        logFailure(this.options.log, job, attempt, messageOf(error));
        if (attempt >= maxAttempts && !transient(error)) return { job, attempts: attempt, error: messageOf(error) };
      }
      entry.pausing = true;
      await this.options.wait(pauseAfter(attempt), signal);
      entry.pausing = false;
      if (signal.aborted) return undefined;
    }
  }

  #tellIdlers(): void {
    if (this.#running.size > 0 || this.#waiting.size > 0) return;
    for (const resolve of this.#idlers) resolve();
    this.#idlers.clear();
  }
}

const priorityOf = ({ priority = 0 }: Job): number => priority;
