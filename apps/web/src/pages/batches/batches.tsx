import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { View } from '../../api/answer.js';
import { api, client } from '../../api/client.js';
import { Page } from '../../app/page.js';
import { holds, useSession } from '../../app/session.js';
import { Form } from '../../forms/form.js';
import { useForm } from '../../forms/use-form.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { ServerTable } from '../../office/server-table.js';
import { useCursor, useFilter } from '../../office/use-cursor.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/field.js';
import { Day, Money, When } from '../../ui/money.js';
import { Tag } from '../../ui/tag.js';
import { batchTexts } from './texts.js';
import { BATCH_TONES } from './tones.js';

type Batch = View<'BatchView'>;

/** `/batches`: every batch, of one round or all. */
export default function Batches() {
  const t = useTexts(batchTexts);
  const session = useSession();
  const [round, chooseRound] = useFilter('round');
  const cursor = useCursor();
  const query = api.useQuery(
    'get',
    '/api/batches',
    { params: { query: { ...(round ? { round } : {}), ...(cursor.at ? { cursor: cursor.at } : {}), limit: '20' } } },
    { meta: { topics: ['batches'] } },
  );
  const [opening, setOpening] = useState(false);
  return (
    <Page
      title={t.title}
      wide
      actions={
        holds(session, 'governmentOffice') ? (
          <Button look="primary" onClick={() => setOpening(true)}>
            {t.open}
          </Button>
        ) : null
      }
    >
      <div className="stack">
        <p className="soft">{t.lead}</p>
        <div className="filters">
          <RoundSelect label={t.round} empty={t.allRounds} value={round} onChange={chooseRound} />
        </div>
        <ServerTable
          label={t.list}
          query={query}
          columns={useColumns()}
          rowKey={({ id }) => id}
          cursor={cursor}
          empty={t.noBatches}
        />
      </div>
      <Dialog title={t.open} open={opening} onClose={() => setOpening(false)}>
        <OpenBatch onClose={() => setOpening(false)} />
      </Dialog>
    </Page>
  );
}

function useColumns() {
  const t = useTexts(batchTexts);
  const both = useBoth();
  return [
    {
      title: t.round,
      key: 'round',
      render: (_: unknown, { id, roundTitle }: Batch) => (
        <Link to={`/batches/${id}`}>{roundTitle ? both(roundTitle) : t.unnamedRound}</Link>
      ),
    },
    {
      title: t.status,
      key: 'status',
      render: (_: unknown, { status }: Batch) => <Tag tone={BATCH_TONES[status]}>{t.statuses[status]}</Tag>,
    },
    { title: t.lines, key: 'lines', render: (_: unknown, { lines }: Batch) => t.lineCount(lines) },
    {
      title: t.total,
      key: 'total',
      align: 'right' as const,
      render: (_: unknown, { total }: Batch) => <Money yuan={total} />,
    },
    {
      title: t.approvedOn,
      key: 'approvedOn',
      render: (_: unknown, { approvalDay }: Batch) => (approvalDay ? <Day on={approvalDay} /> : null),
    },
    { title: t.openedOn, key: 'openedOn', render: (_: unknown, { openedAt }: Batch) => <When at={openedAt} /> },
  ];
}

interface RoundSelectProps {
  readonly label: string;
  readonly empty: string;
  readonly value: string;
  onChange(round: string): void;
  readonly required?: boolean;
  readonly error?: string | undefined;
}

function RoundSelect({ onChange, ...rest }: RoundSelectProps) {
  const both = useBoth();
  const { data } = api.useQuery('get', '/api/rounds', { params: { query: { limit: '200' } } });
  const choices = (data?.rows ?? []).map(({ id, title }) => ({ value: id, label: both(title) }));
  return <SelectField {...rest} name="round" choices={choices} onChange={(event) => onChange(event.target.value)} />;
}

function OpenBatch({ onClose }: { onClose(): void }) {
  const t = useTexts(batchTexts);
  const navigate = useNavigate();
  const form = useForm({
    keptAs: 'new-batch',
    initial: { round: '' },
    send: (body, sending) => client.POST('/api/batches', { body, ...sending }),
    onDone: ({ id }) => void navigate(`/batches/${id}`),
  });
  return (
    <Form of={form} send={t.openNow} onCancel={onClose}>
      <p className="soft">{t.openWhat}</p>
      <RoundSelect
        label={t.round}
        empty={t.chooseRound}
        value={form.values.round}
        error={form.errors.round}
        onChange={(round) => form.set({ round })}
        required
      />
    </Form>
  );
}
