import { App, type TableColumnsType } from 'antd';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useParams } from 'react-router';
import type { Answer } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import { Page } from '../../../app/page.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { usePolicyTitles } from '../../../office/policy-titles.js';
import { Card } from '../../../ui/card.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Empty, Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { LawNav, useActs } from '../places.js';
import '../law.css';
import { lawTexts } from '../texts.js';
import { shareText, shareValue } from './share.js';

type Table = Answer<'/api/policies/{id}/indicators'>;
type Indicator = Table['rows'][number];

/** `/law/:policy/indicators`: what a document aims at, and how far that is. */
export default function Indicators() {
  const t = useTexts(lawTexts);
  const { policy: id = '' } = useParams();
  const titles = usePolicyTitles();
  const acts = useActs();
  const table = api.useQuery('get', '/api/policies/{id}/indicators', { params: { path: { id } } });
  return (
    <Page title={t.indicators.title(titles.policy(id))} wide>
      <LawNav />
      <Shown query={table} lines={8}>
        {({ rows, unmeasured }) =>
          rows.length === 0 && unmeasured.length === 0 ? (
            <Empty title={t.indicators.none} />
          ) : (
            <div className="stack">
              {rows.length === 0 ? null : <Chart rows={rows} />}
              <IndicatorTable rows={rows} />
              {acts && rows.length > 0 ? (
                <Card title={t.indicators.record}>
                  <Record policy={id} rows={rows} />
                </Card>
              ) : null}
              <Unmeasured of={unmeasured} />
            </div>
          )
        }
      </Shown>
    </Page>
  );
}

const GOOD = '#146c43';
const BLUE = '#0b57d0';

function Chart({ rows }: { readonly rows: readonly Indicator[] }) {
  const t = useTexts(lawTexts).indicators;
  const both = useBoth();
  const data = rows.flatMap(({ title, latest }) =>
    latest?.progress ? [{ name: both(title), progress: shareValue(latest.progress), met: latest.met === true }] : [],
  );
  if (data.length === 0) return null;
  return (
    <Card title={t.chart}>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={60 + data.length * 38}>
          <BarChart data={data} layout="vertical" accessibilityLayer={false}>
            <CartesianGrid strokeDasharray="3 3" horizontal={false} />
            <XAxis type="number" unit="%" />
            <YAxis type="category" dataKey="name" width={190} tick={{ fontSize: 12 }} />
            <Tooltip />
            <ReferenceLine x={100} stroke="#1d2733" strokeDasharray="4 2" />
            <Bar dataKey="progress" name={t.progress} unit="%" isAnimationActive={false}>
              {data.map(({ name, met }) => (
                <Cell key={name} fill={met ? GOOD : BLUE} />
              ))}
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </Card>
  );
}

function IndicatorTable({ rows }: { readonly rows: readonly Indicator[] }) {
  const t = useTexts(lawTexts).indicators;
  const both = useBoth();
  const columns: TableColumnsType<Indicator> = [
    {
      title: t.indicator,
      render: (_, { title, unit }) => (
        <>
          {both(title)} <span className="soft small">{both(unit)}</span>
        </>
      ),
    },
    { title: t.target, render: (_, { target, by }) => (by === null ? target : `${target} (${by})`) },
    { title: t.strength, render: (_, { strength }) => both(strength.text) },
    { title: t.baseline, render: (_, { baseline }) => (baseline ? `${baseline.value} (${baseline.year})` : '–') },
    { title: t.latest, render: (_, { latest }) => (latest ? `${latest.value} (${latest.year})` : '–') },
    { title: t.growth, render: (_, { latest }) => (latest?.growth ? shareText(latest.growth) : '–') },
    {
      title: t.progress,
      render: (_, { latest }) => (
        <span className="row">
          {latest?.progress ? shareText(latest.progress) : '–'}
          {latest ? (
            <Tag tone={latest.met === null ? 'plain' : latest.met ? 'good' : 'warn'}>
              {latest.met === null ? t.unknown : latest.met ? t.met : t.notMet}
            </Tag>
          ) : null}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      label={t.all}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t.none}
      expandable={{ expandedRowRender: (row) => <Values of={row} /> }}
    />
  );
}

function Values({ of: { quotes, notes, recorded, otherReadings } }: { readonly of: Indicator }) {
  const t = useTexts(lawTexts).indicators;
  const both = useBoth();
  const columns: TableColumnsType<Indicator['recorded'][number]> = [
    { title: t.year, dataIndex: 'year' },
    { title: t.value, dataIndex: 'value', align: 'right' },
    {
      title: t.source,
      render: (_, { source, correction }) => (
        <>
          {source}
          {correction ? <div className="soft small">{t.corrected(correction)}</div> : null}
        </>
      ),
    },
  ];
  return (
    <div className="stack">
      {quotes.map(({ article, quote }) => (
        <blockquote key={quote} lang="zh-CN">{`${article} ${quote}`}</blockquote>
      ))}
      {notes.map((note) => (
        <p key={note.zh} className="soft">
          {both(note)}
        </p>
      ))}
      {otherReadings.map(({ reading, option, target, latest }) => (
        <p key={`${reading}.${option}`} className="small">
          {`${t.otherReading(`${reading} ${option}`)}: ${t.target} ${target}`}
          {latest?.progress ? ` · ${t.progress} ${shareText(latest.progress)}` : ''}
        </p>
      ))}
      <DataTable
        label={t.recorded}
        columns={columns}
        rows={recorded}
        rowKey={({ year }) => String(year)}
        empty={t.noValues}
      />
    </div>
  );
}

function Record({ policy, rows }: { readonly policy: string; readonly rows: readonly Indicator[] }) {
  const t = useTexts(lawTexts).indicators;
  const both = useBoth();
  const clock = useClock();
  const { message } = App.useApp();
  const form = useForm({
    keptAs: `indicator:${policy}`,
    initial: { indicator: '', year: '', value: '', source: '', correction: '' },
    send: ({ year, correction, ...values }, sending) =>
      client.POST('/api/policies/{id}/indicators', {
        params: { path: { id: policy } },
        body: { ...values, year: Number(year), ...(correction === '' ? {} : { correction }) },
        ...sending,
      }),
    onDone: () => void message.success(t.done),
  });
  return (
    <Form of={form} send={t.record}>
      <div className="fields">
        <SelectField
          {...form.field('indicator')}
          label={t.indicator}
          required
          empty=""
          choices={rows.map(({ id, title, unit }) => ({ value: id, label: `${both(title)} (${both(unit)})` }))}
        />
        <TextField
          {...form.field('year')}
          label={t.year}
          type="number"
          min={1990}
          max={clock?.day.slice(0, 4)}
          required
        />
        <TextField {...form.field('value')} label={t.value} inputMode="decimal" required />
        <TextField {...form.field('source')} label={t.source} maxLength={200} required />
        <TextField {...form.field('correction')} label={t.correction} maxLength={1000} />
      </div>
    </Form>
  );
}

function Unmeasured({ of }: { readonly of: Table['unmeasured'] }) {
  const t = useTexts(lawTexts).indicators;
  const both = useBoth();
  if (of.length === 0) return null;
  return (
    <Card title={t.unmeasured}>
      {of.map(({ article, quote, reason }) => (
        <div key={quote}>
          <blockquote lang="zh-CN">{`${article} ${quote}`}</blockquote>
          <p className="soft small">{both(reason)}</p>
        </div>
      ))}
    </Card>
  );
}
