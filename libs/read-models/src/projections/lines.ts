import { idOf, line, nextStage, type LineEvent, type LineState } from '#domain';
import type { StageId, Treasury } from '#kernel';
import { contextOf, lineTypes } from '../event-types.js';
import { projection, type Projected } from '../projection.js';
import type { LinePayment, LineRow, Progress } from '../rows/index.js';

/** 兑现行: one row per line, folded by the decider's own `evolve`. */
export const lines = projection({
  name: 'lines',
  schemaVersion: 3,
  columns: {
    round: 'text',
    batch: 'text',
    notice: 'text',
    stage: 'text',
    applicant: 'text',
    claim: 'text',
    application: 'text',
    ordinal: 'integer',
  },
  indexes: [
    ['round', 'stage', 'ordinal'],
    ['round', 'ordinal'],
    ['stage', 'ordinal'],
    ['batch', 'ordinal'],
    ['notice', 'ordinal'],
    ['applicant', 'ordinal'],
    ['application', 'ordinal'],
    ['claim', 'ordinal'],
  ],
  handles: lineTypes,
  keys: (event) => [idOf(event.stream)],
  apply: (row, event, key) => {
    // `evolve` goes on from the row, and makes a new one: what it does not know of is still there.
    const next = line.evolve(row ?? fresh(event, key), event.event, contextOf(event)) as LineRow;
    return withProgress(next, noted(row, event), event);
  },
  index: (row) => ({
    round: row.content?.round ?? null,
    batch: row.batch,
    notice: row.notice?.notice ?? null,
    stage: row.progress.stage,
    applicant: row.content?.applicant ?? null,
    claim: row.content?.claim ?? null,
    application: row.content?.application ?? null,
    ordinal: row.openedOrdinal,
  }),
});

const fresh = ({ at, actor, event, ordinal }: Projected, id: string): LineRow => ({
  ...line.initial,
  id,
  progress: { stage: 'approval', status: 'waiting' },
  payments: {},
  struck: null,
  withdrawal: null,
  openedAt: at,
  openedOrdinal: ordinal,
  resultPublishedOn: null,
  lastActor: actor,
  lastEvent: event.type,
  lastAt: at,
});

/** `row`: made by this fold, so that nobody else has it yet and it need not be copied once more. */
function withProgress(
  row: { -readonly [Field in keyof LineRow]: LineRow[Field] },
  more: Partial<LineRow> | undefined,
  { actor, at, event }: Projected,
): LineRow {
  if (more) Object.assign(row, more);
  row.progress = progressOfLine(row, row.payments);
  row.lastActor = actor;
  row.lastEvent = event.type;
  row.lastAt = at;
  return row;
}

/** What the decider does not need to remember, but people ask for. */
function noted(row: LineRow | undefined, { event, at }: Projected<LineEvent['type']>): Partial<LineRow> | undefined {
  const pay = (treasury: Treasury, payment: LinePayment) => ({ payments: { ...row?.payments, [treasury]: payment } });
  const none = { amount: null, paidOn: null, reason: null };
  switch (event.type) {
    case 'LineStruck':
      return { struck: { ...event.body, at } };
    case 'LineWithdrawn':
      return { withdrawal: { reason: event.body.reason, at } };
    case 'LineInstructed': {
      const { payment, treasury, attempt } = event.body;
      return pay(treasury, { ...none, payment, attempt, status: 'instructed' });
    }
    case 'LinePaymentFailed': {
      const { payment, treasury, attempt, reason } = event.body;
      return pay(treasury, { ...none, payment, attempt, status: 'failed', reason });
    }
    case 'LinePaid': {
      const { payment, treasury, amount, paidOn } = event.body;
      const attempt = row?.payments[treasury]?.attempt ?? 1;
      return pay(treasury, { ...none, payment, attempt, status: 'paid', amount, paidOn });
    }
    case 'LinePaymentReturned': {
      const { payment, treasury, attempt, reason } = event.body;
      return { ...pay(treasury, { ...none, payment, attempt, status: 'returned', reason }), resultPublishedOn: null };
    }
    case 'LineRecovered': {
      const { treasury, recoveredOn } = event.body;
      const known = row?.payments[treasury];
      return known && pay(treasury, { ...known, status: 'recovered', recoveredOn });
    }
    case 'ResultPublished':
      return { resultPublishedOn: event.body.paidOn };
    default:
      return undefined;
  }
}

function progressOfLine(state: LineState, payments: LineRow['payments']): Progress {
  if (state.status === 'rejected') return { stage: 'approval', status: 'rejected' };
  if (state.status === 'withdrawn') return { stage: nextStage(state) ?? 'approval', status: 'withdrawn' };
  if (state.status === 'replaced') return { stage: nextStage(state) ?? 'approval', status: 'replaced' };
  if (state.status === 'upheld') return { stage: 'notice', status: 'upheld' };
  if (state.status === 'resultPublished') return { stage: 'payout', status: 'resultPublished' };
  if (state.openObjections.length > 0) return { stage: 'notice', status: 'inQuestion' };
  const stage = nextStage(state) ?? 'payout';
  switch (stage) {
    case 'approval':
      return { stage, status: state.batch === null ? 'waiting' : 'inBatch' };
    case 'notice':
      return { stage, status: noticeStatus(state) };
    default: {
      const status = payoutStatus(state, payments);
      // Paid, and its result waits for the notice that runs beside the payout.
      return status === 'paid' && isPending(state, 'notice')
        ? { stage: 'notice', status: noticeStatus(state) }
        : { stage, status };
    }
  }
}

const isPending = ({ content, passed }: LineState, stage: StageId): boolean =>
  (content?.route.includes(stage) ?? false) && !passed.includes(stage);

/** Before its approval a line is shown to the public with its batch: until then it waits in it. */
function noticeStatus({ notice, batch, passed }: LineState): Progress['status'] {
  if (notice !== null) return 'published';
  return batch !== null && !passed.includes('approval') ? 'inBatch' : 'waiting';
}

function payoutStatus(state: LineState, payments: LineRow['payments']): Progress['status'] {
  if (state.allotment === null) return 'waiting';
  const own = state.allotment.shares.filter((share) => share.kind === 'own');
  const statuses = own.map((share) => payments[share.treasury]?.status ?? 'allotted');
  if (statuses.includes('returned')) return 'paymentReturned';
  if (statuses.includes('failed')) return 'failed';
  if (statuses.includes('allotted') || statuses.length === 0) return 'allotted';
  return statuses.every((status) => status === 'paid') ? 'paid' : 'instructed';
}
