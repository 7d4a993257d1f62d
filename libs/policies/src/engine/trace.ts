import { formatYuan, toFenText, type Fen, type Treasury } from '#kernel';
import type { StepKind, Text, TraceStep } from './types.js';

export const text = (zh: string, en: string): Text => ({ zh, en });

/** What the levels are called where a document has no names of its own. */
export const TREASURY_NAMES: Readonly<Record<Treasury, Text>> = {
  province: text('省财政', 'the provincial treasury'),
  prefecture: text('市财政', 'the prefecture-level treasury'),
  district: text('区财政', 'the district treasury'),
};

/** What a step may carry beside its words; see TraceStep. */
export interface StepDetails {
  readonly component?: string;
  readonly treasury?: Treasury;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly amount?: Fen;
  readonly taken?: Fen;
}

/** One step of the trail. Money enters as fen and leaves as fen text. */
export function step(kind: StepKind, article: string, words: Text, details: StepDetails = {}): TraceStep {
  const made: { -readonly [K in keyof TraceStep]: TraceStep[K] } = { kind, article, text: words };
  if (details.component !== undefined) made.component = details.component;
  if (details.treasury !== undefined) made.treasury = details.treasury;
  if (details.inputs !== undefined) made.inputs = details.inputs;
  if (details.amount !== undefined) made.amount = toFenText(details.amount);
  if (details.taken !== undefined) made.taken = toFenText(details.taken);
  return made;
}

/** The last step: what the claim is awarded now. */
export function resultStep(article: string, total: Fen): TraceStep {
  const shown = formatYuan(total);
  const words = text(`本项应奖补${shown}元`, `this claim is awarded ${shown} yuan`);
  return { kind: 'result', article, text: words, amount: toFenText(total) };
}
