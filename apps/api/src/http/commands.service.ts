import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { idOf, type DeciderName, type Grant, type Role } from '#domain';
import { canonicalJson, isRefusal, type Refusal } from '#kernel';
import { derivedId, HOUSE, type BuildCommand, type House, type Outcome } from '#runtime';
import type { Vault } from '#vault';
import { VAULT } from '../tokens.js';
import { ExecuteCommand } from './execute.handler.js';
import { RefusalError, refusalError } from './refusal-error.js';
import type { Actor, Reply, Request } from './types.js';

/** What every accepted command is answered with. */
export interface CommandAnswer {
  /** Id of the stream's thing: application, batch, payment… */
  readonly id: string;
  readonly version: number;
  /** Read with `minPosition` set to this to see what you wrote. */
  readonly position: string;
  readonly at: string;
  readonly events: readonly string[];
}

export interface Intent<Name extends DeciderName> {
  readonly decider: Name;
  readonly stream: string;
  /** In which role, and in whose name: an organisation or party. */
  readonly role: Role | 'public';
  readonly jurisdiction: string;
  readonly build: BuildCommand<Name>;
  /** Stage decisions name the revision that the actor saw: 428 without, 412 when stale. */
  readonly ifMatch?: 'required' | 'optional';
}

const KEY = /^[\x21-\x7e]{8,128}$/;
const ETAG = /^(?:W\/)?"([0-9]{1,15})"$/;

/** From an HTTP request to an accepted command: idempotent id, revision seen, answer with position and ETag. */
@Injectable()
export class Commands {
  /** A request asks for its command's id several times. */
  readonly #ids = new WeakMap<Request, string>();

  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(HOUSE) private readonly house: House,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  /** The id that a stream created by this request gets: the same for every repetition. */
  newId(request: Request, kind: string): string {
    return derivedId(kind, this.commandId(request));
  }

  /** hash(actor, route, Idempotency-Key). */
  commandId(request: Request): string {
    const known = this.#ids.get(request);
    if (known !== undefined) return known;
    const id = this.#idOf(request);
    this.#ids.set(request, id);
    return id;
  }

  #idOf(request: Request): string {
    const key = String(request.headers['idempotency-key'] ?? '');
    if (key === '') throw refusalError('IDEMPOTENCY_KEY_MISSING');
    if (!KEY.test(key)) throw refusalError('IDEMPOTENCY_KEY_MALFORMED');
    const path = request.url.split('?')[0] ?? '';
    return derivedId(request.actor?.account ?? 'public', `${request.method} ${path}`, key);
  }

  async run<Name extends DeciderName>(request: Request, reply: Reply, intent: Intent<Name>): Promise<CommandAnswer> {
    const answer = await this.attempt(request, intent);
    if (isRefusal(answer)) throw new RefusalError(answer);
    void reply.header('etag', `"${answer.version}"`).header('duixian-position', answer.position);
    return {
      id: idOf(answer.stream),
      version: answer.version,
      position: answer.position,
      at: answer.at,
      events: answer.types,
    };
  }

  /** As `run`, for requests that send several commands: `part` distinguishes their ids. */
  attempt<Name extends DeciderName>(request: Request, intent: Intent<Name>, part?: string): Promise<Outcome | Refusal> {
    const id = this.commandId(request);
    const ifMatch = intent.ifMatch === undefined ? undefined : revisionSeen(request, intent.ifMatch);
    const { claim } = (request.params ?? {}) as { claim?: string };
    return this.bus.execute(
      new ExecuteCommand(
        intent.decider,
        intent.stream,
        {
          commandId: part === undefined ? id : derivedId(id, part),
          digest: this.#digest(request),
          at: this.house.clock.now(),
          actor: request.actor?.account ?? 'public',
          role: intent.role,
          jurisdiction: intent.jurisdiction,
          ...(ifMatch === undefined ? {} : { ifMatch }),
          ...(claim === undefined ? {} : { claim }),
        },
        intent.build as BuildCommand<DeciderName>,
      ),
    );
  }

  /** Keyed: a body may hold a password or an account number, and a plain hash in the record could be guessed at. */
  #digest(request: Request): string {
    return this.vault.keyedHash('command', canonicalJson({ body: request.body ?? null, query: request.query ?? null }));
  }
}

/** The revision in If-Match: 428 without one when it is required, 400 when it is none. */
export function revisionSeen(request: Request, need: 'required' | 'optional'): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined) {
    if (need === 'optional') return undefined;
    throw refusalError('IF_MATCH_MISSING');
  }
  const match = ETAG.exec(header);
  if (!match) throw refusalError('IF_MATCH_MALFORMED');
  return Number(match[1]);
}

/** The actor behind a guarded request. */
export function actorOf(request: Request): Actor {
  if (!request.actor) throw refusalError('NOT_LOGGED_IN');
  return request.actor;
}

/** The actor's grant of a role, in the name of one organisation when it is given. */
export function grantOf(request: Request, role: Role, organisation?: string): Grant {
  const grant = actorOf(request).grants.find(
    (each) => each.role === role && (organisation === undefined || each.organisation === organisation),
  );
  if (!grant) throw refusalError('NOT_IN_YOUR_JURISDICTION', { role });
  return grant;
}
