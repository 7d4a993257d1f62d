/** Work to be done at least once. The id makes it one: the same id while it waits or runs is the same job. */
export interface Job {
  /** Unique over all kinds. */
  readonly id: string;
  readonly kind: string;
  /** Plain JSON, never personal data. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Whole, 0 (default) to 2,097,151: of what waits, the lower goes first. */
  readonly priority?: number;
}

export type JobRef = Pick<Job, 'id' | 'kind'>;

export interface JobProgress {
  readonly done: number;
  /** `null`: nobody knows yet. */
  readonly total: number | null;
}

/** What a handler is told about the run that it is in. */
export interface JobRun {
  /** Aborted when the job is cancelled, and when the queue closes. */
  readonly signal: AbortSignal;
  /** 1 for the first. */
  readonly attempt: number;
  /** For whoever looks; never fails the job. */
  progress(progress: JobProgress): Promise<void>;
}

export type JobHandler = (job: Job, run: JobRun) => Promise<void>;

/** A job that failed too often. It stays visible until somebody retries or adds it again. */
export interface DeadJob {
  readonly job: Job;
  readonly attempts: number;
  readonly error: string;
}

export interface JobState {
  /** `waiting` also between two tries. */
  readonly state: 'waiting' | 'running' | 'dead';
  readonly progress: JobProgress | null;
}

/**
 * Carries work, never truth: whatever it forgets is derived from the log again. At least once: a handler must have its
 * effect once however often it runs. A job asked for while the same one runs is run once more afterwards, because the log
 * may have moved on since it read. What is not its fault (`transient`) never makes a job dead.
 *
 * Everything that returns a promise throws JobsError (JOBS_UNAVAILABLE) when the jobs cannot be reached, soon.
 */
export interface JobQueue {
  /** Runs this kind's jobs here, some at a time. */
  process(kind: string, handler: JobHandler): void;
  /** Asks for a job; a dead one begins again. After `close` it does nothing. */
  add(job: Job): Promise<void>;
  /** `undefined`: it was never asked for, or is done. */
  find(job: JobRef): Promise<JobState | undefined>;
  /** Takes a waiting job out; tells a running one by its signal, and however it then ends it is over. `false`: there is none. */
  cancel(job: JobRef): Promise<boolean>;
  dead(): Promise<readonly DeadJob[]>;
  /** `false`: it is not dead. */
  retryDead(id: string): Promise<boolean>;
  /** Resolves when nothing waits or runs (dead jobs aside). */
  idle(): Promise<void>;
  /** Tells what runs, lets it finish, takes nothing more. */
  close(): Promise<void>;
}
