import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { LinkButton } from '../../../ui/button.js';
import { Tag } from '../../../ui/tag.js';
import { useRounds, type CaseSummary } from '../data.js';
import type { Todo } from './todo.js';
import { myTexts } from './texts.js';

/** What has to be done, each with its button and until when. */
export function Todos({ of, cases }: { readonly of: readonly Todo[]; readonly cases: readonly CaseSummary[] }) {
  const t = useTexts(myTexts);
  if (of.length === 0) {
    return (
      <div>
        <p className="flush">
          <strong>{t.nothingTitle}</strong>
        </p>
        <p className="soft flush">{t.nothing}</p>
      </div>
    );
  }
  return (
    <ul className="todos">
      {of.map((todo) => (
        <li key={`${todo.kind}-${'party' in todo ? todo.party : todo.application}`}>
          <TodoRow todo={todo} cases={cases} />
        </li>
      ))}
    </ul>
  );
}

function TodoRow({ todo, cases }: { readonly todo: Todo; readonly cases: readonly CaseSummary[] }) {
  const t = useTexts(myTexts);
  const both = useBoth();
  const rounds = useRounds();
  const roundOf = (application: string): string => {
    const id = cases.find((each) => each.id === application)?.round;
    const title = rounds.data?.rows.find((each) => each.id === id)?.title;
    return title ? both(title) : '…';
  };
  switch (todo.kind) {
    case 'supplement':
      return (
        <>
          <p>{t.supplementWhat(roundOf(todo.application))}</p>
          <Until until={todo.until} days={todo.days} />
          <LinkButton to={`/my/cases/${todo.application}`} look="primary">
            {t.supplement}
          </LinkButton>
        </>
      );
    case 'draft':
      return (
        <>
          <p>{t.draftWhat(roundOf(todo.application))}</p>
          <Until until={todo.until} days={todo.days} />
          <LinkButton to={`/my/declare/${todo.application}`} look="primary">
            {t.draft}
          </LinkButton>
        </>
      );
    case 'account':
    case 'accountWrong':
      return (
        <>
          <p>{todo.kind === 'account' ? t.accountWhat(todo.name) : t.accountWrongWhat(todo.name)}</p>
          <LinkButton to={`/my/parties/${todo.party}/account`} look="primary">
            {t.account}
          </LinkButton>
        </>
      );
  }
}

/** Until when, and how many days that is from the business day. */
export function Until({ until, days }: { readonly until: string | null; readonly days: number | null }) {
  const t = useTexts(myTexts);
  const formats = useFormats();
  if (until === null || days === null) return <Tag tone="warn">{t.noDeadline}</Tag>;
  return (
    <p className="until">
      <span className="soft">{t.until(formats.date(until))}</span>{' '}
      <Tag tone={days < 0 ? 'bad' : days <= 7 ? 'warn' : 'plain'}>{days < 0 ? t.overdue : t.daysLeft(days)}</Tag>
    </p>
  );
}
