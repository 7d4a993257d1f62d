import type { EventStore, StoreProbe } from '#event-store';
import type { Job, JobQueue } from '#jobs';
import type { Instant } from '#kernel';
import type { BusinessClock } from './business-clock.js';
import type { CommandRunner } from './command-runner.js';
import type { Sagas } from './sagas.js';

export type Log = (level: 'info' | 'warn' | 'error', message: string, details: object) => void;

/** Everything from outside: time, randomness, waiting, and where a test may kill or fail it. */
export interface Surroundings {
  readonly systemNow: () => Instant;
  readonly random: (bytes: number) => Uint8Array;
  readonly newId: () => string;
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
  readonly at?: (label: string) => void;
  /** Node's arguments for threads; only tests have some, because they run the sources. */
  readonly threadArguments?: readonly string[];
  readonly storeProbe?: StoreProbe;
}

/** What a process is for: everything on one machine, or one of several on one log. */
export type Role = 'everything' | 'api' | 'worker';

/** One process on one data folder: the record, the command loop, sagas with their timers, and jobs. */
export interface House {
  readonly role: Role;
  readonly folder: string;
  readonly surroundings: Surroundings;
  readonly store: EventStore;
  readonly runner: CommandRunner;
  readonly clock: BusinessClock;
  readonly jobs: JobQueue;
  readonly processManager: Sagas;
  /** Resolves when sagas, timers that fell due, and jobs have nothing left of what the log held. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** What a house that is not alone brings along. */
export interface HouseOptions {
  /** Jobs elsewhere than in this process. What is `transient` never makes a job dead. */
  readonly openJobs?: (logId: string, transient: (error: unknown) => boolean) => Promise<JobQueue>;
  /** How often what the jobs may have forgotten is asked for again; jobs in this process forget nothing. */
  readonly sweepMillis?: number;
  /** One of several processes on one log; absent: everything is in this one. */
  readonly shared?: SharedLog;
}

/** One log, several processes. */
export interface SharedLog {
  readonly role: Exclude<Role, 'everything'>;
  /** Closed with the house. */
  readonly openStore: () => Promise<EventStore>;
  /** How long nobody may hear of whoever drives the sagas before another process does. */
  readonly leaseMillis: number;
  /** Milliseconds on a clock that only runs on. */
  readonly elapsed: () => number;
}

/** Provider token of the open house in the applications. */
export const HOUSE = Symbol('house');

export const SETTLEMENT_JOB = 'settlement';

/** The amount of an entitlement: one job however often it is asked for. */
export const settlementJob = (stream: string): Job => ({
  id: `${SETTLEMENT_JOB}:${stream}`,
  kind: SETTLEMENT_JOB,
  data: { stream },
});

/** What a house stands on, whatever its role. */
export interface HouseBase extends Pick<House, 'folder' | 'surroundings' | 'store' | 'runner' | 'clock'> {
  /** Of `installation-this`, as the clock knows it. */
  readonly clockVersion: number;
}
