import type { Text } from '#policies';
import { DEMONSTRATION_PASSWORD, type Cast } from './cast.js';
import {
  emptyStory,
  made,
  times,
  Unexpected,
  type Deed,
  type Done,
  type ListDone,
  type Listener,
  type Order,
} from './deed.js';
import type { Answer, Door } from './door.js';
import type { ExitId } from './exits.js';
import { personOf, type Player } from './guests.js';

export * from './deed.js';

/** Plays the cast through a door. Every command's key comes from its act and its place there: sent twice, it is done once. */
export class Play {
  readonly story = emptyStory();
  readonly #tokens = new Map<Player, string>();
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

  /** This exit was taken here, by this claim; whoever calls it has checked what came of it. */
  shows(exit: ExitId, key: string): void {
    const { cases, claims, shown } = this.story;
    shown.push({ exit, scene: this.#act.title, application: made(cases[key]), claim: made(claims[key]) });
  }

  /** What must be true of what was read, by name and JSON. Throws `Unexpected`. */
  expects(what: string, is: unknown, should: unknown): void {
    const [found, wanted] = [JSON.stringify(is), JSON.stringify(should)];
    if (found !== wanted) throw new Unexpected(`${this.#act.id}: ${what} is ${found}, and should be ${wanted}`);
  }

  /** The log's position after the last command: a name for this moment. */
  get position(): string {
    return made(this.#position ?? undefined);
  }

  /** A command that must be taken. */
  async done(by: Player | 'public', order: Order): Promise<Done> {
    const answer = await this.#command(by, order);
    if (answer.status >= 300) throw this.#unexpected(order, answer);
    const done = answer.body as Done;
    this.#remember(answer, done.position);
    const { at = null, events = order.event === undefined ? [] : [order.event] } = done;
    this.#tell({ what: order.what, by, at, events, amount: order.amount ?? null });
    return done;
  }

  /** A command that must be refused with this code, and leave no event. */
  async refused(by: Player | 'public', code: string, order: Order): Promise<void> {
    const before = await this.settled();
    const answer = await this.#command(by, order);
    const found = (answer.body as { code?: string } | null)?.code;
    if (answer.status < 400 || found !== code) throw this.#unexpected(order, answer, code);
    const after = await this.settled();
    if (after !== before) throw new Unexpected(`${this.#act.id}: ${order.path} was refused, and yet left an event`);
    this.#tell({ what: order.what, by, at: null, events: [], amount: null, refused: code });
  }

  /** One command per line: `codes` are the refusals expected, by line; every other line must be taken. */
  async doneEach(by: Player, order: Order, codes: Readonly<Record<string, string>> = {}): Promise<ListDone> {
    const before = await this.#revisions(Object.keys(codes));
    const answer = await this.#command(by, order);
    if (answer.status >= 300) throw this.#unexpected(order, answer);
    const list = answer.body as ListDone;
    for (const { line, code } of list.lines)
      if (code !== codes[line]) throw this.#unexpected(order, answer, codes[line]);
    if (list.position !== null) this.#remember(answer, list.position);
    await this.settled();
    const after = await this.#revisions(Object.keys(codes));
    if (after !== before) throw new Unexpected(`${this.#act.id}: a line was refused, and yet has another event`);
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
  async read<Body>(by: Player | 'public', path: string): Promise<Body> {
    return (await this.#get(by, path)).body as Body;
  }

  /** All rows of a paged list. */
  async rows<Row>(by: Player | 'public', path: string): Promise<readonly Row[]> {
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

  /** What somebody read, where reading is what the scene is about. */
  saw(by: Player | 'public', what: Text, amount: string | null = null): void {
    this.#tell({ what, by, at: null, events: [], amount });
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

  async #get(by: Player | 'public', path: string): Promise<Answer> {
    const mark = path.includes('?') ? '&' : '?';
    const seen = this.#position === null ? '' : `${mark}minPosition=${encodeURIComponent(this.#position)}`;
    const token = await this.#token(by);
    const answer = await this.door.send({ method: 'GET', path: `${path}${seen}`, ...(token ? { token } : {}) });
    if (answer.status !== 200) throw this.#unexpected({ path }, answer);
    return answer;
  }

  /** Where the streams of lines stand. */
  async #revisions(lines: readonly string[]): Promise<string> {
    const revisions: string[] = [];
    for (const line of lines) revisions.push((await this.#get('auditor', `/api/lines/${line}`)).headers['etag'] ?? '');
    return revisions.join();
  }

  async #command(by: Player | 'public', { method = 'POST', path, body, file, seen, revision }: Order): Promise<Answer> {
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

  async #token(by: Player | 'public'): Promise<string | undefined> {
    if (by === 'public') return undefined;
    const known = this.#tokens.get(by);
    if (known !== undefined) return known;
    const { login } = personOf(this.cast, by);
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
