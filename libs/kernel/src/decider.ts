import type { Refusal } from './refusal.js';
import type { Instant } from './time.js';

/** Who acts, when, and under which idempotent id. The same envelope for people, sagas, timers and the worker. */
export interface CommandEnvelope<Command extends { readonly type: string } = { readonly type: string }> {
  readonly commandId: string;
  /** Business time. */
  readonly at: Instant;
  /** Account id, or `saga:<name>`, `timer:<name>`, `worker:<name>`, `system`. */
  readonly actor: string;
  readonly role: string;
  /** The organisation (or party) in whose name the actor acts. */
  readonly jurisdiction: string;
  readonly causationId?: string;
  /** The revision of the entity (claim, line, stream) that the actor saw; a stale one is refused and never re-decided. */
  readonly ifMatch?: number;
  readonly command: Command;
}

/** Events as `decide` returns them: a past-tense type, a plain body, and hashes of the files it refers to. */
export interface DomainEvent {
  readonly type: string;
  readonly body: object;
  readonly fileHashes?: readonly string[];
  /** Salted commitment to the personal data in the vault that this event refers to. */
  readonly piiCommit?: string;
}

/** What `evolve` sees of an event beside its body. */
export interface EventContext {
  readonly version: number;
  readonly at: Instant;
  readonly actor: string;
  readonly role: string;
  readonly jurisdiction: string;
}

export interface Decider<State, Command extends { readonly type: string }, Event extends DomainEvent> {
  readonly name: string;
  readonly initial: State;
  /** Pure. At least one event, or a refusal. */
  decide(envelope: CommandEnvelope<Command>, state: State): readonly Event[] | Refusal;
  /** Pure and total. */
  evolve(state: State, event: Event, context: EventContext): State;
  /** The revision that an `ifMatch` is compared with: of the claim where one is named, else of the whole. */
  revisionOf?(state: State, claim: string | undefined): number | undefined;
}
