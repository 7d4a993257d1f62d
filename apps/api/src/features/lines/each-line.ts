import { problemOf } from '#contracts';
import { isRefusal, type Refusal } from '#kernel';
import type { House, Outcome } from '#runtime';
import type { Reply } from '../../http/types.js';

/** What became of one line of a list: taken, or refused with the code and sentences of a problem. */
export type LineResult =
  | { readonly line: string; readonly outcome: 'accepted'; readonly version: number }
  | {
      readonly line: string;
      readonly outcome: 'refused';
      readonly code: string;
      readonly text: { readonly zh: string; readonly en: string };
      readonly details: Readonly<Record<string, unknown>>;
    };

export interface ListAnswer {
  readonly accepted: number;
  readonly refused: number;
  /** Of the last command accepted; `null` when none was. */
  readonly position: string | null;
  readonly lines: readonly LineResult[];
}

/** One command per line; a refused line holds up no other. Sent together, so that they share commits. */
export async function eachLine(
  house: House,
  reply: Reply,
  lines: readonly string[],
  attempt: (line: string) => Promise<Outcome | Refusal>,
): Promise<ListAnswer> {
  const outcomes = await Promise.all(lines.map(async (line) => ({ line, answer: await attempt(line) })));
  let position: Outcome['position'] | null = null;
  for (const { answer } of outcomes) {
    if (isRefusal(answer)) continue;
    if (position === null || house.store.compare(answer.position, position) > 0) position = answer.position;
  }
  if (position !== null) void reply.header('duixian-position', position);
  const results = outcomes.map(({ line, answer }) => resultOf(line, answer));
  const refused = results.filter((each) => each.outcome === 'refused').length;
  return { accepted: results.length - refused, refused, position, lines: results };
}

function resultOf(line: string, answer: Outcome | Refusal): LineResult {
  if (!isRefusal(answer)) return { line, outcome: 'accepted', version: answer.version };
  const { code, text, details } = problemOf(answer, 'zh', line);
  return { line, outcome: 'refused', code, text, details };
}
