import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandFor, DeciderName } from '#domain';
import { createMemoryEventStore, type EventStore } from '#event-store';
import { createInProcessQueue } from '#jobs';
import { instantFromMillis, millisOf, type Instant, type Refusal } from '#kernel';
import {
  BusinessClock,
  CommandRunner,
  ProcessManager,
  ProcessStore,
  SETTLEMENT_JOB,
  settlementJob,
  type BuildCommand,
  type CommandMeta,
  type House,
  type Outcome,
} from '#runtime';
import { SettlementProcessor } from '../../apps/worker/src/settlement/settlement.processor.js';
import { MortalModels, type ModelsFile } from './mortal-models.js';
import { mortalStore, overtaken } from './mortal-doors.js';

/** How the file of the sagas comes out of a crash: derived from the log, so all three must do. */
export type ProcessFile = 'kept' | 'lost' | 'older';

const forEver = (_: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
    return undefined;
  });

interface Life {
  readonly house: OwnHouse;
  readonly process: ProcessStore;
  readonly died: Promise<void>;
  /** A job that fails would be tried again for ever: nothing here is allowed to fail. */
  readonly failed: Promise<never>;
}

/**
 * The command loop, sagas, timers and the worker on one log in memory that outlives them. It dies at any point where two
 * steps meet: before and after each append, and at each labelled point. The next life has nothing of what was in memory.
 */
export class MortalHouse {
  readonly log: EventStore;
  readonly troubles: string[] = [];
  deaths = 0;
  /** Happens between what the worker computed for an entitlement and its proposal. */
  meanwhile: (stream: string) => Promise<void> = () => Promise.resolve();
  readonly models: MortalModels;
  now = '2024-03-01T01:00:00.000Z' as Instant;
  #pointsLeft = Infinity;
  #dead = false;
  #die: () => void = () => undefined;
  #ids = 0;
  #life: Life;
  readonly #root: string;
  #folder: string;

  constructor() {
    this.log = createMemoryEventStore({ logId: 'property' });
    this.#root = mkdtempSync(join(tmpdir(), 'duixian-property-'));
    this.#folder = this.#newFolder();
    this.models = new MortalModels(this.#root, this.log, forEver, this.#point);
    this.#life = this.#begin();
  }

  /** Dies at the n-th point from now on; it may be in the middle of a command, a saga or a settlement. */
  dieAfter(points: number): void {
    this.#pointsLeft = points;
  }

  get dying(): boolean {
    return this.#pointsLeft !== Infinity;
  }

  get runner(): CommandRunner {
    return this.#life.house.runner;
  }

  /** `died`: no answer came; whoever asked may ask again under the same id. */
  async execute<Name extends DeciderName>(
    name: Name,
    stream: string,
    meta: CommandMeta,
    command: CommandFor<Name> | BuildCommand<Name>,
  ): Promise<Outcome | Refusal | 'died'> {
    const { house, died } = this.#life;
    const answered = house.runner.execute(name, stream, meta, command).catch((error: unknown) => {
      if (this.#dead) return 'died' as const;
      throw error;
    });
    return Promise.race([answered, died.then(() => 'died' as const)]);
  }

  /** The sagas have handled all that is in the log, whatever the worker is doing. */
  async sagasCatchUp(): Promise<void> {
    const head = await this.log.head();
    if (head !== null) await this.#life.house.processManager.reached(head);
  }

  pass(millis: number): void {
    this.now = instantFromMillis(millisOf(this.now) + millis);
  }

  /** Everything that the log asks for is done, timers that fell due included; false: it died meanwhile. */
  async idle(): Promise<boolean> {
    const { house, died, failed } = this.#life;
    const alive = (async () => {
      await house.idle();
      await house.processManager.fireDue(this.now);
      await house.idle();
      await this.models.idle();
      return true;
    })().catch((error: unknown) => {
      if (this.#dead) return false;
      throw error;
    });
    return Promise.race([alive, died.then(() => false), failed]);
  }

  get dead(): boolean {
    return this.#dead;
  }

  parked(): readonly { readonly reason: string }[] {
    return this.#life.house.processManager.parked();
  }

  deadJobs(): Promise<readonly { readonly error: string }[]> {
    return this.#life.house.jobs.dead();
  }

  /** A new process on the same log. */
  async revive(file: ProcessFile, models: ModelsFile): Promise<void> {
    this.#dead = true;
    await this.#end();
    this.deaths += 1;
    const older = join(this.#root, 'older.sqlite');
    const current = join(this.#folder, 'process.sqlite');
    const next = this.#newFolder();
    if (file === 'older' && existsSync(older)) copyFileSync(older, join(next, 'process.sqlite'));
    if (file === 'kept') copyFileSync(current, join(next, 'process.sqlite'));
    copyFileSync(current, older);
    this.#folder = next;
    this.#pointsLeft = Infinity;
    this.#life = this.#begin();
    this.models.begin(models);
  }

  async close(): Promise<void> {
    await this.#end();
    await this.log.close();
    rmSync(this.#root, { recursive: true, force: true });
  }

  async #end(): Promise<void> {
    const { house, process } = this.#life;
    await this.models.end();
    await house.processManager.close().catch(() => undefined);
    await house.jobs.close();
    process.close();
  }

  #newFolder(): string {
    const folder = join(this.#root, String(this.deaths));
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  readonly #point = (where: string): void => {
    if (this.#dead) throw new Error(`dead at ${where}`);
    if (this.#pointsLeft > 0) this.#pointsLeft -= 1;
    if (this.#pointsLeft > 0) return;
    this.#dead = true;
    this.#die();
    throw new Error(`died at ${where}`);
  };

  #begin(): Life {
    this.#dead = false;
    const died = new Promise<void>((resolve) => {
      this.#die = resolve;
    });
    const store = mortalStore(this.log, this.#point);
    let fail: (error: Error) => void = () => undefined;
    const failed = new Promise<never>((_, reject) => {
      fail = reject;
    });
    failed.catch(() => undefined);
    const systemNow = () => this.now;
    const newId = () => `event-${(this.#ids += 1)}`;
    const log = (level: string, message: string, details: object): void => {
      if (this.#dead || level !== 'error') return;
      const trouble = `${message} ${JSON.stringify(details)}`;
      this.troubles.push(trouble);
      fail(new Error(trouble));
    };
    const surroundings = { systemNow, random: () => new Uint8Array(16), newId, wait: forEver, log, at: this.#point };
    const runner = new CommandRunner({ store, systemNow, newId });
    const clock = new BusinessClock(systemNow);
    const process = new ProcessStore(this.#folder, store.logId);
    const jobs = createInProcessQueue({ wait: forEver, log });
    const settle = (stream: string): void => void jobs.add(settlementJob(stream));
    const parts = { store, runner, clock };
    const processManager = new ProcessManager({ ...parts, process, settle, wait: forEver, log, at: this.#point });
    const house: OwnHouse = {
      ...parts,
      role: 'everything',
      folder: this.#folder,
      surroundings,
      jobs,
      processManager,
      async idle() {
        for (let before = await store.head(); ;) {
          if (before !== null) await processManager.reached(before);
          await jobs.idle();
          const after = await store.head();
          if (after === before || after === null) return;
          before = after;
        }
      },
      close: () => processManager.close(),
    };
    const worker = new SettlementProcessor({ ...house, runner: overtaken(runner, (stream) => this.meanwhile(stream)) });
    jobs.process(SETTLEMENT_JOB, (job) => worker.settle(String(job.data['stream'])));
    processManager.start();
    return { house, process, died, failed };
  }
}

type OwnHouse = Omit<House, 'processManager'> & { readonly processManager: ProcessManager };
