import { useState } from 'react';
import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { officeTexts } from '../../../office/texts.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Dialog } from '../../../ui/dialog.js';
import { Note } from '../../../ui/tag.js';
import { paymentTexts } from '../texts.js';
import { mayInstruct } from '../tones.js';
import { BankAnswer } from './bank-answer.js';
import { Report } from './report.js';
import { Return } from './return.js';

type Payment = View<'PaymentView'>;

/** What finance can do with a payment now. */
export function Actions({ payment }: { readonly payment: Payment }) {
  const t = useTexts(paymentTexts);
  const { kind, status } = payment;
  if (kind === 'dueFrom') {
    return status === 'open' ? (
      <Card title={t.report}>
        <Report payment={payment} />
      </Card>
    ) : null;
  }
  switch (status) {
    case 'open':
    case 'rejected':
    case 'returned':
      return (
        <Card title={t.instruct}>
          {mayInstruct(payment) ? <Instruct payment={payment} /> : <Note tone="warn">{t.instructNeeds}</Note>}
        </Card>
      );
    case 'instructed':
    case 'unknown':
      return (
        <Card title={t.answer}>
          <BankAnswer payment={payment} />
        </Card>
      );
    case 'paid':
      return (
        <Card title={t.returnTitle}>
          <Return payment={payment} />
        </Card>
      );
    default:
      return null;
  }
}

function Instruct({ payment }: { readonly payment: Payment }) {
  const t = useTexts(paymentTexts);
  const { unknownName } = useTexts(officeTexts);
  const { money } = useFormats();
  const [open, setOpen] = useState(false);
  const what = t.instructSure(payment.payeeName ?? unknownName, money(payment.total));
  return (
    <div className="stack">
      <p>{what}</p>
      <div className="row">
        <Button look="primary" onClick={() => setOpen(true)}>
          {t.instruct}
        </Button>
      </div>
      <Dialog title={t.instructTitle} open={open} onClose={() => setOpen(false)}>
        <InstructForm payment={payment} what={what} onClose={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}

interface InstructFormProps {
  readonly payment: Payment;
  readonly what: string;
  onClose(): void;
}

function InstructForm({ payment: { id, revision }, what, onClose }: InstructFormProps) {
  const t = useTexts(paymentTexts);
  const form = useForm({
    keptAs: null,
    initial: {},
    revision,
    send: (_, sending) => client.POST('/api/payments/{id}/instruction', { params: { path: { id } }, ...sending }),
    onDone: onClose,
  });
  return (
    <Form of={form} send={t.instruct} onCancel={onClose}>
      <p>{what}</p>
    </Form>
  );
}
