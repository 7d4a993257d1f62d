import {
  openSqliteEventStore,
  lockFolder,
  translating,
  type EventStore,
  type FolderLock,
  type StoreProbe,
} from '#event-store';
import { createInProcessQueue, type JobQueue } from '#jobs';
import type { Instant } from '#kernel';
import { BusinessClock, clockSetBy } from './business-clock.js';
import { CommandRunner } from './command-runner.js';
import { isTransient } from './parking.js';
import { ProcessManager } from './process-manager.js';
import { Follower } from './nodes/follower.js';
import { LeasedSagas } from './nodes/leased-sagas.js';
import { RemoteSagas } from './nodes/remote-sagas.js';
import { ProcessStore } from './process-store.js';
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

/** One of several processes on one log: what they share. */
export interface Distribution {
  readonly role: Exclude<Role, 'everything'>;
  /** Opened and closed with the house. */
  readonly openStore: () => Promise<EventStore>;
  readonly openJobs: () => Promise<JobQueue>;
  /** How long nobody may hear of whoever drives the sagas before another process does. */
  readonly leaseMillis: number;
  /** Milliseconds on a clock that only runs on. */
  readonly elapsed: () => number;
}

/** Provider token of the open house in the applications. */
export const HOUSE = Symbol('house');

export const SETTLEMENT_JOB = 'settlement';

/** Throws StoreError (STORE_LOCKED when another process has the folder). `shared`: one of several processes on one log. */
export async function openHouse(folder: string, surroundings: Surroundings, shared?: Distribution): Promise<House> {
  const { random, storeProbe } = surroundings;
  const lock = lockFolder(folder);
  let store: EventStore | undefined;
  try {
    const probe = storeProbe ? { probe: storeProbe } : {};
    store = await (shared ? shared.openStore() : openSqliteEventStore({ folder, lock, random, ...probe }));
    const base = await openBase(folder, surroundings, store);
    const parts = shared ? await openShared(base, shared) : openAlone(base);
    return assemble(base, parts, lock);
  } catch (error) {
    await store?.close();
    lock.release();
    throw error;
  }
}

interface Base extends Pick<House, 'folder' | 'surroundings' | 'store' | 'runner' | 'clock'> {
  /** Of `installation-this`, as the clock knows it. */
  readonly clockVersion: number;
}

interface Moving extends Pick<House, 'role' | 'jobs' | 'processManager' | 'idle'> {
  readonly process: ProcessStore | undefined;
}

async function openBase(folder: string, surroundings: Surroundings, store: EventStore): Promise<Base> {
  const { systemNow, newId, at } = surroundings;
  const runner = new CommandRunner({ store, systemNow, newId, ...(at ? { at } : {}) });
  const clock = new BusinessClock(systemNow);
  const clockVersion = await rememberClock(store, clock);
  return { folder, surroundings, store, runner, clock, clockVersion };
}

/** Everything in this process: the sagas are its own, and jobs wait in memory. */
function openAlone({ folder, surroundings, store, runner, clock }: Base): Moving {
  const { wait, log, at } = surroundings;
  const process = openProcessStore(folder, store.logId, at);
  const jobs = createInProcessQueue({ wait, log, transient: isTransient });
  const labels = at ? { at } : {};
  const processManager = new ProcessManager({
    store,
    runner,
    process,
    clock,
    settle: asking(jobs),
    wait,
    log,
    ...labels,
  });
  const idle = async (): Promise<void> => {
    for (let before = await store.head(); ;) {
      if (before !== null) await processManager.reached(before);
      await jobs.idle();
      const after = await store.head();
      if (after === before || after === null) return;
      before = after;
    }
  };
  return { role: 'everything', jobs, processManager, idle, process };
}

/** One of several: a worker drives the sagas when it has the lease on them, an API follows what the log says of them. */
async function openShared(base: Base, { role, openJobs, leaseMillis, elapsed }: Distribution): Promise<Moving> {
  const { folder, surroundings, store, runner, clock, clockVersion } = base;
  const { systemNow, newId, wait, log, at } = surroundings;
  const isApi = role === 'api';
  const process = isApi ? undefined : openProcessStore(folder, store.logId, at);
  const jobs = await openJobs();
  const dead = async (): Promise<number> => jobs.dead().filter(({ job }) => job.kind === SETTLEMENT_JOB).length;
  // A worker's clock moves when it has taken what comes before.
  const moves = isApi ? { clock: { moves: clock, after: clockVersion } } : {};
  const follower = await Follower.start({ store, wait, log, ...moves });
  const remote = { store, systemNow, newId, follower, wait, node: `${role}-${newId()}`, dead };
  const labels = at ? { at } : {};
  const processManager =
    process === undefined
      ? new RemoteSagas(remote)
      : new LeasedSagas({
          ...remote,
          runner,
          process,
          clock,
          settle: asking(jobs),
          log,
          leaseMillis,
          elapsed,
          ...labels,
        });
  return { role, jobs, processManager, idle: () => processManager.idle(), process };
}

const asking =
  (jobs: JobQueue) =>
  (stream: string): void =>
    jobs.add({ id: `${SETTLEMENT_JOB}:${stream}`, kind: SETTLEMENT_JOB, data: { stream } });

function openProcessStore(folder: string, logId: string, at: Surroundings['at']): ProcessStore {
  return translating(folder, () => new ProcessStore(folder, logId, at));
}

/** A demonstration's clock survives a restart because events moved it. Answers the last version looked at. */
async function rememberClock(store: EventStore, clock: BusinessClock): Promise<number> {
  const records = await store.readStream('installation-this');
  for (const record of records) {
    const set = clockSetBy(record);
    if (set !== null) clock.follow(set, record.recordedAt);
  }
  return records.at(-1)?.version ?? -1;
}

function assemble({ clockVersion: _, ...base }: Base, { process, ...moving }: Moving, lock: FolderLock): House {
  return {
    ...base,
    ...moving,
    async close() {
      await moving.processManager.close();
      await moving.jobs.close();
      await base.store.close();
      process?.close();
      lock.release();
    },
  };
}
