import type { Text } from '#policies';
import { DEMONSTRATION_PASSWORD, type Cast, type OrganisationKey, type PartyKey, type PersonKey } from './cast.js';
import type { Answer, Demand, Door } from './door.js';

/** What somebody did, or tried to do: one line of the demonstration's report. */
export interface Deed {
  readonly act: Text;
  readonly what: Text;
  /** A person of the cast, the public, or the software itself (sagas, worker). */
  readonly by: PersonKey | 'public' | 'system';
  /** Business time, where the answer says it. */
  readonly at: string | null;
  readonly events: readonly string[];
  /** Yuan. */
  readonly amount: string | null;
  /** The code of a refusal that the demonstration expects. */
  readonly refused: string | null;
}

export type Listener = (deed: Deed) => void;

/** The server answered otherwise than the demonstration expects. */
export class Unexpected extends Error {
  override readonly name = 'Unexpected';
}

/** A command's answer. */
export interface Done {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly at: string;
  readonly events: readonly string[];
  readonly [field: string]: unknown;
}

/** Of a list of lines: each taken or refused by itself. */
export interface ListDone {
  readonly accepted: number;
  readonly refused: number;
  readonly position: string | null;
  readonly lines: readonly {
    readonly line: string;
    readonly outcome: 'accepted' | 'refused';
    readonly code?: string;
  }[];
}

export interface Order {
  readonly method?: 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
  readonly file?: Demand['file'];
  /** Read this first, and name its ETag in If-Match. */
  readonly seen?: string;
  /** As `seen`, where the revision is known from an answer. */
  readonly revision?: number;
  readonly what: Text;
  readonly amount?: string;
  /** The event that follows, where the answer does not name it. */
  readonly event?: string;
}

/** What the acts have made so far, by the names that the scenario gives. */
export interface Story {
  readonly organisations: Partial<Record<OrganisationKey, string>>;
  readonly parties: Partial<Record<PartyKey, string>>;
  readonly accounts: Partial<Record<PersonKey, string>>;
  readonly applications: Partial<Record<PartyKey, string>>;
  readonly claims: Record<string, string>;
  readonly lines: Record<string, string>;
  round: string;
  panel: string;
  readonly batches: string[];
  readonly notices: string[];
  readonly runs: string[];
}

const emptyStory = (): Story => ({
  organisations: {},
  parties: {},
  accounts: {},
  applications: {},
  claims: {},
  lines: {},
  round: '',
  panel: '',
  batches: [],
  notices: [],
  runs: [],
});

/** Plays the cast through a door. Every command's key comes from its act and its place there: sent twice, it is done once. */
export class Play {
  readonly story = emptyStory();
  readonly #tokens = new Map<PersonKey, string>();
  #act: { readonly id: string; readonly title: Text } = { id: 'start', title: { zh: '开始', en: 'Beginning' } };
  #place = 0;
  #position: string | null = null;

  constructor(
    readonly cast: Cast,
    private readonly door: Door,
    administratorToken: string,
    private readonly listener: Listener = () => undefined,
  ) {
    this.#tokens.set('administrator', administratorToken);
  }

  act(id: string, zh: string, en: string): void {
    this.#act = { id, title: { zh, en } };
    this.#place = 0;
  }

  /** A command that must be taken. */
  async done(by: PersonKey | 'public', order: Order): Promise<Done> {
    const answer = await this.#command(by, order);
    if (answer.status >= 300) throw this.#unexpected(order, answer);
    const done = answer.body as Done;
    this.#remember(answer, done.position);
    const { at = null, events = order.event === undefined ? [] : [order.event] } = done;
    this.#tell({ what: order.what, by, at, events, amount: order.amount ?? null });
    return done;
  }

  /** A command that must be refused with this code, and leave no event. */
  async refused(by: PersonKey | 'public', code: string, order: Order): Promise<void> {
    const before = await this.settled();
    const answer = await this.#command(by, order);
    const found = (answer.body as { code?: string } | null)?.code;
    if (answer.status < 400 || found !== code) throw this.#unexpected(order, answer, code);
    const after = await this.settled();
    if (after !== before) throw new Unexpected(`${this.#act.id}: ${order.path} was refused, and yet left an event`);
    this.#tell({ what: order.what, by, at: null, events: [], amount: null, refused: code });
  }

  /** One command per line: `codes` are the refusals expected, by line; every other line must be taken. */
  async doneEach(by: PersonKey, order: Order, codes: Readonly<Record<string, string>> = {}): Promise<ListDone> {
    const answer = await this.#command(by, order);
    if (answer.status >= 300) throw this.#unexpected(order, answer);
    const list = answer.body as ListDone;
    for (const { line, code } of list.lines)
      if (code !== codes[line]) throw this.#unexpected(order, answer, codes[line]);
    if (list.position !== null) this.#remember(answer, list.position);
    const { what, event = '' } = order;
    const told = { what, by, at: null, amount: null };
    if (list.accepted > 0) this.#tell({ ...told, events: [times(event, list.accepted)], amount: order.amount ?? null });
    for (const code of new Set(Object.values(codes))) {
      const count = list.lines.filter((line) => line.code === code).length;
      this.#tell({ ...told, events: [], refused: times(code, count) });
    }
    return list;
  }

  /** Reads what was written, as somebody who may. */
  async read<Body>(by: PersonKey | 'public', path: string): Promise<Body> {
    return (await this.#get(by, path)).body as Body;
  }

  /** All rows of a paged list. */
  async rows<Row>(by: PersonKey | 'public', path: string): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const mark = path.includes('?') ? '&' : '?';
      const more = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: { rows: readonly Row[]; next: string | null } = await this.read(by, `${path}${mark}limit=200${more}`);
      rows.push(...page.rows);
      cursor = page.next;
    }
    return rows;
  }

  /**
   * Waits until sagas, timers, settlement and read models have done what follows from everything so far. Answers the log's
   * last position.
   */
  async settled(): Promise<string | null> {
    const answer = await this.door.send({ method: 'GET', path: '/api/health/idle' });
    if (answer.status !== 200) throw this.#unexpected({ path: '/api/health/idle' }, answer);
    return (answer.body as { position: string | null }).position;
  }

  /** What the software did by itself since: told, not asked. */
  told(what: Text, events: readonly string[], amount: string | null = null, at: string | null = null): void {
    this.#tell({ what, by: 'system', at, events, amount });
  }

  /** Moves the business clock, and waits until everything that fell due has happened. */
  async moveClock(to: string, what: Text): Promise<void> {
    const order = { path: '/api/clock', body: { to }, what };
    const answer = await this.#command('administrator', order);
    if (answer.status >= 300) throw this.#unexpected(order, answer);
    const { position, events } = answer.body as Done;
    this.#remember(answer, position);
    // The command was given before; what it did holds from here on.
    this.#tell({ what, by: 'administrator', at: to, events, amount: null });
    await this.settled();
  }

  async #get(by: PersonKey | 'public', path: string): Promise<Answer> {
    const mark = path.includes('?') ? '&' : '?';
    const seen = this.#position === null ? '' : `${mark}minPosition=${encodeURIComponent(this.#position)}`;
    const token = await this.#token(by);
    const answer = await this.door.send({ method: 'GET', path: `${path}${seen}`, ...(token ? { token } : {}) });
    if (answer.status !== 200) throw this.#unexpected({ path }, answer);
    return answer;
  }

  async #command(
    by: PersonKey | 'public',
    { method = 'POST', path, body, file, seen, revision }: Order,
  ): Promise<Answer> {
    this.#place += 1;
    const key = `demonstration.${this.cast.seed}.${this.#act.id}.${this.#place}`;
    const token = await this.#token(by);
    const known = revision === undefined ? undefined : `"${revision}"`;
    const ifMatch = seen === undefined ? known : (await this.#get(by, seen)).headers['etag'];
    return this.door.send({
      method,
      path,
      key,
      ...(token === undefined ? {} : { token }),
      ...(file ? { file } : { body: body ?? {} }),
      ...(ifMatch === undefined ? {} : { ifMatch }),
    });
  }

  async #token(by: PersonKey | 'public'): Promise<string | undefined> {
    if (by === 'public') return undefined;
    const known = this.#tokens.get(by);
    if (known !== undefined) return known;
    const { login } = this.cast.people[by];
    const body = { login, password: DEMONSTRATION_PASSWORD };
    const answer = await this.door.send({ method: 'POST', path: '/api/sessions', body });
    const { token } = (answer.body ?? {}) as { token?: string };
    if (token === undefined) throw this.#unexpected({ path: '/api/sessions' }, answer);
    this.#tokens.set(by, token);
    return token;
  }

  #remember(answer: Answer, position: string | undefined): void {
    this.#position = answer.headers['duixian-position'] ?? position ?? this.#position;
  }

  #tell(deed: Omit<Deed, 'act' | 'refused'> & { readonly refused?: string }): void {
    this.listener({ refused: null, ...deed, act: this.#act.title });
  }

  #unexpected({ path }: { readonly path: string }, { status, body }: Answer, code?: string): Unexpected {
    const expected = code === undefined ? '' : `, expected ${code}`;
    return new Unexpected(`${this.#act.id}: ${path} answered ${status} ${JSON.stringify(body)}${expected}`);
  }
}

/** "LineCleared ×12". */
export const times = (name: string, count: number): string => (count === 1 ? name : `${name} ×${count}`);

/** What an earlier act made; asking too early is a mistake in the scenario. */
export function made<Value>(value: Value | undefined): Value {
  if (value === undefined || value === '') throw new Unexpected('an act needs what no act before it has made');
  return value;
}
