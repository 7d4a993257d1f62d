import type { DuixianEvent } from '#domain';
import type { Instant } from '#kernel';

/** An event that a saga sees, once more or late, and what its command finds by then. */
export interface Late {
  readonly stream: string;
  readonly event: DuixianEvent;
  /** What the saga sees: folded states by stream. */
  readonly world?: Readonly<Record<string, unknown>>;
  /** The command that it proposes, as its first wish or instead of that. */
  readonly command: string;
  /** What the command's stream has come to by then, and which code its decider answers with. */
  readonly found: readonly (readonly [code: string, state: unknown, at?: Instant | string])[];
}
