import type { View } from '../../../api/answer.js';
import { useTexts } from '../../../i18n/texts.js';
import { Scroll } from '../../../office/scroll.js';
import { Card } from '../../../ui/card.js';
import { Day, Money, When } from '../../../ui/money.js';
import { Tag, type Tone } from '../../../ui/tag.js';
import { paymentTexts } from '../texts.js';

type Attempt = View<'PaymentView'>['attempts'][number];

const TONES: Readonly<Record<Attempt['outcome'], Tone>> = {
  open: 'active',
  unknown: 'warn',
  paid: 'good',
  rejected: 'bad',
  returned: 'bad',
};

/** Every instruction, and what the bank answered. */
export function Attempts({ payment }: { readonly payment: View<'PaymentView'> }) {
  const t = useTexts(paymentTexts);
  return (
    <Card title={t.attempts}>
      {payment.attempts.length === 0 ? (
        <p className="soft">{t.noAttempts}</p>
      ) : (
        <Scroll label={t.attempts}>
          <table className="plain-table">
            <caption className="visually-hidden">{t.attempts}</caption>
            <thead>
              <tr>
                <th scope="col">{t.attempt}</th>
                <th scope="col">{t.instructedAt}</th>
                <th scope="col" className="number">
                  {t.amount}
                </th>
                <th scope="col">{t.outcome}</th>
                <th scope="col">{t.detail}</th>
              </tr>
            </thead>
            <tbody>
              {payment.attempts.map((attempt) => (
                <tr key={attempt.attempt}>
                  <th scope="row">{t.attemptNo(attempt.attempt)}</th>
                  <td>
                    <When at={attempt.instructedAt} />
                  </td>
                  <td className="number">
                    <Money yuan={attempt.amount} />
                  </td>
                  <td>
                    <Tag tone={TONES[attempt.outcome]}>{t.outcomes[attempt.outcome]}</Tag>
                  </td>
                  <td>
                    <Detail of={attempt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Card>
  );
}

function Detail({ of: { paidOn, bankReference, returnedOn, reason } }: { readonly of: Attempt }) {
  const t = useTexts(paymentTexts);
  return (
    <>
      {paidOn ? (
        <div>
          {t.paidOn} <Day on={paidOn} />
        </div>
      ) : null}
      {bankReference ? (
        <div>
          {t.reference} {bankReference}
        </div>
      ) : null}
      {returnedOn ? (
        <div>
          {t.returnedOn} <Day on={returnedOn} />
        </div>
      ) : null}
      {reason}
    </>
  );
}
