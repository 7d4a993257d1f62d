import { daysFrom, lastDayBefore } from '../../../i18n/days.js';
import type { Case, CaseSummary, Party } from '../data.js';

/** What an applicant has to do now, the most urgent first. */
export type Todo =
  | {
      readonly kind: 'supplement';
      readonly application: string;
      readonly until: string | null;
      readonly days: number | null;
    }
  | { readonly kind: 'draft'; readonly application: string; readonly until: string; readonly days: number }
  | { readonly kind: 'accountWrong' | 'account'; readonly party: string; readonly name: string };

/** `returned`: the cases in which something waits for the applicant, with their claims. `today`: the business day. */
export function todosOf(
  parties: readonly Party[],
  cases: readonly CaseSummary[],
  returned: readonly Case[],
  today: string,
): readonly Todo[] {
  const supplements = returned.map((each): Todo => {
    const until = deadlineOf(each);
    return { kind: 'supplement', application: each.id, until, days: until === null ? null : daysFrom(today, until) };
  });
  const drafts = cases
    .filter(({ overall }) => overall === 'draft')
    .map((each): Todo => {
      const until = lastDayBefore(each.window.until);
      return { kind: 'draft', application: each.id, until, days: daysFrom(today, until) };
    })
    .filter((each) => each.kind === 'draft' && each.days >= 0);
  const accounts = parties.flatMap(({ id, name, bankAccount }): Todo[] => {
    const declares = cases.some((each) => each.applicant === id && each.overall === 'inProgress');
    if (bankAccount?.check === 'doesNotMatch') return [{ kind: 'accountWrong', party: id, name: name ?? id }];
    return bankAccount === null && declares ? [{ kind: 'account', party: id, name: name ?? id }] : [];
  });
  return [...supplements, ...drafts, ...accounts].toSorted((a, b) => urgency(a) - urgency(b));
}

/** The earliest day until which something that was returned is expected back. */
export function deadlineOf({ claims }: Pick<Case, 'claims'>): string | null {
  const days = claims
    .filter(({ status }) => status === 'returned')
    .flatMap(({ returns }) => returns.filter(({ answeredAt }) => answeredAt === null))
    .flatMap(({ supplementUntil }) => (supplementUntil === null ? [] : [lastDayBefore(supplementUntil)]));
  return days.toSorted()[0] ?? null;
}

function urgency(todo: Todo): number {
  switch (todo.kind) {
    case 'accountWrong':
      return 1;
    case 'supplement':
      return todo.days ?? 30;
    case 'draft':
      return 100 + todo.days;
    case 'account':
      return 500;
  }
}
