import { Link, useParams } from 'react-router';
import type { View } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { Page } from '../../../app/page.js';
import { holds, useSession } from '../../../app/session.js';
import { useTexts } from '../../../i18n/texts.js';
import { officeTexts } from '../../../office/texts.js';
import { wordTexts } from '../../../terms/words.js';
import { Card, Facts } from '../../../ui/card.js';
import { Day, Money, When } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { paymentTexts } from '../texts.js';
import { PAYMENT_TONES } from '../tones.js';
import { Account } from './account.js';
import { Actions } from './actions.js';
import { Attempts } from './attempts.js';
import { PaidLines } from './paid-lines.js';

type Payment = View<'PaymentView'>;

/** `/payments/:id`: one payee's payment from one treasury. */
export default function PaymentPage() {
  const { id = '' } = useParams();
  const query = api.useQuery(
    'get',
    '/api/payments/{id}',
    { params: { path: { id } } },
    { meta: { topics: ['payments'] } },
  );
  return <Shown query={query}>{(payment) => <PaymentShown payment={payment} />}</Shown>;
}

function PaymentShown({ payment }: { readonly payment: Payment }) {
  const t = useTexts(paymentTexts);
  const { treasuries } = useTexts(wordTexts);
  const { unknownName } = useTexts(officeTexts);
  const finance = holds(useSession(), 'finance');
  const { status, kind, treasury, total, run, year, paidOn, reported, openedAt } = payment;
  const own = kind === 'own';
  return (
    <Page
      title={t.paymentOf(payment.payeeName ?? unknownName)}
      wide
      actions={<Tag tone={PAYMENT_TONES[status]}>{status === 'open' && !own ? t.toReport : t.statuses[status]}</Tag>}
    >
      <div className="stack">
        <div className="two">
          <Card title={t.about}>
            <Facts
              of={[
                { label: t.amount, value: <Money yuan={total} strong /> },
                { label: t.treasury, value: `${treasuries[treasury]} · ${t.kindOf[kind]}` },
                { label: t.budgetYear, value: year },
                { label: t.run, value: <Link to={`/payments/runs/${run}`}>{t.toRun}</Link> },
                { label: t.openedOn, value: <When at={openedAt} /> },
                ...(paidOn && status === 'paid' ? [{ label: t.paidOn, value: <Day on={paidOn} /> }] : []),
                ...(reported ? [{ label: t.report, value: t.reported(reported.document) }] : []),
              ]}
            />
          </Card>
          {own ? <Account payment={payment} mayCheck={finance} /> : null}
        </div>
        {finance && status !== 'paid' ? <Actions payment={payment} /> : null}
        {own ? <Attempts payment={payment} /> : null}
        <PaidLines payment={payment.id} />
        {finance && status === 'paid' ? <Actions payment={payment} /> : null}
      </div>
    </Page>
  );
}
