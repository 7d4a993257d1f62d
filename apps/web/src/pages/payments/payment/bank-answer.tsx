import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useClock } from '../../../app/banner.js';
import { useTexts } from '../../../i18n/texts.js';
import { Refusal } from '../../../office/refusal.js';
import { useKept } from '../../../office/use-kept.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { paymentTexts } from '../texts.js';

const EMPTY = { outcome: 'paid', bankReference: '', paidOn: '', reason: '' };

/** What the bank answered to the last attempt. */
export function BankAnswer({ payment }: { readonly payment: View<'PaymentView'> }) {
  const t = useTexts(paymentTexts);
  const clock = useClock();
  const [form, keep, kept] = useKept(`answer:${payment.id}:${payment.attempt}`, EMPTY);
  const paid = form.outcome === 'paid';
  const send = useCommand((_: undefined, sending) =>
    client.POST('/api/payments/{id}/bank-answers', {
      params: { path: { id: payment.id } },
      body: {
        attempt: payment.attempt,
        ...(paid
          ? { outcome: 'paid' as const, bankReference: form.bankReference, paidOn: form.paidOn }
          : {
              outcome: form.outcome === 'rejected' ? ('rejected' as const) : ('unknown' as const),
              reason: form.reason,
            }),
      },
      headers: { ...sending.headers, 'if-match': `"${payment.revision}"` },
    }),
  );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(undefined, { onSuccess: () => kept.forget() });
      }}
    >
      <SelectField
        label={t.outcome}
        value={form.outcome}
        onChange={(event) => keep({ ...form, outcome: event.target.value })}
        choices={[
          { value: 'paid', label: t.answerPaid },
          { value: 'rejected', label: t.answerRejected },
          { value: 'unknown', label: t.answerUnknown },
        ]}
      />
      {paid ? (
        <>
          <TextField
            label={t.reference}
            value={form.bankReference}
            onChange={(event) => keep({ ...form, bankReference: event.target.value })}
            required
          />
          <TextField
            label={t.paidOn}
            type="date"
            max={clock?.day}
            value={form.paidOn}
            onChange={(event) => keep({ ...form, paidOn: event.target.value })}
            required
          />
        </>
      ) : (
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
      )}
      <Refusal error={send.error} />
      <div>
        <Button type="submit" look="primary" busy={send.isPending}>
          {t.sendAnswer}
        </Button>
      </div>
    </form>
  );
}
