import { App, type TableColumnsType } from 'antd';
import type { Answer } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { Page } from '../../../app/page.js';
import { holds, useSession } from '../../../app/session.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { When } from '../../../ui/money.js';
import { Refused, Shown } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import { AdminNav } from '../places.js';
import { adminTexts } from '../texts.js';

type State = Answer<'/api/health/state'>;

/** `/admin`: whether everything runs, what is behind, what is parked. */
export default function Health() {
  const t = useTexts(adminTexts);
  const state = api.useQuery('get', '/api/health/state', {}, { meta: { topics: ['health'] } });
  return (
    <Page
      title={t.health.title}
      wide
      actions={
        <Button small busy={state.isFetching} onClick={() => void state.refetch()}>
          {t.health.refresh}
        </Button>
      }
    >
      <AdminNav />
      <Shown query={state}>
        {(found) => (
          <div className="stack">
            <Note tone={found.status === 'live' ? 'good' : 'warn'} live="status">
              {found.status === 'live' ? t.health.fine : t.health.degraded}
            </Note>
            <Lag of={found} />
            <Parked of={found.parked} />
            <DeadJobs of={found.jobs.dead} />
          </div>
        )}
      </Shown>
    </Page>
  );
}

interface Subscription {
  readonly key: string;
  readonly name: string;
  readonly position: string | null;
  readonly behind: boolean;
  readonly note: string;
}

function Lag({ of: { readModels, lag, sagas } }: { readonly of: State }) {
  const t = useTexts(adminTexts).health;
  const formats = useFormats();
  const { head } = lag;
  const rows: readonly Subscription[] = [
    {
      key: 'readModels',
      name: t.projections,
      position: lag.position,
      behind: lag.behind,
      note: `${t.readModelStatuses[readModels.status]} · ${t.events(formats.count(readModels.events))}`,
    },
    { key: 'sagas', name: t.sagas, position: sagas.position, behind: sagas.position !== head, note: '' },
  ];
  const columns: TableColumnsType<Subscription> = [
    { title: t.subscription, dataIndex: 'name' },
    { title: t.position, render: (_, { position }) => <span className="mono">{position ?? '–'}</span> },
    { title: t.head, render: () => <span className="mono">{head ?? '–'}</span> },
    {
      title: t.behind,
      render: (_, { behind }) => <Tag tone={behind ? 'warn' : 'good'}>{behind ? t.lagging : t.upToDate}</Tag>,
    },
    { title: t.readModels, dataIndex: 'note' },
  ];
  return (
    <>
      <DataTable label={t.table} columns={columns} rows={rows} rowKey={({ key }) => key} />
      {readModels.lastError ? <Note tone="bad">{`${t.lastError}: ${readModels.lastError}`}</Note> : null}
    </>
  );
}

type ParkedCase = State['parked'][number];

function Parked({ of }: { readonly of: readonly ParkedCase[] }) {
  const t = useTexts(adminTexts).health;
  const formats = useFormats();
  const { message } = App.useApp();
  const administrator = holds(useSession(), 'administrator');
  const retry = useCommand((ofCase: string | undefined, sending) =>
    client.POST('/api/health/parked/retry', {
      params: { query: ofCase === undefined ? {} : { case: ofCase } },
      ...sending,
    }),
  );
  const again = (ofCase?: string): void =>
    retry.mutate(ofCase, {
      onSuccess: ({ parked }) =>
        void message.info(parked.length === 0 ? t.retried : t.still(formats.count(parked.length))),
    });
  const columns: TableColumnsType<ParkedCase> = [
    { title: t.by, render: (_, { by }) => t.bys[by] },
    { title: t.what, dataIndex: 'name' },
    { title: t.reason, render: (_, { reason, behind }) => (behind ? t.waits : reason) },
    { title: t.stream, render: (_, { stream, event }) => <span className="mono">{`${stream} ${event ?? ''}`}</span> },
    { title: t.since, render: (_, { since }) => (since === null ? '–' : <When at={since} />) },
    {
      title: t.cases,
      render: (_, { cases }) =>
        cases.map((id) => (
          <div key={id} className="row">
            <span className="mono">{id}</span>
            {administrator ? (
              <Button small busy={retry.isPending} onClick={() => again(id)}>
                {t.retry}
              </Button>
            ) : null}
          </div>
        )),
    },
  ];
  return (
    <Card
      title={t.parked}
      aside={
        of.length > 0 && administrator ? (
          <Button small busy={retry.isPending} onClick={() => again()}>
            {t.retryAll}
          </Button>
        ) : null
      }
    >
      <Refused error={retry.error} />
      {of.length === 0 ? (
        <p className="soft">{t.parkedNone}</p>
      ) : (
        <DataTable
          label={`${t.parked} (${formats.count(of.length)})`}
          columns={columns}
          rows={of}
          rowKey={({ by, name, stream, version }) => `${by}.${name}.${stream}.${version}`}
        />
      )}
    </Card>
  );
}

function DeadJobs({ of }: { readonly of: State['jobs']['dead'] }) {
  const t = useTexts(adminTexts).health;
  const formats = useFormats();
  const columns: TableColumnsType<State['jobs']['dead'][number]> = [
    { title: t.job, render: (_, { job }) => <span className="mono">{job}</span> },
    { title: t.attempts, dataIndex: 'attempts', align: 'right' },
    { title: t.error, dataIndex: 'error' },
  ];
  return (
    <Card title={t.jobs}>
      {of.length === 0 ? (
        <p className="soft">{t.jobsNone}</p>
      ) : (
        <DataTable
          label={`${t.jobs} (${formats.count(of.length)})`}
          columns={columns}
          rows={of}
          rowKey={({ job }) => job}
        />
      )}
    </Card>
  );
}
