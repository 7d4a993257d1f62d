import { translating } from '#event-store';
import { createInProcessQueue, type JobQueue } from '#jobs';
import {
  settlementJob,
  SETTLEMENT_JOB,
  type House,
  type HouseBase,
  type HouseOptions,
  type Log,
  type SharedLog,
} from './house-types.js';
import { Follower } from './nodes/follower.js';
import { LeasedSagas } from './nodes/leased-sagas.js';
import { RemoteSagas } from './nodes/remote-sagas.js';
import { isTransient, reasonOf } from './parking.js';
import { ProcessManager } from './process-manager.js';
import { ProcessStore } from './process-store.js';
import { Sweeper } from './sweeper.js';

/** Of a house, what moves by itself. */
export interface Moving extends Pick<House, 'role' | 'jobs' | 'processManager' | 'idle'> {
  /** Before the store, and after it what the store's last readers need. */
  readonly closeMoving: (closeStore: () => Promise<void>) => Promise<void>;
}

/** Everything in this process: the sagas are its own, and jobs wait in memory as a rule. */
export async function openAlone(base: HouseBase, options: HouseOptions): Promise<Moving> {
  const { store, runner, clock, surroundings } = base;
  const { wait, log } = surroundings;
  const process = openProcessStore(base);
  return closingOnFailure(process, async () => {
    const jobs = await openJobs(base, options);
    const settle = settlingBy(jobs, log);
    const own = { store, runner, process, clock, settle, wait, log, ...labelsOf(base) };
    const processManager = new ProcessManager(own);
    const idle = async (): Promise<void> => {
      for (let before = await store.head(); ;) {
        if (before !== null) await processManager.reached(before);
        await jobs.idle();
        const after = await store.head();
        if (after === before || after === null) return;
        before = after;
      }
    };
    const moving = { role: 'everything' as const, jobs, processManager, idle };
    return { ...moving, closeMoving: closing(moving, process, sweeperOf(base, moving, options)) };
  });
}

/** One of several: a worker drives the sagas while it has the lease on them, an API follows what the log says of them. */
export async function openShared(base: HouseBase, shared: SharedLog, options: HouseOptions): Promise<Moving> {
  const { store, runner, clock, surroundings, clockVersion } = base;
  const { role, leaseMillis, elapsed } = shared;
  const { systemNow, newId, wait, log } = surroundings;
  const process = role === 'worker' ? openProcessStore(base) : undefined;
  return closingOnFailure(process, async () => {
    const jobs = await openJobs(base, options);
    const dead = async (): Promise<number> =>
      (await jobs.dead()).filter(({ job }) => job.kind === SETTLEMENT_JOB).length;
    // A worker's clock moves when it has taken what comes before.
    const moves = process === undefined ? { clock: { moves: clock, after: clockVersion } } : {};
    const follower = await Follower.start({ store, wait, log, ...moves });
    const remote = { store, systemNow, newId, follower, wait, node: `${role}-${newId()}`, dead };
    const settle = settlingBy(jobs, log);
    const processManager =
      process === undefined
        ? new RemoteSagas(remote)
        : new LeasedSagas({ ...remote, runner, process, clock, settle, log, leaseMillis, elapsed, ...labelsOf(base) });
    const moving = { role, jobs, processManager, idle: () => processManager.idle() };
    return { ...moving, closeMoving: closing(moving, process, sweeperOf(base, moving, options)) };
  });
}

const labelsOf = ({ surroundings: { at } }: HouseBase) => (at ? { at } : {});

async function openJobs({ store, surroundings }: HouseBase, options: HouseOptions): Promise<JobQueue> {
  const { wait, log } = surroundings;
  const elsewhere = await options.openJobs?.(store.logId, isTransient);
  return elsewhere ?? createInProcessQueue({ wait, log, transient: isTransient });
}

/** What the jobs cannot take now is asked for again by the sweeper. */
const settlingBy =
  (jobs: JobQueue, log: Log) =>
  (stream: string): void => {
    jobs.add(settlementJob(stream)).catch((error: unknown) => {
      log('warn', 'a settlement cannot be asked for now', { stream, error: reasonOf(error) });
    });
  };

/** Where the sagas are driven elsewhere, there is nothing to sweep here. */
function sweeperOf(
  { surroundings: { wait, log } }: HouseBase,
  { jobs, processManager }: Pick<House, 'jobs' | 'processManager'>,
  { sweepMillis }: HouseOptions,
): Sweeper | undefined {
  if (sweepMillis === undefined) return undefined;
  const pending = () => processManager.pendingSettlements().map(settlementJob);
  const sweeper = new Sweeper({ jobs, pending, everyMillis: sweepMillis, wait, log });
  sweeper.start();
  return sweeper;
}

function openProcessStore({ folder, store, surroundings }: HouseBase): ProcessStore {
  return translating(folder, () => new ProcessStore(folder, store.logId, surroundings.at));
}

async function closingOnFailure<Value>(process: ProcessStore | undefined, open: () => Promise<Value>): Promise<Value> {
  try {
    return await open();
  } catch (error) {
    process?.close();
    throw error;
  }
}

const closing =
  (
    { jobs, processManager }: Pick<House, 'jobs' | 'processManager'>,
    process: ProcessStore | undefined,
    sweeper: Sweeper | undefined,
  ): Moving['closeMoving'] =>
  async (closeStore) => {
    await sweeper?.close();
    await processManager.close();
    await jobs.close();
    await closeStore();
    process?.close();
  };
