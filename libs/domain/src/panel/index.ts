import { assertNever, refuse, type CommandEnvelope, type Decider, type Refusal } from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

export type PanelEvent =
  | EventOf<'PanelAppointed', { round: string; members: readonly string[]; document: string }>
  | EventOf<'PanelMemberRecused', { member: string; application: string; reason: string }>
  | EventOf<'MinutesSigned', { member: string; minutes: { ref: string; hash: string } }>;

export type PanelCommand =
  | CommandOf<'AppointPanel', { round: string; members: readonly string[]; document: string }>
  | CommandOf<'RecusePanelMember', { member: string; application: string; reason: string }>
  | CommandOf<'SignMinutes', { minutes: { ref: string; hash: string } }>;

export interface PanelState {
  readonly status: 'none' | 'appointed';
  readonly round: string;
  readonly members: readonly string[];
  /** Members who may not act on an application, by application. */
  readonly recused: Readonly<Record<string, readonly string[]>>;
  readonly signed: Readonly<Record<string, readonly string[]>>;
  readonly revision: number;
}

const MINIMUM_MEMBERS = 3;

function decide(envelope: CommandEnvelope<PanelCommand>, state: PanelState): readonly PanelEvent[] | Refusal {
  const { command, actor } = envelope;
  if (command.type === 'AppointPanel') {
    if (state.status !== 'none') return refuse('PANEL_EXISTS');
    const members = [...new Set(command.members)];
    if (members.length < MINIMUM_MEMBERS) return refuse('PANEL_TOO_SMALL', { minimum: MINIMUM_MEMBERS });
    return [{ type: 'PanelAppointed', body: { round: command.round, members, document: command.document } }];
  }
  if (state.status === 'none') return refuse('PANEL_UNKNOWN');
  switch (command.type) {
    case 'RecusePanelMember': {
      const { member, application, reason } = command;
      if (!state.members.includes(member)) return refuse('NOT_A_PANEL_MEMBER');
      if (state.recused[application]?.includes(member)) return refuse('ALREADY_RECUSED', { application });
      return [{ type: 'PanelMemberRecused', body: { member, application, reason } }];
    }
    case 'SignMinutes': {
      if (!state.members.includes(actor)) return refuse('NOT_A_PANEL_MEMBER');
      if (state.signed[command.minutes.hash]?.includes(actor)) return refuse('ALREADY_SIGNED');
      return [
        {
          type: 'MinutesSigned',
          body: { member: actor, minutes: command.minutes },
          fileHashes: [command.minutes.hash],
        },
      ];
    }
    default:
      return assertNever(command);
  }
}

function evolve(previous: PanelState, event: PanelEvent, context: { version: number }): PanelState {
  const state = { ...previous, revision: context.version };
  switch (event.type) {
    case 'PanelAppointed':
      return { ...state, status: 'appointed', round: event.body.round, members: event.body.members };
    case 'PanelMemberRecused': {
      const { application, member } = event.body;
      return {
        ...state,
        recused: { ...state.recused, [application]: [...(state.recused[application] ?? []), member] },
      };
    }
    case 'MinutesSigned': {
      const { hash } = event.body.minutes;
      return { ...state, signed: { ...state.signed, [hash]: [...(state.signed[hash] ?? []), event.body.member] } };
    }
    default:
      return assertNever(event);
  }
}

/** 评审专项小组: `panel-<id>`. Members, recusals, signed minutes. */
export const panel: Decider<PanelState, PanelCommand, PanelEvent> = {
  name: 'panel',
  initial: { status: 'none', round: '', members: [], recused: {}, signed: {}, revision: -1 },
  decide,
  evolve,
  revisionOf: (state) => state.revision,
};
