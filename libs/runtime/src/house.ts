import {
  openSqliteEventStore,
  lockFolder,
  translating,
  type EventStore,
  type FolderLock,
  type StoreProbe,
} from '#event-store';
import { createInProcessQueue, type Job, type JobQueue } from '#jobs';
import type { Instant } from '#kernel';
import { BusinessClock, clockSetBy } from './business-clock.js';
import { CommandRunner } from './command-runner.js';
import { isTransient, reasonOf } from './parking.js';
import { ProcessManager } from './process-manager.js';
import { ProcessStore } from './process-store.js';
import { Sweeper } from './sweeper.js';

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

/** One process on one data folder: the record, the command loop, sagas with their timers, and jobs. */
export interface House {
  readonly folder: string;
  readonly surroundings: Surroundings;
  readonly store: EventStore;
  readonly runner: CommandRunner;
  readonly clock: BusinessClock;
  readonly jobs: JobQueue;
  readonly processManager: ProcessManager;
  /** Resolves when sagas, timers that fell due, and jobs have nothing left of what the log held. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** What a house that is not alone may bring along. */
export interface HouseOptions {
  /** Jobs elsewhere than in this process. What is `transient` never makes a job dead. */
  readonly openJobs?: (logId: string, transient: (error: unknown) => boolean) => Promise<JobQueue>;
  /** How often what the jobs may have forgotten is asked for again; jobs in this process forget nothing. */
  readonly sweepMillis?: number;
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

/** Throws StoreError (STORE_LOCKED when another process has the folder). */
export async function openHouse(
  folder: string,
  surroundings: Surroundings,
  options: HouseOptions = {},
): Promise<House> {
  const { systemNow, random, newId, wait, log, at } = surroundings;
  const lock = lockFolder(folder);
  let store: EventStore | undefined;
  let jobs: JobQueue | undefined;
  try {
    store = await openSqliteEventStore({ folder, lock, random, probe: surroundings.storeProbe });
    const labels = at ? { at } : {};
    const runner = new CommandRunner({ store, systemNow, newId, ...labels });
    const clock = new BusinessClock(systemNow);
    await rememberClock(store, clock);
    const processStore = openProcessStore(folder, store.logId, at);
    jobs =
      (await options.openJobs?.(store.logId, isTransient)) ??
      createInProcessQueue({ wait, log, transient: isTransient });
    const processManager = new ProcessManager({
      store,
      runner,
      process: processStore,
      clock,
      settle: settlingBy(jobs, log),
      wait,
      log,
      ...labels,
    });
    const parts = { folder, surroundings, store, runner, clock, jobs, processManager };
    return assemble(parts, processStore, lock, sweeperOf(parts, options));
  } catch (error) {
    await jobs?.close();
    await store?.close();
    lock.release();
    throw error;
  }
}

/** What the jobs cannot take now is asked for again by the sweeper. */
const settlingBy =
  (jobs: JobQueue, log: Log) =>
  (stream: string): void => {
    jobs.add(settlementJob(stream)).catch((error: unknown) => {
      log('warn', 'a settlement cannot be asked for now', { stream, error: reasonOf(error) });
    });
  };

function sweeperOf(parts: Omit<House, 'idle' | 'close'>, { sweepMillis }: HouseOptions): Sweeper | undefined {
  if (sweepMillis === undefined) return undefined;
  const { jobs, processManager, surroundings } = parts;
  const { wait, log } = surroundings;
  const pending = () => processManager.pendingSettlements().map(settlementJob);
  const sweeper = new Sweeper({ jobs, pending, everyMillis: sweepMillis, wait, log });
  sweeper.start();
  return sweeper;
}

function openProcessStore(folder: string, logId: string, at: Surroundings['at']): ProcessStore {
  return translating(folder, () => new ProcessStore(folder, logId, at));
}

/** A demonstration's clock survives a restart because events moved it. */
async function rememberClock(store: EventStore, clock: BusinessClock): Promise<void> {
  for (const record of await store.readStream('installation-this')) {
    const set = clockSetBy(record);
    if (set !== null) clock.follow(set, record.recordedAt);
  }
}

function assemble(
  parts: Omit<House, 'idle' | 'close'>,
  processStore: ProcessStore,
  lock: FolderLock,
  sweeper: Sweeper | undefined,
): House {
  const { store, jobs, processManager } = parts;
  return {
    ...parts,
    async idle() {
      for (let before = await store.head(); ;) {
        if (before !== null) await processManager.reached(before);
        await jobs.idle();
        const after = await store.head();
        if (after === before || after === null) return;
        before = after;
      }
    },
    async close() {
      await sweeper?.close();
      await processManager.close();
      await jobs.close();
      await store.close();
      processStore.close();
      lock.release();
    },
  };
}
