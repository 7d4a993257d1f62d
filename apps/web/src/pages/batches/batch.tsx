import { useState } from 'react';
import { useParams } from 'react-router';
import type { View } from '../../api/answer.js';
import { api, client } from '../../api/client.js';
import { Page } from '../../app/page.js';
import { holds, useSession } from '../../app/session.js';
import { Form } from '../../forms/form.js';
import { useForm } from '../../forms/use-form.js';
import { useFormats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { wordTexts } from '../../terms/words.js';
import { Button } from '../../ui/button.js';
import { Card, Facts } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { Money, When } from '../../ui/money.js';
import { Shown } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { BatchLines } from './batch-lines.js';
import { Decisions } from './decisions.js';
import { Steps } from './steps.js';
import { batchTexts } from './texts.js';
import { BATCH_TONES } from './tones.js';
import { WaitingLines } from './waiting-lines.js';

type Batch = View<'BatchView'>;

/** `/batches/:id`: lines in, struck lines out, presented, decided. */
export default function BatchPage() {
  const { id = '' } = useParams();
  const query = api.useQuery(
    'get',
    '/api/batches/{id}',
    { params: { path: { id } } },
    { meta: { topics: ['batches'] } },
  );
  return <Shown query={query}>{(batch) => <BatchShown batch={batch} />}</Shown>;
}

function BatchShown({ batch }: { readonly batch: Batch }) {
  const t = useTexts(batchTexts);
  const both = useBoth();
  const office = holds(useSession(), 'governmentOffice');
  const round = batch.roundTitle ? both(batch.roundTitle) : t.unnamedRound;
  return (
    <Page
      title={t.batchOf(round)}
      wide
      actions={
        office && batch.status === 'open' ? (
          <Present batch={batch} />
        ) : (
          <Tag tone={BATCH_TONES[batch.status]}>{t.statuses[batch.status]}</Tag>
        )
      }
    >
      <div className="stack">
        <div className="two">
          <Card title={t.next}>
            <Steps batch={batch} />
          </Card>
          <Card title={t.totals}>
            <Totals batch={batch} />
          </Card>
        </div>
        <Card title={t.decisions}>
          <Decisions batch={batch} mayDecide={office} />
        </Card>
        <BatchLines batch={batch} mayAct={office} />
        {office && batch.status === 'open' ? <WaitingLines batch={batch} /> : null}
      </div>
    </Page>
  );
}

function Totals({ batch }: { readonly batch: Batch }) {
  const t = useTexts(batchTexts);
  const both = useBoth();
  const { treasuries } = useTexts(wordTexts);
  const byTreasury = (['province', 'prefecture', 'district'] as const).flatMap((treasury) => {
    const amount = batch.totals[treasury];
    return amount === undefined ? [] : [{ label: treasuries[treasury], value: <Money yuan={amount} /> }];
  });
  return (
    <Facts
      of={[
        ...byTreasury,
        { label: t.total, value: <Money yuan={batch.total} strong /> },
        { label: t.lines, value: t.lineCount(batch.lines) },
        { label: t.law, value: batch.lawTitle ? both(batch.lawTitle) : batch.policy },
        { label: t.openedOn, value: <When at={batch.openedAt} /> },
      ]}
    />
  );
}

function Present({ batch }: { readonly batch: Batch }) {
  const t = useTexts(batchTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)} disabled={batch.lines === 0}>
        {t.presentNow}
      </Button>
      <Dialog title={t.presentTitle} open={open} onClose={() => setOpen(false)}>
        <PresentForm batch={batch} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function PresentForm({ batch, onClose }: { readonly batch: Batch; onClose(): void }) {
  const t = useTexts(batchTexts);
  const { money } = useFormats();
  const form = useForm({
    keptAs: null,
    initial: {},
    send: (_, sending) =>
      client.POST('/api/batches/{id}/presentation', { params: { path: { id: batch.id } }, ...sending }),
    onDone: onClose,
  });
  return (
    <Form of={form} send={t.presentNow} onCancel={onClose}>
      <p>{t.presentSure(batch.lines, money(batch.total))}</p>
    </Form>
  );
}
