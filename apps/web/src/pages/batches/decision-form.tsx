import { useRef } from 'react';
import type { View } from '../../api/answer.js';
import { client } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { useClock } from '../../app/banner.js';
import { useTexts } from '../../i18n/texts.js';
import { FILE_TYPES } from '../../office/files.js';
import { Refusal } from '../../office/refusal.js';
import { officeTexts } from '../../office/texts.js';
import { useKept } from '../../office/use-kept.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Note } from '../../ui/tag.js';
import { uiTexts } from '../../ui/texts.js';
import { batchTexts } from './texts.js';

export interface DecisionFormProps {
  readonly batch: View<'BatchView'>;
  readonly body: string;
  /** With it the batch is approved. */
  readonly last: boolean;
  onClose(): void;
}

const EMPTY = { meeting: '', date: '', document: '' };

/** One body's decision: meeting, date, document, and the file of the minutes. */
export function DecisionForm({ batch, body, last, onClose }: DecisionFormProps) {
  const t = useTexts(batchTexts);
  const { cancel } = useTexts(officeTexts);
  const { optional } = useTexts(uiTexts);
  const clock = useClock();
  const file = useRef<HTMLInputElement>(null);
  const [form, keep, kept] = useKept(`decision:${batch.id}:${body}`, EMPTY);
  const decide = useCommand(async (minutes: File | undefined, sending) => {
    const hash = minutes ? await upload(batch.id, minutes) : undefined;
    return client.POST('/api/batches/{id}/decisions', {
      params: { path: { id: batch.id } },
      body: { body, ...form, ...(hash === undefined ? {} : { minutes: hash }) },
      headers: { ...sending.headers, 'if-match': `"${batch.revision}"` },
    });
  });
  const done = (): void => {
    kept.forget();
    onClose();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate(file.current?.files?.[0], { onSuccess: done });
      }}
    >
      <TextField
        label={t.meeting}
        help={t.meetingHelp}
        value={form.meeting}
        onChange={(event) => keep({ ...form, meeting: event.target.value })}
        required
      />
      <TextField
        label={t.date}
        type="date"
        max={clock?.day}
        value={form.date}
        onChange={(event) => keep({ ...form, date: event.target.value })}
        required
      />
      <TextField
        label={t.document}
        help={t.documentHelp}
        value={form.document}
        onChange={(event) => keep({ ...form, document: event.target.value })}
        required
      />
      <TextField
        label={t.minutes}
        help={t.minutesHelp}
        optional={optional}
        type="file"
        accept={FILE_TYPES}
        ref={file}
      />
      {last ? <Note tone="warn">{t.lastOne}</Note> : null}
      <Refusal error={decide.error} />
      <div className="row">
        <Button type="submit" look="primary" busy={decide.isPending}>
          {t.recordNow}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </form>
  );
}

/** The minutes go up first; the decision names them by their hash. */
async function upload(batch: string, file: File): Promise<string | undefined> {
  const { data } = await client.POST('/api/batches/{id}/minutes-files', {
    params: { path: { id: batch } },
    body: file as unknown as string,
    bodySerializer: (body: unknown) => body as BodyInit,
    headers: { 'content-type': file.type },
  });
  return data?.hash;
}
