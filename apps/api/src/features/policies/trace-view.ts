import { sentenceOf, type PolicyBook, type TraceStep } from '#policies';
import type { TraceRow } from '#read-models';

/** A step as the record keeps it, amounts in fen text, with the sentence that it rests on. */
export interface SettledStep extends TraceStep {
  readonly sentence: string | null;
}

/** A trace as the engines leave it: the record knows no law and keeps its steps as they came; the sentences are the version's. */
export const traceView = ({ trace, ...row }: TraceRow, book: PolicyBook) => {
  const law = book.find(row.policy, row.policyVersion);
  const sentence = (step: TraceStep): string | null => (law === undefined ? null : (sentenceOf(law, step) ?? null));
  return {
    ...row,
    trace: (trace as readonly TraceStep[]).map((step): SettledStep => ({ ...step, sentence: sentence(step) })),
  };
};
