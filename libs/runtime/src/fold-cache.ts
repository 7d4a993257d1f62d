import type { Decider, DomainEvent } from '#kernel';
import { NO_PREVIOUS_HASH, type EventStore, type Position, type RecordedEvent } from '#event-store';
import { toRecorded } from './recorded.js';

/** What became of a command that was accepted: found again when it is sent again. */
export interface AcceptedCommand {
  readonly digest: string;
  readonly version: number;
  readonly position: Position;
  readonly at: string;
  readonly types: readonly string[];
}

/** Who touched the stream last: told to whoever comes too late. */
export interface LastTouch {
  readonly actor: string;
  readonly type: string;
  readonly at: string;
}

/** A stream folded up to a version, with everything that the next append needs. */
export interface Folded<State> {
  readonly state: State;
  readonly version: number;
  readonly hash: string;
  readonly commands: ReadonlyMap<string, AcceptedCommand>;
  readonly last: LastTouch | null;
}

type AnyDecider = Decider<unknown, { type: string }, DomainEvent>;

interface Entry {
  state: unknown;
  version: number;
  hash: string;
  commands: Map<string, AcceptedCommand>;
  last: LastTouch | null;
}

/**
 * Folded streams by name, the least recently used dropped first. Never trusted to be current: each fold reads what the
 * store has beyond it.
 */
export class FoldCache {
  readonly #entries = new Map<string, Entry>();

  constructor(
    private readonly store: EventStore,
    private readonly capacity = 5000,
  ) {}

  async fold<State, Command extends { readonly type: string }, Event extends DomainEvent>(
    decider: Decider<State, Command, Event>,
    stream: string,
  ): Promise<Folded<State>> {
    const entry = this.#take(decider as unknown as AnyDecider, stream);
    const newer = await this.store.readStream(stream, { from: entry.version + 1 });
    for (const record of newer) if (record.version === entry.version + 1) advance(decider as never, entry, record);
    return entry as Folded<State>;
  }

  #take(decider: AnyDecider, stream: string): Entry {
    const known = this.#entries.get(stream);
    if (known) {
      this.#entries.delete(stream);
      this.#entries.set(stream, known);
      return known;
    }
    const fresh: Entry = {
      state: decider.initial,
      version: -1,
      hash: NO_PREVIOUS_HASH,
      commands: new Map(),
      last: null,
    };
    this.#entries.set(stream, fresh);
    if (this.#entries.size > this.capacity) {
      const oldest = this.#entries.keys().next().value;
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    return fresh;
  }
}

function advance(decider: AnyDecider, entry: Entry, record: RecordedEvent): void {
  const { event, version, at, actor, role, jurisdiction } = toRecorded(record);
  entry.state = decider.evolve(entry.state, event, { version, at, actor, role, jurisdiction });
  entry.version = version;
  entry.hash = record.hash;
  entry.last = { actor, type: event.type, at };
  const before = entry.commands.get(record.commandId);
  entry.commands.set(record.commandId, {
    digest: record.commandDigest,
    version,
    position: record.position,
    at,
    types: [...(before?.types ?? []), event.type],
  });
}
