import type { SettledAnew, SettledDifference } from '#domain';
import { sentenceOf, type PolicyBook, type TraceStep } from '#policies';
import type { TraceRow } from '#read-models';
import { yuanOf } from '../lines/wire.js';
import { componentInYuan, type ShownComponent } from '../queues/settlement-view.js';

/** A step of an amount's trail as it is shown: amounts in yuan. */
export interface StepInYuan extends Omit<TraceStep, 'amount' | 'taken'> {
  /** Yuan after this step; absent for steps that fix no amount. */
  readonly amount?: string;
  /** Yuan that a cap or an exclusion took away. */
  readonly taken?: string;
}

/** A settled step with the sentence that it rests on. */
export interface SettledStep extends StepInYuan {
  readonly sentence: string | null;
}

/** 差额: what the claim is assessed at now, less what stood of it. Yuan. */
export interface DifferenceView {
  readonly assessed: string;
  readonly stood: string;
  /** What stood above what is assessed now: to be recovered (追回). */
  readonly recoverable: readonly ShownComponent[];
}

/** 重新核定: the claim as it is assessed now, and what that makes of the lines that stood of it. Yuan. */
export interface AnewView extends Pick<SettledAnew, 'lines'> {
  readonly assessed: string;
  /** Of lines that are allotted or paid: they stay, whatever is assessed now. */
  readonly fixed: string;
  /** What stands of the claim beside its new lines. */
  readonly stays: readonly ShownComponent[];
}

/** How one settlement of one claim came about, in yuan. */
export interface TraceView extends Omit<TraceRow, 'trace' | 'difference' | 'reread'> {
  readonly difference: DifferenceView | null;
  readonly reread: AnewView | null;
  readonly trace: readonly SettledStep[];
}

/** A trace as the engines leave it: the record knows no law and keeps its steps as they came; the sentences are the version's. */
export function traceView({ trace, total, difference, reread, ...row }: TraceRow, book: PolicyBook): TraceView {
  const law = book.find(row.policy, row.policyVersion);
  const sentence = (step: TraceStep): string | null => (law === undefined ? null : (sentenceOf(law, step) ?? null));
  const steps = trace as readonly TraceStep[];
  return {
    ...row,
    total: yuanOf(total),
    difference: difference && differenceView(difference),
    reread: reread && anewView(reread),
    trace: steps.map((step) => ({ ...stepInYuan(step), sentence: sentence(step) })),
  };
}

export const stepInYuan = ({ amount, taken, ...step }: TraceStep): StepInYuan => ({
  ...step,
  ...(amount === undefined ? {} : { amount: yuanOf(amount) }),
  ...(taken === undefined ? {} : { taken: yuanOf(taken) }),
});

const differenceView = ({ assessed, stood, recoverable }: SettledDifference): DifferenceView => ({
  assessed: yuanOf(assessed),
  stood: yuanOf(stood),
  recoverable: recoverable.map(componentInYuan),
});

const anewView = ({ assessed, fixed, stays, lines }: SettledAnew): AnewView => ({
  assessed: yuanOf(assessed),
  fixed: yuanOf(fixed),
  stays: stays.map(componentInYuan),
  lines,
});
