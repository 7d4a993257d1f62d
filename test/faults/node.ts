import type { Door } from '../../apps/api/src/demonstration/door.js';
import { fetchDoor } from '../../tools/demo/fetch-door.js';
import { ChildServer } from '../support/server-child.js';
import { diedAt, type Armed } from './mortal.js';
import type { NodeOrder } from './node-program.js';

export type Place = Pick<NodeOrder, 'role' | 'root' | 'skew'> & { readonly begins?: boolean };

/** Started before it is known what they are to be: loading takes a process longer than everything that it does then. */
export class Spares {
  readonly #waiting: ChildServer[] = [];

  constructor(count: number) {
    for (let index = 0; index < count; index += 1) this.#waiting.push(fresh());
  }

  take(): ChildServer {
    this.#waiting.push(fresh());
    return this.#waiting.shift()!;
  }

  async remove(): Promise<void> {
    await Promise.all(this.#waiting.map((child) => child.stop('SIGKILL')));
  }
}

const fresh = (): ChildServer => new ChildServer('test/faults/node-program.ts', [], {}, true);

export interface NodeOptions {
  readonly spares: Spares;
  /** What a process that takes the place now is to be. */
  readonly order: (place: Place) => NodeOrder;
  /** A process died where it was told to. */
  readonly died: (label: string) => void;
  /** A process ended that nobody killed. */
  readonly failed: (what: string) => void;
}

/** One process of an installation, and those that take its place: at once, each time that it dies. */
export class Node {
  #child: ChildServer | undefined;
  #door: Promise<Door> | undefined;
  #isOver = false;

  constructor(
    readonly place: Place,
    private readonly options: NodeOptions,
  ) {}

  get child(): ChildServer {
    return this.#child!;
  }

  /** Of the process that is there now; it may not listen yet. */
  door(): Promise<Door> {
    return this.#door!;
  }

  begin(): void {
    const { spares, order } = this.options;
    const child = spares.take();
    child.tell(order(this.place));
    this.#child = child;
    const said = child.says(this.place.role === 'api' ? /^http:.*$/m : /^ready$/m);
    this.#door = said.then(([text]) => fetchDoor(text));
    this.#door.catch(() => undefined);
    void child.ended.then((end) => {
      if (this.#isOver) return;
      const label = diedAt(child.output);
      if (label !== undefined) this.options.died(label);
      else if (end.signal !== 'SIGKILL') {
        this.options.failed(`${this.place.role} ended with ${end.code ?? end.signal}: ${child.errors.slice(-2000)}`);
      }
      this.begin();
    });
  }

  arm(armed: Armed): void {
    this.child.tell(armed);
  }

  /** It dies where it stands, and another takes its place. */
  kill(): void {
    this.child.signal('SIGKILL');
  }

  async abandon(): Promise<void> {
    this.#isOver = true;
    await this.#child?.stop('SIGKILL');
  }
}
