import { deciders, sagas, type DuixianEvent, type Proposal, type Recorded, type SagaWorld } from '#domain';
import type { Instant } from '#kernel';
import * as app from './application-case.js';
import { deepFreeze, step, type Step } from './given.js';
import * as who from './people.js';

/** Sagas as pure functions: an event and a world of folded streams in, proposals out. */

const worldOf = (states: Readonly<Record<string, unknown>> = {}): SagaWorld => ({
  fold: async (name, stream) => deepFreeze((states[stream] ?? deciders[name].initial) as never),
  settledBy: async () => Object.keys(states).filter((stream) => stream.startsWith('entitlement-')),
});

export const recorded = (stream: string, event: DuixianEvent, at: string = who.DECIDED): Recorded =>
  deepFreeze({
    event,
    stream,
    version: 0,
    eventId: 'event-1',
    at: at as Instant,
    recordedAt: at as Instant,
    actor: 'somebody',
    role: 'role',
    jurisdiction: 'jurisdiction',
    commandId: 'command-1',
  });

/** What all sagas together propose for an event. */
export async function proposals(
  stream: string,
  event: DuixianEvent,
  states = {},
  at?: string,
): Promise<readonly Proposal[]> {
  const told = recorded(stream, event, at);
  const all = await Promise.all(
    sagas.map(async (saga) => {
      const reaction = saga.reactions[event.type] as
        ((recorded: Recorded, world: SagaWorld) => readonly Proposal[] | Promise<readonly Proposal[]>) | undefined;
      return reaction ? reaction(told, worldOf(states)) : [];
    }),
  );
  return all.flat();
}

export const brief = (list: readonly Proposal[]) => list.map(({ stream, command }) => `${command.type} on ${stream}`);
export const saga = <Command extends { readonly type: string }>(command: Command): Step<Command> =>
  step(who.SAGA, who.DECIDED, command);

export const twoClaims = [
  ...app.way.created,
  app.applicant(app.declare('c1')),
  app.applicant(app.declare('c2')),
  app.applicant(app.submit()),
];
