import { App, type TableColumnsType } from 'antd';
import type { Answer } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { byCursor } from '../../../api/paged.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { usePolicies, usePolicyTitles } from '../../../office/policy-titles.js';
import { Card } from '../../../ui/card.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Shown } from '../../../ui/states.js';
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
  const form = useForm({
    keptAs: 'new-round',
    initial: { policy: '', lead: '', awardYears: '', firstDay: '', lastDay: '', zh: '', en: '' },
    send: ({ policy, lead, awardYears, firstDay, lastDay, ...title }, sending) =>
      client.POST('/api/rounds', {
        body: {
          policy,
          awardYears: yearsIn(awardYears),
          window: { from: startOfDay(firstDay), until: afterDay(lastDay) },
          leadDepartment: lead,
          title,
        },
        ...sending,
      }),
    onDone: () => void message.success(t.rounds.done),
  });
  const published = (policies.data?.rows ?? []).filter((each) => each.published && each.pays);
  const departments = published.find(({ id }) => id === form.values.policy)?.departments ?? {};
  return (
    <Form of={form} send={t.rounds.open}>
      <div className="fields">
        <SelectField
          {...form.field('policy')}
          label={t.rounds.policy}
          help={t.rounds.onlyPublished}
          empty=""
          required
          onChange={({ target }) => form.set({ policy: target.value, lead: '' })}
          choices={published.map(({ id, title }) => ({ value: id, label: both(title) }))}
        />
        <SelectField
          {...form.field('lead')}
          label={t.rounds.lead}
          empty=""
          required
          choices={Object.entries(departments).map(([value, name]) => ({ value, label: both(name) }))}
        />
        <TextField
          {...form.field('awardYears')}
          label={t.rounds.awardYears}
          help={t.rounds.awardYearsHelp}
          pattern="\s*\d{4}(\s*[,，、]\s*\d{4})*\s*"
          required
        />
        <TextField {...form.field('firstDay')} label={t.rounds.firstDay} type="date" required />
        <TextField
          {...form.field('lastDay')}
          label={t.rounds.lastDay}
          type="date"
          min={form.values.firstDay}
          required
        />
        <TextField {...form.field('zh')} label={`${t.rounds.name} · ${t.zh}`} maxLength={200} required />
        <TextField {...form.field('en')} label={`${t.rounds.name} · ${t.en}`} maxLength={200} required />
      </div>
    </Form>
  );
}
