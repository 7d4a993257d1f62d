import type { Job } from './port.js';

/** How jobs are tried, alike in every adapter. */
export interface TriesOptions {
  /** So many run at a time in this process (of each kind, where kinds have queues of their own). */
  readonly concurrency?: number;
  readonly maxAttempts?: number;
  /** The disk's or the moment's fault, not the job's: it is tried again for as long as it takes. */
  readonly transient?: (error: unknown) => boolean;
  /** Milliseconds before the next try, after so many. */
  readonly pauseAfter?: (attempt: number) => number;
  /** Pause before the next try, and between two looks. */
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: (level: 'info' | 'warn' | 'error', message: string, details: object) => void;
}

export const DEFAULT_CONCURRENCY = 16;
export const DEFAULT_ATTEMPTS = 5;

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/** Twice as long each time, up to ten seconds. */
export const growingPause = (attempt: number): number => Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE);

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One log line for each try that failed. */
export function logFailure(log: TriesOptions['log'], { id, kind }: Job, attempt: number, error: string): void {
  log('error', 'a job failed', { job: id, kind, attempt, error });
}
