import type { Instant } from '#kernel';
import type { PolicyBook, Text } from '#policies';
import type { LineRow } from '#read-models';
import type { ReadModels } from '#runtime';

/** Stages 6 and 7 of the case's lines. */
export interface FormDecisions {
  /** Committee and government, by meeting. */
  readonly meetings: readonly {
    readonly body: Text;
    readonly meeting: string;
    readonly date: string;
    readonly document: string;
  }[];
  readonly notices: readonly { readonly openedOn: string; readonly objectionsUntil: Instant }[];
  readonly struck: readonly { readonly kind: 'deferred' | 'rejected'; readonly reason: string; readonly at: Instant }[];
}

export function decisionsOf(lines: readonly LineRow[], models: ReadModels, book: PolicyBook): FormDecisions {
  const batches = [...new Set(lines.flatMap(({ batch }) => batch ?? []))].flatMap((id) => models.batch(id) ?? []);
  const notices = [...new Set(lines.flatMap(({ notice }) => notice?.notice ?? []))];
  return {
    meetings: batches.flatMap(({ policy, round, decisions }) => {
      const bodies = book.find(policy, models.round(round)?.policyVersion)?.approvalBodies ?? [];
      return decisions.map(({ body, meeting, date, document }) => ({
        body: bodies.find(({ id }) => id === body)?.name ?? { zh: body, en: body },
        meeting,
        date,
        document,
      }));
    }),
    notices: notices
      .flatMap((id) => models.notice(id) ?? [])
      .map(({ openedOn, objectionsUntil }) => ({ openedOn, objectionsUntil })),
    struck: lines.flatMap(({ struck, batch }) =>
      struck && batch === null ? [{ kind: struck.kind, reason: struck.reason, at: struck.at }] : [],
    ),
  };
}
