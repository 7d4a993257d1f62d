import type { Answer } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { useTexts } from '../../../i18n/texts.js';
import { What, Where, Whose } from '../../../office/line-cells.js';
import { ServerTable } from '../../../office/server-table.js';
import { useCursor } from '../../../office/use-cursor.js';
import { Card } from '../../../ui/card.js';
import { Money } from '../../../ui/money.js';
import { paymentTexts } from '../texts.js';

type Line = Answer<'/api/payments/{id}/lines'>['rows'][number];

/** The lines that a payment pays. */
export function PaidLines({ payment }: { readonly payment: string }) {
  const t = useTexts(paymentTexts);
  const cursor = useCursor();
  const query = api.useQuery(
    'get',
    '/api/payments/{id}/lines',
    { params: { path: { id: payment }, query: { limit: '20', ...(cursor.at ? { cursor: cursor.at } : {}) } } },
    { meta: { topics: ['payments', 'lines'] } },
  );
  return (
    <Card title={t.lines}>
      <ServerTable
        label={t.lines}
        query={query}
        columns={[
          {
            title: t.applicant,
            key: 'applicant',
            render: (_: unknown, { of, line }: Line) =>
              of ? <Whose application={of.application} name={of.applicantName} /> : line,
          },
          {
            title: t.what,
            key: 'what',
            render: (_: unknown, { of }: Line) =>
              of ? <What title={of.title} item={of.item} number={of.certificate.number} /> : null,
          },
          { title: t.year, key: 'year', render: (_: unknown, { of }: Line) => of?.awardYear },
          {
            title: t.amount,
            key: 'amount',
            align: 'right' as const,
            render: (_: unknown, { amount }: Line) => <Money yuan={amount} />,
          },
          {
            title: t.status,
            key: 'status',
            render: (_: unknown, { of }: Line) => (of ? <Where progress={of.progress} /> : null),
          },
        ]}
        rowKey={({ line }: Line) => line}
        cursor={cursor}
        empty={t.noPayments}
      />
    </Card>
  );
}
