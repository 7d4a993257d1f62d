import { useParams } from 'react-router';
import type { Answer } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { Page } from '../../../app/page.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Card, Facts } from '../../../ui/card.js';
import { When } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { paymentTexts } from '../texts.js';
import { RunPayments } from './payments-of-run.js';
import { Reconciliation } from './reconciliation.js';

type Run = Answer<'/api/payment-runs/{id}'>;

/** `/payments/runs/:id`: what a run owes and paid, and its payments. */
export default function RunPage() {
  const { id = '' } = useParams();
  const query = api.useQuery(
    'get',
    '/api/payment-runs/{id}',
    { params: { path: { id } } },
    { meta: { topics: ['payments', 'lines'] } },
  );
  return <Shown query={query}>{(run) => <RunShown run={run} />}</Shown>;
}

function RunShown({ run }: { readonly run: Run }) {
  const t = useTexts(paymentTexts);
  const both = useBoth();
  return (
    <Page title={t.runOf(run.year, run.document)} wide>
      <div className="stack">
        <Card>
          <Facts
            of={[
              { label: t.policy, value: run.lawTitle ? both(run.lawTitle) : run.policy },
              { label: t.budgetYear, value: run.year },
              { label: t.document, value: run.document },
              { label: t.openedOn, value: <When at={run.openedAt} /> },
            ]}
          />
        </Card>
        <Card title={t.reconciliation}>
          <Reconciliation of={run.reconciliation} />
        </Card>
        <RunPayments run={run.id} />
      </div>
    </Page>
  );
}
