import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import type { View } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { byCursor } from '../../../api/paged.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { useOrganisationList } from '../../../office/organisation-list.js';
import { wordTexts } from '../../../terms/words.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Dialog } from '../../../ui/dialog.js';
import { Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { AdminNav } from '../places.js';
import { adminTexts } from '../texts.js';
import '../admin.css';
import { Register } from './register.js';
import { Relate } from './relate.js';

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
      <Dialog
        title={t.parties.relateTo(relating?.name ?? '')}
        open={relating !== undefined}
        onClose={() => setRelating(undefined)}
      >
        {relating ? <Relate party={relating.id} onClose={() => setRelating(undefined)} /> : null}
      </Dialog>
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
