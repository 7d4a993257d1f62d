import type { Answer, Demand, Door } from '../../apps/api/src/demonstration/door.js';
import { fetchDoor } from '../../tools/demo/fetch-door.js';
import { ChildServer } from '../support/server-child.js';
import type { ServerOrder } from './server-program.js';

/** Where a server dies: at a labelled point inside, or by the driver's hand after its count-th answer to a write. */
export interface Kill {
  readonly label: string;
  readonly count: number;
}

export const AFTER_ANSWER = 'afterAnswer';

/** An answer to a write that the server gave: what it promised. */
export interface Promised {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly events: readonly string[];
}

/**
 * Talks to a server that dies again and again. What was not answered is sent again, with the same key, to the server that
 * was started after it: as any client that wants to be sure.
 */
export class StubbornDoor implements Door {
  readonly promised: Promised[] = [];
  readonly died: Kill[] = [];
  #server: ChildServer | undefined;
  #door: Door | undefined;
  #answers = 0;

  constructor(
    private readonly root: string,
    private readonly kills: readonly Kill[],
  ) {}

  async start(): Promise<void> {
    const kill = this.#next;
    const order: ServerOrder = { root: this.root, ...(kill && kill.label !== AFTER_ANSWER ? { kill } : {}) };
    this.#server = new ChildServer('test/faults/server-program.ts', [JSON.stringify(order)]);
    this.#answers = 0;
    try {
      const [url] = await this.#server.says(/^http:.*$/m);
      this.#door = fetchDoor(url);
    } catch (error) {
      // It may meet its end while it catches up.
      if ((await this.#server.ended).signal !== 'SIGKILL') throw error;
      await this.#again();
    }
  }

  get #next(): Kill | undefined {
    return this.kills[this.died.length];
  }

  async send(demand: Demand): Promise<Answer> {
    for (;;) {
      try {
        const answer = await this.#door!.send(demand);
        await this.#note(demand, answer);
        return answer;
      } catch (error) {
        const { signal } = await this.#server!.ended;
        if (signal !== 'SIGKILL') throw error;
        await this.#again();
      }
    }
  }

  async #again(): Promise<void> {
    this.died.push(this.#next!);
    await this.start();
  }

  async #note(demand: Demand, { status, body }: Answer): Promise<void> {
    if (demand.method === 'GET' || status >= 300) return;
    const { id, version, position, events } = (body ?? {}) as Partial<Promised>;
    if (id !== undefined && version !== undefined && position !== undefined && events !== undefined) {
      this.promised.push({ id, version, position, events });
    }
    this.#answers += 1;
    const kill = this.#next;
    if (kill?.label !== AFTER_ANSWER || kill.count !== this.#answers) return;
    await this.#server!.stop('SIGKILL');
    await this.#again();
  }

  /** Ends it in good order; what it had to complain about. */
  async stop(): Promise<{ readonly code: number | null; readonly errors: string }> {
    const { code } = await this.#server!.stop();
    return { code, errors: this.#server!.errors };
  }
}
