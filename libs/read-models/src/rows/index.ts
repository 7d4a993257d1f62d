import type * as cases from './case-rows.js';
import type * as directory from './directory-rows.js';
import type * as money from './money-rows.js';

export type * from './case-rows.js';
export type * from './directory-rows.js';
export type * from './money-rows.js';

/** Every table of the read models and what a row of it looks like. */
export interface Rows {
  readonly lines: cases.LineRow;
  readonly claims: cases.ClaimRow;
  readonly cases: cases.CaseRow;
  readonly settlements: cases.SettlementRow;
  readonly traces: cases.TraceRow;
  readonly timeline: cases.TimelineRow;
  readonly queue: cases.QueueRow;
  readonly batchLines: money.BatchLineRow;
  readonly batches: money.BatchRow;
  readonly notices: money.NoticeRow;
  readonly objections: money.ObjectionRow;
  readonly payments: money.PaymentRow;
  readonly paymentLines: money.PaymentLineRow;
  readonly paymentCases: money.PaymentCaseRow;
  readonly paymentRuns: money.PaymentRunRow;
  readonly shares: money.ShareRow;
  readonly awards: money.AwardRow;
  readonly parties: directory.PartyRow;
  readonly organisations: directory.OrganisationRow;
  readonly accounts: directory.AccountRow;
  readonly grants: directory.GrantRow;
  readonly rounds: directory.RoundRow;
  readonly publications: directory.PublicationRow;
  readonly readings: directory.ReadingRow;
  readonly indicators: directory.IndicatorRow;
  readonly panels: directory.PanelRow;
  readonly panelEntries: directory.PanelEntryRow;
}

export type ProjectionName = keyof Rows;
