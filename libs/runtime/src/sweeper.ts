import type { Job, JobQueue } from '#jobs';
import { reasonOf } from './parking.js';

export interface SweeperOptions {
  readonly jobs: Pick<JobQueue, 'add' | 'find' | 'dead'>;
  /** What the log says is still to be done, as jobs. */
  readonly pending: () => readonly Job[];
  /** Pause between two sweeps. */
  readonly everyMillis: number;
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: (level: 'warn' | 'error', message: string, details: object) => void;
}

/**
 * Asks again for what the log still waits for, every so often: whatever the jobs forgot, or could not take, is done after
 * all. What waits, runs or is dead is left alone; a dead job waits for somebody to look at it.
 */
export class Sweeper {
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;

  constructor(private readonly options: SweeperOptions) {}

  start(): void {
    this.#running ??= this.#run();
  }

  /** Answers how many jobs it asked for. Throws JobsError while they cannot be reached. */
  async sweep(): Promise<number> {
    const { jobs, pending } = this.options;
    const wanted = pending();
    if (wanted.length === 0) return 0;
    const dead = new Set((await jobs.dead()).map(({ job }) => job.id));
    let asked = 0;
    for (const job of wanted) {
      if (this.#stop.signal.aborted) break;
      if (dead.has(job.id) || (await jobs.find(job)) !== undefined) continue;
      await jobs.add(job);
      asked += 1;
    }
    return asked;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { everyMillis, wait, log } = this.options;
    const { signal } = this.#stop;
    for (await wait(everyMillis, signal); !signal.aborted; await wait(everyMillis, signal)) {
      try {
        const asked = await this.sweep();
        if (asked > 0) log('warn', 'jobs were forgotten, and asked for again', { asked });
      } catch (error) {
        log('warn', 'forgotten jobs cannot be looked for', { error: reasonOf(error) });
      }
    }
  }
}
