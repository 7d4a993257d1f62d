import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { View } from '../../api/answer.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Tag } from '../../ui/tag.js';
import { batchTexts } from './texts.js';

/** What is there, and what is missing before the batch is approved. */
export function Steps({ batch }: { readonly batch: View<'BatchView'> }) {
  const t = useTexts(batchTexts);
  const both = useBoth();
  const { status, lines, cleared, order, bodies, decisions } = batch;
  const decided = new Set(decisions.map(({ body }) => body));
  const noticeFirst = order === 'noticeFirst';
  return (
    <>
      <ol className="todo">
        <Step done={lines > 0} what={t.steps.lines} note={lines > 0 ? t.lineCount(lines) : t.steps.noLines} />
        <Step done={status !== 'open'} what={t.steps.present} note={status === 'open' ? t.steps.presentWhat : null} />
        {noticeFirst ? (
          <Step done={lines > 0 && cleared >= lines} what={t.steps.notice} note={t.steps.cleared(cleared, lines)} />
        ) : null}
        {bodies.map(({ id, name }) => (
          <Step
            key={id}
            done={decided.has(id)}
            what={t.steps.decision(both(name))}
            note={decided.has(id) ? decisions.find(({ body }) => body === id)?.meeting : t.steps.decisionWhat}
          />
        ))}
      </ol>
      {status === 'approved' || (noticeFirst && status === 'presented') ? (
        <p className="after">
          {t.steps.published} <Link to="/publication">{t.steps.toNotices}</Link>
        </p>
      ) : null}
    </>
  );
}

function Step({ done, what, note }: { readonly done: boolean; readonly what: string; readonly note: ReactNode }) {
  const t = useTexts(batchTexts);
  return (
    <li>
      <Tag tone={done ? 'good' : 'warn'}>{done ? t.done : t.toDo}</Tag>
      <span>{what}</span>
      <span className="soft small">{note}</span>
    </li>
  );
}
