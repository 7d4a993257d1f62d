import { useNavigate } from 'react-router';
import { api, client } from '../../api/client.js';
import { useClock } from '../../app/banner.js';
import { Form } from '../../forms/form.js';
import { useForm } from '../../forms/use-form.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { SelectField, TextField } from '../../ui/field.js';
import { paymentTexts } from './texts.js';

/** A payment run: a policy, the current budget year, the document that releases the money. */
export function OpenRun({ onClose }: { onClose(): void }) {
  const t = useTexts(paymentTexts);
  const both = useBoth();
  const clock = useClock();
  const navigate = useNavigate();
  const policies = api.useQuery('get', '/api/catalogue', {}, { staleTime: 600_000 });
  const paying = (policies.data?.rows ?? []).filter(({ pays, published }) => pays && published);
  const year = Number(clock?.day.slice(0, 4) ?? 0);
  const form = useForm({
    keptAs: 'new-run',
    initial: { policy: '', document: '' },
    send: (values, sending) => client.POST('/api/payment-runs', { body: { ...values, year }, ...sending }),
    onDone: ({ id }) => void navigate(`/payments/runs/${id}`),
  });
  return (
    <Form of={form} send={t.openRun} onCancel={onClose}>
      <p className="soft">{t.newRunWhat}</p>
      <SelectField
        {...form.field('policy')}
        label={t.policy}
        empty={t.choosePolicy}
        choices={paying.map(({ id, title }) => ({ value: id, label: both(title) }))}
        required
      />
      <TextField label={t.budgetYear} value={String(year)} readOnly />
      <TextField {...form.field('document')} label={t.document} help={t.documentHelp} required />
    </Form>
  );
}
