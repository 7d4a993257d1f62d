/** Work to be done at least once. The id makes it one: the same id while it waits or runs is the same job. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  /** Plain JSON, never personal data. */
  readonly data: Readonly<Record<string, string | number>>;
}

export type JobHandler = (job: Job, signal: AbortSignal) => Promise<void>;

/** A job that failed too often. It stays visible until somebody retries it. */
export interface DeadJob {
  readonly job: Job;
  readonly attempts: number;
  readonly error: string;
}

/**
 * Carries work, never truth: whatever it forgets is derived from the log again at start. A job asked for while the same
 * one runs is run once more afterwards, because the log may have moved on since it read.
 */
export interface JobQueue {
  process(kind: string, handler: JobHandler): void;
  add(job: Job): void;
  dead(): readonly DeadJob[];
  retryDead(id: string): boolean;
  /** Resolves when nothing waits or runs (dead jobs aside). */
  idle(): Promise<void>;
  /** Lets what runs finish, takes nothing more. */
  close(): Promise<void>;
}
