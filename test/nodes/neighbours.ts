import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryEventStore, type EventStore } from '#event-store';
import { createInProcessQueue, type JobQueue } from '#jobs';
import { instantFromMillis, millisOf } from '#kernel';
import { openHouse, SETTLEMENT_JOB, type House, type HouseOptions, type SharedLog } from '#runtime';
import { SettlementProcessor } from '../../apps/worker/src/settlement/settlement.processor.js';
import type { SharedParts } from '../../apps/api/src/parts.js';
import type { Established } from '../support/cast.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { Cable } from './town.js';
import { manualSurroundings, type ManualSurroundings } from '../support/surroundings.js';

const LEASE = 15_000;
/** What is gathered, and tried again soon, goes on by itself; leases and time-outs only when the test moves time. */
const SOON = 100;

export interface Worker {
  readonly house: House;
  readonly surroundings: ManualSurroundings;
  readonly cable: Cable;
  /** Lets this machine's time pass. */
  pass(millis: number): void;
  close(): Promise<void>;
}

/** Several processes of one installation in this one: they share a log and jobs in memory, and nothing else. */
export class Neighbours {
  readonly store: EventStore = createMemoryEventStore({ logId: 'neighbours' });
  readonly root = mkdtempSync(join(tmpdir(), 'duixian-neighbours-'));
  readonly #jobs: JobQueue;
  readonly #workers: Worker[] = [];

  constructor() {
    this.#jobs = createInProcessQueue({ wait: soon(manualSurroundings().wait), log: () => undefined });
  }

  /** What an API of this installation stands on. */
  api(): SharedParts {
    return { house: this.#options('api', new Cable(), () => 0) };
  }

  /** A second API, beside the first one's: vault and key are shared, the data folder is each node's own. */
  beside({ server }: Pick<Established, 'server'>): Promise<TestServer> {
    const { config } = server.parts;
    const vaultFolder = `${config.dataFolder}/vault`;
    const distributed = { esdb: '', redis: '', vaultFolder, leaseSeconds: 15, sweepSeconds: 30 };
    return startTestServer({ shared: this.api(), seed: 'second', config: { keyFile: config.keyFile, distributed } });
  }

  async worker(name: string, startsAt?: string): Promise<Worker> {
    const manual = manualSurroundings({ seed: name, ...(startsAt ? { systemStart: startsAt } : {}) });
    let count = 0;
    const surroundings = { ...manual, wait: soon(manual.wait), newId: () => `${name}-${(count += 1)}` };
    const cable = new Cable();
    const elapsed = (): number => millisOf(manual.systemNow());
    const house = await openHouse(join(this.root, name), surroundings, this.#options('worker', cable, elapsed));
    const settlement = new SettlementProcessor(house);
    house.jobs.process(SETTLEMENT_JOB, (job) => settlement.settle(String(job.data['stream'])));
    house.processManager.start();
    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => (closed ??= house.close());
    const worker = { house, surroundings, cable, pass: (millis: number) => manual.advance(millis), close };
    this.#workers.push(worker);
    return worker;
  }

  async close(): Promise<void> {
    for (const worker of this.#workers) await worker.close();
    await this.#jobs.close();
    await this.store.close();
    rmSync(this.root, { recursive: true, force: true });
  }

  #options(role: SharedLog['role'], cable: Cable, elapsed: () => number): HouseOptions {
    const openStore = async (): Promise<EventStore> => cable.to(this.store);
    const openJobs = async (): Promise<JobQueue> => left(this.#jobs);
    return { openJobs, shared: { role, openStore, leaseMillis: LEASE, elapsed } };
  }
}

/** Lets time pass on all machines until something has come about. */
export async function passing<Value>(awaited: Promise<Value>, workers: readonly Worker[]): Promise<Value> {
  let isOver = false;
  const over = awaited.finally(() => (isOver = true));
  over.catch(() => undefined);
  while (!isOver) {
    for (const { pass } of workers) pass(LEASE / 10);
    for (let turn = 0; turn < 20 && !isOver; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return over;
}

/** Whichever process closes leaves the others their jobs. */
const left = (jobs: JobQueue): JobQueue => ({
  process: (kind, handler) => jobs.process(kind, handler),
  add: (job) => jobs.add(job),
  find: (job) => jobs.find(job),
  cancel: (job) => jobs.cancel(job),
  dead: () => jobs.dead(),
  retryDead: (id) => jobs.retryDead(id),
  idle: () => jobs.idle(),
  close: async () => undefined,
});

type Wait = ManualSurroundings['wait'];

const soon =
  (wait: Wait): Wait =>
  (millis, signal) =>
    millis > SOON ? wait(millis, signal) : new Promise((resolve) => void setImmediate(resolve));

export const dayLater = (instant: string): string => instantFromMillis(Date.parse(instant) + 24 * 60 * 60 * 1000);
