import { deciders, type CommandFor, type DeciderName, type StateOf, type World } from '#domain';
import {
  assert,
  isRefusal,
  refuse,
  type CommandEnvelope,
  type Decider,
  type DomainEvent,
  type Instant,
  type Refusal,
} from '#kernel';
import { sealEvents, type EventStore, type Position, type UnsealedEvent } from '#event-store';
import { FoldCache, type AcceptedCommand, type Folded } from './fold-cache.js';
import { Mutexes } from './mutexes.js';
import { upcasters } from './upcasters.js';

/** Who, when, and under which idempotent id: everything of the envelope but the command. */
export interface CommandMeta {
  readonly commandId: string;
  /** What was asked for: the same id with another digest is a different request. */
  readonly digest: string;
  readonly at: Instant;
  readonly actor: string;
  readonly role: string;
  readonly jurisdiction: string;
  readonly causationId?: string;
  readonly ifMatch?: number;
  /** The claim whose revision `ifMatch` is; absent: of what the stream is. */
  readonly claim?: string;
  /** Sagas, timers and the worker derive their ids: a found id is their own earlier try, whatever the digest. */
  readonly trusted?: boolean;
}

/** What became of a command. `repeated`: it had been accepted before, and this is the original answer. */
export interface Outcome {
  readonly stream: string;
  readonly version: number;
  readonly position: Position;
  readonly at: string;
  readonly types: readonly string[];
  readonly repeated: boolean;
}

export interface CommandRunnerOptions {
  readonly store: EventStore;
  readonly systemNow: () => Instant;
  /** Random event ids: one per decision. */
  readonly newId: () => string;
  readonly cache?: FoldCache;
  /** Labelled points at which a test may kill the process. */
  readonly at?: (label: string) => void;
}

/** Builds the command once it is known that it was not accepted before; may look at other streams, may refuse. */
export type BuildCommand<Name extends DeciderName> = (
  state: StateOf<Name>,
  world: World,
) => CommandFor<Name> | Refusal | Promise<CommandFor<Name> | Refusal>;

const MAX_TRIES = 100;

/** The one loop: read, fold, decide, append with the expected revision; on a conflict decide again. */
export class CommandRunner implements World {
  readonly #cache: FoldCache;
  readonly #mutexes = new Mutexes();

  constructor(private readonly options: CommandRunnerOptions) {
    this.#cache = options.cache ?? new FoldCache(options.store);
  }

  async fold<Name extends DeciderName>(decider: Name, stream: string): Promise<StateOf<Name>> {
    return (await this.#cache.fold(deciderOf(decider), stream)).state as StateOf<Name>;
  }

  async folded<Name extends DeciderName>(decider: Name, stream: string): Promise<Folded<StateOf<Name>>> {
    return (await this.#cache.fold(deciderOf(decider), stream)) as Folded<StateOf<Name>>;
  }

  execute<Name extends DeciderName>(
    name: Name,
    stream: string,
    meta: CommandMeta,
    build: CommandFor<Name> | BuildCommand<Name>,
  ): Promise<Outcome | Refusal> {
    return this.#mutexes.run(stream, async () => {
      for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
        const done = await this.#attempt(name, stream, meta, build);
        if (done !== 'conflict') return done;
      }
      return refuse('TOO_MANY_CONFLICTS', { stream });
    });
  }

  async #attempt<Name extends DeciderName>(
    name: Name,
    stream: string,
    meta: CommandMeta,
    build: CommandFor<Name> | BuildCommand<Name>,
  ): Promise<Outcome | Refusal | 'conflict'> {
    const decider = deciderOf(name);
    const folded = await this.#cache.fold(decider, stream);
    const earlier = folded.commands.get(meta.commandId);
    if (earlier) {
      if (!meta.trusted && earlier.digest !== meta.digest) return refuse('IDEMPOTENCY_KEY_REUSED');
      return outcome(stream, earlier, true);
    }
    // Before anything else is looked at: whoever acts on what has changed is told so (412 goes before 409).
    const stale = staleness(decider, folded, meta);
    if (stale) return stale;
    const { version } = folded;
    const built = typeof build === 'function' ? await build(folded.state as StateOf<Name>, this) : build;
    if (isRefusal(built)) return built;
    // Building looks at other streams, and this one may have moved on meanwhile.
    const movedOn = staleness(decider, folded, meta);
    if (movedOn) return movedOn;
    // Another process wrote here while it was built: what it was built on is gone.
    if (folded.version !== version) return 'conflict';
    const command = built as { readonly type: string };
    const { digest: _, trusted: __, claim: ___, ...envelope } = meta;
    const decided = decider.decide({ ...envelope, command } as CommandEnvelope, folded.state);
    if (isRefusal(decided)) return decided;
    return this.#append(stream, folded, meta, decided);
  }

  async #append(
    stream: string,
    folded: Folded<unknown>,
    meta: CommandMeta,
    events: readonly DomainEvent[],
  ): Promise<Outcome | 'conflict'> {
    assert(events.length > 0, `a decision without events in ${stream}`);
    const { store, at } = this.options;
    const head = { version: folded.version, hash: folded.hash };
    const sealed = sealEvents({ logId: store.logId, stream, head }, this.#unsealed(meta, events));
    at?.('command:sealed');
    const result = await store.append(stream, head.version, sealed);
    if (result.kind === 'wrongExpectedVersion') return 'conflict';
    at?.('command:appended');
    const { version, position } = result;
    const types = events.map((event) => event.type);
    return { stream, version, position, at: meta.at, types, repeated: false };
  }

  #unsealed(meta: CommandMeta, events: readonly DomainEvent[]): readonly UnsealedEvent[] {
    const recordedAt = this.options.systemNow();
    return events.map((event) => ({
      eventId: this.options.newId(),
      type: event.type,
      schemaVersion: upcasters.currentVersion(event.type),
      at: meta.at,
      recordedAt,
      actor: meta.actor,
      role: meta.role,
      jurisdiction: meta.jurisdiction,
      commandId: meta.commandId,
      commandDigest: meta.digest,
      causationId: meta.causationId ?? null,
      body: event.body,
      fileHashes: event.fileHashes ?? [],
      piiCommit: event.piiCommit ?? null,
    }));
  }
}

type AnyDecider = Decider<unknown, { readonly type: string }, DomainEvent>;
const deciderOf = (name: DeciderName): AnyDecider => deciders[name] as unknown as AnyDecider;

/** STALE: somebody else acted on it since the actor looked. Names who and what, so that it can be explained. */
function staleness(
  decider: AnyDecider,
  folded: Folded<unknown>,
  { ifMatch, claim }: Pick<CommandMeta, 'ifMatch' | 'claim'>,
): Refusal | undefined {
  if (ifMatch === undefined) return undefined;
  const current = decider.revisionOf?.(folded.state, claim);
  // An unknown claim has no revision: the decider says that it is unknown.
  if (claim !== undefined && current === undefined) return undefined;
  if ((current ?? folded.version) === ifMatch) return undefined;
  return refuse('STALE', { expected: ifMatch, current: current ?? folded.version, last: touchOf(folded, claim) });
}

/** Of a claim: who touched the claim; otherwise who touched the stream. */
function touchOf(folded: Folded<unknown>, claim: string | undefined): object | null {
  const { claims } = folded.state as {
    claims?: Record<string, { lastActor: string; lastEvent: string; lastAt: string }>;
  };
  const touched = claim === undefined ? undefined : claims?.[claim];
  return touched ? { actor: touched.lastActor, type: touched.lastEvent, at: touched.lastAt } : folded.last;
}

function outcome(stream: string, accepted: AcceptedCommand, repeated: boolean): Outcome {
  const { version, position, at, types } = accepted;
  return { stream, version, position, at, types, repeated };
}
