import type { Instant, StageId } from '#kernel';
import type { Duties } from '../duties.js';
import type { LineContent, Share } from './events.js';

export type LineStatus = 'none' | 'open' | 'rejected' | 'withdrawn' | 'upheld' | 'replaced' | 'resultPublished';

export interface LineState {
  readonly status: LineStatus;
  readonly content: LineContent | null;
  /** Stages of its route that are behind it. */
  readonly passed: readonly StageId[];
  readonly batch: string | null;
  readonly approval: { readonly approvalDay: string; readonly payableFrom: Instant } | null;
  readonly notice: { readonly notice: string; readonly objectionsUntil: Instant } | null;
  /** Struck rejected, and presented again: once. */
  readonly presentedAgain: boolean;
  /** Back at settlement since this revision, until it is kept or replaced. */
  readonly sentBack: number | null;
  readonly openObjections: readonly string[];
  readonly allotment: { readonly run: string; readonly year: number; readonly shares: readonly Share[] } | null;
  /** Treasuries whose payment is on its way to the bank, with the attempt. */
  readonly instructed: Readonly<Record<string, number>>;
  readonly paid: Readonly<Record<string, string>>;
  /** Treasuries to which it came back (追回), with the day. */
  readonly recovered: Readonly<Record<string, string>>;
  readonly duties: Duties;
  readonly revision: number;
}

export const initialLine: LineState = {
  status: 'none',
  content: null,
  passed: [],
  batch: null,
  approval: null,
  notice: null,
  presentedAgain: false,
  sentBack: null,
  openObjections: [],
  allotment: null,
  instructed: {},
  paid: {},
  recovered: {},
  duties: {},
  revision: -1,
};

/**
 * What must be behind a line before a stage: everything before it in the route, but that a notice written after the payout
 * runs beside it (approval → payout with notice): the money does not wait for it, the result does.
 */
export const stagesBefore = (state: LineState, stage: StageId): readonly StageId[] => {
  const route = state.content?.route ?? [];
  return route.slice(0, route.indexOf(stage)).filter((each) => !(stage === 'notice' && each === 'payout'));
};

/**
 * Treasuries whose money is out on a line that stands no longer: paid, or at the bank. It happens only where the notice runs
 * beside the payout (approval → payout with notice).
 */
export const moneyToRecover = ({ status, paid, instructed }: LineState): readonly string[] =>
  status === 'upheld' ? [...new Set([...Object.keys(instructed), ...Object.keys(paid)])].toSorted() : [];

/** The stage that must act next on an open line. */
export const nextStage = (state: LineState): StageId | undefined =>
  state.content?.route.find((stage) => !state.passed.includes(stage));
