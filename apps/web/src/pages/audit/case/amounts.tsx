import { useQueries } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import type { Answer } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { usePolicyTitles } from '../../../office/policy-titles.js';
import { Money } from '../../../ui/money.js';
import { Failure, Loading, Shown } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import { TraceSteps } from '../../../ui/trace.js';
import { auditTexts } from '../texts.js';

type Recomputed = Answer<'/api/audit/settlements/{claim}'>;
type Row = Recomputed['settlements'][number] & { readonly of: Recomputed };

/** Every settled amount of the case, computed again, beside what was paid. */
export function Amounts({ application }: { readonly application: string }) {
  const found = api.useQuery('get', '/api/applications/{id}', { params: { path: { id: application } } });
  return (
    <Shown query={found}>
      {({ claims }) => (
        <Recompute claims={claims.filter(({ settlement }) => (settlement?.settlement ?? 0) > 0).map(({ id }) => id)} />
      )}
    </Shown>
  );
}

function Recompute({ claims }: { readonly claims: readonly string[] }) {
  const t = useTexts(auditTexts);
  const formats = useFormats();
  const queries = useQueries({
    queries: claims.map((claim) =>
      api.queryOptions('get', '/api/audit/settlements/{claim}', { params: { path: { claim } } }),
    ),
  });
  if (claims.length === 0) return <Note>{t.amounts.none}</Note>;
  const failed = queries.find(({ error }) => error);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (queries.some(({ data }) => data === undefined)) return <Loading lines={6} />;
  const rows: readonly Row[] = queries.flatMap(({ data }) => data!.settlements.map((each) => ({ ...each, of: data! })));
  const differ = rows.filter(({ outcome }) => outcome !== 'equal').length;
  return (
    <div className="stack">
      <p>{t.amounts.lead}</p>
      {differ === 0 ? (
        <Note tone="good" live="status">
          {t.amounts.allEqual}
        </Note>
      ) : (
        <Note tone="bad" live="alert">
          {t.amounts.someDiffer(formats.count(differ))}
        </Note>
      )}
      <AmountTable rows={rows} />
    </div>
  );
}

function AmountTable({ rows }: { readonly rows: readonly Row[] }) {
  const t = useTexts(auditTexts);
  const titles = usePolicyTitles();
  const columns: TableColumnsType<Row> = [
    { title: t.case.item, render: (_, { of }) => titles.item(of.policy, of.item) },
    { title: t.case.awardYear, render: (_, { of }) => of.awardYear },
    { title: t.amounts.settlement, render: (_, { settlement }) => settlement },
    {
      title: t.amounts.recorded,
      align: 'right',
      render: (_, { recorded }) => <Money yuan={recorded.total} />,
    },
    {
      title: t.amounts.computed,
      align: 'right',
      render: (_, { computed }) => (computed ? <Money yuan={computed.total} /> : t.amounts.couldNot),
    },
    {
      title: t.amounts.result,
      render: (_, { outcome }) => <Tag tone={outcome === 'equal' ? 'good' : 'bad'}>{t.amounts.outcomes[outcome]}</Tag>,
    },
    { title: t.amounts.paid, align: 'right', render: (_, { of }) => <Money yuan={of.paid} strong /> },
  ];
  return (
    <DataTable
      label={t.amounts.title}
      columns={columns}
      rows={rows}
      rowKey={({ of, settlement }) => `${of.claim}.${settlement}`}
      expandable={{ expandedRowRender: (row) => <BothTraces of={row} /> }}
    />
  );
}

function BothTraces({ of: { recorded, computed } }: { readonly of: Row }) {
  const t = useTexts(auditTexts);
  return (
    <div className="two">
      <div>
        <h2>{t.amounts.recordedTrace}</h2>
        <TraceSteps steps={recorded.trace} />
      </div>
      <div>
        <h2>{t.amounts.computedTrace}</h2>
        {computed ? <TraceSteps steps={computed.trace} /> : <p>{t.amounts.couldNot}</p>}
      </div>
    </div>
  );
}
