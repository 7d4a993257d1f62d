import {
  addFen,
  assertNever,
  fromFenText,
  subtractFen,
  parseBusinessDate,
  refuse,
  shanghaiDate,
  toFenText,
  ZERO,
  type CommandEnvelope,
  type Decider,
  type EventContext,
  type Fen,
  type Refusal,
} from '#kernel';
import { dutyConflict, mergeDuties, type Duties } from '../duties.js';
import type { PaymentCommand, PaymentEvent, PaymentHead } from './events.js';

export type * from './events.js';

export interface PaymentState {
  readonly status: 'none' | 'open' | 'instructed' | 'unknown' | 'rejected' | 'paid' | 'returned' | 'reportedDue';
  readonly head: PaymentHead | null;
  readonly lines: Readonly<Record<string, string>>;
  readonly total: Fen;
  readonly attempt: number;
  readonly duties: Duties;
  /** Fingerprints of accounts that the bank refused, or that the money came back from. */
  readonly refusedAccounts: readonly string[];
  readonly lastAccount: string | null;
  /** Day of the last payment; of a returned one too. */
  readonly paidOn: string | null;
  /** Day on which another level's share was reported to it. */
  readonly reportedOn: string | null;
  readonly revision: number;
}

type Command<Type extends PaymentCommand['type']> = Extract<PaymentCommand, { type: Type }>;
type Result = readonly PaymentEvent[] | Refusal;

function decide(envelope: CommandEnvelope<PaymentCommand>, state: PaymentState): Result {
  const { command } = envelope;
  if (command.type === 'AddPaymentLine') return addLine(command, state);
  if (state.head === null) return refuse('PAYMENT_UNKNOWN');
  switch (command.type) {
    case 'RemovePaymentLine':
      return removeLine(command, state);
    case 'InstructPayout':
      return instruct(envelope, command, state, state.head);
    case 'RecordBankAnswer':
      return bankAnswer(envelope, command, state);
    case 'RecordPaymentReturn':
      return paymentReturn(envelope, command, state);
    case 'ReportShareDue':
      if (state.head.kind !== 'dueFrom') return refuse('PAYS_ITSELF', { treasury: state.head.treasury });
      if (state.status !== 'open') return refuse('OUT_OF_ORDER', { expected: 'open', got: state.status });
      if (Object.keys(state.lines).length === 0) return refuse('PAYMENT_EMPTY');
      return [
        {
          type: 'ShareReportedDue',
          body: { amount: toFenText(state.total), lines: Object.keys(state.lines), document: command.document },
        },
      ];
    default:
      return assertNever(command);
  }
}

function addLine(command: Command<'AddPaymentLine'>, state: PaymentState): Result {
  const { head, line, amount, duties } = command;
  if (state.status !== 'none' && state.status !== 'open') return refuse('PAYMENT_NOT_OPEN', { status: state.status });
  if (state.lines[line] !== undefined) return refuse('LINE_ALREADY_IN_PAYMENT', { line });
  const added: PaymentEvent = { type: 'PaymentLineAdded', body: { line, amount, duties } };
  return state.head === null ? [{ type: 'PaymentOpened', body: head }, added] : [added];
}

/** Only while none of it is at the bank: what is on its way is not stopped silently, what was paid is recovered. */
function removeLine({ line, reason }: Command<'RemovePaymentLine'>, state: PaymentState): Result {
  const amount = state.lines[line];
  if (amount === undefined) return refuse('LINE_NOT_IN_PAYMENT', { line });
  if (state.status === 'paid') return refuse('ALREADY_PAID', { treasury: state.head?.treasury });
  if (state.status === 'instructed' || state.status === 'unknown') {
    return refuse('PAYMENT_ON_ITS_WAY', { attempt: state.attempt });
  }
  return [{ type: 'PaymentLineRemoved', body: { line, amount, reason } }];
}

/** Nothing is on its way: the first attempt, or another one after the bank refused it or sent it back. */
export const MAY_BE_INSTRUCTED: readonly PaymentState['status'][] = ['open', 'rejected', 'returned'];

function instruct(
  envelope: CommandEnvelope<PaymentCommand>,
  { account }: Command<'InstructPayout'>,
  state: PaymentState,
  head: PaymentHead,
): Result {
  if (head.kind !== 'own') return refuse('DUE_FROM_ANOTHER_TREASURY', { treasury: head.treasury });
  // Nobody knows where the money is: sent again it might be paid twice.
  if (state.status === 'unknown') return refuse('ANSWER_OUTSTANDING', { attempt: state.attempt });
  if (!MAY_BE_INSTRUCTED.includes(state.status)) {
    return refuse('OUT_OF_ORDER', { expected: 'open', got: state.status });
  }
  if (Object.keys(state.lines).length === 0) return refuse('PAYMENT_EMPTY');
  if (account === null) return refuse('ACCOUNT_NOT_CHECKED', { payee: head.payee });
  // A second attempt to the account that the bank has just refused would fail again, or pay the wrong person.
  if (state.refusedAccounts.includes(account.fingerprint)) return refuse('ACCOUNT_REFUSED_BY_BANK');
  const conflict = dutyConflict(state.duties, 'paid', envelope.actor);
  if (conflict) return conflict;
  return [
    {
      type: 'PayoutInstructed',
      body: { attempt: state.attempt + 1, amount: toFenText(state.total), lines: Object.keys(state.lines), account },
    },
  ];
}

function bankAnswer(
  envelope: CommandEnvelope<PaymentCommand>,
  command: Command<'RecordBankAnswer'>,
  state: PaymentState,
): Result {
  if (state.status !== 'instructed' && state.status !== 'unknown') {
    return refuse('OUT_OF_ORDER', { expected: 'instructed', got: state.status });
  }
  if (command.attempt !== state.attempt)
    return refuse('ANOTHER_ATTEMPT', { expected: state.attempt, got: command.attempt });
  if (command.outcome !== 'paid') {
    const type = command.outcome === 'rejected' ? 'PaymentRejected' : 'BankAnswerUnknown';
    return [{ type, body: { attempt: command.attempt, reason: command.reason } }];
  }
  const paidOn = parseBusinessDate(command.paidOn);
  if (paidOn === undefined) return refuse('DATE_MALFORMED', { date: command.paidOn });
  if (paidOn > shanghaiDate(envelope.at)) return refuse('PAYMENT_IN_FUTURE', { paidOn });
  const { attempt, bankReference } = command;
  return [{ type: 'PaymentMade', body: { attempt, amount: toFenText(state.total), bankReference, paidOn } }];
}

/** The account that it came back from gets no second attempt. */
function paymentReturn(
  envelope: CommandEnvelope<PaymentCommand>,
  { attempt, returnedOn, reason }: Command<'RecordPaymentReturn'>,
  state: PaymentState,
): Result {
  if (state.status !== 'paid') return refuse('OUT_OF_ORDER', { expected: 'paid', got: state.status });
  if (attempt !== state.attempt) return refuse('ANOTHER_ATTEMPT', { expected: state.attempt, got: attempt });
  const day = parseBusinessDate(returnedOn);
  if (day === undefined) return refuse('DATE_MALFORMED', { date: returnedOn });
  if (day > shanghaiDate(envelope.at)) return refuse('DATE_IN_FUTURE', { date: returnedOn });
  if (state.paidOn !== null && day < state.paidOn) return refuse('RETURNED_BEFORE_PAID', { paidOn: state.paidOn });
  return [{ type: 'PaymentReturned', body: { attempt, amount: toFenText(state.total), returnedOn: day, reason } }];
}

function evolve(
  previous: PaymentState,
  event: PaymentEvent,
  context: Pick<EventContext, 'version' | 'at'>,
): PaymentState {
  const state = { ...previous, revision: context.version };
  switch (event.type) {
    case 'PaymentOpened':
      return { ...state, status: 'open', head: event.body };
    case 'PaymentLineAdded': {
      const { line, amount, duties } = event.body;
      return {
        ...state,
        lines: { ...state.lines, [line]: amount },
        total: addFen(state.total, fromFenText(amount)),
        duties: mergeDuties(state.duties, duties),
      };
    }
    case 'PaymentLineRemoved': {
      const { [event.body.line]: _, ...lines } = state.lines;
      return { ...state, lines, total: subtractFen(state.total, fromFenText(event.body.amount)) };
    }
    case 'PayoutInstructed':
      return {
        ...state,
        status: 'instructed',
        attempt: event.body.attempt,
        lastAccount: event.body.account.fingerprint,
      };
    case 'PaymentMade':
      return { ...state, status: 'paid', paidOn: event.body.paidOn };
    case 'BankAnswerUnknown':
      return { ...state, status: 'unknown' };
    case 'PaymentRejected':
    case 'PaymentReturned':
      return {
        ...state,
        status: event.type === 'PaymentRejected' ? 'rejected' : 'returned',
        refusedAccounts: state.lastAccount ? [...state.refusedAccounts, state.lastAccount] : state.refusedAccounts,
      };
    case 'ShareReportedDue':
      return { ...state, status: 'reportedDue', reportedOn: shanghaiDate(context.at) };
    default:
      return assertNever(event);
  }
}

/** 拨付: `payment-<id>`. One per payee and treasury of a run. */
export const payment: Decider<PaymentState, PaymentCommand, PaymentEvent> = {
  name: 'payment',
  initial: {
    status: 'none',
    head: null,
    lines: {},
    total: ZERO,
    attempt: 0,
    duties: {},
    refusedAccounts: [],
    lastAccount: null,
    paidOn: null,
    reportedOn: null,
    revision: -1,
  },
  decide,
  evolve,
  revisionOf: (state) => state.revision,
};
