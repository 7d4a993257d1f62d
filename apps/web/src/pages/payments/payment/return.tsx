import { useState } from 'react';
import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import { Form } from '../../../forms/form.js';
import { ReasonField } from '../../../forms/reason-field.js';
import { useForm } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { TextField } from '../../../ui/field.js';
import { paymentTexts } from '../texts.js';

/** 退票: it came back after it was paid. */
export function Return({ payment }: { readonly payment: View<'PaymentView'> }) {
  const t = useTexts(paymentTexts);
  const [open, setOpen] = useState(false);
  return (
    <div className="stack">
      <p className="soft">{t.returnWhat}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{t.sendReturn}</Button>
      </div>
      <Dialog title={t.returnTitle} open={open} onClose={() => setOpen(false)}>
        <ReturnForm payment={payment} onClose={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}

function ReturnForm({ payment, onClose }: { readonly payment: View<'PaymentView'>; onClose(): void }) {
  const t = useTexts(paymentTexts);
  const clock = useClock();
  const { id, attempt, revision, paidOn } = payment;
  const form = useForm({
    keptAs: `return:${id}:${attempt}`,
    initial: { returnedOn: '', reason: '' },
    revision,
    send: (values, sending) =>
      client.POST('/api/payments/{id}/return', { params: { path: { id } }, body: { attempt, ...values }, ...sending }),
    onDone: onClose,
  });
  return (
    <Form of={form} send={t.sendReturn} look="danger" onCancel={onClose}>
      <TextField
        {...form.field('returnedOn')}
        label={t.returnedOn}
        type="date"
        min={paidOn ?? undefined}
        max={clock?.day}
        required
      />
      <ReasonField {...form.field('reason')} label={t.reason} help={t.reasonHelp} />
    </Form>
  );
}
