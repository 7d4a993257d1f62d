import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { client } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import { Page } from '../../../app/page.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Empty, Failure, Loading } from '../../../ui/states.js';
import { uiTexts } from '../../../ui/texts.js';
import { daysLeft } from '../period.js';
import { noticeTexts } from '../texts.js';
import { useNotice, type NoticeLine } from '../use-notice.js';
import { NOTHING, wrongIn } from './draft.js';
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
  const line = useSearchParams()[0].get('line');
  const form = useForm({
    keptAs: `objection:${notice}`,
    initial: NOTHING,
    begin: (values) => (line === null || values.lines.includes(line) ? {} : { lines: [...values.lines, line] }),
    wrong: (draft) => wrongIn(draft, t),
    send: ({ lines: [first = '', ...alsoLines], contact, grounds, name }, sending) =>
      client.POST('/api/public/notices/{id}/objections', {
        params: { path: { id: notice } },
        body: {
          line: first,
          ...(alsoLines.length === 0 ? {} : { alsoLines }),
          contact,
          grounds,
          ...(name === '' ? {} : { name }),
        },
        ...sending,
      }),
    onDone: (answer, sent) => onSent({ ...answer, line: sent.lines[0]! }),
  });
  return (
    <Form of={form} send={t.send} aside={<LinkButton to={`/notices/${notice}`}>{t.back}</LinkButton>}>
      <p className="soft">{t.objectionLead}</p>
      <LineChoice
        lines={lines}
        chosen={form.values.lines}
        error={form.errors.lines}
        onChange={(chosen) => form.set({ lines: chosen })}
      />
      {more ? <Button onClick={more}>{ui.more}</Button> : null}
      <Card>
        <div className="stack">
          <TextAreaField {...form.field('grounds')} label={t.grounds} help={t.groundsHelp} maxLength={4000} required />
          <TextField {...form.field('contact')} label={t.contact} help={t.contactHelp} maxLength={200} required />
          <TextField
            {...form.field('name')}
            label={t.name}
            optional={ui.optional}
            maxLength={100}
            autoComplete="name"
          />
        </div>
      </Card>
    </Form>
  );
}
