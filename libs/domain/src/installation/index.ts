import { assertNever, refuse, type CommandEnvelope, type Decider, type Instant, type Refusal } from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

export interface InstallationContent {
  readonly kind: 'real' | 'demonstration';
  readonly administrator: string;
  /** A demonstration plays in the past: business time begins here. `null` in a real folder. */
  readonly startsAt: Instant | null;
}

export type InstallationEvent =
  EventOf<'InstallationBegun', InstallationContent> | EventOf<'ClockMoved', { to: Instant }>;

export type InstallationCommand =
  CommandOf<'BeginInstallation', InstallationContent> | CommandOf<'MoveClock', { to: Instant }>;

export interface InstallationState {
  readonly kind: 'none' | 'real' | 'demonstration';
  readonly movedTo: Instant | null;
}

function decide(
  { command, at }: CommandEnvelope<InstallationCommand>,
  state: InstallationState,
): readonly InstallationEvent[] | Refusal {
  switch (command.type) {
    case 'BeginInstallation': {
      if (state.kind !== 'none') return refuse('ALREADY_SET_UP');
      const { kind, administrator, startsAt } = command;
      if ((kind === 'real') !== (startsAt === null)) return refuse('CLOCK_IS_REAL');
      return [{ type: 'InstallationBegun', body: { kind, administrator, startsAt } }];
    }
    case 'MoveClock':
      if (state.kind !== 'demonstration') return refuse('CLOCK_IS_REAL');
      if (command.to <= at) return refuse('CLOCK_ONLY_MOVES_FORWARD', { now: at });
      return [{ type: 'ClockMoved', body: { to: command.to } }];
    default:
      return assertNever(command);
  }
}

function evolve(state: InstallationState, event: InstallationEvent): InstallationState {
  switch (event.type) {
    case 'InstallationBegun':
      return { ...state, kind: event.body.kind };
    case 'ClockMoved':
      return { ...state, movedTo: event.body.to };
    default:
      return assertNever(event);
  }
}

/** This data folder: real or demonstration for ever; a demonstration's business clock moves by events. */
export const installation: Decider<InstallationState, InstallationCommand, InstallationEvent> = {
  name: 'installation',
  initial: { kind: 'none', movedTo: null },
  decide,
  evolve,
};
