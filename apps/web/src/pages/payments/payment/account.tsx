import { useState } from 'react';
import type { Answer, View } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import { useCommand } from '../../../api/use-command.js';
import { ReasonForm } from '../../../forms/reason-form.js';
import { Refusal } from '../../../forms/refusal.js';
import { useTexts } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Card, Facts } from '../../../ui/card.js';
import { Dialog } from '../../../ui/dialog.js';
import { Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { paymentTexts } from '../texts.js';
import { ACCOUNT_TONES } from '../tones.js';

type Payment = View<'PaymentView'>;
type BankAccount = Answer<'/api/parties/{id}/bank-account'>;

/** The account that the payee confirmed, and whether finance found it to be the payee's. */
export function Account({ payment, mayCheck }: { readonly payment: Payment; readonly mayCheck: boolean }) {
  const t = useTexts(paymentTexts);
  const { payeeAccount } = payment;
  return (
    <Card
      title={t.account}
      aside={
        payeeAccount ? (
          <Tag tone={ACCOUNT_TONES[payeeAccount.check]}>{t.accountStates[payeeAccount.check]}</Tag>
        ) : (
          <Tag tone="warn">{t.noAccount}</Tag>
        )
      }
    >
      {!payeeAccount ? (
        <p className="soft">{t.accountMissing}</p>
      ) : mayCheck ? (
        <Read payee={payment.payee} />
      ) : (
        <p className="soft">{t.onlyFinance}</p>
      )}
    </Card>
  );
}

function Read({ payee }: { readonly payee: string }) {
  const t = useTexts(paymentTexts);
  const query = api.useQuery(
    'get',
    '/api/parties/{id}/bank-account',
    { params: { path: { id: payee } } },
    { meta: { topics: ['payments'] } },
  );
  if (isProblem(query.error) && [403, 404].includes(query.error.status)) return <p className="soft">{t.onlyFinance}</p>;
  return <Shown query={query}>{(account) => <Checked payee={payee} account={account} />}</Shown>;
}

function Checked({ payee, account }: { readonly payee: string; readonly account: BankAccount }) {
  const t = useTexts(paymentTexts);
  const [refusing, setRefusing] = useState(false);
  const { fingerprint } = account;
  const check = useCommand((_: undefined, sending) =>
    client.POST('/api/parties/{id}/bank-account/check', {
      params: { path: { id: payee } },
      body: { fingerprint, outcome: 'matches' },
      ...sending,
    }),
  );
  return (
    <div className="stack">
      <Facts
        of={[
          { label: t.holder, value: account.holder },
          { label: t.bank, value: account.bank },
          { label: t.number, value: <span className="tabular">{account.accountNumber}</span> },
        ]}
      />
      {account.check === 'open' ? (
        <>
          <p className="soft">{t.checkWhat}</p>
          <div className="row">
            <Button look="primary" busy={check.isPending} onClick={() => check.mutate(undefined)}>
              {t.matches}
            </Button>
            <Button onClick={() => setRefusing(true)}>{t.doesNotMatch}</Button>
          </div>
        </>
      ) : null}
      <Refusal error={check.error} />
      <Dialog title={t.doesNotMatch} open={refusing} onClose={() => setRefusing(false)}>
        <Mismatch payee={payee} fingerprint={fingerprint} onClose={() => setRefusing(false)} />
      </Dialog>
    </div>
  );
}

interface MismatchProps {
  readonly payee: string;
  /** Of the account that was looked at. */
  readonly fingerprint: string;
  onClose(): void;
}

function Mismatch({ payee, fingerprint, onClose }: MismatchProps) {
  const t = useTexts(paymentTexts);
  return (
    <ReasonForm
      keptAs={`mismatch:${payee}:${fingerprint}`}
      label={t.note}
      help={t.noteHelp}
      send={t.confirmMismatch}
      look="danger"
      decide={({ reason: note }, sending) =>
        client.POST('/api/parties/{id}/bank-account/check', {
          params: { path: { id: payee } },
          body: { fingerprint, outcome: 'doesNotMatch', note },
          ...sending,
        })
      }
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
