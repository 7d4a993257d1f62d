import { App, type TableColumnsType } from 'antd';
import { useState, type FormEvent } from 'react';
import type { Answer } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { byCursor } from '../../../api/paged.js';
import { useCommand } from '../../../api/use-command.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { textIn } from '../../../office/form-text.js';
import { usePolicies, usePolicyTitles } from '../../../office/policy-titles.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Refused, Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { AdminNav } from '../places.js';
import { adminTexts } from '../texts.js';
import '../admin.css';
import { RoundStamps } from './stamps.js';
import { afterDay, dayBefore, startOfDay, yearsIn } from './window.js';

type Round = Answer<'/api/rounds'>['rows'][number];

/** `/admin/rounds`: when one may declare for what. */
export default function Rounds() {
  const t = useTexts(adminTexts);
  const rounds = api.useInfiniteQuery(
    'get',
    '/api/rounds',
    { params: { query: { limit: '50' } } },
    { ...byCursor, meta: { topics: ['rounds'] } },
  );
  return (
    <Page title={t.rounds.title} wide>
      <AdminNav />
      <div className="stack">
        <Card title={t.rounds.open}>
          <OpenRound />
        </Card>
        <Shown query={rounds}>
          {({ pages }) => <RoundTable rows={pages.flatMap(({ rows }) => rows)} more={rounds} />}
        </Shown>
      </div>
    </Page>
  );
}

interface RoundTableProps {
  readonly rows: readonly Round[];
  readonly more: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown };
}

function RoundTable({ rows, more }: RoundTableProps) {
  const { rounds: t, stamps } = useTexts(adminTexts);
  const both = useBoth();
  const formats = useFormats();
  const titles = usePolicyTitles();
  const columns: TableColumnsType<Round> = [
    { title: t.name, render: (_, { title }) => both(title) },
    {
      title: t.policy,
      render: (_, { policy, policyVersion }) => (
        <>
          {titles.policy(policy)} <span className="soft small">{t.version(String(policyVersion))}</span>
        </>
      ),
    },
    { title: t.awardYears, render: (_, { awardYears }) => awardYears.join(' · ') },
    {
      title: t.window,
      render: (_, { window: { from, until } }) => `${formats.day(from)} – ${formats.day(dayBefore(until))}`,
    },
    {
      title: t.status,
      render: (_, { status }) => (
        <Tag tone={status === 'open' ? 'active' : 'plain'}>
          {t.statuses[status as keyof typeof t.statuses] ?? status}
        </Tag>
      ),
    },
  ];
  return (
    <DataTable
      label={t.table}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t.none}
      more={more}
      expandable={{
        expandedRowRender: ({ id, policy }) => (
          <section aria-label={stamps.title}>
            <strong>{stamps.title}</strong>
            <RoundStamps round={id} policy={policy} />
          </section>
        ),
      }}
    />
  );
}

function OpenRound() {
  const t = useTexts(adminTexts);
  const both = useBoth();
  const { message } = App.useApp();
  const policies = usePolicies();
  const [policy, setPolicy] = useState('');
  const published = (policies.data?.rows ?? []).filter((each) => each.published && each.pays);
  const departments = published.find(({ id }) => id === policy)?.departments ?? {};
  const open = useCommand((form: FormData, sending) =>
    client.POST('/api/rounds', {
      body: {
        policy,
        awardYears: yearsIn(textIn(form, 'awardYears')),
        window: { from: startOfDay(textIn(form, 'firstDay')), until: afterDay(textIn(form, 'lastDay')) },
        leadDepartment: textIn(form, 'lead'),
        title: { zh: textIn(form, 'zh'), en: textIn(form, 'en') },
      },
      ...sending,
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    open.mutate(new FormData(form), {
      onSuccess: () => {
        form.reset();
        setPolicy('');
        void message.success(t.rounds.done);
      },
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="fields">
        <SelectField
          label={t.rounds.policy}
          help={t.rounds.onlyPublished}
          value={policy}
          empty=""
          required
          onChange={({ target }) => setPolicy(target.value)}
          choices={published.map(({ id, title }) => ({ value: id, label: both(title) }))}
        />
        <SelectField
          key={policy}
          label={t.rounds.lead}
          name="lead"
          empty=""
          required
          choices={Object.entries(departments).map(([value, name]) => ({ value, label: both(name) }))}
        />
        <TextField
          label={t.rounds.awardYears}
          help={t.rounds.awardYearsHelp}
          name="awardYears"
          pattern="\s*\d{4}(\s*[,，、]\s*\d{4})*\s*"
          required
        />
        <TextField label={t.rounds.firstDay} name="firstDay" type="date" required />
        <TextField label={t.rounds.lastDay} name="lastDay" type="date" required />
        <TextField label={`${t.rounds.name} · ${t.zh}`} name="zh" maxLength={200} required />
        <TextField label={`${t.rounds.name} · ${t.en}`} name="en" maxLength={200} required />
      </div>
      <Refused error={open.error} />
      <div>
        <Button type="submit" look="primary" busy={open.isPending}>
          {t.rounds.open}
        </Button>
      </div>
    </form>
  );
}
