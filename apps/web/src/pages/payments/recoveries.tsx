import { useState } from 'react';
import type { View } from '../../api/answer.js';
import { api, client } from '../../api/client.js';
import { useClock } from '../../app/banner.js';
import { Form } from '../../forms/form.js';
import { useForm } from '../../forms/use-form.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { What, Whose } from '../../office/line-cells.js';
import { officeTexts } from '../../office/texts.js';
import { wordTexts } from '../../terms/words.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Money } from '../../ui/money.js';
import { Shown } from '../../ui/states.js';
import { paymentTexts } from './texts.js';

type Treasury = View<'Treasury'>;

/** 追回: money that is out on a line that stands no longer. */
export function Recoveries() {
  const t = useTexts(paymentTexts);
  const query = api.useQuery(
    'get',
    '/api/queues/{stage}',
    { params: { path: { stage: 'payout' }, query: { limit: '200' } } },
    { meta: { topics: ['queue:payout', 'lines'] } },
  );
  return (
    <Card title={t.recovering}>
      <p className="soft">{t.recoverWhat}</p>
      <Shown query={query} lines={2}>
        {({ rows }) => {
          const lines = [...new Set(rows.flatMap(({ kind, line }) => (kind === 'recover' && line ? [line] : [])))];
          if (lines.length === 0) return <p className="soft">{t.nothingToRecover}</p>;
          return (
            <ul className="todo">
              {lines.map((line) => (
                <Recovery key={line} line={line} />
              ))}
            </ul>
          );
        }}
      </Shown>
    </Card>
  );
}

function Recovery({ line }: { readonly line: string }) {
  const t = useTexts(paymentTexts);
  const both = useBoth();
  const { treasuries } = useTexts(wordTexts);
  const { unknownName } = useTexts(officeTexts);
  const [open, setOpen] = useState(false);
  const { data } = api.useQuery(
    'get',
    '/api/lines/{id}',
    { params: { path: { id: line } } },
    { meta: { topics: ['lines'] } },
  );
  if (!data) return null;
  const outstanding = data.recovery.outstanding.flatMap((id) => (isTreasury(id) ? [id] : []));
  const name = `${data.applicantName ?? unknownName} · ${data.title ? both(data.title) : data.item}`;
  const close = (): void => setOpen(false);
  return (
    <li>
      <Whose application={data.application} name={data.applicantName} />
      <span>
        <What title={data.title} item={data.item} number={null} />
      </span>
      {outstanding.map((treasury) => (
        <span key={treasury}>
          {treasuries[treasury]} <Money yuan={data.payments[treasury]?.amount ?? data.amounts[treasury] ?? '0.00'} />
        </span>
      ))}
      <Button small onClick={() => setOpen(true)} aria-label={t.recoverTitle(name)}>
        {t.recover}
      </Button>
      <Dialog title={t.recoverTitle(name)} open={open} onClose={close}>
        <RecoveryForm line={line} revision={data.revision} outstanding={outstanding} onClose={close} />
      </Dialog>
    </li>
  );
}

const isTreasury = (id: string): id is Treasury => ['province', 'prefecture', 'district'].includes(id);

interface RecoveryFormProps {
  readonly line: string;
  readonly revision: number;
  readonly outstanding: readonly Treasury[];
  onClose(): void;
}

function RecoveryForm({ line, revision, outstanding, onClose }: RecoveryFormProps) {
  const t = useTexts(paymentTexts);
  const { treasuries } = useTexts(wordTexts);
  const clock = useClock();
  const form = useForm({
    keptAs: `recovery:${line}`,
    initial: { treasury: outstanding[0] ?? 'district', recoveredOn: '', document: '' },
    revision,
    send: (body, sending) =>
      client.POST('/api/lines/{id}/recovery', { params: { path: { id: line } }, body, ...sending }),
    onDone: onClose,
  });
  return (
    <Form of={form} send={t.confirmRecovery} onCancel={onClose}>
      <SelectField
        {...form.field('treasury')}
        label={t.treasury}
        choices={outstanding.map((id) => ({ value: id, label: treasuries[id] }))}
      />
      <TextField {...form.field('recoveredOn')} label={t.recoveredOn} type="date" max={clock?.day} required />
      <TextField {...form.field('document')} label={t.recoveryDocument} required />
    </Form>
  );
}
