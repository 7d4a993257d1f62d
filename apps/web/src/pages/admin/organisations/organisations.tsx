import { App, type TableColumnsType } from 'antd';
import { useState, type FormEvent } from 'react';
import type { View } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { Page } from '../../../app/page.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { textIn } from '../../../office/form-text.js';
import { useOrganisationList } from '../../../office/organisation-list.js';
import { wordTexts } from '../../../terms/words.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Refused } from '../../../ui/states.js';
import { AdminNav } from '../places.js';
import { adminTexts } from '../texts.js';
import '../admin.css';

type Organisation = ReturnType<typeof useOrganisationList>['rows'][number];
type Registered = View<'RegisterOrganisationDto'>;

/** `/admin/organisations`: the offices of every tier, and which parties belong to them. */
export default function Organisations() {
  const t = useTexts(adminTexts);
  const { treasuries } = useTexts(wordTexts);
  const both = useBoth();
  const { rows } = useOrganisationList();
  const columns: TableColumnsType<Organisation> = [
    { title: t.name, render: (_, { name }) => both(name) },
    { title: t.kind, render: (_, { kind }) => t.organisationKinds[kind] },
    { title: t.organisations.key, render: (_, { key }) => (key === null ? '–' : <span className="mono">{key}</span>) },
    {
      title: t.organisations.treasury,
      render: (_, { kind, treasury }) =>
        treasury ? treasuries[treasury] : kind === 'finance' ? t.organisations.byDocument : '–',
    },
  ];
  return (
    <Page title={t.organisations.title} wide>
      <AdminNav />
      <div className="stack">
        <Card title={t.organisations.register}>
          <Register />
        </Card>
        <DataTable
          label={t.organisations.table}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty={t.organisations.none}
          expandable={{
            rowExpandable: ({ kind }) => ['park', 'township', 'subdistrict'].includes(kind),
            expandedRowRender: ({ id }) => <Related organisation={id} />,
          }}
        />
      </div>
    </Page>
  );
}

/** Parties that belong to a park, township or subdistrict. */
function Related({ organisation }: { readonly organisation: string }) {
  const t = useTexts(adminTexts);
  const parties = api.useQuery('get', '/api/parties', { params: { query: { limit: '200' } } });
  const found = (parties.data?.rows ?? []).filter(({ relations }) =>
    relations.some((relation) => relation.organisation === organisation && relation.until === null),
  );
  if (found.length === 0) return <span className="soft">{t.organisations.noRelated}</span>;
  return (
    <>
      <strong>{t.organisations.related}</strong>
      <ul>
        {found.map(({ id, name }) => (
          <li key={id}>{name ?? t.users.erased}</li>
        ))}
      </ul>
    </>
  );
}

function Register() {
  const t = useTexts(adminTexts);
  const { treasuries } = useTexts(wordTexts);
  const { message } = App.useApp();
  const [kind, setKind] = useState<Registered['kind'] | ''>('');
  const register = useCommand((form: FormData, sending) => {
    const [key, treasury] = [textIn(form, 'key'), textIn(form, 'treasury') as NonNullable<Registered['treasury']> | ''];
    return client.POST('/api/organisations', {
      body: {
        kind: textIn(form, 'kind') as Registered['kind'],
        name: { zh: textIn(form, 'zh'), en: textIn(form, 'en') },
        ...(key === '' ? {} : { key }),
        ...(treasury === '' ? {} : { treasury }),
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
        setKind('');
        void message.success(t.organisations.done);
      },
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="fields">
        <SelectField
          label={t.kind}
          name="kind"
          value={kind}
          empty=""
          required
          onChange={({ target }) => setKind(target.value as Registered['kind'] | '')}
          choices={Object.entries(t.organisationKinds).map(([value, label]) => ({ value, label }))}
        />
        <TextField label={t.zh} name="zh" maxLength={200} required />
        <TextField label={t.en} name="en" maxLength={200} required />
        {kind === 'department' ? (
          <TextField
            label={t.organisations.key}
            help={t.organisations.keyHelp}
            name="key"
            pattern="[a-z][A-Za-z0-9\-]{0,40}"
          />
        ) : null}
        {kind === 'finance' ? (
          <SelectField
            label={t.organisations.treasury}
            help={t.organisations.treasuryHelp}
            name="treasury"
            empty={t.organisations.byDocument}
            choices={Object.entries(treasuries).map(([value, label]) => ({ value, label }))}
          />
        ) : null}
      </div>
      <Refused error={register.error} />
      <div>
        <Button type="submit" look="primary" busy={register.isPending}>
          {t.organisations.register}
        </Button>
      </div>
    </form>
  );
}
