import {
  addFen,
  assertNever,
  fromFenText,
  parseBusinessDate,
  refuse,
  shanghaiDate,
  toFenText,
  ZERO,
  type CommandEnvelope,
  type Decider,
  type Refusal,
  type StageId,
} from '#kernel';
import { dutyConflict, mergeDuties, type Duties } from '../duties.js';
import type { AmountByTreasury } from '../events-of.js';
import type { PayoutRule } from '../line/events.js';
import { noticeComesFirst } from '../policy/orders.js';
import type { BatchCommand, BatchEvent, DecisionRecord } from './events.js';

export type * from './events.js';

export interface BatchLine {
  readonly amounts: AmountByTreasury;
  readonly struck: boolean;
  /** Its notice is behind it. Told only where the notice comes first. */
  readonly cleared?: boolean;
}

export interface BatchState {
  readonly status: 'none' | 'open' | 'presented' | 'approved';
  readonly round: string;
  readonly policy: string;
  readonly requiredBodies: readonly string[];
  /** Of its round's version; absent: approval first. */
  readonly route?: readonly StageId[];
  readonly payoutRule: PayoutRule;
  readonly lines: Readonly<Record<string, BatchLine>>;
  readonly decisions: readonly DecisionRecord[];
  readonly approvers: readonly string[];
  /** Everybody who acted on one of its lines: none of them may enter its decisions. */
  readonly duties: Duties;
  readonly revision: number;
}

type Result = readonly BatchEvent[] | Refusal;
type Command<Type extends BatchCommand['type']> = Extract<BatchCommand, { type: Type }>;

export const standingLines = (state: BatchState): readonly string[] =>
  Object.entries(state.lines)
    .filter(([, line]) => !line.struck)
    .map(([id]) => id);

/** Standing lines that no meeting may decide on yet: where the notice comes first, those whose notice is not over. */
export const unclearedLines = (state: BatchState): readonly string[] =>
  noticeComesFirst(state.route) ? standingLines(state).filter((id) => state.lines[id]?.cleared !== true) : [];

export function totalsOf(state: BatchState): AmountByTreasury {
  const totals: Record<string, ReturnType<typeof fromFenText>> = {};
  for (const id of standingLines(state)) {
    for (const [treasury, amount] of Object.entries(state.lines[id]?.amounts ?? {})) {
      totals[treasury] = addFen(totals[treasury] ?? ZERO, fromFenText(amount));
    }
  }
  return Object.fromEntries(Object.entries(totals).map(([treasury, amount]) => [treasury, toFenText(amount)]));
}

function decide(envelope: CommandEnvelope<BatchCommand>, state: BatchState): Result {
  const { command } = envelope;
  if (command.type === 'OpenBatch') {
    if (state.status !== 'none') return refuse('BATCH_EXISTS');
    const { type: _, ...body } = command;
    return [{ type: 'BatchOpened', body }];
  }
  if (state.status === 'none') return refuse('BATCH_UNKNOWN');
  switch (command.type) {
    case 'AddBatchLine':
      return addLine(command, state);
    case 'RecordBatchLineCleared':
      return recordCleared(command, state);
    case 'StrikeBatchLine':
      return strike(command, state);
    case 'PresentBatch':
      if (state.status !== 'open') return refuse('BATCH_NOT_OPEN', { status: state.status });
      if (standingLines(state).length === 0) return refuse('BATCH_EMPTY');
      return [{ type: 'BatchPresented', body: { lines: standingLines(state).length, totals: totalsOf(state) } }];
    case 'RecordDecision':
      return recordDecision(envelope, command, state);
    default:
      return assertNever(command);
  }
}

function addLine(command: Command<'AddBatchLine'>, state: BatchState): Result {
  if (state.status !== 'open') return refuse('BATCH_NOT_OPEN', { status: state.status });
  const known = state.lines[command.line];
  if (known && !known.struck) return refuse('LINE_ALREADY_IN_BATCH', { line: command.line });
  const { type: _, ...body } = command;
  return [{ type: 'BatchLineAdded', body }];
}

/** Once cleared, a line stays so: nothing is needed of it when it was decided on or struck meanwhile. */
function recordCleared({ line }: Command<'RecordBatchLineCleared'>, state: BatchState): Result {
  const known = state.lines[line];
  if (!known || known.struck) return refuse('LINE_NOT_IN_BATCH', { line });
  if (known.cleared) return refuse('NOTICE_CLEARED', { line });
  return [{ type: 'BatchLineCleared', body: { line } }];
}

function strike(command: Command<'StrikeBatchLine'>, state: BatchState): Result {
  if (state.status === 'approved') return refuse('BATCH_ALREADY_APPROVED');
  const line = state.lines[command.line];
  if (!line || line.struck) return refuse('LINE_NOT_IN_BATCH', { line: command.line });
  const { type: _, ...body } = command;
  return [{ type: 'BatchLineStruck', body }];
}

/** A decision is entered with its meeting and minutes; the last one required approves the batch. */
function recordDecision(
  envelope: CommandEnvelope<BatchCommand>,
  command: Command<'RecordDecision'>,
  state: BatchState,
): Result {
  const { body, date } = command.decision;
  if (state.status !== 'presented') return refuse('OUT_OF_ORDER', { expected: 'presented', got: state.status });
  if (!state.requiredBodies.includes(body)) return refuse('BODY_NOT_REQUIRED', { body });
  if (state.decisions.some((each) => each.body === body)) return refuse('ALREADY_DECIDED', { body });
  const day = parseBusinessDate(date);
  if (day === undefined) return refuse('DATE_MALFORMED', { date });
  if (day > shanghaiDate(envelope.at)) return refuse('DECISION_IN_FUTURE', { date });
  if (standingLines(state).length === 0) return refuse('BATCH_EMPTY');
  const uncleared = unclearedLines(state);
  if (uncleared.length > 0)
    return refuse('LINES_NOT_CLEARED', { lines: uncleared.slice(0, 20), count: uncleared.length });
  const conflict = dutyConflict(state.duties, 'approved', envelope.actor);
  if (conflict) return conflict;
  const recorded: BatchEvent = {
    type: 'DecisionRecorded',
    body: command.decision,
    ...(command.decision.minutes ? { fileHashes: [command.decision.minutes.hash] } : {}),
  };
  const all = [...state.decisions, command.decision];
  if (!state.requiredBodies.every((required) => all.some((each) => each.body === required))) return [recorded];
  const approvalDay = all
    .map((each) => each.date)
    .toSorted()
    .at(-1)!;
  return [
    recorded,
    {
      type: 'BatchApproved',
      body: {
        approvalDay,
        payoutRule: command.payoutRule,
        lines: standingLines(state).length,
        totals: totalsOf(state),
      },
    },
  ];
}

function evolve(previous: BatchState, event: BatchEvent, context: { version: number; actor: string }): BatchState {
  const state = { ...previous, revision: context.version };
  switch (event.type) {
    case 'BatchOpened':
      return { ...state, status: 'open', ...event.body };
    case 'BatchLineAdded': {
      const { line, amounts, duties, cleared } = event.body;
      return {
        ...state,
        lines: { ...state.lines, [line]: { amounts, struck: false, ...(cleared ? { cleared } : {}) } },
        duties: mergeDuties(state.duties, duties),
      };
    }
    case 'BatchLineCleared': {
      const known = state.lines[event.body.line];
      return known ? { ...state, lines: { ...state.lines, [event.body.line]: { ...known, cleared: true } } } : state;
    }
    case 'BatchLineStruck': {
      const known = state.lines[event.body.line];
      return known ? { ...state, lines: { ...state.lines, [event.body.line]: { ...known, struck: true } } } : state;
    }
    case 'BatchPresented':
      return { ...state, status: 'presented' };
    case 'DecisionRecorded':
      return {
        ...state,
        decisions: [...state.decisions, event.body],
        approvers: [...new Set([...state.approvers, context.actor])],
      };
    case 'BatchApproved':
      return { ...state, status: 'approved', payoutRule: event.body.payoutRule };
    default:
      return assertNever(event);
  }
}

/** 批次: `batch-<id>`. Membership, and the decisions of committee and government at their meetings. */
export const batch: Decider<BatchState, BatchCommand, BatchEvent> = {
  name: 'batch',
  initial: {
    status: 'none',
    round: '',
    policy: '',
    requiredBodies: [],
    payoutRule: 'yearAfterApproval',
    lines: {},
    decisions: [],
    approvers: [],
    duties: {},
    revision: -1,
  },
  decide,
  evolve,
  revisionOf: (state) => state.revision,
};
