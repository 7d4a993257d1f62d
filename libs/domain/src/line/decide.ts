import {
  assert,
  assertNever,
  businessDate,
  isRefusal,
  laterOf,
  parseBusinessDate,
  refuse,
  shanghaiDate,
  startOfDay,
  startOfYear,
  TREASURIES,
  yearOf,
  type CommandEnvelope,
  type Instant,
  type Refusal,
  type StageId,
} from '#kernel';
import { dutyConflict } from '../duties.js';
import type { LineCommand, LineContent, LineEvent, PayoutRule, Share } from './events.js';
import { nextStage, stagesBefore, type LineState } from './state.js';

type Command<Type extends LineCommand['type']> = Extract<LineCommand, { type: Type }>;
type Result = readonly LineEvent[] | Refusal;

export function decide(envelope: CommandEnvelope<LineCommand>, state: LineState): Result {
  const { command } = envelope;
  if (command.type === 'OpenLine') return open(command, state);
  const { content } = state;
  if (content === null) return refuse('LINE_UNKNOWN');
  // Money can come back after the result was published.
  if (command.type === 'RecordLinePaymentReturned') return paymentReturned(command, state);
  if (command.type === 'PresentAgain') return presentAgain(command, state);
  if (command.type === 'RecordRecovery') return recovery(envelope, command, state);
  // What the bank does with money that was on its way when the objection was upheld is still true of the line.
  if (state.status === 'upheld' && isOfBank(command)) return payment(command, state);
  if (state.status !== 'open') return refuse('LINE_CLOSED', { status: state.status });
  switch (command.type) {
    case 'IncludeInBatch':
      return include(command, state, content);
    case 'ReleaseFromBatch':
      if (state.batch !== command.batch) return refuse('NOT_IN_BATCH', { batch: command.batch });
      if (state.passed.includes('approval')) return refuse('LINE_ALREADY_APPROVED');
      return [{ type: 'LineReleasedFromBatch', body: { batch: command.batch, reason: command.reason } }];
    case 'ApproveLine':
      return approve(command, state, content);
    case 'StrikeLine':
      if (state.batch !== command.batch) return refuse('NOT_IN_BATCH', { batch: command.batch });
      if (state.passed.includes('approval')) return refuse('LINE_ALREADY_APPROVED');
      return [{ type: 'LineStruck', body: { batch: command.batch, kind: command.kind, reason: command.reason } }];
    case 'WithdrawLine':
      if (state.passed.includes('approval')) return refuse('LINE_ALREADY_APPROVED');
      if (state.sentBack !== null) return refuse('LINE_AT_SETTLEMENT');
      return [{ type: 'LineWithdrawn', body: { batch: state.batch, reason: command.reason } }];
    case 'SendLineBack':
      return sendBack(command, state);
    case 'KeepLine':
    case 'ReplaceLine':
      return resettled(command, state);
    case 'PublishLine':
      return publish(command, state);
    case 'RecordLineNotShown':
      if (state.notice?.notice !== command.notice) return refuse('NOT_IN_NOTICE', { notice: command.notice });
      if (state.passed.includes('notice')) return refuse('NOTICE_CLEARED', { notice: command.notice });
      return [{ type: 'LineNotShown', body: { notice: command.notice } }];
    case 'QuestionLine':
    case 'DismissLineObjection':
    case 'UpholdLineObjection':
      return objection(command, state);
    case 'ClearLine':
      return clear(envelope.at, command, state);
    case 'AllotPayout':
      return allot(envelope, command, state, content);
    case 'RecordLineInstructed':
    case 'RecordLinePaid':
    case 'RecordLinePaymentFailed':
      return payment(command, state);
    case 'PublishResult':
      return publishResult(command, state);
    default:
      return assertNever(command);
  }
}

function open({ content }: Command<'OpenLine'>, state: LineState): Result {
  if (state.status !== 'none') return refuse('LINE_EXISTS');
  if (content.total === '0') return refuse('LINE_WITHOUT_AMOUNT');
  return [{ type: 'LineOpened', body: content }];
}

/** Every stage that must be behind it is passed, and it is not. */
function atStage(state: LineState, stage: StageId): Refusal | undefined {
  const ready = stagesBefore(state, stage).every((before) => state.passed.includes(before));
  if (ready && state.content?.route.includes(stage) && !state.passed.includes(stage)) return undefined;
  return refuse('OUT_OF_ORDER', { expected: nextStage(state) ?? 'none', got: stage });
}

function include(command: Command<'IncludeInBatch'>, state: LineState, content: LineContent): Result {
  if (state.passed.includes('approval')) return refuse('LINE_ALREADY_APPROVED');
  if (state.batch !== null) return refuse('ALREADY_IN_BATCH', { batch: state.batch });
  if (content.round !== command.round) return refuse('LINE_OF_ANOTHER_ROUND', { round: content.round });
  return [{ type: 'LineIncluded', body: { batch: command.batch } }];
}

/** Only what was struck rejected, and once: from then on the claim has another line. */
function presentAgain({ reason }: Command<'PresentAgain'>, state: LineState): Result {
  if (state.status !== 'rejected') return refuse('LINE_NOT_REJECTED', { status: state.status });
  if (state.presentedAgain) return refuse('PRESENTED_ALREADY');
  return [{ type: 'LinePresentedAgain', body: { reason } }];
}

/** What is allotted is fixed: a later change never touches it. An open objection is decided first. */
function sendBack({ reason, readings }: Command<'SendLineBack'>, state: LineState): Result {
  if (state.allotment) return refuse('ALREADY_ALLOTTED', { run: state.allotment.run });
  if (state.sentBack !== null) return refuse('LINE_AT_SETTLEMENT');
  if (state.openObjections.length > 0) return refuse('IN_QUESTION', { objections: state.openObjections });
  return [{ type: 'LineSentBack', body: { reason, readings } }];
}

function resettled(command: Command<'KeepLine' | 'ReplaceLine'>, state: LineState): Result {
  const { allotment, sentBack } = state;
  if (command.since === null && allotment) return refuse('ALREADY_ALLOTTED', { run: allotment.run });
  // The answer to an earlier sending back says nothing of this one.
  if (command.since !== null && command.since !== sentBack) return refuse('LINE_NOT_AT_SETTLEMENT', { sentBack });
  if (command.type === 'ReplaceLine') {
    return [{ type: 'LineReplaced', body: { batch: state.batch, settlement: command.settlement } }];
  }
  return [{ type: 'LineKept', body: { settlement: command.settlement, readings: command.readings } }];
}

function approve(command: Command<'ApproveLine'>, state: LineState, content: LineContent): Result {
  const early = atStage(state, 'approval');
  if (early) return early;
  if (state.batch !== command.batch) return refuse('NOT_IN_BATCH', { batch: command.batch });
  const { type: _, ...record } = command;
  const payableFrom = payableFromOf(record.approvalDay, content.awardYear, record.payoutRule);
  return [{ type: 'LineApproved', body: { ...record, payableFrom } }];
}

/** 次年: the first instant, in Shanghai, at which the treasury may pay. Pinned at approval (AMB-YZ-17). */
export function payableFromOf(approvalDay: string, awardYear: number, rule: PayoutRule): Instant {
  const approved = businessDate(approvalDay);
  return rule === 'yearAfterApproval'
    ? startOfYear(yearOf(approved) + 1)
    : laterOf(startOfYear(awardYear + 1), startOfDay(approved));
}

function publish(command: Command<'PublishLine'>, state: LineState): Result {
  if (state.passed.includes('notice')) return refuse('NOTICE_CLEARED', { notice: state.notice?.notice ?? null });
  const early = atStage(state, 'notice');
  if (early) return early;
  if (state.notice) return refuse('ALREADY_PUBLISHED', { notice: state.notice.notice });
  return [{ type: 'LinePublished', body: { notice: command.notice, objectionsUntil: command.objectionsUntil } }];
}

function objection(
  command: Command<'QuestionLine' | 'DismissLineObjection' | 'UpholdLineObjection'>,
  state: LineState,
): Result {
  const { notice, objection: id } = command;
  if (state.notice?.notice !== notice) return refuse('NOT_IN_NOTICE', { notice });
  if (command.type === 'QuestionLine') {
    if (state.passed.includes('notice')) return refuse('NOTICE_CLEARED', { notice });
    if (state.openObjections.includes(id)) return refuse('OBJECTION_EXISTS', { objection: id });
    return [{ type: 'LineQuestioned', body: { notice, objection: id } }];
  }
  if (!state.openObjections.includes(id)) return refuse('OBJECTION_UNKNOWN', { objection: id });
  const type = command.type === 'DismissLineObjection' ? 'LineObjectionDismissed' : 'LineObjectionUpheld';
  return [{ type, body: { notice, objection: id, reason: command.reason } }];
}

function clear(at: Instant, command: Command<'ClearLine'>, state: LineState): Result {
  const early = atStage(state, 'notice');
  if (early) return early;
  if (state.notice?.notice !== command.notice) return refuse('NOT_IN_NOTICE', { notice: command.notice });
  if (at < state.notice.objectionsUntil) return refuse('NOTICE_STILL_OPEN', { until: state.notice.objectionsUntil });
  if (state.openObjections.length > 0) return refuse('IN_QUESTION', { objections: state.openObjections });
  return [{ type: 'LineCleared', body: { notice: command.notice } }];
}

function allot(
  envelope: CommandEnvelope<LineCommand>,
  command: Command<'AllotPayout'>,
  state: LineState,
  content: LineContent,
): Result {
  const early = atStage(state, 'payout');
  if (early) return early;
  if (state.allotment) return refuse('ALREADY_ALLOTTED', { run: state.allotment.run });
  // The money need not wait for a notice that comes with it, but it does for an objection that is there already.
  if (state.openObjections.length > 0) return refuse('IN_QUESTION', { objections: state.openObjections });
  if (state.sentBack !== null) return refuse('LINE_AT_SETTLEMENT');
  assert(state.approval !== null, 'payout is next, so it was approved');
  const { payableFrom } = state.approval;
  if (envelope.at < payableFrom) return refuse('PAYOUT_YEAR_NOT_REACHED', { payableFrom });
  const current = yearOf(shanghaiDate(envelope.at));
  if (command.year !== current) return refuse('PAYOUT_YEAR_NOT_CURRENT', { year: command.year, current });
  if (command.unconfirmed.length > 0) return refuse('READING_UNCONFIRMED', { readings: command.unconfirmed });
  const conflict = dutyConflict(state.duties, 'paid', envelope.actor);
  if (conflict) return conflict;
  return [{ type: 'PayoutAllotted', body: { run: command.run, year: command.year, shares: sharesOf(content) } }];
}

/** The document's own treasury pays its share; what the text lays on another level is due from it. */
export function sharesOf(content: LineContent): readonly Share[] {
  const shares: Share[] = [];
  for (const treasury of TREASURIES) {
    const amount = content.amounts[treasury];
    if (amount === undefined || amount === '0') continue;
    shares.push({ treasury, amount, kind: treasury === content.ownTreasury ? 'own' : 'dueFrom' });
  }
  return shares;
}

type BankCommand = Command<'RecordLineInstructed' | 'RecordLinePaid' | 'RecordLinePaymentFailed'>;

const isOfBank = (command: LineCommand): command is BankCommand =>
  command.type === 'RecordLineInstructed' ||
  command.type === 'RecordLinePaid' ||
  command.type === 'RecordLinePaymentFailed';

function payment(command: BankCommand, state: LineState): Result {
  const early = allottedShare(state, command.treasury);
  if (isRefusal(early)) return early;
  const paid = state.paid[command.treasury] ?? state.recovered[command.treasury];
  if (paid !== undefined) return refuse('ALREADY_PAID', { treasury: command.treasury });
  const instructed = state.instructed[command.treasury] !== undefined;
  if (command.type === 'RecordLineInstructed' ? instructed : !instructed) {
    return refuse(instructed ? 'ALREADY_INSTRUCTED' : 'NOT_INSTRUCTED', { treasury: command.treasury });
  }
  switch (command.type) {
    case 'RecordLineInstructed': {
      const { type: _, ...body } = command;
      return [{ type: 'LineInstructed', body }];
    }
    case 'RecordLinePaid': {
      const { type: _, ...body } = command;
      if (body.amount !== early.amount) return refuse('AMOUNT_NOT_AS_ALLOTTED', { allotted: early.amount });
      return [{ type: 'LinePaid', body }];
    }
    case 'RecordLinePaymentFailed': {
      const { type: _, ...body } = command;
      return [{ type: 'LinePaymentFailed', body }];
    }
    default:
      return assertNever(command);
  }
}

function paymentReturned(command: Command<'RecordLinePaymentReturned'>, state: LineState): Result {
  if (state.status !== 'open' && state.status !== 'resultPublished' && state.status !== 'upheld') {
    return refuse('LINE_CLOSED', { status: state.status });
  }
  if (state.paid[command.treasury] === undefined) return refuse('NOT_PAID', { treasury: command.treasury });
  const { type: _, ...body } = command;
  return [{ type: 'LinePaymentReturned', body }];
}

/** 追回: only of a line that an objection closed, only what was paid, and all of a treasury's share at once. */
function recovery(
  { at, actor }: CommandEnvelope<LineCommand>,
  { treasury, recoveredOn, document }: Command<'RecordRecovery'>,
  state: LineState,
): Result {
  if (state.status !== 'upheld') return refuse('NOTHING_TO_RECOVER', { status: state.status });
  const paidOn = state.paid[treasury];
  const share = allottedShare(state, treasury);
  if (isRefusal(share)) return share;
  if (paidOn === undefined) return refuse('NOT_PAID', { treasury });
  const day = parseBusinessDate(recoveredOn);
  if (day === undefined) return refuse('DATE_MALFORMED', { date: recoveredOn });
  if (day > shanghaiDate(at)) return refuse('DATE_IN_FUTURE', { date: recoveredOn });
  if (day < paidOn) return refuse('RETURNED_BEFORE_PAID', { paidOn });
  const conflict = dutyConflict(state.duties, 'paid', actor);
  if (conflict) return conflict;
  return [{ type: 'LineRecovered', body: { treasury, amount: share.amount, recoveredOn: day, document } }];
}

function allottedShare(state: LineState, treasury: string): Share | Refusal {
  const share = state.allotment?.shares.find((each) => each.treasury === treasury);
  return share ?? refuse('NOT_ALLOTTED', { treasury });
}

function publishResult(command: Command<'PublishResult'>, state: LineState): Result {
  const unpaid = state.allotment?.shares.filter(
    (each) => each.kind === 'own' && state.paid[each.treasury] === undefined,
  );
  if (!unpaid) return refuse('OUT_OF_ORDER', { expected: nextStage(state) ?? 'none', got: 'result' });
  if (unpaid.length > 0) return refuse('NOT_PAID_YET', { treasuries: unpaid.map((each) => each.treasury) });
  // In the order approval → payout with notice the result waits for both.
  const open = state.content?.route.find((stage) => stage !== 'payout' && !state.passed.includes(stage));
  if (open !== undefined) return refuse('OUT_OF_ORDER', { expected: open, got: 'result' });
  return [{ type: 'ResultPublished', body: { paidOn: command.paidOn } }];
}
