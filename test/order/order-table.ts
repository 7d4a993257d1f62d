import { isRefusal, type Decider, type DomainEvent, type Instant } from '#kernel';
import { decideOnce, history, step, type Step } from './given.js';

/** A command in a state, what the table says of it, and what the decider says. `ok`, or the code of the refusal. */
export interface Pair {
  readonly state: string;
  readonly command: string;
  readonly expected: string;
  readonly actual: () => string;
  /** What the command makes of the state; nothing when it is refused. */
  readonly move: () => Move | undefined;
}

/** A state, the events of a command, and the state after them. */
export interface Move {
  readonly before: unknown;
  readonly events: readonly string[];
  readonly after: unknown;
}

export interface OrderTable {
  readonly name: string;
  readonly pairs: readonly Pair[];
  /** What is missing or superfluous in the table; empty when it is complete. */
  readonly gaps: readonly string[];
}

/** A state: the commands that lead there, and the moment at which the next one comes. */
export interface Reached<Command extends { readonly type: string }> {
  readonly steps: readonly Step<Command>[];
  readonly at: string;
}

/** The commands that lead to a state, all by one person at one moment. */
export const reached = <Command extends { readonly type: string }>(
  by: string,
  at: string,
  ...commands: readonly Command[]
): Reached<Command> => ({ steps: commands.map((command): Step<Command> => step(by, at, command)), at });

/** A well-formed instance of a command, given by whoever may give it. `Type` or `Type/variant`. */
export interface Instance<State, Command extends { readonly type: string }> {
  readonly by: string;
  readonly command: Command | ((state: State) => Command);
}

export type InstanceName<Command extends { readonly type: string }> = Command['type'] | `${Command['type']}/${string}`;

interface OrderTableInput<State, Command extends { readonly type: string }, Event extends DomainEvent> {
  readonly decider: Decider<State, Command, Event>;
  /** Every type of command: the compiler refuses a list that lacks one, the test a table that does. */
  readonly types: Readonly<Record<Command['type'], true>>;
  readonly states: Readonly<Record<string, Reached<Command>>>;
  readonly instances: Readonly<Partial<Record<InstanceName<Command>, Instance<State, Command>>>>;
  /** What the short words in the grid stand for. `ok` is `ok`. */
  readonly legend: Readonly<Record<string, string>>;
  /** First line: the states. Every other line: an instance, then one word for each state. */
  readonly grid: string;
}

export function orderTable<State, Command extends { readonly type: string }, Event extends DomainEvent>(
  input: OrderTableInput<State, Command, Event>,
): OrderTable {
  const { decider, states } = input;
  const instances = input.instances as Readonly<Record<string, Instance<State, Command>>>;
  const { columns, cells } = parse(input.grid);
  const gaps = gapsOf(input, columns, cells);
  const pairs: Pair[] = [];
  for (const [stateName, reached] of Object.entries(states)) {
    // A state that cannot be reached fails each of its pairs, and no other.
    const told = attempt(() => history(decider, reached.steps).state);
    for (const [name, instance] of Object.entries(instances)) {
      const word = cells.get(name)?.[columns.indexOf(stateName)];
      if (word === undefined) continue;
      const given = () => {
        const state = told();
        const command = typeof instance.command === 'function' ? instance.command(state) : instance.command;
        return { state, step: { by: instance.by, at: reached.at as Instant, command } };
      };
      const actual = () => {
        const { state, step } = given();
        const decided = decideOnce(decider, state, step);
        return isRefusal(decided) ? decided.code : 'ok';
      };
      const move = () => {
        const { state, step } = given();
        if (isRefusal(decideOnce(decider, state, step))) return undefined;
        const { events, state: after } = history(decider, [...reached.steps, step]);
        const before = history(decider, reached.steps);
        return { before: state, events: events.slice(before.events.length).map((event) => event.type), after };
      };
      pairs.push({ state: stateName, command: name, expected: input.legend[word] ?? word, actual, move });
    }
  }
  return { name: decider.name, pairs, gaps };
}

/** Does the work once, and gives its result, or throws its error, each time it is asked. */
function attempt<T>(work: () => T): () => T {
  try {
    const value = work();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function parse(grid: string): { columns: readonly string[]; cells: ReadonlyMap<string, readonly string[]> } {
  const [head = [], ...rows] = grid
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return { columns: head, cells: new Map(rows.map(([name = '', ...words]) => [name, words])) };
}

function gapsOf<State, Command extends { readonly type: string }, Event extends DomainEvent>(
  { types, states, instances, legend }: OrderTableInput<State, Command, Event>,
  columns: readonly string[],
  cells: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const gaps: string[] = [];
  const compare = (what: string, wanted: readonly string[], found: readonly string[]) => {
    for (const each of wanted) if (!found.includes(each)) gaps.push(`${what} ${each} is missing`);
    for (const each of found) if (!wanted.includes(each)) gaps.push(`${what} ${each} is unknown`);
  };
  const names = Object.keys(instances);
  compare('column', Object.keys(states), columns);
  compare('row', names, [...cells.keys()]);
  compare('command', Object.keys(types), [...new Set(names.map((name) => name.split('/')[0]!))]);
  for (const [name, words] of cells) {
    if (words.length !== columns.length)
      gaps.push(`row ${name} has ${words.length} words for ${columns.length} states`);
    for (const word of words) if (word !== 'ok' && legend[word] === undefined) gaps.push(`word ${word} is unknown`);
  }
  return gaps;
}
