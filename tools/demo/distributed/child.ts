import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface ChildOptions {
  /** What it is, for whoever reads why it failed. */
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const LONGEST_START = 60_000;
const KEPT = 100_000;

/** A process of this demonstration's own, ended by its id. No setting of ours that this process has reaches it. */
export class Child {
  readonly #process: ChildProcess;
  /** Settles when it is over; never rejects. */
  readonly ended: Promise<void>;
  #output = '';
  #errors = '';
  #failure: Error | undefined;

  constructor(private readonly options: ChildOptions) {
    const [command = '', ...args] = options.command;
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('DUIXIAN_'));
    this.#process = spawn(command, args, {
      cwd: options.cwd,
      env: { ...Object.fromEntries(own), NO_COLOR: '1', ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#output = (this.#output + text).slice(-KEPT);
    });
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-KEPT);
    });
    this.ended = new Promise((resolve) => {
      this.#process.once('close', () => resolve());
      this.#process.once('error', (error) => {
        this.#failure = error;
        resolve();
      });
    });
  }

  /** Everything that it complained about: nothing, when all went well. */
  get errors(): string {
    return this.#errors;
  }

  get code(): number | null {
    return this.#process.exitCode;
  }

  get hasEnded(): boolean {
    return this.#failure !== undefined || this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  /** The first match on its output. Throws when it ends without, or says nothing of the kind for a minute. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const late = AbortSignal.timeout(LONGEST_START);
    for (;;) {
      const match = pattern.exec(this.#output);
      if (match) return match;
      if (this.hasEnded || late.aborted) throw this.#notStarted();
      const given = new AbortController();
      const heard = once(this.#process.stdout!, 'data', { signal: AbortSignal.any([late, given.signal]) });
      await Promise.race([heard, this.ended]).catch(() => undefined);
      given.abort();
    }
  }

  signal(signal: NodeJS.Signals): void {
    if (!this.hasEnded) this.#process.kill(signal);
  }

  /** Told to stop, it finishes what it accepted. Answers what went wrong with that, if anything did. */
  async stop(): Promise<string | undefined> {
    this.signal('SIGTERM');
    await this.ended;
    return this.code === 0 ? undefined : `${this.options.name} ended with ${this.code}: ${this.#errors}`;
  }

  /** At once. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended;
  }

  #notStarted(): Error {
    const { name } = this.options;
    const why = this.#failure?.message ?? `${this.#output}${this.#errors}`;
    return new Error(`${name} did not start: ${why}`);
  }
}
