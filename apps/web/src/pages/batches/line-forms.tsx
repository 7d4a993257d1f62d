import type { View } from '../../api/answer.js';
import { client } from '../../api/client.js';
import { Form } from '../../forms/form.js';
import { ReasonField } from '../../forms/reason-field.js';
import { ReasonForm } from '../../forms/reason-form.js';
import { useForm } from '../../forms/use-form.js';
import { useTexts } from '../../i18n/texts.js';
import { SelectField } from '../../ui/field.js';
import { batchTexts } from './texts.js';

interface StrikeProps {
  readonly batch: View<'BatchView'>;
  readonly line: string;
  onClose(): void;
}

/** 剔除: deferred or rejected, with a reason. */
export function StrikeLine({ batch, line, onClose }: StrikeProps) {
  const t = useTexts(batchTexts);
  const form = useForm({
    keptAs: `strike:${batch.id}:${line}`,
    initial: { kind: 'deferred' as View<'StrikeDto'>['kind'], reason: '' },
    revision: batch.revision,
    send: (values, sending) =>
      client.POST('/api/batches/{id}/strikes', {
        params: { path: { id: batch.id } },
        body: { line, ...values },
        ...sending,
      }),
    onDone: onClose,
  });
  return (
    <Form of={form} send={t.confirmStrike} look="danger" onCancel={onClose}>
      <SelectField
        {...form.field('kind')}
        label={t.strikeKind}
        choices={[
          { value: 'deferred', label: t.deferred },
          { value: 'rejected', label: t.rejected },
        ]}
      />
      <ReasonField {...form.field('reason')} label={t.reason} help={t.reasonHelp} />
    </Form>
  );
}

interface AgainProps {
  readonly line: string;
  readonly revision: number;
  onClose(): void;
}

/** A rejected claim goes back to its settlement, once. */
export function PresentAgain({ line, revision, onClose }: AgainProps) {
  const t = useTexts(batchTexts);
  return (
    <ReasonForm
      keptAs={`again:${line}`}
      label={t.reason}
      help={t.reasonHelp}
      send={t.confirmAgain}
      revision={revision}
      decide={(body, sending) =>
        client.POST('/api/lines/{id}/presentation', { params: { path: { id: line } }, body, ...sending })
      }
      onDone={onClose}
      onCancel={onClose}
    >
      <p>{t.againWhat}</p>
    </ReasonForm>
  );
}
