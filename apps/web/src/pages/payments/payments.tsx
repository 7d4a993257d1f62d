import { useState } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { Page } from '../../app/page.js';
import { holds, useSession } from '../../app/session.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { ServerTable } from '../../office/server-table.js';
import { useCursor } from '../../office/use-cursor.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { When } from '../../ui/money.js';
import { Tag } from '../../ui/tag.js';
import { OpenRun } from './open-run.js';
import { Recoveries } from './recoveries.js';
import { paymentTexts } from './texts.js';
import { WaitingLines } from './waiting-lines.js';

type Run = Answer<'/api/payment-runs'>['rows'][number];

/** `/payments`: what waits to be paid, and the payment runs. */
export default function Payments() {
  const t = useTexts(paymentTexts);
  const finance = holds(useSession(), 'finance');
  const [opening, setOpening] = useState(false);
  return (
    <Page
      title={t.title}
      wide
      actions={
        finance ? (
          <Button look="primary" onClick={() => setOpening(true)}>
            {t.newRun}
          </Button>
        ) : null
      }
    >
      <div className="stack">
        <p className="soft">{t.lead}</p>
        {finance ? <ToDo /> : null}
        <WaitingLines mayAllot={finance} />
        <Runs />
        {finance ? <Recoveries /> : null}
      </div>
      <Dialog title={t.newRun} open={opening} onClose={() => setOpening(false)}>
        <OpenRun onClose={() => setOpening(false)} />
      </Dialog>
    </Page>
  );
}

/** How much waits, by kind. */
function ToDo() {
  const t = useTexts(paymentTexts);
  const { data } = api.useQuery(
    'get',
    '/api/queues/{stage}/counts',
    { params: { path: { stage: 'payout' } } },
    { meta: { topics: ['queue:payout', 'payments', 'lines'] } },
  );
  const kinds: Readonly<Record<string, string>> = t.kinds;
  if (!data) return null;
  if (data.rows.length === 0) return <p className="soft">{t.nothingToDo}</p>;
  return (
    <ul className="row todo-counts" aria-label={t.waits}>
      {data.rows.map(({ kind, count }) => (
        <li key={kind}>
          <Tag tone="warn">{`${kinds[kind] ?? kind} ${t.count(count)}`}</Tag>
        </li>
      ))}
    </ul>
  );
}

function Runs() {
  const t = useTexts(paymentTexts);
  const both = useBoth();
  const cursor = useCursor('runs');
  const query = api.useQuery(
    'get',
    '/api/payment-runs',
    { params: { query: { limit: '20', ...(cursor.at ? { cursor: cursor.at } : {}) } } },
    { meta: { topics: ['payments'] } },
  );
  return (
    <Card title={t.runs}>
      <ServerTable
        label={t.runs}
        query={query}
        columns={[
          {
            title: t.run,
            key: 'run',
            render: (_: unknown, { id, year, document }: Run) => (
              <Link to={`/payments/runs/${id}`}>{t.runOf(year, document)}</Link>
            ),
          },
          {
            title: t.policy,
            key: 'policy',
            render: (_: unknown, { lawTitle, policy }: Run) => (lawTitle ? both(lawTitle) : policy),
          },
          { title: t.openedOn, key: 'opened', render: (_: unknown, { openedAt }: Run) => <When at={openedAt} /> },
        ]}
        rowKey={({ id }: Run) => id}
        cursor={cursor}
        empty={t.noRuns}
      />
    </Card>
  );
}
