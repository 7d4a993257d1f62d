import type { PolicyBook, Text } from '#policies';
import type { ReadModels } from '#runtime';

/** What people call a round and its document. */
export interface Titles {
  readonly roundTitle: Text | null;
  /** `null`: not in this release. */
  readonly lawTitle: Text | null;
}

export function titlesOf(
  { round, policy }: { readonly round: string; readonly policy: string },
  models: Pick<ReadModels, 'round'>,
  book: PolicyBook,
): Titles {
  const of = models.round(round);
  return { roundTitle: of?.title ?? null, lawTitle: book.find(policy, of?.policyVersion)?.title ?? null };
}
