import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SERVER = resolve(import.meta.dirname, '..', '..', 'apps', 'api', 'src', 'main.js');
const LONGEST_START = 30_000;

/** The real server in a process of its own, on scratch folders that are removed with it, or on one that is kept. */
export class ServerProcess {
  readonly #scratch: readonly string[];
  readonly #child: ChildProcess;
  #output = '';
  #errors = '';

  /** `keep`: a folder where data and key stay. `more`: settings of its own. */
  constructor(keep?: string, more: Readonly<Record<string, string>> = {}) {
    // The key lies outside of the data folder, as it must.
    const [data, key] =
      keep === undefined
        ? [mkdtempSync(join(tmpdir(), 'duixian-demo-data-')), mkdtempSync(join(tmpdir(), 'duixian-demo-key-'))]
        : [join(keep, 'data'), join(keep, 'key')];
    this.#scratch = keep === undefined ? [data, key] : [];
    for (const folder of [data, key]) mkdirSync(folder, { recursive: true });
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('DUIXIAN_'));
    const settings = { DUIXIAN_DATA: data, DUIXIAN_KEY_FILE: join(key, 'master.key'), DUIXIAN_PORT: '0' };
    this.#child = spawn(process.execPath, ['--enable-source-maps', SERVER], {
      cwd: data,
      env: { ...Object.fromEntries(own), ...settings, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#errors += text));
  }

  /** Where it listens, and the one-time set-up code that it printed. */
  async ready(): Promise<{ readonly url: string; readonly setupCode: string }> {
    const late = AbortSignal.timeout(LONGEST_START);
    for (;;) {
      const url = /ready: (http:\/\/\S+)/.exec(this.#output)?.[1];
      const setupCode = /set-up code: (\S+)\n/.exec(this.#output)?.[1];
      if (url !== undefined && setupCode !== undefined) return { url, setupCode };
      if (this.#ended || late.aborted) throw new Error(`the server did not start:\n${this.#output}${this.#errors}`);
      await this.#something(late);
    }
  }

  /** Told to stop, it finishes what it accepted. Answers its exit code; scratch folders are gone. */
  async stop(): Promise<number | null> {
    if (!this.#ended) {
      this.#child.kill('SIGTERM');
      await once(this.#child, 'exit');
    }
    this.#clear();
    return this.#child.exitCode;
  }

  /** At once: when this program itself is told to stop. */
  kill(): void {
    this.#child.kill('SIGKILL');
    this.#clear();
  }

  #clear(): void {
    for (const folder of this.#scratch) rmSync(folder, { recursive: true, force: true });
  }

  /** What it said on its error output: nothing, when all went well. */
  get errors(): string {
    return this.#errors;
  }

  get #ended(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Until it prints, ends, or the time is over. */
  async #something(signal: AbortSignal): Promise<void> {
    const given = new AbortController();
    const any = AbortSignal.any([signal, given.signal]);
    const { stdout } = this.#child;
    const heard = stdout ? once(stdout, 'data', { signal: any }) : Promise.resolve();
    await Promise.race([heard, once(this.#child, 'exit', { signal: any })]).catch(() => undefined);
    given.abort();
  }
}
