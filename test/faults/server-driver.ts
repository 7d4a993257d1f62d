import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Demand, Door } from '../../apps/api/src/demonstration/door.js';
import { fetchDoor } from '../../tools/demo/fetch-door.js';
import { ChildServer } from '../support/server-child.js';
import { diedAt, type Armed } from './mortal.js';
import type { ServerOrder } from './server-program.js';

/** How one life of the server ends: at a labelled point inside, or by the driver's hand after so many answers to writes. */
export interface Life {
  readonly armed: Armed;
  readonly answers?: number;
  /** A file of what is derived from the record, which its disk loses before this life: it is made again meanwhile. */
  readonly loses?: 'read-models.sqlite' | 'process.sqlite';
}

export const AFTER_ANSWER = 'afterAnswer';

/** An answer to a write that the server gave: what it promised. */
export interface Promised {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly events: readonly string[];
}

export interface StubbornOptions {
  readonly root: string;
  /** What the next life is, from what the lives before it ended by; `undefined`: nobody harms it any more. */
  readonly next: (died: readonly string[]) => Life | undefined;
  /** Looks at what a life left, before the next one. */
  readonly look: (promised: readonly Promised[]) => Promise<void>;
}

/**
 * Talks to a server that dies again and again. What was not answered is sent again, with the same key, to the server that
 * was started after it: as any client that wants to be sure.
 */
export class StubbornDoor implements Door {
  readonly promised: Promised[] = [];
  /** What each life ended by. */
  readonly died: string[] = [];
  #server: ChildServer | undefined;
  #door: Door | undefined;
  #life: Life | undefined;
  #answers = 0;
  #reviving: Promise<void> | undefined;

  constructor(private readonly options: StubbornOptions) {}

  async start(): Promise<void> {
    const { root } = this.options;
    for (;;) {
      this.#life = this.options.next(this.died);
      const { armed = {}, loses } = this.#life ?? {};
      for (const suffix of loses ? ['', '-wal', '-shm'] : [])
        rmSync(join(root, 'data', loses + suffix), { force: true });
      const order: ServerOrder = { root, armed };
      this.#server = new ChildServer('test/faults/server-program.ts', [JSON.stringify(order)]);
      this.#answers = 0;
      try {
        const [url] = await this.#server.says(/^http:.*$/m);
        this.#door = fetchDoor(url);
        return;
      } catch (error) {
        // It may meet its end while it catches up.
        await this.#buried(error);
      }
    }
  }

  async send(demand: Demand): Promise<Answer> {
    for (;;) {
      const server = this.#server!;
      let answer: Answer;
      try {
        answer = await this.#door!.send(demand);
      } catch (error) {
        await this.#after(server, error);
        continue;
      }
      await this.#note(server, demand, answer);
      return answer;
    }
  }

  /** Several requests may find out at once that a server is gone: one of them starts the next. */
  #after(server: ChildServer, error: unknown): Promise<void> {
    if (this.#server === server) {
      this.#reviving ??= this.#buried(error)
        .then(() => this.start())
        .finally(() => (this.#reviving = undefined));
    }
    return this.#reviving ?? Promise.resolve();
  }

  /** Waits for its end, which must be one by SIGKILL. */
  async #buried(error: unknown): Promise<void> {
    const { signal } = await this.#server!.ended;
    const { output, errors } = this.#server!;
    if (signal !== 'SIGKILL') throw new Error(`the server ended otherwise: ${output}${errors}`, { cause: error });
    this.died.push(diedAt(output) ?? AFTER_ANSWER);
    await this.options.look(this.promised);
  }

  async #note(server: ChildServer, demand: Demand, { status, body }: Answer): Promise<void> {
    if (demand.method === 'GET' || status >= 300) return;
    const { id, version, position, events } = (body ?? {}) as Partial<Promised>;
    if (id !== undefined && version !== undefined && position !== undefined && events !== undefined) {
      this.promised.push({ id, version, position, events });
    }
    if (server !== this.#server) return;
    this.#answers += 1;
    if (this.#life?.answers !== this.#answers) return;
    server.signal('SIGKILL');
    await this.#after(server, undefined);
  }

  /** Ends it in good order; what it had to complain about. */
  async stop(): Promise<{ readonly code: number | null; readonly errors: string }> {
    const { code } = await this.#server!.stop();
    return { code, errors: this.#server!.errors };
  }

  /** Leaves no process behind, whatever went wrong before. */
  async abandon(): Promise<void> {
    await this.#server?.stop('SIGKILL');
  }
}
