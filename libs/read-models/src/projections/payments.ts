import { idOf } from '#domain';
import { addFen, fromFenText, subtractFen, toFenText } from '#kernel';
import { paymentTypes } from '../event-types.js';
import { projection, type Look, type Projected } from '../projection.js';
import type { PaymentAttempt, PaymentRow } from '../rows/index.js';

export const paymentRuns = projection({
  name: 'paymentRuns',
  schemaVersion: 1,
  columns: { ordinal: 'integer' },
  indexes: [['ordinal']],
  handles: ['PaymentRunOpened'],
  keys: ({ stream }) => [idOf(stream)],
  apply: (_, { event, at, ordinal }, key) => ({ ...event.body, id: key, openedAt: at, openedOrdinal: ordinal }),
  index: (row) => ({ ordinal: row.openedOrdinal }),
});

/** 拨付: one payee and treasury of a run, with its attempts at the bank. */
export const payments = projection({
  name: 'payments',
  schemaVersion: 2,
  columns: {
    run: 'text',
    payee: 'text',
    policy: 'text',
    year: 'integer',
    treasury: 'text',
    kind: 'text',
    status: 'text',
    amount: 'integer',
    ordinal: 'integer',
  },
  indexes: [
    ['run', 'ordinal'],
    ['payee', 'ordinal'],
    ['policy', 'year'],
  ],
  handles: paymentTypes,
  keys: ({ stream }) => [idOf(stream)],
  apply: (row, event, key, look) => {
    if (event.event.type === 'PaymentOpened') return opened(event as Projected<'PaymentOpened'>, key, look);
    return row && { ...row, ...changed(row, event), revision: event.version };
  },
  index: (row) => ({
    run: row.run,
    payee: row.payee,
    policy: row.policy,
    year: row.year,
    treasury: row.treasury,
    kind: row.kind,
    status: row.status,
    amount: Number(fromFenText(row.total)),
    ordinal: row.openedOrdinal,
  }),
});

const opened = ({ event, at, ordinal, version }: Projected<'PaymentOpened'>, id: string, look: Look): PaymentRow => ({
  ...event.body,
  id,
  policy: look('paymentRuns', event.body.run)?.policy ?? '',
  status: 'open',
  total: '0',
  lines: 0,
  attempt: 0,
  attempts: [],
  bankReference: null,
  paidOn: null,
  reported: null,
  openedAt: at,
  openedOrdinal: ordinal,
  revision: version,
});

function changed(row: PaymentRow, { event, at, actor }: Projected<(typeof paymentTypes)[number]>): Partial<PaymentRow> {
  const answer = (attempt: number, patch: Partial<PaymentAttempt>) =>
    row.attempts.map((each) => (each.attempt === attempt ? { ...each, ...patch, answeredAt: at } : each));
  switch (event.type) {
    case 'PaymentOpened':
      return {};
    case 'PaymentLineAdded': {
      const total = toFenText(addFen(fromFenText(row.total), fromFenText(event.body.amount)));
      return { total, lines: row.lines + 1 };
    }
    case 'PaymentLineRemoved': {
      const total = toFenText(subtractFen(fromFenText(row.total), fromFenText(event.body.amount)));
      return { total, lines: row.lines - 1 };
    }
    case 'PayoutInstructed': {
      const { attempt, amount, account } = event.body;
      const none = { reason: null, bankReference: null, paidOn: null, returnedOn: null, answeredAt: null };
      const fresh = {
        attempt,
        amount,
        account,
        instructedAt: at,
        instructedBy: actor,
        outcome: 'open',
        ...none,
      } as const;
      return { status: 'instructed', attempt, attempts: [...row.attempts, fresh] };
    }
    case 'PaymentMade': {
      const { attempt, bankReference, paidOn } = event.body;
      const attempts = answer(attempt, { outcome: 'paid', bankReference, paidOn, reason: null });
      return { status: 'paid', bankReference, paidOn, attempts };
    }
    case 'PaymentRejected': {
      const { attempt, reason } = event.body;
      return { status: 'rejected', attempts: answer(attempt, { outcome: 'rejected', reason }) };
    }
    case 'BankAnswerUnknown': {
      const { attempt, reason } = event.body;
      return { status: 'unknown', attempts: answer(attempt, { outcome: 'unknown', reason }) };
    }
    case 'PaymentReturned': {
      const { attempt, reason, returnedOn } = event.body;
      const attempts = answer(attempt, { outcome: 'returned', reason, returnedOn });
      return { status: 'returned', bankReference: null, paidOn: null, attempts };
    }
    case 'ShareReportedDue': {
      const { document, amount } = event.body;
      return { status: 'reportedDue', reported: { document, amount, at } };
    }
  }
}

export const paymentLines = projection({
  name: 'paymentLines',
  schemaVersion: 1,
  columns: { payment: 'text', ordinal: 'integer' },
  indexes: [['payment', 'ordinal']],
  handles: ['PaymentLineAdded', 'PaymentLineRemoved'],
  keys: ({ event, stream }) => [`${idOf(stream)}:${event.body.line}`],
  apply: (_, { event, stream, ordinal }) => {
    if (event.type === 'PaymentLineRemoved') return undefined;
    const { line, amount } = event.body;
    return { payment: idOf(stream), line, amount, addedOrdinal: ordinal };
  },
  index: (row) => ({ payment: row.payment, ordinal: row.addedOrdinal }),
});

/** The cases behind a payment: for their timelines. */
export const paymentCases = projection({
  name: 'paymentCases',
  schemaVersion: 1,
  columns: {},
  indexes: [],
  handles: ['PaymentLineAdded'],
  keys: ({ stream }) => [idOf(stream)],
  apply: (row, { event }, key, look) => {
    const application = look('lines', event.body.line)?.content?.application;
    const known = row?.applications ?? [];
    if (application === undefined || known.includes(application)) return row;
    return { payment: key, applications: [...known, application] };
  },
  index: () => ({}),
});
