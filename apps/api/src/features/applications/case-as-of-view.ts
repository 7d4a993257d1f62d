import type { PolicyBook } from '#policies';
import type { LinePayment, LineRow } from '#read-models';
import type { CaseAsOf } from '#runtime';
import { yuanByTreasury, yuanOf } from '../lines/wire.js';
import { traceView } from '../policies/trace-view.js';
import { settlementView } from '../queues/settlement-view.js';
import { claimView } from './claim-view.js';
import { timelineView } from './timeline-view.js';

/** The whole case as it stood, amounts in yuan. */
export const caseAsOfView = (
  { claims, lines, settlements, traces, timeline, ...rest }: CaseAsOf,
  book: PolicyBook,
) => ({
  ...rest,
  claims: claims.map((claim) => claimView(claim, book)),
  lines: lines.map(lineAsOfView),
  settlements: settlements.map(settlementView),
  traces: traces.map((trace) => traceView(trace, book)),
  timeline: timeline.map(timelineView),
});

/** A line (兑现行) as the read models had it then, in yuan. */
const lineAsOfView = ({ content, allotment, payments, ...row }: LineRow): LineRow => ({
  ...row,
  content: content && contentInYuan(content),
  allotment: allotment && {
    ...allotment,
    shares: allotment.shares.map((share) => ({ ...share, amount: yuanOf(share.amount) })),
  },
  payments: Object.fromEntries(
    Object.entries(payments).map(([treasury, payment]) => [treasury, paymentInYuan(payment)]),
  ),
});

const contentInYuan = (content: NonNullable<LineRow['content']>): NonNullable<LineRow['content']> => ({
  ...content,
  amounts: yuanByTreasury(content.amounts),
  components: content.components.map((component) => ({ ...component, amount: yuanOf(component.amount) })),
  total: yuanOf(content.total),
});

const paymentInYuan = (payment: LinePayment): LinePayment => ({
  ...payment,
  amount: payment.amount === null ? null : yuanOf(payment.amount),
});
