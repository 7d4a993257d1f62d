import { useRef } from 'react';
import type { View } from '../../api/answer.js';
import { client } from '../../api/client.js';
import { useClock } from '../../app/banner.js';
import { Form } from '../../forms/form.js';
import { useForm } from '../../forms/use-form.js';
import { useTexts } from '../../i18n/texts.js';
import { FILE_TYPES } from '../../office/files.js';
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

/** One body's decision: meeting, date, document, and the file of the minutes. */
export function DecisionForm({ batch, body, last, onClose }: DecisionFormProps) {
  const t = useTexts(batchTexts);
  const { optional } = useTexts(uiTexts);
  const clock = useClock();
  const file = useRef<HTMLInputElement>(null);
  const form = useForm({
    keptAs: `decision:${batch.id}:${body}`,
    initial: { meeting: '', date: '', document: '' },
    revision: batch.revision,
    send: async (values, sending) => {
      const minutes = file.current?.files?.[0];
      const hash = minutes ? await upload(batch.id, minutes) : undefined;
      return client.POST('/api/batches/{id}/decisions', {
        params: { path: { id: batch.id } },
        body: { body, ...values, ...(hash === undefined ? {} : { minutes: hash }) },
        ...sending,
      });
    },
    onDone: onClose,
  });
  return (
    <Form of={form} send={t.recordNow} onCancel={onClose}>
      <TextField {...form.field('meeting')} label={t.meeting} help={t.meetingHelp} required />
      <TextField {...form.field('date')} label={t.date} type="date" max={clock?.day} required />
      <TextField {...form.field('document')} label={t.document} help={t.documentHelp} required />
      <TextField
        label={t.minutes}
        help={t.minutesHelp}
        optional={optional}
        type="file"
        accept={FILE_TYPES}
        ref={file}
      />
      {last ? <Note tone="warn">{t.lastOne}</Note> : null}
    </Form>
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
