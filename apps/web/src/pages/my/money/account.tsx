import { useState } from 'react';
import { useParams } from 'react-router';
import { api, client } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import { useCommand } from '../../../api/use-command.js';
import { Page } from '../../../app/page.js';
import { useUnsaved } from '../../../app/use-unsaved.js';
import { useTexts } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card, Facts } from '../../../ui/card.js';
import { TextField } from '../../../ui/field.js';
import { When } from '../../../ui/money.js';
import { Failure, Refused, Shown } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import type { Party } from '../data.js';
import { masked } from './masked.js';
import { moneyTexts } from './texts.js';
import '../my.css';

/** `/my/parties/:id/account`: where a party is paid: seen masked, confirmed, changed. */
export default function AccountPage() {
  const t = useTexts(moneyTexts);
  const { id = '' } = useParams();
  const party = api.useQuery('get', '/api/parties/{id}', { params: { path: { id } } });
  return (
    <Page title={t.accountTitle} actions={<LinkButton to="/my">{t.back}</LinkButton>}>
      <Shown query={party}>{(of) => <Account party={of} />}</Shown>
    </Page>
  );
}

function Account({ party }: { readonly party: Party }) {
  const t = useTexts(moneyTexts);
  const [changing, setChanging] = useState(false);
  const [saved, setSaved] = useState(false);
  const confirmed = party.bankAccount;
  const form = confirmed === null || changing;
  return (
    <div className="stack">
      <p className="flush">
        <strong>{party.name}</strong>
      </p>
      <p className="soft flush">{t.accountWhat}</p>
      <div role="status">{saved ? <Note tone="good">{t.saved}</Note> : null}</div>
      {confirmed ? (
        <Current party={party} check={confirmed} onChange={() => setChanging(true)} changing={changing} />
      ) : (
        <p className="flush">{t.none}</p>
      )}
      {form ? (
        <ConfirmForm
          party={party}
          again={confirmed !== null}
          onDone={() => {
            setChanging(false);
            setSaved(true);
          }}
        />
      ) : null}
    </div>
  );
}

interface CurrentProps {
  readonly party: Party;
  readonly check: NonNullable<Party['bankAccount']>;
  readonly changing: boolean;
  onChange(): void;
}

function Current({ party, check, changing, onChange }: CurrentProps) {
  const t = useTexts(moneyTexts);
  const account = api.useQuery(
    'get',
    '/api/parties/{id}/bank-account',
    { params: { path: { id: party.id } } },
    { gcTime: 0 },
  );
  return (
    <Card title={t.current}>
      <Shown query={account} lines={3}>
        {({ bank, accountNumber, holder }) => (
          <Facts
            of={[
              { label: t.bank, value: bank },
              { label: t.number, value: <span className="tabular">{masked(accountNumber)}</span> },
              { label: t.holder, value: holder },
              { label: t.confirmedAt, value: <When at={check.confirmedAt} /> },
              {
                label: t.check,
                value: <Tag tone={TONES[check.check]}>{t.checks[check.check]}</Tag>,
              },
            ]}
          />
        )}
      </Shown>
      {check.note ? <Note tone="warn">{t.note(check.note)}</Note> : null}
      {changing ? null : (
        <p className="account__change">
          <Button onClick={onChange}>{t.change}</Button>
        </p>
      )}
    </Card>
  );
}

const TONES = { open: 'plain', matches: 'good', doesNotMatch: 'bad' } as const;

interface ConfirmFormProps {
  readonly party: Party;
  readonly again: boolean;
  onDone(): void;
}

function ConfirmForm({ party, again, onDone }: ConfirmFormProps) {
  const t = useTexts(moneyTexts);
  const [bank, setBank] = useState('');
  const [number, setNumber] = useState('');
  const [repeated, setRepeated] = useState('');
  const [holder, setHolder] = useState(party.name ?? '');
  const [tried, setTried] = useState(false);
  const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');
  const wrong = !/^[0-9]{8,32}$/.test(plain(number));
  const differs = plain(number) !== plain(repeated);
  const confirm = useCommand((id: string, sending) =>
    client.PUT('/api/parties/{id}/bank-account', {
      params: { path: { id } },
      body: { bank: bank.trim(), accountNumber: plain(number), holder: holder.trim() },
      ...sending,
    }),
  );
  useUnsaved((bank !== '' || number !== '') && !confirm.isSuccess && !confirm.isPending);
  return (
    <Card title={again ? t.change : t.confirm}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (wrong || differs) return;
          // The promise, not the mutation's callback: with the account there, this form is gone from the page. A refusal is shown.
          confirm.mutateAsync(party.id).then(onDone, () => undefined);
        }}
      >
        {again ? <Note tone="warn">{t.changeWarning}</Note> : null}
        <TextField
          label={t.bank}
          help={t.bankHelp}
          value={bank}
          onChange={(event) => setBank(event.target.value)}
          autoComplete="off"
          minLength={2}
          maxLength={200}
          required
        />
        <TextField
          label={t.holder}
          value={holder}
          onChange={(event) => setHolder(event.target.value)}
          autoComplete="off"
          minLength={2}
          maxLength={200}
          required
        />
        <TextField
          label={t.number}
          help={t.numberHelp}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          error={tried && wrong ? t.numberWrong : undefined}
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <TextField
          label={t.numberAgain}
          value={repeated}
          onChange={(event) => setRepeated(event.target.value)}
          error={tried && !wrong && differs ? t.numberDiffers : undefined}
          inputMode="numeric"
          autoComplete="off"
          required
        />
        {isProblem(confirm.error) ? <Failure error={confirm.error} /> : <Refused error={confirm.error} />}
        <div>
          <Button type="submit" look="primary" busy={confirm.isPending}>
            {t.confirm}
          </Button>
        </div>
      </form>
    </Card>
  );
}
