import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useTexts } from '../../../i18n/texts.js';
import { Refusal } from '../../../office/refusal.js';
import { useKept } from '../../../office/use-kept.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import { paymentTexts } from '../texts.js';

/** 市级应承担: another level owes it, and is told. */
export function Report({ payment }: { readonly payment: View<'PaymentView'> }) {
  const t = useTexts(paymentTexts);
  const [document, keep, kept] = useKept(`report:${payment.id}`, '');
  const send = useCommand((_: undefined, sending) =>
    client.POST('/api/payments/{id}/due-report', {
      params: { path: { id: payment.id } },
      body: { document },
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
      <p className="soft">{t.reportWhat}</p>
      <TextField
        label={t.reportDocument}
        help={t.reportHelp}
        value={document}
        onChange={(event) => keep(event.target.value)}
        required
      />
      <Refusal error={send.error} />
      <div>
        <Button type="submit" look="primary" busy={send.isPending}>
          {t.sendReport}
        </Button>
      </div>
    </form>
  );
}
