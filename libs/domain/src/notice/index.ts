import {
  addDays,
  assertNever,
  endOfDay,
  refuse,
  shanghaiDate,
  type CommandEnvelope,
  type Decider,
  type Instant,
  type Refusal,
} from '#kernel';
import type { NoticeCommand, NoticeEvent } from './events.js';

export type * from './events.js';

export interface ObjectionState {
  readonly line: string;
  readonly outcome: 'open' | 'dismissed' | 'upheld';
}

export interface NoticeState {
  readonly status: 'none' | 'open' | 'closed';
  readonly batch: string;
  readonly objectionsUntil: Instant;
  readonly lines: readonly string[];
  readonly objections: Readonly<Record<string, ObjectionState>>;
  readonly revision: number;
}

type Result = readonly NoticeEvent[] | Refusal;

/** 公示 lasts at least this many calendar days unless a policy configures more. */
export const MINIMUM_NOTICE_DAYS = 7;
const MAX_OPEN_OBJECTIONS_PER_LINE = 50;

/** Lines that no open or upheld objection holds back. */
export const unquestionedLines = (state: NoticeState): readonly string[] => {
  const held = new Set(
    Object.values(state.objections)
      .filter((each) => each.outcome !== 'dismissed')
      .map((each) => each.line),
  );
  return state.lines.filter((line) => !held.has(line));
};

function decide(envelope: CommandEnvelope<NoticeCommand>, state: NoticeState): Result {
  const { command, at } = envelope;
  if (command.type === 'OpenNotice') {
    if (state.status !== 'none') return refuse('NOTICE_EXISTS');
    const { type: _, minimumDays = MINIMUM_NOTICE_DAYS, ...body } = command;
    const minimum = endOfDay(addDays(shanghaiDate(at), minimumDays));
    if (command.objectionsUntil < minimum)
      return refuse('NOTICE_TOO_SHORT', { until: command.objectionsUntil, minimum });
    return [{ type: 'NoticeOpened', body }];
  }
  if (state.status === 'none') return refuse('NOTICE_UNKNOWN');
  switch (command.type) {
    case 'AddNoticeLine':
      if (state.lines.includes(command.line)) return refuse('LINE_ALREADY_IN_NOTICE', { line: command.line });
      // It would not have been before the public for the whole period.
      if (state.status === 'closed' || at >= state.objectionsUntil) {
        return refuse('NOTICE_CLOSED', { closed: state.objectionsUntil });
      }
      return [{ type: 'NoticeLineAdded', body: { line: command.line } }];
    case 'RaiseObjection': {
      if (state.status === 'closed' || at >= state.objectionsUntil) {
        return refuse('NOTICE_CLOSED', { closed: state.objectionsUntil });
      }
      const { objection, line, statement, commitment } = command;
      if (!state.lines.includes(line)) return refuse('LINE_NOT_IN_NOTICE', { line });
      if (state.objections[objection]) return refuse('OBJECTION_EXISTS', { objection });
      const open = Object.values(state.objections).filter((each) => each.line === line && each.outcome === 'open');
      if (open.length >= MAX_OPEN_OBJECTIONS_PER_LINE) return refuse('TOO_MANY_OBJECTIONS', { line });
      return [{ type: 'ObjectionRaised', body: { objection, line, statement }, piiCommit: commitment }];
    }
    case 'DecideObjection': {
      const { objection, outcome, reason } = command;
      const known = state.objections[objection];
      if (!known) return refuse('OBJECTION_UNKNOWN', { objection });
      if (known.outcome !== 'open') return refuse('OBJECTION_DECIDED', { objection, outcome: known.outcome });
      return [{ type: 'ObjectionDecided', body: { objection, line: known.line, outcome, reason } }];
    }
    case 'CloseNotice': {
      if (state.status === 'closed') return refuse('NOTICE_CLOSED', { closed: state.objectionsUntil });
      if (at < state.objectionsUntil) return refuse('NOTICE_STILL_OPEN', { until: state.objectionsUntil });
      const openObjections = Object.keys(state.objections).filter((id) => state.objections[id]?.outcome === 'open');
      return [{ type: 'NoticeClosed', body: { openObjections } }];
    }
    default:
      return assertNever(command);
  }
}

function evolve(previous: NoticeState, event: NoticeEvent, context: { version: number }): NoticeState {
  const state = { ...previous, revision: context.version };
  switch (event.type) {
    case 'NoticeOpened':
      return {
        ...state,
        status: 'open',
        batch: event.body.batch,
        objectionsUntil: event.body.objectionsUntil,
      };
    case 'NoticeLineAdded':
      return { ...state, lines: [...state.lines, event.body.line] };
    case 'ObjectionRaised': {
      const { objection, line } = event.body;
      return { ...state, objections: { ...state.objections, [objection]: { line, outcome: 'open' } } };
    }
    case 'ObjectionDecided': {
      const { objection, line, outcome } = event.body;
      return { ...state, objections: { ...state.objections, [objection]: { line, outcome } } };
    }
    case 'NoticeClosed':
      return { ...state, status: 'closed' };
    default:
      return assertNever(event);
  }
}

/** 公示: `notice-<id>`. Which lines the public sees until when, and what was objected. */
export const notice: Decider<NoticeState, NoticeCommand, NoticeEvent> = {
  name: 'notice',
  initial: {
    status: 'none',
    batch: '',
    objectionsUntil: '1970-01-01T00:00:00.000Z' as Instant,
    lines: [],
    objections: {},
    revision: -1,
  },
  decide,
  evolve,
  revisionOf: (state) => state.revision,
};
