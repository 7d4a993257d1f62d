import { idOf, sharesOf } from '#domain';
import { fromFenText, TREASURIES } from '#kernel';
import { projection, type Look, type Projected } from '../projection.js';
import type { ShareRow } from '../rows/index.js';

const types = [
  'LineOpened',
  'LineApproved',
  'LineStruck',
  'LineWithdrawn',
  'LineReplaced',
  'LineObjectionUpheld',
  'PayoutAllotted',
  'LineInstructed',
  'LinePaymentFailed',
  'LinePaid',
  'LinePaymentReturned',
  'ShareReportedDue',
  'PaymentLineRemoved',
  'LineRecovered',
] as const;

type ShareEvent = Projected<(typeof types)[number]>;

/** One row per line and treasury, with how far the money is: a reconciliation is a sum over these. */
export const shares = projection({
  name: 'shares',
  schemaVersion: 3,
  columns: {
    policy: 'text',
    run: 'text',
    year: 'integer',
    treasury: 'text',
    kind: 'text',
    status: 'text',
    amount: 'integer',
  },
  indexes: [['run'], ['policy', 'year']],
  handles: types,
  keys: (event, look) => keysOf(event, look),
  apply: (row, recorded, key) => {
    if (recorded.event.type === 'LineOpened') return opened(recorded as Projected<'LineOpened'>, key);
    return row && { ...row, ...changed(row, recorded) };
  },
  index: ({ policy, run, year, treasury, kind, status, amount }) => ({
    policy,
    run,
    year,
    treasury,
    kind,
    status,
    amount: Number(fromFenText(amount)),
  }),
});

const shareKey = (line: string, treasury: string): string => `${line}:${treasury}`;

function keysOf({ event, stream }: Projected, look: Look): readonly string[] {
  const id = idOf(stream);
  if (event.type === 'ShareReportedDue') {
    const treasury = look('payments', id)?.treasury;
    return treasury === undefined ? [] : event.body.lines.map((line) => shareKey(line, treasury));
  }
  if (event.type === 'PaymentLineRemoved') {
    const treasury = look('payments', id)?.treasury;
    return treasury === undefined ? [] : [shareKey(event.body.line, treasury)];
  }
  if ('treasury' in event.body && event.body.treasury !== undefined) return [shareKey(id, event.body.treasury)];
  const content = look('lines', id)?.content;
  return content ? sharesOf(content).map((share) => shareKey(id, share.treasury)) : [];
}

function opened({ event, stream }: Projected<'LineOpened'>, key: string): ShareRow | undefined {
  const id = idOf(stream);
  const treasury = TREASURIES.find((each) => shareKey(id, each) === key);
  const share = sharesOf(event.body).find((each) => each.treasury === treasury);
  if (!share) return undefined;
  const { policy, round } = event.body;
  return { line: id, ...share, policy, round, run: null, year: null, status: 'settled' };
}

function changed(row: ShareRow, { event }: ShareEvent): Partial<ShareRow> {
  switch (event.type) {
    case 'LineOpened':
      return {};
    case 'LineApproved':
      return { status: 'approved' };
    case 'LineStruck':
      return event.body.kind === 'rejected' ? { status: 'fallen' } : {};
    // What is in a payment falls when it is taken out of it; at the bank or paid, it is still that.
    case 'LineObjectionUpheld':
      return row.run === null ? { status: 'fallen' } : {};
    case 'LineReplaced':
    case 'LineWithdrawn':
    case 'PaymentLineRemoved':
      return { status: 'fallen' };
    case 'LineRecovered':
      return { status: 'recovered' };
    case 'PayoutAllotted':
      return { status: 'allotted', run: event.body.run, year: event.body.year };
    case 'LineInstructed':
      return { status: 'instructed' };
    // Sent back by the bank, before or after it was booked: to be instructed again.
    case 'LinePaymentFailed':
      return { status: 'rejected' };
    case 'LinePaymentReturned':
      return { status: 'returned' };
    case 'LinePaid':
      return { status: 'paid' };
    case 'ShareReportedDue':
      return { status: 'reportedDue' };
  }
}
