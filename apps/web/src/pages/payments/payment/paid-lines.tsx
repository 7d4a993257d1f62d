import type { Answer } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { useTexts } from '../../../i18n/texts.js';
import { moneyColumn, useLineColumns } from '../../../office/line-columns.js';
import { ServerTable } from '../../../office/server-table.js';
import { useCursor } from '../../../office/use-cursor.js';
import { Card } from '../../../ui/card.js';
import { paymentTexts } from '../texts.js';

type Line = Answer<'/api/payments/{id}/lines'>['rows'][number];

/** The lines that a payment pays. */
export function PaidLines({ payment }: { readonly payment: string }) {
  const t = useTexts(paymentTexts);
  const cursor = useCursor();
  const { whose, what, year, where } = useLineColumns<Line>(
    ({ of }) => of,
    ({ line }) => line,
  );
  const query = api.useQuery(
    'get',
    '/api/payments/{id}/lines',
    { params: { path: { id: payment }, query: { limit: '20', ...(cursor.at ? { cursor: cursor.at } : {}) } } },
    { meta: { topics: ['payments', 'lines'] } },
  );
  return (
    <Card title={t.lines}>
      <ServerTable<Line>
        label={t.lines}
        query={query}
        columns={[
          { ...whose, title: t.applicant },
          what,
          year,
          moneyColumn<Line>(t.amount, 'amount', ({ amount }) => amount),
          { ...where, title: t.status },
        ]}
        rowKey={({ line }) => line}
        cursor={cursor}
        empty={t.noPayments}
      />
    </Card>
  );
}
