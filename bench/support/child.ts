import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a program of the bench answers to, by name. Values pass as JSON. */
export type Handlers = Readonly<Record<string, (value: never) => unknown>>;

interface Question {
  readonly id: number;
  readonly name: string;
  readonly value: unknown;
}

interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** In the child: answers its parent's questions one after the other, until the parent is gone. */
export function answerParent(handlers: Handlers): void {
  let turn: Promise<void> = Promise.resolve();
  const answer = async ({ id, name, value }: Question): Promise<void> => {
    let reply: Reply;
    try {
      reply = { id, value: await handlers[name]!(value as never) };
    } catch (error) {
      reply = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    if (process.connected) process.send?.(reply);
  };
  process.on('message', (question: Question) => (turn = turn.then(() => answer(question))));
  process.once('disconnect', () => process.exit(0));
}

/** A program of the bench in a process of its own; it ends with this one. */
export class Child {
  #asked = 0;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  readonly #process: ChildProcess;

  constructor(program: string, args: readonly string[] = []) {
    this.#process = fork(program, args, { execArgv: ['--enable-source-maps'], env: cleanEnvironment() });
    this.#process.on('message', ({ id, value, error }: Reply) => {
      const asker = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) asker?.resolve(value);
      else asker?.reject(new Error(error));
    });
    this.#process.once('exit', (code, signal) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`${program} ended: ${signal ?? code}`));
    });
  }

  /** Rejects with what the child threw, or when it ends first. */
  ask<Answer>(name: string, value: unknown = null): Promise<Answer> {
    const id = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#process.send({ id, name, value } satisfies Question);
    });
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.disconnect();
    await ended;
  }
}

const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DUIXIAN_')));
