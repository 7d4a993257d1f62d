import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { api, client } from '../../../api/client.js';
import { partyOptions } from '../../../api/party.js';
import { Page } from '../../../app/page.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card, Facts } from '../../../ui/card.js';
import { TextField } from '../../../ui/field.js';
import { When } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import type { Party } from '../data.js';
import { masked } from './masked.js';
import { moneyTexts } from './texts.js';
import '../my.css';

/** `/my/parties/:id/account`: where a party is paid: seen masked, confirmed, changed. */
export default function AccountPage() {
  const t = useTexts(moneyTexts);
  const { id = '' } = useParams();
  const party = useQuery(partyOptions(id));
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
    { gcTime: 0, meta: { topics: [`party:${party.id}`] } },
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
  const form = useForm({
    keptAs: null,
    initial: { bank: '', holder: party.name ?? '', number: '', repeated: '' },
    wrong: ({ number, repeated }) => ({
      number: NUMBER.test(plain(number)) ? undefined : t.numberWrong,
      repeated: plain(number) === plain(repeated) ? undefined : t.numberDiffers,
    }),
    send: ({ bank, holder, number }, sending) =>
      client.PUT('/api/parties/{id}/bank-account', {
        params: { path: { id: party.id } },
        body: { bank, accountNumber: plain(number), holder },
        ...sending,
      }),
    onDone,
  });
  return (
    <Card title={again ? t.change : t.confirm}>
      <Form of={form} send={t.confirm} autoComplete="off">
        {again ? <Note tone="warn">{t.changeWarning}</Note> : null}
        <TextField
          {...form.field('bank')}
          label={t.bank}
          help={t.bankHelp}
          autoComplete="off"
          minLength={2}
          maxLength={200}
          required
        />
        <TextField
          {...form.field('holder')}
          label={t.holder}
          autoComplete="off"
          minLength={2}
          maxLength={200}
          required
        />
        <TextField
          {...form.field('number')}
          label={t.number}
          help={t.numberHelp}
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <TextField {...form.field('repeated')} label={t.numberAgain} inputMode="numeric" autoComplete="off" required />
      </Form>
    </Card>
  );
}

const NUMBER = /^[0-9]{8,32}$/;

/** As it is typed from a card: with blanks, in full width. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');
