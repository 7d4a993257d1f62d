import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import { Form } from '../../../forms/form.js';
import { ReasonField } from '../../../forms/reason-field.js';
import { useForm } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { paymentTexts } from '../texts.js';

type Outcome = View<'BankAnswerDto'>['outcome'];

/** What the bank answered to the last attempt. */
export function BankAnswer({ payment }: { readonly payment: View<'PaymentView'> }) {
  const t = useTexts(paymentTexts);
  const clock = useClock();
  const { attempt } = payment;
  const form = useForm({
    keptAs: `answer:${payment.id}:${attempt}`,
    initial: { outcome: 'paid' as Outcome, bankReference: '', paidOn: '', reason: '' },
    revision: payment.revision,
    send: ({ outcome, bankReference, paidOn, reason }, sending) =>
      client.POST('/api/payments/{id}/bank-answers', {
        params: { path: { id: payment.id } },
        body: { attempt, outcome, ...(outcome === 'paid' ? { bankReference, paidOn } : { reason }) },
        ...sending,
      }),
  });
  return (
    <Form of={form} send={t.sendAnswer}>
      <SelectField
        {...form.field('outcome')}
        label={t.outcome}
        choices={[
          { value: 'paid', label: t.answerPaid },
          { value: 'rejected', label: t.answerRejected },
          { value: 'unknown', label: t.answerUnknown },
        ]}
      />
      {form.values.outcome === 'paid' ? (
        <>
          <TextField {...form.field('bankReference')} label={t.reference} required />
          <TextField {...form.field('paidOn')} label={t.paidOn} type="date" max={clock?.day} required />
        </>
      ) : (
        <ReasonField {...form.field('reason')} label={t.reason} help={t.reasonHelp} />
      )}
    </Form>
  );
}
