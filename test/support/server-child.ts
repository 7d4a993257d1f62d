import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');

export interface ChildServerEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A server in a process of its own, from the sources as they stand. */
export class ChildServer {
  #output = '';
  #errors = '';
  readonly #child: ChildProcess;
  /** Settles when the process is over. */
  readonly ended: Promise<ChildServerEnd>;

  /** `program`: path from the project's root. `hears`: it reads what it is told. */
  constructor(
    program: string,
    args: readonly string[] = [],
    environment: Readonly<Record<string, string>> = {},
    hears = false,
  ) {
    const node = ['--import', join(ROOT, 'test/support/run-ts.mjs'), join(ROOT, program), ...args];
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('DUIXIAN_'));
    const env = { ...Object.fromEntries(own), NO_COLOR: '1', ...environment };
    this.#child = spawn(process.execPath, node, {
      ...{ cwd: ROOT, env, stdio: [hears ? 'pipe' : 'ignore', 'pipe', 'pipe'] },
    });
    // Whoever is gone hears nothing.
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#errors += text));
    this.ended = once(this.#child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
    }));
  }

  get output(): string {
    return this.#output;
  }

  get errors(): string {
    return this.#errors;
  }

  /** The first match on its output; rejects when it ends without. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const over = this.ended.then(() => 'over' as const);
    for (;;) {
      const match = pattern.exec(this.#output);
      if (match) return match;
      const heard = await Promise.race([once(this.#child.stdout!, 'data'), over]);
      if (heard === 'over') {
        const last = pattern.exec(this.#output);
        if (last) return last;
        throw new Error(`the server ended:\n${this.#output}${this.#errors}`);
      }
    }
  }

  /** One line on its input. */
  tell(line: object): void {
    this.#child.stdin?.write(`${JSON.stringify(line)}\n`);
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<ChildServerEnd> {
    this.signal(signal);
    return this.ended;
  }
}
