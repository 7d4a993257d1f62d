import { useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useClock } from '../../../app/banner.js';
import { Page } from '../../../app/page.js';
import { useUnsaved } from '../../../app/use-unsaved.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Empty, Failure, Loading, Refused } from '../../../ui/states.js';
import { uiTexts } from '../../../ui/texts.js';
import { daysLeft } from '../period.js';
import { noticeTexts } from '../texts.js';
import { useNotice, type NoticeLine } from '../use-notice.js';
import { forget, isTyped, keep, kept, wrongOf, type Draft } from './draft.js';
import { LineChoice } from './line-choice.js';
import { Receipts, type Received } from './receipts.js';
import './objection.css';

/** `/notices/:id/objection`: object to lines of an open notice. `?line=` begins with that one. */
export default function ObjectionPage() {
  const t = useTexts(noticeTexts);
  const both = useBoth();
  const { id = '' } = useParams();
  const query = useNotice(id);
  const clock = useClock();
  const notice = query.data?.pages[0];
  const [received, setReceived] = useState<Received>();
  const lines = query.data?.pages.flatMap((page) => page.lines.rows) ?? [];
  if (notice === undefined) {
    return (
      <Page title={t.objectionTitle}>{query.isPending ? <Loading lines={8} /> : <Failure error={query.error} />}</Page>
    );
  }
  if (received) {
    return (
      <Page title={t.sentTitle}>
        <Receipts received={received} lines={lines} notice={id} />
      </Page>
    );
  }
  const closed =
    notice.status === 'closed' || (clock !== undefined && daysLeft(notice.objectionsUntil, clock.now) === 0);
  return (
    <Page title={notice.round ? `${t.objectionTitle} · ${both(notice.round.title)}` : t.objectionTitle}>
      {closed ? (
        <Empty title={t.closed}>
          <LinkButton to={`/notices/${id}`}>{t.back}</LinkButton>
        </Empty>
      ) : (
        <ObjectionForm
          notice={id}
          lines={lines}
          more={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          onSent={setReceived}
        />
      )}
    </Page>
  );
}

interface FormProps {
  readonly notice: string;
  readonly lines: readonly NoticeLine[];
  /** There are further lines to choose from. */
  readonly more: (() => void) | undefined;
  onSent(received: Received): void;
}

function ObjectionForm({ notice, lines, more, onSent }: FormProps) {
  const t = useTexts(noticeTexts);
  const ui = useTexts(uiTexts);
  const [search] = useSearchParams();
  const [draft, setDraft] = useState<Draft>(() => kept(notice, search.get('line')));
  const [tried, setTried] = useState(false);
  useEffect(() => keep(notice, draft), [notice, draft]);
  // Kept in this tab: on our pages nothing is lost, with the tab it is.
  useUnsaved(isTyped(draft), () => false);
  const wrong = tried ? wrongOf(draft) : {};
  const send = useCommand(({ lines: [line = '', ...alsoLines], contact, grounds, name }: Draft, sending) =>
    client.POST('/api/public/notices/{id}/objections', {
      params: { path: { id: notice } },
      body: {
        line,
        ...(alsoLines.length === 0 ? {} : { alsoLines }),
        contact: contact.trim(),
        grounds: grounds.trim(),
        ...(name.trim() === '' ? {} : { name: name.trim() }),
      },
      ...sending,
    }),
  );
  const submit = (): void => {
    setTried(true);
    if (Object.keys(wrongOf(draft)).length > 0) return;
    send.mutate(draft, {
      onSuccess: (answer) => {
        forget(notice);
        onSent({ ...answer, line: draft.lines[0]! });
      },
    });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!send.isPending) submit();
      }}
    >
      <p className="soft">{t.objectionLead}</p>
      <LineChoice
        lines={lines}
        chosen={draft.lines}
        error={wrong.lines ? t.whichMissing : undefined}
        onChange={(chosen) => setDraft({ ...draft, lines: chosen })}
      />
      {more ? <Button onClick={more}>{ui.more}</Button> : null}
      <Card>
        <div className="stack">
          <TextAreaField
            label={t.grounds}
            help={t.groundsHelp}
            error={wrong.grounds ? t.groundsMissing : undefined}
            value={draft.grounds}
            maxLength={4000}
            required
            onChange={(event) => setDraft({ ...draft, grounds: event.target.value })}
          />
          <TextField
            label={t.contact}
            help={t.contactHelp}
            error={wrong.contact ? t.contactMissing : undefined}
            value={draft.contact}
            maxLength={200}
            required
            onChange={(event) => setDraft({ ...draft, contact: event.target.value })}
          />
          <TextField
            label={t.name}
            optional={ui.optional}
            value={draft.name}
            maxLength={100}
            autoComplete="name"
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          />
        </div>
      </Card>
      <Refused error={send.error} />
      <div className="row">
        <Button type="submit" look="primary" busy={send.isPending}>
          {t.send}
        </Button>
        <LinkButton to={`/notices/${notice}`}>{t.back}</LinkButton>
      </div>
    </form>
  );
}
