import type { Instant } from '#kernel';
import type { DeciderName, deciders, DuixianEvent, DuixianEventType, Recorded } from '../registry.js';

type Registry = typeof deciders;
export type StateOf<Name extends DeciderName> = Registry[Name]['initial'];
export type CommandFor<Name extends DeciderName> = Parameters<Registry[Name]['decide']>[0]['command'];

/** A command that a saga proposes. It only proposes: the decider of the stream may refuse. */
export interface Proposal {
  readonly decider: DeciderName;
  readonly stream: string;
  readonly command: { readonly type: string };
  /** Distinguishes the commands that one event causes; with the event's id it makes the command's id. */
  readonly key: string;
  /** Refusals that say "somebody was faster" or "already so": nothing is wrong. */
  readonly tolerated: readonly string[];
  /** Refusals that call for another command: the code and what to do then. */
  readonly otherwise?: Readonly<Record<string, Proposal>>;
}

/** What a saga may look at beside the event: the folded state of a stream. */
export interface World {
  fold<Name extends DeciderName>(decider: Name, stream: string): Promise<StateOf<Name>>;
}

/** What only sagas ask for: it is kept beside their checkpoint, and never decides. */
export interface SagaWorld extends World {
  /** Entitlement streams with a settlement of the policy that asked for the reading; may name one too many. */
  settledBy(policy: string, reading: string): Promise<readonly string[]>;
}

type OfType<Type extends DuixianEventType> = Extract<DuixianEvent, { type: Type }>;
export type Reaction<Type extends DuixianEventType> = (
  recorded: Recorded<OfType<Type>>,
  world: SagaWorld,
) => readonly Proposal[] | Promise<readonly Proposal[]>;

/** A process manager: events in, commands out. Driven by a durable subscription, at least once. */
export interface Saga {
  readonly name: string;
  readonly reactions: { readonly [Type in DuixianEventType]?: Reaction<Type> };
}

/** A typed proposal. */
export function propose<Name extends DeciderName>(
  decider: Name,
  stream: string,
  key: string,
  command: CommandFor<Name>,
  more: { readonly tolerated?: readonly string[]; readonly otherwise?: Readonly<Record<string, Proposal>> } = {},
): Proposal {
  return {
    decider,
    stream,
    key,
    command,
    tolerated: more.tolerated ?? [],
    ...(more.otherwise ? { otherwise: more.otherwise } : {}),
  };
}

/** A command that falls due at an instant, derived from the event that set the deadline. */
export interface Timer {
  readonly key: string;
  readonly due: Instant;
  readonly proposal: Proposal;
}

export interface TimerRule {
  readonly name: string;
  /** Timers that an event sets. */
  readonly sets: { readonly [Type in DuixianEventType]?: (recorded: Recorded<OfType<Type>>) => readonly Timer[] };
  /** Keys of timers that an event makes pointless. */
  readonly cancels: { readonly [Type in DuixianEventType]?: (recorded: Recorded<OfType<Type>>) => readonly string[] };
}
