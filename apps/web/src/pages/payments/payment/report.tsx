import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { TextField } from '../../../ui/field.js';
import { paymentTexts } from '../texts.js';

/** 市级应承担: another level owes it, and is told. */
export function Report({ payment: { id, revision } }: { readonly payment: View<'PaymentView'> }) {
  const t = useTexts(paymentTexts);
  const form = useForm({
    keptAs: `report:${id}`,
    initial: { document: '' },
    revision,
    send: (body, sending) =>
      client.POST('/api/payments/{id}/due-report', { params: { path: { id } }, body, ...sending }),
  });
  return (
    <Form of={form} send={t.sendReport}>
      <p className="soft">{t.reportWhat}</p>
      <TextField {...form.field('document')} label={t.reportDocument} help={t.reportHelp} required />
    </Form>
  );
}
