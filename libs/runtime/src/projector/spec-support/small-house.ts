import {
  deciders,
  sagas,
  type CommandFor,
  type DeciderName,
  type Proposal,
  type Recorded,
  type StateOf,
  type SagaWorld,
  type World,
} from '#domain';
import { sealEvents, type EventStore, type Position } from '#event-store';
import {
  instantFromMillis,
  isRefusal,
  millisOf,
  type CommandEnvelope,
  type Decider,
  type DomainEvent,
  type Instant,
  type Refusal,
} from '#kernel';
import { FoldCache } from '../../fold-cache.js';
import { toRecorded } from '../../recorded.js';

export interface Sender {
  readonly actor: string;
  readonly role?: string;
  readonly jurisdiction?: string;
  readonly ifMatch?: number;
}

type AnyDecider = Decider<unknown, { readonly type: string }, DomainEvent>;

/** Commands through the real deciders into a store, and the real sagas after them: as the server, without the server. */
export class SmallHouse implements World {
  now = '2024-03-01T01:00:00.000Z' as Instant;
  #count = 0;
  #handled: Position | null = null;
  #reacting = false;
  /** A stream that is asked for after each of its events would otherwise be folded from its beginning each time. */
  readonly #folds: FoldCache;

  constructor(
    readonly store: EventStore,
    /** Called with every entitlement that has claims waiting for an amount. */
    private readonly settle: (house: SmallHouse, stream: string) => Promise<void>,
  ) {
    this.#folds = new FoldCache(store);
  }

  id(prefix: string): string {
    this.#count += 1;
    return `${prefix}${String(this.#count).padStart(6, '0')}`;
  }

  pass(minutes: number): void {
    this.now = instantFromMillis(millisOf(this.now) + minutes * 60_000);
  }

  async fold<Name extends DeciderName>(name: Name, stream: string): Promise<StateOf<Name>> {
    return (await this.#folded(name, stream)).state as StateOf<Name>;
  }

  /** Sends, then lets the sagas do what follows. `undefined`: accepted. */
  async send<Name extends DeciderName>(
    name: Name,
    stream: string,
    command: CommandFor<Name>,
    sender: Sender = { actor: 'system' },
    at: Instant = this.now,
  ): Promise<Refusal | undefined> {
    const refusal = await this.#execute(name, stream, command, sender, at);
    if (!refusal) await this.#react();
    return refusal;
  }

  /** Each event once, in the order of the log: what is sent meanwhile, by whoever settles, is looked at in its turn. */
  async #react(): Promise<void> {
    if (this.#reacting) return;
    this.#reacting = true;
    await this.#reactToAll().finally(() => {
      this.#reacting = false;
    });
  }

  async #reactToAll(): Promise<void> {
    for (let more = true; more;) {
      more = false;
      for await (const batch of this.store.readAll(this.#handled)) {
        for (const record of batch) {
          more = true;
          this.#handled = record.position;
          await this.#handle(toRecorded(record));
        }
      }
    }
  }

  async #handle(recorded: Recorded): Promise<void> {
    for (const { reactions } of sagas) {
      const reaction = reactions[recorded.event.type] as
        ((recorded: Recorded, world: SagaWorld) => readonly Proposal[] | Promise<readonly Proposal[]>) | undefined;
      // Its readings are confirmed as they were used.
      const world: SagaWorld = { fold: (name, stream) => this.fold(name, stream), settledBy: async () => [] };
      for (const proposal of (await reaction?.(recorded, world)) ?? []) await this.#propose(proposal, recorded.at);
    }
    if (['ClaimEntered', 'ClaimsQueuedAgain', 'ClaimSentBack'].includes(recorded.event.type))
      await this.settle(this, recorded.stream);
  }

  async #propose({ decider, stream, command, tolerated, otherwise }: Proposal, at: Instant): Promise<void> {
    const sender = { actor: 'saga:test', role: 'system', jurisdiction: '*' };
    const refusal = await this.#execute(decider, stream, command as CommandFor<DeciderName>, sender, at);
    if (!refusal || tolerated.includes(refusal.code)) return;
    const instead = otherwise?.[refusal.code];
    if (!instead) throw new Error(`${command.type} on ${stream}: ${refusal.code}`);
    await this.#propose(instead, at);
  }

  async #execute(
    name: DeciderName,
    stream: string,
    command: CommandFor<DeciderName>,
    sender: Sender,
    at: Instant,
  ): Promise<Refusal | undefined> {
    const decider = deciders[name] as unknown as AnyDecider;
    const { state, head } = await this.#folded(name, stream);
    const commandId = this.id('command-');
    const { actor, role = 'role', jurisdiction = '*' } = sender;
    const envelope: CommandEnvelope = { commandId, at, actor, role, jurisdiction, command };
    const decided = decider.decide(envelope, state);
    if (isRefusal(decided)) return decided;
    const unsealed = decided.map((event) => ({
      eventId: this.id('event-'),
      type: event.type,
      schemaVersion: 1,
      at,
      recordedAt: this.now,
      actor,
      role,
      jurisdiction,
      commandId,
      commandDigest: '',
      causationId: null,
      body: event.body,
      fileHashes: event.fileHashes ?? [],
      piiCommit: event.piiCommit ?? null,
    }));
    const sealed = sealEvents({ logId: this.store.logId, stream, head }, unsealed);
    const appended = await this.store.append(stream, head.version, sealed);
    if (appended.kind !== 'appended') throw new Error(`a conflict in ${stream}`);
    return undefined;
  }

  async #folded(name: DeciderName, stream: string) {
    const decider = deciders[name] as unknown as AnyDecider;
    const { state, version, hash } = await this.#folds.fold(decider, stream);
    return { state, head: { version, hash } };
  }
}
