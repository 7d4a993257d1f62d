import { useNavigate } from 'react-router';
import { api, client } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { useClock } from '../../app/banner.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Refusal } from '../../office/refusal.js';
import { useKept } from '../../office/use-kept.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { paymentTexts } from './texts.js';

/** A payment run: a policy, the current budget year, the document that releases the money. */
export function OpenRun({ onClose }: { onClose(): void }) {
  const t = useTexts(paymentTexts);
  const both = useBoth();
  const clock = useClock();
  const navigate = useNavigate();
  const [form, keep, kept] = useKept('new-run', { policy: '', document: '' });
  const policies = api.useQuery('get', '/api/catalogue', {}, { staleTime: 600_000 });
  const paying = (policies.data?.rows ?? []).filter(({ pays, published }) => pays && published);
  const year = Number(clock?.day.slice(0, 4) ?? 0);
  const open = useCommand((_: undefined, sending) =>
    client.POST('/api/payment-runs', { body: { ...form, year }, ...sending }),
  );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate(undefined, {
          onSuccess: ({ id }) => {
            kept.forget();
            void navigate(`/payments/runs/${id}`);
          },
        });
      }}
    >
      <p className="soft">{t.newRunWhat}</p>
      <SelectField
        label={t.policy}
        empty={t.choosePolicy}
        value={form.policy}
        onChange={(event) => keep({ ...form, policy: event.target.value })}
        choices={paying.map(({ id, title }) => ({ value: id, label: both(title) }))}
        required
      />
      <TextField label={t.budgetYear} value={String(year)} readOnly />
      <TextField
        label={t.document}
        help={t.documentHelp}
        value={form.document}
        onChange={(event) => keep({ ...form, document: event.target.value })}
        required
      />
      <Refusal error={open.error} />
      <div className="row">
        <Button type="submit" look="primary" busy={open.isPending}>
          {t.openRun}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
