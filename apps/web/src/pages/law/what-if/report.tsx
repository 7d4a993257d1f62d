import type { TableColumnsType } from 'antd';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { usePolicyTitles } from '../../../office/policy-titles.js';
import { wordTexts } from '../../../terms/words.js';
import { Money } from '../../../ui/money.js';
import { Note } from '../../../ui/tag.js';
import { TraceSteps } from '../../../ui/trace.js';
import { lawTexts } from '../texts.js';
import { HistogramChart, TotalsChart, TREASURIES, type Result } from './charts.js';
import type { Trial } from './use-trial.js';
import './report.css';

/** What a draft would have given: who gains, who loses, what each treasury pays. Each chart with its numbers. */
export function Report({ result, draft }: { readonly result: Result; readonly draft: Trial['draft'] }) {
  const t = useTexts(lawTexts).trial;
  const formats = useFormats();
  const { entitlements, claims, gain, lose, totals, largest } = result;
  const looked = <p className="soft">{t.looked(formats.count(entitlements), formats.count(claims))}</p>;
  if (gain.applicants === 0 && lose.applicants === 0 && largest.length === 0) {
    return (
      <div className="stack" role="status">
        {looked}
        <Note>{t.noChange}</Note>
      </div>
    );
  }
  return (
    <div className="stack">
      <div role="status">{looked}</div>
      <dl className="sums">
        <Sum label={t.before} yuan={totals.before.total} />
        <Sum label={t.after} yuan={totals.after.total} />
        <Sum label={`${t.gain}: ${formats.count(gain.applicants)}`} yuan={gain.amount} />
        <Sum label={`${t.lose}: ${formats.count(lose.applicants)}`} yuan={lose.amount} />
      </dl>
      <h3>{t.totals}</h3>
      <div className="chart-and-table">
        <TotalsChart totals={totals} />
        <TotalsTable totals={totals} />
      </div>
      <h3>{t.histogram}</h3>
      <p className="soft">{t.histogramWhat}</p>
      <Histogram result={result} />
      <div className="chart-and-table">
        <Changed title={t.whoGains} rows={result.gainers} />
        <Changed title={t.whoLoses} rows={result.losers} />
      </div>
      <h3>{t.largest}</h3>
      <Largest rows={largest} policy={draft.policy} />
    </div>
  );
}

const Sum = ({ label, yuan }: { readonly label: string; readonly yuan: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <Money yuan={yuan} strong />
    </dd>
  </div>
);

function TotalsTable({ totals: { before, after } }: { readonly totals: Result['totals'] }) {
  const t = useTexts(lawTexts).trial;
  const { treasuries } = useTexts(wordTexts);
  const rows = [...TREASURIES, 'total' as const].map((key) => ({
    key,
    name: key === 'total' ? t.total : treasuries[key],
    before: before[key],
    after: after[key],
  }));
  const columns: TableColumnsType<(typeof rows)[number]> = [
    { title: t.treasury, dataIndex: 'name' },
    { title: t.before, align: 'right', render: (_, row) => <Money yuan={row.before} strong={row.key === 'total'} /> },
    { title: t.after, align: 'right', render: (_, row) => <Money yuan={row.after} strong={row.key === 'total'} /> },
  ];
  return <DataTable label={t.totals} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}

function Histogram({ result: { histogram } }: { readonly result: Result }) {
  const t = useTexts(lawTexts).trial;
  const formats = useFormats();
  const said = (yuan: string): string => formats.money(yuan).replace(/\.00$/, '');
  const bars = histogram.map(({ from, to, applicants }) => ({
    name: from === null ? t.below(said(to ?? '')) : to === null ? t.above(said(from)) : t.between(said(from), said(to)),
    applicants,
    isGain: from !== null && !from.startsWith('-'),
  }));
  const columns: TableColumnsType<(typeof bars)[number]> = [
    { title: t.bar, dataIndex: 'name' },
    { title: t.applicants, align: 'right', render: (_, row) => formats.count(row.applicants) },
  ];
  return (
    <div className="chart-and-table">
      <HistogramChart bars={bars} />
      <DataTable label={t.histogram} columns={columns} rows={bars} rowKey={({ name }) => name} />
    </div>
  );
}

function Changed({ title, rows }: { readonly title: string; readonly rows: Result['gainers'] }) {
  const t = useTexts(lawTexts).trial;
  const columns: TableColumnsType<Result['gainers'][number]> = [
    { title: t.applicant, render: (_, { name }) => name ?? t.unnamed },
    { title: t.before, align: 'right', render: (_, { before }) => <Money yuan={before} /> },
    { title: t.after, align: 'right', render: (_, { after }) => <Money yuan={after} /> },
    { title: t.difference, align: 'right', render: (_, { difference }) => <Money yuan={difference} strong /> },
  ];
  return (
    <div className="stack">
      <h3>{title}</h3>
      <DataTable label={title} columns={columns} rows={rows} rowKey={({ applicant }) => applicant} empty={t.nobody} />
    </div>
  );
}

function Largest({ rows, policy }: { readonly rows: Result['largest']; readonly policy: string }) {
  const t = useTexts(lawTexts).trial;
  const titles = usePolicyTitles();
  const columns: TableColumnsType<Result['largest'][number]> = [
    { title: t.applicant, render: (_, { name }) => name ?? t.unnamed },
    { title: t.item, render: (_, { item }) => titles.item(policy, item) },
    { title: t.year, render: (_, { awardYear }) => awardYear },
    { title: t.before, align: 'right', render: (_, { before }) => <Money yuan={before} /> },
    { title: t.after, align: 'right', render: (_, { after }) => <Money yuan={after} /> },
    { title: t.difference, align: 'right', render: (_, { difference }) => <Money yuan={difference} strong /> },
  ];
  return (
    <DataTable
      label={t.largest}
      columns={columns}
      rows={rows}
      rowKey={({ claim }) => claim}
      empty={t.nobody}
      expandable={{
        expandedRowRender: ({ beforeTrace, afterTrace }) => (
          <div className="chart-and-table">
            <div>
              <h4>{t.beforeTrace}</h4>
              <TraceSteps steps={beforeTrace} />
            </div>
            <div>
              <h4>{t.afterTrace}</h4>
              <TraceSteps steps={afterTrace} />
            </div>
          </div>
        ),
      }}
    />
  );
}
