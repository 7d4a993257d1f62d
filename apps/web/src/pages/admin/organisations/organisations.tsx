import { App, type TableColumnsType } from 'antd';
import type { View } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { byCursor } from '../../../api/paged.js';
import { Page } from '../../../app/page.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { useOrganisationList } from '../../../office/organisation-list.js';
import { wordTexts } from '../../../terms/words.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Shown } from '../../../ui/states.js';
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
  const parties = api.useInfiniteQuery(
    'get',
    '/api/parties',
    { params: { query: { organisation, limit: '50' } } },
    { ...byCursor, meta: { topics: ['parties'] } },
  );
  return (
    <Shown query={parties} lines={3}>
      {({ pages }) => {
        const found = pages.flatMap(({ rows }) => rows);
        if (found.length === 0) return <span className="soft">{t.organisations.noRelated}</span>;
        return (
          <>
            <strong>{t.organisations.related}</strong>
            <ul>
              {found.map(({ id, name }) => (
                <li key={id}>{name ?? t.users.erased}</li>
              ))}
            </ul>
            {parties.hasNextPage ? (
              <Button small busy={parties.isFetchingNextPage} onClick={() => void parties.fetchNextPage()}>
                {t.organisations.moreRelated}
              </Button>
            ) : null}
          </>
        );
      }}
    </Shown>
  );
}

function Register() {
  const t = useTexts(adminTexts);
  const { treasuries } = useTexts(wordTexts);
  const { message } = App.useApp();
  const form = useForm({
    keptAs: 'new-organisation',
    initial: {
      kind: '' as Registered['kind'] | '',
      zh: '',
      en: '',
      key: '',
      treasury: '' as NonNullable<Registered['treasury']> | '',
    },
    send: ({ kind, zh, en, key, treasury }, sending) =>
      client.POST('/api/organisations', {
        body: {
          kind: kind as Registered['kind'],
          name: { zh, en },
          ...(kind !== 'department' || key === '' ? {} : { key }),
          ...(kind !== 'finance' || treasury === '' ? {} : { treasury }),
        },
        ...sending,
      }),
    onDone: () => void message.success(t.organisations.done),
  });
  const { kind } = form.values;
  return (
    <Form of={form} send={t.organisations.register}>
      <div className="fields">
        <SelectField
          {...form.field('kind')}
          label={t.kind}
          empty=""
          required
          choices={Object.entries(t.organisationKinds).map(([value, label]) => ({ value, label }))}
        />
        <TextField {...form.field('zh')} label={t.zh} maxLength={200} required />
        <TextField {...form.field('en')} label={t.en} maxLength={200} required />
        {kind === 'department' ? (
          <TextField
            {...form.field('key')}
            label={t.organisations.key}
            help={t.organisations.keyHelp}
            pattern="[a-z][A-Za-z0-9\-]{0,40}"
          />
        ) : null}
        {kind === 'finance' ? (
          <SelectField
            {...form.field('treasury')}
            label={t.organisations.treasury}
            help={t.organisations.treasuryHelp}
            empty={t.organisations.byDocument}
            choices={Object.entries(treasuries).map(([value, label]) => ({ value, label }))}
          />
        ) : null}
      </div>
    </Form>
  );
}
