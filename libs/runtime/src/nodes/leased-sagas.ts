import type { Saga, TimerRule } from '#domain';
import type { BusinessClock } from '../business-clock.js';
import type { CommandRunner } from '../command-runner.js';
import { ProcessManager } from '../process-manager.js';
import type { ProcessStore } from '../process-store.js';
import { Lease } from './lease.js';
import { PassiveDigest } from './passive-digest.js';
import type { Progress } from './progress.js';
import { RemoteSagas, type RemoteOptions } from './remote-sagas.js';
import type { RetryRequest } from './requests.js';

export interface LeasedOptions extends RemoteOptions {
  readonly runner: CommandRunner;
  readonly process: ProcessStore;
  readonly clock: BusinessClock;
  readonly settle: (stream: string) => void;
  readonly log: (level: 'info' | 'warn' | 'error', message: string, details: object) => void;
  readonly leaseMillis: number;
  readonly elapsed: () => number;
  readonly sagas?: readonly Saga[];
  readonly timerRules?: readonly TimerRule[];
  readonly at?: (label: string) => void;
}

/** Drives the sagas while it holds the lease, and keeps ready for it while another does. */
export class LeasedSagas extends RemoteSagas {
  readonly #lease: Lease;
  #manager: ProcessManager | undefined;
  #passive: PassiveDigest | undefined;
  #adopted: Progress;
  #retried: number;
  #answering: Promise<unknown> = Promise.resolve();
  #isClosing = false;

  constructor(protected override readonly options: LeasedOptions) {
    super(options);
    const { follower } = options;
    this.#adopted = follower.progress;
    this.#retried = this.#adopted.retried;
    this.#lease = new Lease({
      ...options,
      holder: options.node,
      millis: options.leaseMillis,
      taken: (progress, until) => this.#taken(progress, until),
      lost: () => this.#lost(),
      progress: () => this.#progress(),
    });
    follower.onProgress((record) => this.#lease.seen(record));
    follower.onRetry((request) => this.#answer(request));
  }

  override start(): void {
    this.#beReady();
    this.#lease.start();
  }

  /** Whether it is this process that drives them. */
  isHolder(): boolean {
    return this.#manager !== undefined && this.#lease.isHeld();
  }

  override pendingSettlements(): readonly string[] {
    return this.isHolder() ? this.options.process.pendingSettlements() : [];
  }

  override async close(): Promise<void> {
    this.#isClosing = true;
    await this.#lease.close();
    await this.#passive?.close();
    await super.close();
  }

  #beReady(): void {
    this.#passive = new PassiveDigest(this.options);
    this.#passive.start();
  }

  /** A file that is behind is brought to where the sagas are before they are driven: nothing is sent for what was. */
  async #taken(progress: Progress, until: AbortSignal): Promise<void> {
    const { store, process, follower } = this.options;
    this.#adopted = progress;
    if (progress.position !== null) await this.#passive?.reached(progress.position, until);
    if (until.aborted) return;
    await this.#passive?.close();
    this.#passive = undefined;
    process.adopt(progress.position, progress.parked, (a, b) => store.compare(a, b));
    this.#retried = progress.retried;
    const manager = new ProcessManager({
      ...this.options,
      mayAct: () => this.#lease.isHeld(),
      moved: (what) => this.#lease.moved(what === 'parking'),
    });
    this.#manager = manager;
    manager.start();
    // Whoever drove them before may have left a request unanswered.
    if (follower.lastRequest > this.#retried) this.#answer({ version: follower.lastRequest, ofCase: null });
  }

  async #lost(): Promise<void> {
    const manager = this.#manager;
    await manager?.close();
    await this.#answering;
    this.#adopted = { ...this.#adopted, ...this.#progress() };
    this.#manager = undefined;
    if (!this.#isClosing && this.#passive === undefined) this.#beReady();
  }

  /** Of one moment: nothing in it is awaited. */
  #progress(): Omit<Progress, 'holder' | 'isCut'> {
    const { process } = this.options;
    if (this.#manager === undefined) return this.#adopted;
    const [position, parked, retried] = [process.checkpoint(), process.parked(), this.#retried];
    return { position, parked, pending: process.pendingSettlements().length, retried };
  }

  #answer({ version, ofCase }: RetryRequest): void {
    const manager = this.#manager;
    if (manager === undefined) {
      void this.#passive?.retry();
      return;
    }
    const answer = async (): Promise<void> => {
      try {
        await manager.retryParked(ofCase ?? undefined);
      } catch (error) {
        // Asked again by whoever waits for it, or at the next start.
        this.options.log('warn', 'parked events could not be tried again', { error: String(error) });
        return;
      }
      this.#retried = Math.max(this.#retried, version);
      this.#lease.moved(true);
    };
    this.#answering = this.#answering.then(answer);
  }
}
