import { Queue, WaitingError, Worker, type Job as BullJob } from 'bullmq';
import { JobsError } from './errors.js';
import type { DeadJob, Job, JobHandler, JobProgress, JobQueue, JobRef, JobState } from './port.js';
import type { BullMqQueueOptions } from './redis-options.js';
import { commandClient, connected, workerClient } from './redis.js';
import { DEFAULT_ATTEMPTS, DEFAULT_CONCURRENCY, growingPause, logFailure, messageOf } from './tries.js';

interface Stored {
  readonly id: string;
  readonly data: Job['data'];
}

interface Running {
  readonly controller: AbortController;
  cancelled: boolean;
}

const LOCK_MILLIS = 30_000;
const MAX_STALLS = 20;
const CLOSE_MILLIS = 10_000;
const LOOK_MILLIS = 20;
/** We decide which failure is the last one: BullMQ cannot tell a full disk from a wrong job. */
const NO_LIMIT = 2 ** 31 - 1;

/** Dead is what nobody asked for again meanwhile. */
const BURY = `
  if redis.call('EXISTS', KEYS[2]) == 1 then return 0 end
  return redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])`;

/**
 * Jobs in BullMQ, one queue per kind. Our id is BullMQ's deduplication id: at most one job of an id waits, and one asked
 * for while it runs follows it, decided inside Redis.
 */
export class BullMqQueue implements JobQueue {
  readonly opened: Promise<void>;
  readonly #commands: ReturnType<typeof commandClient>;
  #listener: ReturnType<typeof workerClient> | undefined;
  #working: ReturnType<typeof workerClient> | undefined;
  readonly #queues = new Map<string, Queue>();
  readonly #workers: Worker[] = [];
  readonly #running = new Map<string, Running>();
  readonly #stop = new AbortController();
  /** Ends the workers' connections. */
  readonly #over = new AbortController();
  readonly #underWay = new Set<Promise<unknown>>();
  /** Jobs of ours never share BullMQ's id with one that a worker still holds from before a FLUSHALL. */
  readonly #name: string;
  #added = 0;

  constructor(private readonly options: BullMqQueueOptions) {
    this.#commands = commandClient(options);
    this.#name = Buffer.from(options.random(9)).toString('base64url');
    this.opened = connected(this.#commands, options);
  }

  process(kind: string, handler: JobHandler): void {
    const { prefix, concurrency = DEFAULT_CONCURRENCY, lockMillis = LOCK_MILLIS, pauseAfter } = this.options;
    this.#listen();
    this.#working ??= workerClient(this.options, this.#over.signal);
    const worker = new Worker<Stored>(kind, (bull, token) => this.#take(bull, token, handler), {
      connection: this.#working,
      prefix,
      concurrency,
      lockDuration: lockMillis,
      stalledInterval: lockMillis / 2,
      maxStalledCount: this.options.maxStalls ?? MAX_STALLS,
      runRetryDelay: this.options.reconnectMillis ?? 1000,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
      settings: { backoffStrategy: pauseAfter ?? growingPause },
    });
    worker.on('error', (error) => this.#complain(kind, error));
    worker.on('failed', (bull, error) => this.#failed(bull, error));
    this.#workers.push(worker);
  }

  async add(job: Job): Promise<void> {
    if (this.#stop.signal.aborted) return;
    const { id, kind, data, priority = 0 } = job;
    const jobId = `${this.#name}-${(this.#added += 1).toString(36)}`;
    const stored: Stored = { id, data };
    await this.#asking('adding a job', async () => {
      const added = this.#queue(kind).add(kind, stored, {
        jobId,
        deduplication: { id, keepLastIfActive: true },
        attempts: NO_LIMIT,
        backoff: { type: 'growing' },
        stackTraceLimit: 0,
        ...(priority === 0 ? {} : { priority }),
      });
      // In this order: between the two the job may die, and be buried.
      await Promise.all([added, this.#commands.hdel(this.#deadKey, id)]);
    });
  }

  find({ id, kind }: JobRef): Promise<JobState | undefined> {
    return this.#asking('looking for a job', async () => {
      const queue = this.#queue(kind);
      const bull = await queue.getJob((await queue.getDeduplicationJobId(id)) ?? '');
      if (!bull) {
        const isDead = (await this.#commands.hexists(this.#deadKey, id)) === 1;
        return isDead ? { state: 'dead', progress: null } : undefined;
      }
      const state = (await bull.getState()) === 'active' ? 'running' : 'waiting';
      return { state, progress: typeof bull.progress === 'object' ? (bull.progress as JobProgress) : null };
    });
  }

  cancel({ id, kind }: JobRef): Promise<boolean> {
    return this.#asking('cancelling a job', async () => {
      const queue = this.#queue(kind);
      const jobId = await queue.getDeduplicationJobId(id);
      if (!jobId) return false;
      await this.#commands.del(queue.toKey(`dn:${id}`));
      if ((await queue.remove(jobId)) === 1) return true;
      return (await this.#commands.publish(this.#channel, id)) > 0;
    });
  }

  dead(): Promise<readonly DeadJob[]> {
    return this.#asking('reading the dead jobs', async () =>
      (await this.#commands.hvals(this.#deadKey)).map((text) => JSON.parse(text) as DeadJob),
    );
  }

  async retryDead(id: string): Promise<boolean> {
    const found = await this.#asking('reading a dead job', () => this.#commands.hget(this.#deadKey, id));
    if (found === null) return false;
    await this.add((JSON.parse(found) as DeadJob).job);
    return true;
  }

  /** Of the kinds that were added or processed here. */
  async idle(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await Promise.allSettled(this.#underWay);
      const kinds = [...new Set([...this.#queues.keys(), ...this.#workers.map(({ name }) => name)])];
      const counts = await this.#asking('counting the jobs', () =>
        Promise.all(
          kinds.map((kind) => this.#queue(kind).getJobCountByTypes('wait', 'prioritized', 'active', 'delayed')),
        ),
      );
      if (this.#underWay.size === 0 && counts.every((count) => count === 0)) return;
      await this.options.wait(LOOK_MILLIS, this.#stop.signal);
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
    for (const { controller } of this.#running.values()) controller.abort();
    const patient = new AbortController();
    const ended = Promise.allSettled([...this.#underWay, ...this.#workers.map((worker) => worker.close())]);
    // Redis down or silent, and a handler that hears nothing, end nobody's stop.
    const patience = this.options.wait(this.options.closeMillis ?? CLOSE_MILLIS, patient.signal);
    await Promise.race([ended, patience]);
    patient.abort();
    this.#commands.disconnect();
    this.#over.abort();
  }

  async #take(bull: BullJob<Stored>, token: string | undefined, handler: JobHandler): Promise<void> {
    if (!this.#stop.signal.aborted) return this.#run(bull, handler);
    // Fetched while we were closing: it is for others.
    await bull.moveToWait(token);
    throw new WaitingError();
  }

  async #run(bull: BullJob<Stored>, handler: JobHandler): Promise<void> {
    const { maxAttempts = DEFAULT_ATTEMPTS, transient = () => false, log, at } = this.options;
    const job = jobOf(bull);
    const attempt = bull.attemptsMade + 1;
    const entry: Running = { controller: new AbortController(), cancelled: false };
    this.#running.set(job.id, entry);
    try {
      at?.('job:taken');
      const progress = (reached: JobProgress): Promise<void> => this.#progress(bull, reached);
      await handler(job, { signal: entry.controller.signal, attempt, progress });
      at?.('job:done');
    } catch (error) {
      if (entry.cancelled) return;
      logFailure(log, job, attempt, messageOf(error));
      if (attempt < maxAttempts || transient(error)) throw error;
      await this.#bury({ job, attempts: attempt, error: messageOf(error) }, 'dn');
      at?.('job:buried');
    } finally {
      if (this.#running.get(job.id) === entry) this.#running.delete(job.id);
    }
  }

  /** Only a job whose workers were gone too often gets here for good. */
  #failed(bull: BullJob<Stored> | undefined, { message }: Error): void {
    if (bull?.finishedOn === undefined) return;
    const job = jobOf(bull);
    logFailure(this.options.log, job, bull.attemptsMade, message);
    this.#bury({ job, attempts: bull.attemptsMade, error: message }, 'de').catch((error: unknown) =>
      this.#complain(job.kind, error),
    );
  }

  /** `follower`: the key that holds whoever was asked for meanwhile. */
  async #bury(dead: DeadJob, follower: 'dn' | 'de'): Promise<void> {
    const { id, kind } = dead.job;
    const followed = this.#queue(kind).toKey(`${follower}:${id}`);
    await this.#asking('keeping a dead job', () =>
      this.#commands.eval(BURY, 2, this.#deadKey, followed, id, JSON.stringify(dead)),
    );
  }

  async #progress({ id = '', name }: BullJob<Stored>, reached: JobProgress): Promise<void> {
    await this.#queue(name)
      .updateJobProgress(id, { ...reached })
      .catch(() => undefined);
  }

  /** Whoever cancels tells all: only the one that runs the job knows it. */
  #listen(): void {
    if (this.#listener) return;
    this.#listener = workerClient(this.options, this.#over.signal);
    this.#listener.on('message', (_channel: string, id: string) => {
      const entry = this.#running.get(id);
      if (!entry) return;
      entry.cancelled = true;
      entry.controller.abort();
    });
    this.#listener.subscribe(this.#channel).catch((error: unknown) => this.#complain('cancel', error));
  }

  #queue(kind: string): Queue {
    const known = this.#queues.get(kind);
    if (known) return known;
    const queue = new Queue(kind, {
      connection: this.#commands,
      prefix: this.options.prefix,
      skipVersionCheck: true,
      skipWaitingForReady: true,
      skipMetasUpdate: true,
    });
    queue.on('error', (error) => this.#complain(kind, error));
    this.#queues.set(kind, queue);
    return queue;
  }

  async #asking<Value>(doing: string, ask: () => Promise<Value>): Promise<Value> {
    const asked = ask();
    this.#underWay.add(asked);
    try {
      return await asked;
    } catch (error) {
      throw new JobsError('JOBS_UNAVAILABLE', `${doing} failed: ${messageOf(error)}`, { cause: error });
    } finally {
      this.#underWay.delete(asked);
    }
  }

  #complain(kind: string, error: unknown): void {
    if (!this.#stop.signal.aborted) this.options.log('warn', 'a queue complains', { kind, error: messageOf(error) });
  }

  get #deadKey(): string {
    return `${this.options.prefix}:dead`;
  }

  get #channel(): string {
    return `${this.options.prefix}:cancel`;
  }
}

function jobOf({ name, data: { id, data }, priority }: BullJob<Stored>): Job {
  return { id, kind: name, data, ...(priority > 0 ? { priority } : {}) };
}
