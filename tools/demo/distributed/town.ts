import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Door } from '../../../apps/api/src/demonstration/door.js';
import { fetchDoor } from '../fetch-door.js';
import { Child } from './child.js';
import { startEngines, type Engines, type GivenEngines } from './engines.js';
import { alternating } from './alternating.js';

/** The command that starts a program of the project, by its path without extension (`apps/api/src/main`). */
export type Launch = (program: string) => readonly string[];

export interface TownOptions {
  readonly given: GivenEngines;
  readonly launch: Launch;
  /** The command that starts the event store's double. */
  readonly double: readonly string[];
  /** The vault's master key, 64 hex digits. */
  readonly key: string;
  readonly apis?: number;
  readonly workers?: number;
}

/** Short, so that whoever watches does not wait for it when a worker dies. */
const LEASE_SECONDS = '5';
const SWEEP_SECONDS = '2';

/** Several API and worker processes on one log, on loopback, with scratch folders that are removed with them. */
export class Town {
  readonly #folder = mkdtempSync(join(tmpdir(), 'duixian-town-'));
  readonly #engines: Child[] = [];
  readonly #apis: Child[] = [];
  readonly #workers: Child[] = [];
  #urls: readonly string[] = [];
  #where: Engines | undefined;

  constructor(private readonly options: TownOptions) {}

  /** Where the log is. */
  get esdb(): string {
    return this.#where!.esdb;
  }

  get urls(): readonly string[] {
    return this.#urls;
  }

  /** Through all APIs in turn. */
  get door(): Door {
    return alternating(this.#urls.map(fetchDoor));
  }

  /** Answers the set-up code; throws when something does not start, or the log is not empty. */
  async start(): Promise<string> {
    const { given, double, apis = 2, workers = 2 } = this.options;
    this.#where = await startEngines(given, this.#folder, double, (child) => this.#engines.push(child));
    for (let index = 1; index <= apis; index += 1) {
      this.#apis.push(this.#spawn('apps/api/src/main', `api-${index}`, { DUIXIAN_PORT: '0' }));
    }
    for (let index = 1; index <= workers; index += 1) {
      this.#workers.push(this.#spawn('apps/worker/src/main', `worker-${index}`));
    }
    this.#urls = await Promise.all(this.#apis.map(async (api) => (await api.says(/ready: (http:\/\/\S+)/))[1]!));
    await Promise.all(this.#workers.map((worker) => worker.says(/worker: ready/)));
    // Each prints the same code, in the lines that follow the address.
    const [, code] = await this.#apis[0]!.says(/set-up code: (\S+)\n|This folder is a demonstration|\/api\/docs\n$/);
    if (code === undefined) throw new Error(`the log at DUIXIAN_ESDB is in use: the demonstration needs an empty one`);
    return code;
  }

  /** In good order; the log stays readable until `kill`. Answers what went wrong. */
  async stopProcesses(): Promise<readonly string[]> {
    const told = await Promise.all([...this.#workers, ...this.#apis].map((child) => child.stop()));
    return told.filter((each) => each !== undefined);
  }

  /** What the processes complained about. */
  get errors(): string {
    return [...this.#apis, ...this.#workers].map(({ errors }) => errors).join('');
  }

  async kill(): Promise<void> {
    await Promise.all([...this.#workers, ...this.#apis, ...this.#engines].map((child) => child.kill()));
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #spawn(program: string, name: string, more: Readonly<Record<string, string>> = {}): Child {
    const data = join(this.#folder, name);
    mkdirSync(data);
    const environment = {
      DUIXIAN_MODE: 'distributed',
      DUIXIAN_ESDB: this.#where!.esdb,
      DUIXIAN_REDIS: this.#where!.redis,
      DUIXIAN_VAULT: join(this.#folder, 'vault'),
      DUIXIAN_KEY: this.options.key,
      DUIXIAN_DATA: data,
      DUIXIAN_LEASE_SECONDS: LEASE_SECONDS,
      DUIXIAN_SWEEP_SECONDS: SWEEP_SECONDS,
      ...more,
    };
    return new Child({ name, command: this.options.launch(program), cwd: data, environment });
  }
}
