import type { Answer, Demand, Door } from '../../apps/api/src/demonstration/door.js';
import type { Installation } from './installation.js';
import type { Node } from './node.js';
import type { Promised } from './server-driver.js';

/** Whoever asks waits as long as it takes: what cannot be answered now is asked again, of the next API, with the same key. */
const PAUSE = 20;
/** About as long as a command takes, in milliseconds. */
const IN_FLIGHT = 15;

/**
 * Each request to the next API, as a balancer would. An API that is gone, or says that it cannot now, is passed over; whoever
 * was logged out logs in again. All work done is asked of every one.
 */
export class BalancedDoor implements Door {
  readonly promised: Promised[] = [];
  /** The longest that all due work took, in milliseconds. */
  longest = 0;
  /** Called after each answered write: may do harm before the next request. */
  afterWrite: () => Promise<void> | void = () => undefined;
  /** Kills whoever has the next command in flight, so many times. */
  killsInFlight = 0;
  /** How many writes were answered. */
  writes = 0;
  #turn = 0;
  readonly #logins = new Map<string, Demand>();
  readonly #tokens = new Map<string, string>();

  constructor(
    private readonly installation: Installation,
    private readonly random: () => number,
  ) {}

  async send(demand: Demand): Promise<Answer> {
    if (demand.path === '/api/health/idle') return this.#idle(demand);
    const answer = await this.#until(demand, () => this.#next());
    this.#note(demand, answer);
    if (demand.method !== 'GET' && answer.status < 300) {
      this.writes += 1;
      await this.afterWrite();
    }
    return answer;
  }

  async #idle(demand: Demand): Promise<Answer> {
    const began = performance.now();
    const { apis } = this.installation;
    const answers = await Promise.all(apis.map((api) => this.#until(demand, () => api)));
    this.longest = Math.max(this.longest, performance.now() - began);
    return answers[0]!;
  }

  #next(): Node {
    const { apis } = this.installation;
    return apis[(this.#turn += 1) % apis.length]!;
  }

  async #until(demand: Demand, node: () => Node): Promise<Answer> {
    for (;;) {
      const answer = await this.#attempt(demand, node());
      if (answer?.status === 401 && demand.token !== undefined && this.#logins.has(demand.token)) {
        await this.#logInAgain(demand.token);
        continue;
      }
      if (answer !== undefined && answer.status < 500) return answer;
      if (answer?.status === 500) throw new Error(`${demand.path}: ${JSON.stringify(answer.body)}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** `undefined`: nobody answered. */
  async #attempt(demand: Demand, node: Node): Promise<Answer | undefined> {
    const token = demand.token === undefined ? undefined : (this.#tokens.get(demand.token) ?? demand.token);
    try {
      const door = await node.door();
      const asked = door.send({ ...demand, ...(token === undefined ? {} : { token }) });
      if (this.killsInFlight > 0 && demand.method !== 'GET' && demand.path !== '/api/sessions') {
        this.killsInFlight -= 1;
        setTimeout(() => node.kill(), this.random() * IN_FLIGHT);
      }
      return await asked;
    } catch {
      return undefined;
    }
  }

  async #logInAgain(token: string): Promise<void> {
    const answer = await this.#until(this.#logins.get(token)!, () => this.#next());
    this.#tokens.set(token, (answer.body as { token: string }).token);
  }

  #note(demand: Demand, { status, body }: Answer): void {
    if (demand.method === 'GET' || status >= 300) return;
    const { id, version, position, events, token } = (body ?? {}) as Partial<Promised> & { readonly token?: string };
    if (demand.path === '/api/sessions' && token !== undefined) this.#logins.set(token, demand);
    if (id !== undefined && version !== undefined && position !== undefined && events !== undefined) {
      this.promised.push({ id, version, position, events });
    }
  }
}
