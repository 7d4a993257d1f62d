import type { HistoryEntry, Page } from '#runtime';
import type { TimelineRow } from '#read-models';
import { yuanByTreasury, yuanOf } from '../lines/wire.js';

/** One event that concerns an application, as it is told: amounts in yuan. */
export interface TimelineView extends Omit<TimelineRow, 'details'> {
  readonly details: TimelineDetailsView;
}

export type TimelineDetailsView = Omit<TimelineRow['details'], 'totals'> & {
  /** Yuan by claim. */
  readonly totals?: Readonly<Record<string, string>>;
};

/** An event with its body as the record has it: money in the body is fen text. */
export interface HistoryView extends Omit<HistoryEntry, 'row'> {
  readonly row: TimelineView;
}

export const timelineView = ({ details, ...row }: TimelineRow): TimelineView => ({
  ...row,
  details: detailsInYuan(details),
});

export const historyView = ({ row, recorded }: HistoryEntry): HistoryView => ({ row: timelineView(row), recorded });

/** A page of rows, each as it is shown. */
export const pageInView = <Row, View>({ rows, next }: Page<Row>, view: (row: Row) => View): Page<View> => ({
  rows: rows.map(view),
  next,
});

function detailsInYuan({ total, amount, amounts, totals, ...rest }: TimelineRow['details']): TimelineDetailsView {
  return {
    ...rest,
    ...(total === undefined ? {} : { total: yuanOf(total) }),
    ...(amount === undefined ? {} : { amount: yuanOf(amount) }),
    ...(amounts === undefined ? {} : { amounts: yuanByTreasury(amounts) }),
    ...(totals === undefined ? {} : { totals: mapped(totals) }),
  };
}

const mapped = (totals: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(totals).map(([claim, total]) => [claim, yuanOf(total)]));
