import { DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import type { Answer, Demand } from '../../apps/api/src/demonstration/door.js';
import { fetchDoor } from '../demo/fetch-door.js';

export type Json = Readonly<Record<string, unknown>>;

interface Sending {
  /** Read this first, and name its ETag: the revision that is there now. */
  readonly seen?: string;
  readonly file?: Demand['file'];
  /** POST by default. */
  readonly method?: 'POST' | 'PUT';
}

let keys = 0;

/** Somebody of the demonstration at the API: brings things to where a journey through the pages begins, and looks after it. */
export class Actor {
  private constructor(
    private readonly base: string,
    private readonly token: string,
    readonly account: string,
  ) {}

  static async enter(base: string, login: string): Promise<Actor> {
    const body = { login, password: DEMONSTRATION_PASSWORD };
    const answer = await fetchDoor(base).send({ method: 'POST', path: '/api/sessions', body });
    const { token, account } = taken('/api/sessions', answer) as { token: string; account: string };
    return new Actor(base, token, account);
  }

  /** Everything so far included. */
  async read<Body = Json>(path: string): Promise<Body> {
    return taken(path, await this.#get(path)) as Body;
  }

  /** A command that must be taken; answers its body, when all that follows from it is done. */
  async send(path: string, body: object = {}, { seen, file, method = 'POST' }: Sending = {}): Promise<Json> {
    const ifMatch = seen === undefined ? undefined : (await this.#get(seen)).headers['etag'];
    keys += 1;
    const answer = await fetchDoor(this.base).send({
      method,
      path,
      token: this.token,
      key: `journey-${String(keys).padStart(6, '0')}`,
      ...(file === undefined ? { body } : { file }),
      ...(ifMatch === undefined ? {} : { ifMatch }),
    });
    const made = taken(path, answer) as Json;
    await this.#idle();
    return made;
  }

  async #idle(): Promise<void> {
    await fetch(`${this.base}/api/health/idle`);
  }

  async #get(path: string): Promise<Answer> {
    await this.#idle();
    return fetchDoor(this.base).send({ method: 'GET', path, token: this.token });
  }
}

function taken(path: string, { status, body }: Answer): unknown {
  if (status >= 300) throw new Error(`${path} answered ${status} ${JSON.stringify(body)}`);
  return body;
}
