import { App, Modal, type TableColumnsType } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import type { View } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { byCursor } from '../../../api/paged.js';
import { useCommand } from '../../../api/use-command.js';
import { useClock } from '../../../app/banner.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { textIn } from '../../../office/form-text.js';
import { useOrganisationList } from '../../../office/organisation-list.js';
import { useFocusBack } from '../../../office/use-focus-back.js';
import { wordTexts } from '../../../terms/words.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Refused, Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { AdminNav } from '../places.js';
import { adminTexts } from '../texts.js';
import '../admin.css';

type Party = View<'PartiesView'>;

/** `/admin/parties`: who can apply and be paid, and where they belong. */
export default function Parties() {
  const t = useTexts(adminTexts);
  const parties = api.useInfiniteQuery(
    'get',
    '/api/parties',
    { params: { query: { limit: '50' } } },
    { ...byCursor, meta: { topics: ['parties'] } },
  );
  return (
    <Page title={t.parties.title} wide>
      <AdminNav />
      <div className="stack">
        <Card title={t.parties.register}>
          <Register />
        </Card>
        <Shown query={parties} lines={8}>
          {({ pages }) => <PartyTable rows={pages.flatMap(({ rows }) => rows) as readonly Party[]} more={parties} />}
        </Shown>
      </div>
    </Page>
  );
}

interface PartyTableProps {
  readonly rows: readonly Party[];
  readonly more: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown };
}

function PartyTable({ rows, more }: PartyTableProps) {
  const t = useTexts(adminTexts);
  const { kinds } = useTexts(wordTexts);
  const [relating, setRelating] = useState<Party>();
  const columns: TableColumnsType<Party> = [
    { title: t.name, render: (_, { name }) => name ?? t.users.erased },
    { title: t.kind, render: (_, { kind }) => kinds[kind] },
    {
      title: t.parties.identity,
      render: (_, { uscc, idNumber }) => <span className="mono">{uscc ?? idNumber ?? '–'}</span>,
    },
    { title: t.parties.relations, render: (_, party) => <Relations of={party} /> },
    {
      title: t.parties.account,
      render: (_, { bankAccount }) =>
        bankAccount ? (
          <Tag tone={bankAccount.check === 'matches' ? 'good' : 'warn'}>{t.parties.accounts[bankAccount.check]}</Tag>
        ) : (
          <span className="soft">{t.parties.noAccount}</span>
        ),
    },
    {
      title: t.parties.relate,
      render: (_, party) => (
        <Button small onClick={() => setRelating(party)} aria-label={t.parties.relateTo(party.name ?? party.id)}>
          {t.parties.relate}
        </Button>
      ),
    },
  ];
  return (
    <>
      <DataTable
        label={t.parties.table}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={t.parties.none}
        more={more}
      />
      {relating ? <Relate party={relating} onClose={() => setRelating(undefined)} /> : null}
    </>
  );
}

function Relations({ of: { relations } }: { readonly of: Party }) {
  const t = useTexts(adminTexts);
  const formats = useFormats();
  const { nameOf } = useOrganisationList();
  if (relations.length === 0) return <Tag tone="warn">{t.parties.noRelations}</Tag>;
  return (
    <>
      {relations.map(({ relation, organisation, from, until }) => (
        <div key={`${relation}.${organisation}.${from}`}>
          {nameOf(organisation)}
          <span className="soft small">
            {` · ${t.parties.relationKinds[relation]} · ${formats.date(from)} – ${until === null ? t.open : formats.date(until)}`}
          </span>
        </div>
      ))}
    </>
  );
}

function Relate({ party, onClose }: { readonly party: Party; onClose(): void }) {
  useFocusBack();
  const t = useTexts(adminTexts);
  const today = useClock()?.day;
  const { rows, nameOf } = useOrganisationList();
  const [relation, setRelation] = useState<'park' | 'township'>('park');
  const form = useRef<HTMLFormElement>(null);
  const { message } = App.useApp();
  const relate = useCommand((typed: FormData, sending) => {
    const until = textIn(typed, 'until');
    return client.POST('/api/parties/{id}/relations', {
      params: { path: { id: party.id } },
      body: {
        relation,
        organisation: textIn(typed, 'organisation'),
        from: textIn(typed, 'from'),
        ...(until === '' ? {} : { until }),
      },
      ...sending,
    });
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    relate.mutate(new FormData(event.currentTarget), {
      onSuccess: () => {
        void message.success(t.parties.done);
        onClose();
      },
    });
  };
  const kinds = relation === 'park' ? ['park'] : ['township', 'subdistrict'];
  return (
    <Modal
      open
      title={t.parties.relateTo(party.name ?? '')}
      okText={t.parties.relate}
      confirmLoading={relate.isPending}
      onCancel={onClose}
      onOk={() => form.current?.requestSubmit()}
    >
      <form ref={form} className="stack" onSubmit={submit}>
        <SelectField
          label={t.parties.relation}
          value={relation}
          onChange={({ target }) => setRelation(target.value as 'park' | 'township')}
          choices={Object.entries(t.parties.relationKinds).map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          key={relation}
          label={t.parties.organisation}
          name="organisation"
          empty=""
          required
          choices={rows.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => ({ value: id, label: nameOf(id) }))}
        />
        <TextField label={t.from} name="from" type="date" defaultValue={today} required />
        <TextField label={t.optionalUntil} name="until" type="date" />
        <Refused error={relate.error} />
      </form>
    </Modal>
  );
}

function Register() {
  const t = useTexts(adminTexts);
  const { kinds } = useTexts(wordTexts);
  const { message } = App.useApp();
  const [kind, setKind] = useState<Party['kind']>('enterprise');
  const register = useCommand((form: FormData, sending) => {
    const identity = textIn(form, 'identity').toUpperCase();
    return client.POST('/api/parties', {
      body: {
        kind,
        name: textIn(form, 'name'),
        ...(kind === 'individual' ? { idNumber: identity } : { uscc: identity }),
      },
      ...sending,
    });
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    register.mutate(new FormData(form), {
      onSuccess: () => {
        form.reset();
        void message.success(t.parties.done);
      },
    });
  };
  const person = kind === 'individual';
  return (
    <form className="stack" onSubmit={submit} autoComplete="off">
      <div className="fields">
        <SelectField
          label={t.kind}
          value={kind}
          onChange={({ target }) => setKind(target.value as Party['kind'])}
          choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
        <TextField label={t.name} name="name" minLength={2} maxLength={200} required />
        <TextField
          key={String(person)}
          label={person ? t.parties.idNumber : t.parties.uscc}
          help={person ? t.parties.idNumberHelp : t.parties.usccHelp}
          name="identity"
          minLength={18}
          maxLength={18}
          autoComplete="off"
          required
        />
      </div>
      <Refused error={register.error} />
      <div>
        <Button type="submit" look="primary" busy={register.isPending}>
          {t.parties.register}
        </Button>
      </div>
    </form>
  );
}
