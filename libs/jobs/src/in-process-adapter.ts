import type { DeadJob, Job, JobHandler, JobQueue } from './port.js';

export interface InProcessQueueOptions {
  readonly concurrency?: number;
  readonly maxAttempts?: number;
  /** The disk's or the moment's fault, not the job's: it is tried again for as long as it takes. */
  readonly transient?: (error: unknown) => boolean;
  /** Pause before the next try. */
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: (level: 'warn' | 'error', message: string, details: object) => void;
}

interface Running {
  again: boolean;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/** Jobs inside this process, in order of arrival, some at a time. */
export function createInProcessQueue(options: InProcessQueueOptions): JobQueue {
  const { concurrency = 16, maxAttempts = 5, transient = () => false, wait, log } = options;
  const handlers = new Map<string, JobHandler>();
  const waiting = new Map<string, Job>();
  const running = new Map<string, Running>();
  const dead = new Map<string, DeadJob>();
  const idlers = new Set<() => void>();
  const stop = new AbortController();

  const run = async (job: Job, handler: JobHandler): Promise<void> => {
    for (let attempt = 1; !stop.signal.aborted; attempt += 1) {
      try {
        return await handler(job, stop.signal);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        log('error', 'a job failed', { job: job.id, kind: job.kind, attempt, error: message });
        if (attempt >= maxAttempts && !transient(error)) {
          dead.set(job.id, { job, attempts: attempt, error: message });
          return;
        }
        await wait(Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE), stop.signal);
      }
    }
  };

  const pump = (): void => {
    for (const [id, job] of waiting) {
      if (running.size >= concurrency || stop.signal.aborted) break;
      const handler = handlers.get(job.kind);
      if (!handler || running.has(id)) continue;
      waiting.delete(id);
      const entry: Running = { again: false };
      running.set(id, entry);
      void run(job, handler).finally(() => {
        running.delete(id);
        if (entry.again && !stop.signal.aborted) waiting.set(id, job);
        pump();
      });
    }
    if (running.size > 0 || (waiting.size > 0 && !stop.signal.aborted)) return;
    for (const resolve of idlers) resolve();
    idlers.clear();
  };

  return {
    process(kind, handler) {
      handlers.set(kind, handler);
      pump();
    },
    add(job) {
      if (stop.signal.aborted) return;
      dead.delete(job.id);
      const current = running.get(job.id);
      if (current) current.again = true;
      else waiting.set(job.id, job);
      pump();
    },
    dead: () => [...dead.values()],
    retryDead(id) {
      const found = dead.get(id);
      if (!found) return false;
      this.add(found.job);
      return true;
    },
    idle: () =>
      new Promise((resolve) => {
        if (running.size === 0 && waiting.size === 0) return resolve();
        idlers.add(resolve);
      }),
    close() {
      stop.abort();
      return new Promise((resolve) => {
        if (running.size === 0) return resolve();
        idlers.add(resolve);
      });
    },
  };
}
