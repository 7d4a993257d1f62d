import { isRefusal, type CommandEnvelope, type Decider, type DomainEvent, type Instant, type Refusal } from '#kernel';

/** One command as somebody gives it at a moment. */
export interface Step<Command extends { readonly type: string }> {
  readonly by: string;
  readonly at: Instant;
  readonly command: Command;
}

export const step = <Command extends { readonly type: string }>(
  by: string,
  at: string,
  command: Command,
): Step<Command> => ({ by, at: at as Instant, command });

/** Freezes a value and everything in it: a decider that changes what it is given throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}

export const envelopeOf = <Command extends { readonly type: string }>({
  by,
  at,
  command,
}: Step<Command>): CommandEnvelope<Command> => ({
  commandId: `${by}:${command.type}:${at}`,
  at,
  actor: by,
  role: 'role',
  jurisdiction: 'jurisdiction',
  command,
});

export interface Told<State, Event> {
  readonly state: State;
  readonly events: readonly Event[];
}

/** Runs commands one after the other from nothing, everything frozen. A refused one is a mistake in the test. */
export function history<State, Command extends { readonly type: string }, Event extends DomainEvent>(
  decider: Decider<State, Command, Event>,
  steps: readonly Step<Command>[],
): Told<State, Event> {
  let told: Told<State, Event> = { state: deepFreeze(decider.initial), events: [] };
  for (const each of steps) {
    const decided = decideOnce(decider, told.state, each);
    if (isRefusal(decided)) {
      throw new Error(`${each.command.type} was refused: ${decided.code} ${JSON.stringify(decided.details)}`);
    }
    told = evolved(decider, told, each, decided);
  }
  return told;
}

export function decideOnce<State, Command extends { readonly type: string }, Event extends DomainEvent>(
  decider: Decider<State, Command, Event>,
  state: State,
  given: Step<Command>,
): readonly Event[] | Refusal {
  return deepFreeze(decider.decide(deepFreeze(envelopeOf(given)), state));
}

function evolved<State, Command extends { readonly type: string }, Event extends DomainEvent>(
  decider: Decider<State, Command, Event>,
  told: Told<State, Event>,
  { by, at }: Step<Command>,
  events: readonly Event[],
): Told<State, Event> {
  let { state } = told;
  for (const [index, event] of events.entries()) {
    const version = told.events.length + index;
    const context = deepFreeze({ version, at, actor: by, role: 'role', jurisdiction: 'jurisdiction' });
    state = deepFreeze(decider.evolve(state, event, context));
  }
  return { state, events: [...told.events, ...events] };
}

/** given(decider, …steps).when(step).then(…): a test that reads like a case. */
export function given<State, Command extends { readonly type: string }, Event extends DomainEvent>(
  decider: Decider<State, Command, Event>,
  ...steps: readonly Step<Command>[]
) {
  const before = history(decider, steps);
  return {
    ...before,
    when(next: Step<Command>) {
      const decided = decideOnce(decider, before.state, next);
      const refused = isRefusal(decided);
      return {
        code: refused ? decided.code : undefined,
        details: refused ? decided.details : undefined,
        events: refused ? [] : decided,
        types: refused ? [] : decided.map((event) => event.type),
        state: refused ? before.state : evolved(decider, before, next, decided).state,
      };
    },
  };
}
