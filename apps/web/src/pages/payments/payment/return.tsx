import { useState } from 'react';
import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useClock } from '../../../app/banner.js';
import { useTexts } from '../../../i18n/texts.js';
import { Refusal } from '../../../office/refusal.js';
import { useKept } from '../../../office/use-kept.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
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
  const [form, keep, kept] = useKept(`return:${payment.id}:${payment.attempt}`, { returnedOn: '', reason: '' });
  const send = useCommand((_: undefined, sending) =>
    client.POST('/api/payments/{id}/return', {
      params: { path: { id: payment.id } },
      body: { attempt: payment.attempt, ...form },
      headers: { ...sending.headers, 'if-match': `"${payment.revision}"` },
    }),
  );
  const done = (): void => {
    kept.forget();
    onClose();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(undefined, { onSuccess: done });
      }}
    >
      <TextField
        label={t.returnedOn}
        type="date"
        min={payment.paidOn ?? undefined}
        max={clock?.day}
        value={form.returnedOn}
        onChange={(event) => keep({ ...form, returnedOn: event.target.value })}
        required
      />
      <TextAreaField
        label={t.reason}
        help={t.reasonHelp}
        rows={3}
        minLength={2}
        maxLength={1000}
        required
        value={form.reason}
        onChange={(event) => keep({ ...form, reason: event.target.value })}
      />
      <Refusal error={send.error} />
      <div className="row">
        <Button type="submit" look="danger" busy={send.isPending}>
          {t.sendReturn}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
